// The words of the tools by language, and how the record is put into them.
import { enTools } from '../../languages/en/tools.ts'
import { enToolHearing } from '../../languages/en/tools-hear.ts'
import type { ToolHearing, ToolWords } from '../../languages/tools.ts'
import { zhTools } from '../../languages/zh/tools.ts'
import { zhToolHearing } from '../../languages/zh/tools-hear.ts'
import type { Language } from '../../model.ts'
import type { FactView, SignalView, ToolLine } from '../../views.ts'
import { sayable } from '../own-words.ts'
import type { Given } from './tool.ts'

export const TOOL_WORDS: Record<Language, ToolWords> = { zh: zhTools, en: enTools }
export const TOOL_HEARING: Record<Language, ToolHearing> = { zh: zhToolHearing, en: enToolHearing }
export const HEARINGS: readonly ToolHearing[] = [zhToolHearing, enToolHearing]

/** Where a line stands that builds on a fact. */
export const fromFact = ({ quote, saidOn }: FactView, what?: string): ToolLine['from'] => ({ what, quote, on: saidOn })
export const fromSignal = ({ quote, on }: SignalView, what?: string): ToolLine['from'] => ({ what, quote, on })

/** Where a line stands that the rep gave. */
export const fromGiven = ({ on }: Given, you: string): ToolLine['from'] => ({ what: you, on })

/** Something a customer said or lacks: the words that can be said back, and the matter in a few words of the record. */
export interface Matter {
  quote?: string
  matter: string
  from: ToolLine['from']
}

const LONGEST_MATTER = 40

/** A fact as something to build on. */
export const matterOf = (fact: FactView, what?: string): Matter => ({
  quote: sayable(fact.quote, fact.about),
  matter: short(fact.value),
  from: fromFact(fact, what),
})

/** An objection or a complaint as something to build on; `topic` names it. */
export const matterOfSignal = (signal: SignalView, topic: string): Matter => ({
  quote: sayable(signal.quote, signal.by),
  matter: topic,
  from: fromSignal(signal, topic),
})

const short = (text: string): string => (text.length > LONGEST_MATTER ? `${text.slice(0, LONGEST_MATTER - 1)}…` : text)

/** A line to say about a matter: with the customer's own words where they can be said to their face. */
export const about = (
  { quote, matter }: Matter,
  says: { said(quote: string): string; matter(matter: string): string },
): string => (quote ? says.said(quote) : says.matter(matter))

/** Without what ends a sentence, so that the words fit into one of ours. */
export const unended = (text: string): string => text.trim().replace(/[\s。．.!！?？；;，,]+$/u, '')
