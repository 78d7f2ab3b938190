// One round of practice as it goes: what the rep shows, how the customer takes it, and when it is over. Pure.
import type { Style } from '../sections.ts'
import type { HeardItem, HeardTurn } from './hear.ts'
import type { Script } from './script.ts'

/** After so many answers of the rep the round is over, whatever is still open. */
export const MOST_TURNS = 6
/** The customer does not give in before this, however much one message holds. */
const SOONEST = 3

/** One message of the rep and what came of it. */
export interface Turn {
  /** The message's place in its channel. */
  ts: string
  said?: string
  shown: HeardItem[]
  mistakes: HeardItem[]
  /** What the customer answered. */
  answer?: string
}

/** What a round is to the rules: its script, the customer's style, what was said so far. */
export interface Round {
  script: Script
  style: Style
  turns: readonly Turn[]
}

export interface Answer {
  say: string
  over?: 'agreed' | 'turns'
}

/** How a customer of each style shows impatience, in turn. */
export type Pushes = Record<Style, string[]>

const idsOf = (items: readonly HeardItem[]): string[] => items.map(({ id }) => id)

/** The steps that were shown so far, each with the first words that showed it. */
export function shownIn(turns: readonly Turn[]): HeardItem[] {
  const all = turns.flatMap(({ shown }) => shown)
  return all.filter(({ id }, at) => all.findIndex(one => one.id === id) === at)
}

/** The mistakes that were made so far, each with the first words of it. */
export function mistakesIn(turns: readonly Turn[]): HeardItem[] {
  const all = turns.flatMap(({ mistakes }) => mistakes)
  return all.filter(({ id }, at) => all.findIndex(one => one.id === id) === at)
}

/** How many of the last answers showed nothing. */
function blanks(turns: readonly Turn[]): number {
  const at = turns.findLastIndex(({ shown, mistakes }) => shown.length + mistakes.length > 0)
  return turns.length - 1 - at
}

/** Whether a round ends with what was heard: what wins the customer over was shown, or the answers are used up. */
export function endOf({ script, turns }: Pick<Round, 'script' | 'turns'>, heard: HeardTurn): Answer['over'] {
  const shown = new Set([...idsOf(shownIn(turns)), ...idsOf(heard.shown)])
  const count = turns.length + 1
  const won = heard.mistakes.length === 0 && script.closes.every(id => shown.has(id))
  if (won && count >= SOONEST) return 'agreed'
  return count >= MOST_TURNS ? 'turns' : undefined
}

/** What the customer says to what was heard: opens up, digs in, or gives in. */
export function answerTo({ script, style, turns }: Round, heard: HeardTurn, pushes: Pushes): Answer {
  const before = idsOf(shownIn(turns))
  const shown = new Set([...before, ...idsOf(heard.shown)])
  const over = endOf({ script, turns }, heard)
  if (over) return { say: over === 'agreed' ? script.agreed : script.open, over }
  const repeated = idsOf(mistakesIn(turns))
  const fault = script.mistakes.find(({ id }) => idsOf(heard.mistakes).includes(id) && !repeated.includes(id))
  if (fault) return { say: fault.answer }
  const fresh = lastSaid(heard.shown.filter(({ id }) => !before.includes(id)))
  const step = heard.mistakes.length > 0 ? undefined : script.steps.find(({ id }) => id === fresh)
  if (step) return { say: step.shown }
  const impatient = heard.mistakes.length > 0 || blanks(turns) > 0
  return { say: diggingIn({ script, style, turns }, { shown, push: impatient ? pushes : undefined }) }
}

/** What the customer has to answer: of the last sentence that showed something, what comes first in the card. */
function lastSaid(fresh: readonly HeardItem[]): string | undefined {
  const quote = fresh.at(-1)?.quote
  return fresh.find(item => item.quote === quote)?.id
}

/** What the customer says where nothing new was shown: what is still missing, never twice in a row the same. */
function diggingIn({ script, style, turns }: Round, { shown, push }: { shown: Set<string>; push?: Pushes }): string {
  const last = turns.at(-1)?.answer ?? ''
  const missing = script.steps.filter(({ id }) => !shown.has(id)).map(step => step.missing)
  const next = missing.find(line => !last.includes(line)) ?? ''
  const pushed = push?.[style][turns.length % push[style].length] ?? ''
  const space = script.language === 'zh' ? '' : ' '
  return [pushed, next].filter(Boolean).join(space) || script.open
}

/** The step to show next: the first that the customer still needs, or else the first that is missing. */
export function nextStep({ script, turns }: Pick<Round, 'script' | 'turns'>): Script['steps'][number] | undefined {
  const shown = idsOf(shownIn(turns))
  const missing = script.steps.filter(({ id }) => !shown.includes(id))
  return missing.find(({ id }) => script.closes.includes(id)) ?? missing[0]
}
