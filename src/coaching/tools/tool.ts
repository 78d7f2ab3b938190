// The course's tools that compute or fill in: their names, what they build on, and what they make.
import type { FactKey } from '../../facts/kinds.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { DealView, FactView, FollowUpView, SignalView, ToolBlock } from '../../views.ts'

export const TOOLS = ['ffab', 'spin', 'close', 'value', 'qualify', 'plan'] as const
export type ToolName = (typeof TOOLS)[number]

/** The card that says how each is meant. */
export const TOOL_CARDS: Record<ToolName, string> = {
  ffab: 'ffab',
  spin: 'spin',
  close: 'close-formula',
  value: 'customer-value',
  qualify: 'opportunity-five',
  plan: 'visit-plan',
}

/** The tool that belongs to a card, where one does. */
export const toolOfCard = (card: string): ToolName | undefined => TOOLS.find(tool => TOOL_CARDS[tool] === card)

/** What a rep gave for one blank, and when; `on` is absent for what was given just now. */
export interface Given {
  slot: string
  text: string
  on?: CivilDate
}

/** What is known of a customer, as far as tools build on it. */
export interface Ground {
  language: Language
  today: CivilDate
  customer?: string
  facts: FactView[]
  signals: SignalView[]
  followUps: FollowUpView[]
  /** Newest first, each with its own id and the day of its words. */
  deals: (DealView & { deal: string; saidOn: CivilDate })[]
  given: Given[]
}

/** What a tool makes: a result to say or read first, the lines under it, and what it still asks for. */
export interface Made {
  result: string
  blocks: ToolBlock[]
  ask: string[]
  /** A line on what the result says. */
  note?: string
  /** The fields of its form, with what they hold now. */
  fields: { slot: string; label: string; value: string }[]
}

/** What was stated, not only heard, under some keys, in their order. */
export const stated = ({ facts }: Ground, ...keys: FactKey[]): FactView[] =>
  keys.flatMap(key => facts.filter(fact => fact.key === key && !fact.certainty))

/** What was given for a slot last. */
export const givenFor = ({ given }: Pick<Ground, 'given'>, slot: string): Given | undefined =>
  given.findLast(one => one.slot === slot && one.text.trim() !== '')
