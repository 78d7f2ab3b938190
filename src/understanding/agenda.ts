// What a question about the days to come asks for: whom to see, what is owed, by whom, until when.
import { enAgendaHearing } from '../languages/en/agenda-hear.ts'
import { zhAgendaHearing } from '../languages/zh/agenda-hear.ts'
import type { CivilDate } from '../model.ts'
import { findDates, type Writing } from './dates.ts'

/**
 * `see`: whom to see or call; `neglected`: who has heard nothing for long; `owe`: what the rep promised; `owed`: what
 * customers promised; `open`: both; `due`: all that comes up.
 */
export type AgendaWhat = 'see' | 'neglected' | 'owe' | 'owed' | 'open' | 'due'

export interface AgendaWish {
  what: AgendaWhat
  /** The days that are named, both ends included; `break`: up to the next public holiday. Absent where none are. */
  span?: { from: CivilDate; to: CivilDate } | 'break'
  /** Only what is past its day. */
  overdue?: true
}

const HEARINGS = [zhAgendaHearing, enAgendaHearing]
const ASKS = HEARINGS.flatMap(hearing => hearing.asks)
/** Longer words tell something, whatever they ask in passing. */
const LONGEST = 120
const LONGEST_FRIEND = 60

/** What is asked of the days to come; undefined where the words ask for something else, or tell something. */
export function agendaAsked(text: string): AgendaWhat | undefined {
  const words = plain(text)
  if (words.length > LONGEST || HEARINGS.some(({ never }) => never.test(words))) return undefined
  return ASKS.find(({ says, unless }) => says.test(words) && !unless?.test(words))?.what
}

/** Whether short words only sound like such a question: whom to see about a refund, what somebody else asked. */
export function isFalseAgenda(text: string): boolean {
  const words = plain(text)
  if (words.length > LONGEST_FRIEND || agendaAsked(text)) return false
  return (
    HEARINGS.some(({ never, elsewhere }) => never.test(words) || elsewhere.test(words)) ||
    ASKS.some(({ says }) => says.test(words))
  )
}

const plain = (text: string): string => text.trim().replaceAll('’', "'")

/**
 * The whole wish; words that were taken for such a question but are unlike any are asked for all that is open.
 * @param writing the day and the zone in which it is asked
 */
export function agendaWish(text: string, writing: Writing): AgendaWish {
  const span = spanIn(text, writing)
  const overdue = HEARINGS.some(hearing => hearing.overdue.test(text))
  return { what: agendaAsked(text) ?? 'open', ...(span && { span }), ...(overdue && { overdue }) }
}

function spanIn(text: string, writing: Writing): AgendaWish['span'] {
  if (HEARINGS.some(({ untilBreak }) => untilBreak.test(text))) return 'break'
  const { on: today } = writing
  const date = findDates(text, writing, 'future').find(({ to }) => to >= today)
  if (!date) return undefined
  const fromToday = date.kind === 'deadline' || HEARINGS.some(({ within }) => within.test(text))
  return { from: fromToday || date.from < today ? today : date.from, to: date.to }
}
