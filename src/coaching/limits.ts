// Where coaching stops: what is unlawful, what is not about selling, and what no card covers.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import type { OtherKind } from './learned/ranker.ts'
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
/** How much words of selling, and a card that stands out, take away from the doubt whether a card answers at all. */
const SELLING = 2
const STANDING_OUT = 0.7
/** Chat words yield to a card this likely: "he only talks about football and never about business". */
const CLEARLY_SELLING = 0.5

/** How doubtful it is that a card may answer a question: each kind in log-odds; where nothing was learned, by nearness alone. */
export function doubtOf(question: string, ranked: readonly Ranked[], { ranker }: Playbook): Record<OtherKind, number> {
  const closeness = Math.max(0, ...ranked.map(card => card.closeness))
  const sells = selling(plain(question))
  if (!ranker) return { out_of_scope: sells || closeness > NEAR_ENOUGH ? -1 : 1, unlawful: -1 }
  const { out_of_scope, unlawful } = ranker.doubts(question)
  const standing = STANDING_OUT * Math.log(ranked[0]?.score ?? 1)
  // What comes near to a card's own way of asking is for that card, also where it is a team's own and nothing was learned of it.
  const covered = sells || closeness > NEAR_ENOUGH
  return { out_of_scope: out_of_scope - standing - (covered ? SELLING : 0), unlawful }
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

  const doubt = doubtOf(question, ranked, playbook)
  const least = playbook.ranker?.weights.doubt ?? { out_of_scope: 0, unlawful: 0 }
  const toldApart = declining(text) || asked(text) || reported(text)
  if (!toldApart && doubt.unlawful > Math.max(least.unlawful, doubt.out_of_scope))
    return { refused: 'unlawful', wrong: 'other', nearest: lawful('other') }
  // What a team wrote a card for is theirs to ask, also where the course has nothing like it.
  const [best] = ranked
  if (best && best.closeness > NEAR_ENOUGH && playbook.cards.get(best.id)?.en.team) return { refused: false }
  const isClear = (ranked[0]?.score ?? 0) > CLEARLY_SELLING
  if (foreign(text) || (chat(text) && !isClear)) return { refused: 'out_of_scope', nearest }
  if (!steersClear && !vague && doubt.out_of_scope > least.out_of_scope) return { refused: 'out_of_scope', nearest }
  return { refused: false, declines: wrong === 'kickback' ? lawful(wrong) : undefined }
}
