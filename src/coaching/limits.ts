// Where coaching stops: what is unlawful, what is not about selling, and what no card covers.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import { doubted, signsOf, type Told } from './doubt.ts'
import { OTHER_KINDS, type OtherKind } from './learned/ranker.ts'
import type { Playbook } from './playbook.ts'
import type { Ranked } from './retrieve.ts'
import { plain } from './tokens.ts'
import { WRONGS, type Wrong } from './words.ts'

/** May a question be answered? `declines`: it asks how to keep out of a private payment, and this card leads. `nearest`: the card to point to. */
export type Limit =
  | { refused: false; declines?: string }
  | { refused: 'out_of_scope'; nearest: string }
  | { refused: 'unlawful'; wrong: Wrong | 'other'; nearest: string }

type Heard = (text: string) => boolean
const hears = (pick: (words: typeof en) => string[]): Heard => {
  const english = new RegExp(`\\b(?:${pick(en).join('|')})`, 'u')
  const chinese = new RegExp(`(?:${pick(zh).join('|')})`, 'u')
  return text => english.test(text) || chinese.test(text)
}

const injection = hears(words => words.limits.injection)
const foreign = hears(words => words.limits.foreign)
const chat = hears(words => words.limits.chat)
const selling = hears(words => words.limits.selling)
const giving = hears(words => words.limits.giving)
const declining = hears(words => words.limits.declining)
const asked = hears(words => words.limits.asked)
const reported = hears(words => words.limits.reported)
const wrongs = Object.fromEntries(WRONGS.map(wrong => [wrong, hears(words => words.limits.wrongs[wrong])])) as Record<
  Wrong,
  Heard
>

/** The lawful card to point to, the first that the playbook holds. */
const LAWFUL: Record<Wrong | 'other', string[]> = {
  other: ['objection-process'],
  kickback: ['renqing', 'objection-process'],
  forgery: ['objection-doubt', 'objection-process'],
  spying: ['spin'],
  deceit: ['objection-process'],
  pressure: ['close-flow'],
}
const FALLBACK = 'objection-process'

/** Without anything learned, a question must come so near to a known way of asking. */
const NEAR_ENOUGH = 0.4
/** Chat words yield to a card this likely: "he only talks about football and never about business". */
const CLEARLY_SELLING = 0.5

/** What is told of a question, by which it is doubted; undefined where nothing was learned. */
export function toldOf(question: string, ranked: readonly Ranked[], { ranker }: Playbook): Told | undefined {
  if (!ranker) return undefined
  const closeness = Math.max(0, ...ranked.map(card => card.closeness))
  const held = Math.max(0, ...ranked.map(card => card.held))
  return { ...ranker.doubts(question), score: ranked[0]?.score ?? 0, closeness, held, sells: selling(plain(question)) }
}

/** A card that a question names ("what is SPIN?"): likely, near, and holding nearly all of its words. */
const isNamed = (best: Ranked | undefined): boolean =>
  best !== undefined && best.score > 0.97 && best.closeness > 0.5 && best.held > 0.75

/** Words from outside selling count so much; a question that is plainly one for a card outweighs them. */
const OUTSIDE = 3

/** Which kind of question that no card answers it is, if it is one. */
function doubtIn(
  question: string,
  ranked: readonly Ranked[],
  { playbook, outside }: { playbook: Playbook; outside: boolean },
): OtherKind | undefined {
  const told = toldOf(question, ranked, playbook)
  if (!told || !playbook.ranker) {
    const near = Math.max(0, ...ranked.map(card => card.closeness)) > NEAR_ENOUGH
    return !outside && (near || selling(plain(question))) ? undefined : 'out_of_scope'
  }
  const { doubt } = playbook.ranker.weights
  const signs = signsOf(told)
  const lean = { out_of_scope: outside ? OUTSIDE : 0, unlawful: 0 }
  const over = (kind: OtherKind) => doubted(signs, doubt[kind].weights) - doubt[kind].from + lean[kind]
  const [kind] = [...OTHER_KINDS].sort((a, b) => over(b) - over(a))
  return kind && over(kind) > 0 ? kind : undefined
}

/**
 * Judges a question, with the cards that were found for it.
 * @param vague settled by an open objection of the customer at hand, so a short question is enough
 */
export function limitOf(question: string, ranked: Ranked[], playbook: Playbook, vague = false): Limit {
  const text = plain(question)
  const nearest = ranked[0]?.id ?? (playbook.cards.has(FALLBACK) ? FALLBACK : (playbook.ids[0] ?? ''))
  if (injection(text)) return { refused: 'out_of_scope', nearest }

  const lawful = (kind: Wrong | 'other') => LAWFUL[kind].find(id => playbook.cards.has(id)) ?? nearest
  const wrong = WRONGS.find(kind => wrongs[kind](text))
  const steersClear = wrong !== undefined && !giving(text) && (declining(text) || asked(text))
  if (wrong && !steersClear && !(wrong !== 'kickback' && reported(text) && !giving(text)))
    return { refused: 'unlawful', wrong, nearest: lawful(wrong) }

  const isClear = (ranked[0]?.score ?? 0) > CLEARLY_SELLING
  const outside = foreign(text) || (chat(text) && !isClear)
  const doubt = doubtIn(question, ranked, { playbook, outside })
  const toldApart = declining(text) || asked(text) || reported(text)
  if (!toldApart && doubt === 'unlawful') return { refused: 'unlawful', wrong: 'other', nearest: lawful('other') }
  // What a team wrote a card for is theirs to ask, also where the course has nothing like it.
  const [best] = ranked
  if (best && best.closeness > NEAR_ENOUGH && playbook.cards.get(best.id)?.en.team) return { refused: false }
  if (!steersClear && !vague && doubt === 'out_of_scope' && (outside || !isNamed(best)))
    return { refused: 'out_of_scope', nearest }
  return { refused: false, declines: wrong === 'kickback' ? lawful(wrong) : undefined }
}
