// Where coaching stops: what is unlawful, what is not about selling, and what no card covers.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import type { Playbook } from './playbook.ts'
import type { Ranked } from './retrieve.ts'
import { plain } from './tokens.ts'
import { WRONGS, type Wrong } from './words.ts'

/** May a question be answered? `declines`: it asks how to keep out of a private payment, and this card leads. `nearest`: the card to point to. */
export type Limit =
  | { refused: false; declines?: string }
  | { refused: 'out_of_scope'; nearest: string }
  | { refused: 'unlawful'; wrong: Wrong; nearest: string }

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
const LAWFUL: Record<Wrong, string[]> = {
  kickback: ['renqing', 'objection-process'],
  forgery: ['objection-doubt', 'objection-process'],
  spying: ['spin'],
  deceit: ['objection-process'],
  pressure: ['close-flow'],
}
const FALLBACK = 'objection-process'

/** A concept named outright, or words close to a known way of asking; below this a card would be a guess. */
const HEARD_ENOUGH = 1
const HINTED_ENOUGH = 1
const CLOSE_ENOUGH = 0.55
/** Chat words yield to a concept this strong: "he only talks about football and never about business". */
const CLEARLY_SELLING = 2.2

/**
 * Judges a question, with the cards that were found for it.
 * @param vague settled by an open objection of the customer at hand, so a short question is enough
 */
export function limitOf(question: string, ranked: Ranked[], playbook: Playbook, vague = false): Limit {
  const text = plain(question)
  const nearest = ranked[0]?.id ?? (playbook.cards.has(FALLBACK) ? FALLBACK : (playbook.ids[0] ?? ''))
  if (injection(text)) return { refused: 'out_of_scope', nearest }

  const lawful = (kind: Wrong) => LAWFUL[kind].find(id => playbook.cards.has(id)) ?? nearest
  const wrong = WRONGS.find(kind => wrongs[kind](text))
  const steersClear = wrong !== undefined && !giving(text) && (declining(text) || asked(text))
  if (wrong && !steersClear && !(wrong !== 'kickback' && reported(text) && !giving(text)))
    return { refused: 'unlawful', wrong, nearest: lawful(wrong) }

  const heard = Math.max(0, ...ranked.map(card => card.heard))
  const hinted = Math.max(0, ...ranked.map(card => card.hinted))
  const closeness = Math.max(0, ...ranked.map(card => card.closeness))
  if (foreign(text) || (chat(text) && heard < CLEARLY_SELLING)) return { refused: 'out_of_scope', nearest }
  const found = ranked.length > 0 && selling(text)
  if (steersClear || vague || found || heard >= HEARD_ENOUGH || hinted >= HINTED_ENOUGH || closeness >= CLOSE_ENOUGH)
    return { refused: false, declines: wrong === 'kickback' ? lawful(wrong) : undefined }
  return { refused: 'out_of_scope', nearest }
}
