// Words to look up: Han bigrams and lightly stemmed Latin words, the same for cards and for questions.
import type { Language } from '../model.ts'

const HAN = /\p{Script=Han}/gu
const RUN = /\p{Script=Han}+|[a-z0-9]+(?:'[a-z]+)?/gu

const STOP = new Set(
  (
    'a an the and or but if so to of in on at by for with from as is are was were be been am do does did done has have had ' +
    'i me my we us our you your he him his she her it its they them their this that these those what how when where which who ' +
    'can could should would will shall may might must not no than then too very just about into up out all any some more most ' +
    "there here don doesn didn isn t s re ve ll d i'm it's he's she's they're don't doesn't isn't can't " +
    '客户 怎么 么办 怎样 什么 么样 一个 这个 那个 我们 他们 她们 你们 可以 是不 不是 要不 如何 应该 该怎 一下 现在 时候 的时 还是 就是'
  ).split(' '),
)

/** Lower case, full-width forms folded, typographic apostrophes made plain. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[‘’`]/g, "'")

/** Small words that show a Chinese sentence, where Han characters alone may be a name in an English one. */
const HAN_GRAMMAR = /[的了吗呢吧我你您他她说怎么不是要在就还没]/u

/** The language a text is written in: Chinese when it holds more than a trace of Han characters. */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0
  const words = text.match(/[A-Za-z]+/g)?.length ?? 0
  if (han === 0) return 'en'
  return han >= words || (HAN_GRAMMAR.test(text) && han * 3 >= words) ? 'zh' : 'en'
}

/** The tokens of a text, stop words left out. */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const [run] of plain(text).matchAll(RUN)) {
    if (/^\p{Script=Han}/u.test(run)) found.push(...bigrams(run))
    else if (!STOP.has(run)) found.push(stem(run))
  }
  return found.filter(token => !STOP.has(token))
}

/** Characters that carry no matter of their own; a bigram of two such tells nothing. */
const HAN_EMPTY = new Set(
  '的了吗呢我你您他她它们说怎么是不要在就还没都也这那有跟和给把得着过啊吧很太个一什该会能可以让对人到去来上里好再样',
)

function bigrams(run: string): string[] {
  const chars = [...run]
  if (chars.length === 1) return HAN_EMPTY.has(run) ? [] : chars
  return chars
    .slice(1)
    .map((char, index) => `${chars[index]}${char}`)
    .filter(pair => ![...pair].every(char => HAN_EMPTY.has(char)))
}

/** Light English stemming: enough that "delivering", "delivered" and "delivers" meet. */
export function stem(word: string): string {
  let base = word.replace(/'[a-z]+$/, '')
  if (base.length > 4) base = base.replace(/ies$/, 'y').replace(/(ss|sh|ch|x)es$/, '$1')
  if (base.length > 3) base = base.replace(/([^su])s$/, '$1')
  if (base.length > 5) base = base.replace(/(ing|ed|ly)$/, '')
  if (base.length > 4) base = base.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')
  return base
}
