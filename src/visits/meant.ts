// Which open follow-up a "done" means: by its words, its verb, its customer, or by being the only one. Pure.
import { fold } from '../customers/names.ts'
import type { DoneWords } from '../languages/corrections.ts'
import { enDone } from '../languages/en/hear/corrections.ts'
import { zhDone } from '../languages/zh/hear/corrections.ts'
import { likeness, piecesOf } from './likeness.ts'
import type { OpenFollowUp } from './store/follow-ups.ts'

/** The words of the language that a text is written in. */
export const doneWords = (text: string): DoneWords => (/\p{Script=Han}/u.test(text) ? zhDone : enDone)

/** The least likeness at which a follow-up counts as named, and at which it does when no other comes near. */
export const NAMED = 0.5
const HINTED = 0.25

/** The follow-ups named in a text: those that most of their words stand in, or the one that alone shares some. */
function namedIn(text: string, pool: OpenFollowUp[]): OpenFollowUp[] {
  const ranked = pool.map(one => ({ one, score: likeness(one.what, text) })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  const most = ranked.filter(({ score }) => score >= NAMED && score === best?.score)
  if (most.length > 0) return most.map(({ one }) => one)
  return best && best.score >= HINTED && best.score >= 2 * (second?.score ?? 0) ? [best.one] : []
}

/** What is done with a thing, and the thing without it. */
const HAN_IDLE =
  /(?:给|跟|和|向)\p{Script=Han}{1,5}(?=回|打|发|送|寄|交|报)|OK|搞定|办妥|完成|弄好|处理|解决|快递|电话|微信|邮件|已经|东西|今天|昨天|上午|下午|刚才|刚刚|那个|这个|那家|这家|过去|出去|出来|回来|[了的啦过给都把我他她它们好完做办妥事也就吧嗯哦发寄送打付签约交带回去来到那家已刚]/gu
const LATIN_IDLE = new Set(
  'send email e-mail call phone ship deliver drop pay sign book give hand bring finish complete sort take care set handl resolv reply forward shar submit return confirm'.split(
    ' ',
  ),
)

/** Whether a text names a thing at all, beside who and what was done with it. */
export function hasObject(text: string, names: string[]): boolean {
  const plain = names.reduce((left, name) => left.replaceAll(name, ''), text)
  if (/\p{Script=Han}/u.test(plain)) return fold(plain.replace(HAN_IDLE, '')).length >= 2
  // Names of people begin with a capital letter.
  const words = plain.replace(/(?<=\S\s+)[A-Z]\w+/g, '')
  return piecesOf(words).some(piece => !LATIN_IDLE.has(piece))
}

/** Of what is open, what a text can be about: the thread's or named customer's, and of whoever did it. */
export function poolOf(text: string, open: OpenFollowUp[], subject?: string): OpenFollowUp[] {
  const here = subject ? open.filter(one => one.customerName === subject) : open
  const theirs = here.filter(one => one.by === 'customer')
  const own = here.filter(one => one.by === 'rep')
  const [first, second] = doneWords(text).theirs.test(text.trim()) ? [theirs, own] : [own, theirs]
  const pool = first.length > 0 ? first : second
  const named = pool.filter(one => isNamed(text, one.customerName))
  return named.length > 0 ? named : pool
}

const isNamed = (text: string, customer: string): boolean => fold(text).includes(fold(customer))

/**
 * The follow-up that a "done" means: the one named in words; the only one it can be where no other thing is named.
 * Several where they are equally meant, none where that is not clear.
 */
export function meant(text: string, open: OpenFollowUp[], subject?: string): OpenFollowUp[] {
  const pool = poolOf(text, open, subject)
  const named = namedIn(text, pool)
  if (named.length === 1) return named
  if (hasObject(text, [...new Set(open.map(one => one.customerName))])) return []
  const done = pool.filter(one => doneWords(text).verbs.some(verb => verb.test(text) && verb.test(one.what)))
  if (done.length === 1) return done
  return pool.length === 1 ? pool : []
}
