// Lets the date grammar have the last word over what an engine made of a date phrase.
import type { CivilDate } from '../model.ts'
import { type DateMention, dueDate, findDates, referenceDay } from './dates.ts'
import { tellsOfEvent } from './happened.ts'
import type { DealMeaning, FollowUpMeaning, Meaning, Note, VisitMeaning } from './meaning.ts'
import { type Folded, fold, locate } from './quotes.ts'

interface Calendar {
  text: Folded
  on: CivilDate
  ahead: DateMention[]
  behind: DateMention[]
}

const CLAUSE_BREAK = /[，,。.；;！!？?\n](?!\d)/

/**
 * Sets `due`, `occurred_on` and `close_on` to what the words say wherever the grammar can tell; pure.
 * @throws Error when `at` or `tz` of the note is not valid
 */
export function settleDates(meaning: Meaning, note: Pick<Note, 'text' | 'at' | 'tz'>): Meaning {
  const on = referenceDay(note.at, note.tz)
  const calendar: Calendar = {
    text: fold(note.text),
    on,
    ahead: findDates(note.text, { on, tz: note.tz }, 'future'),
    behind: findDates(note.text, { on, tz: note.tz }, 'past'),
  }
  const sole = meaning.visits.length === 1
  const visits = meaning.visits.map(visit => ({
    ...visit,
    ...occurred(visit, calendar, sole && meaning.intent === 'log_visit'),
    follow_ups: visit.follow_ups.map(followUp => due(followUp, calendar)),
    ...(visit.deal ? { deal: closing(visit.deal, calendar) } : {}),
  }))
  return { ...meaning, visits }
}

/** Date phrases in a quote; where it holds none, those of the clause around it. */
function phrasesOf(quote: string, calendar: Calendar): DateMention[] {
  const place = locate(calendar.text, quote)
  if (!place) return []
  const touching = (start: number, end: number) =>
    calendar.ahead.filter(
      date => date.start < end && date.end > start && date.to >= calendar.on && date.tense !== 'past',
    )
  const inside = touching(place.start, place.end)
  if (inside.length > 0) return inside
  const clause = clauseAround(calendar.text.text, place)
  return touching(clause.start, clause.end)
}

/** The clause, or the clauses, that a stretch of a text stands in. */
function clauseAround(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let from = start
  while (from > 0 && !CLAUSE_BREAK.test(text.slice(from - 1, from + 1))) from--
  let to = end
  while (to < text.length && !CLAUSE_BREAK.test(text.slice(to, to + 2))) to++
  return { start: from, end: to }
}

/** The date that phrases settle: the given one if any of them means it, else the deadline, else the first. */
function settled(phrases: readonly DateMention[], given: CivilDate | undefined): CivilDate | undefined {
  if (phrases.length === 0 || phrases.some(phrase => dueDate(phrase) === given)) return given
  return dueDate(phrases.find(phrase => phrase.kind === 'deadline') ?? phrases[0]!)
}

function due(followUp: FollowUpMeaning, calendar: Calendar): FollowUpMeaning {
  const today = (date: DateMention) => date.kind !== 'deadline' && date.to === calendar.on
  const phrases = phrasesOf(followUp.quote, calendar).filter(date => followUp.due !== undefined || !today(date))
  const date = settled(phrases, followUp.due)
  return date === undefined ? followUp : { ...followUp, due: date }
}

function closing(deal: DealMeaning, calendar: Calendar): DealMeaning {
  if (deal.close_on === undefined) return deal
  const date = settled(phrasesOf(deal.quote, calendar), deal.close_on)
  return { ...deal, close_on: date }
}

/** The one past day that a note on one visit names, outside its facts and follow-ups. */
function occurred(visit: VisitMeaning, calendar: Calendar, sole: boolean): Pick<VisitMeaning, 'occurred_on'> {
  const { on } = calendar
  if (!sole) return visit.occurred_on !== undefined && visit.occurred_on > on ? { occurred_on: on } : {}
  const given = visit.occurred_on !== undefined && visit.occurred_on > on ? on : visit.occurred_on
  const taken = [...visit.facts, ...visit.follow_ups].flatMap(item => locate(calendar.text, item.quote) ?? [])
  const days = calendar.behind.filter(date => date.from === date.to && date.to <= on)
  const told = days.filter(date => !standsAtHead(date, calendar) && tellsOfEvent(clauseOf(date, calendar)))
  const free = days.filter(
    date => !(told.includes(date) || taken.some(place => date.start < place.end && place.start < date.end)),
  )
  const past = free.filter(date => date.tense === 'past' && date.kind === 'day')
  const [only, ...more] = free
  // A day that the engine left out, or put after the note, is the one that the note names.
  const open = visit.occurred_on === undefined || visit.occurred_on > on
  const sure =
    only && more.length === 0 && only.kind === 'day' && (past.length === 1 || (open && only.tense !== 'future'))
  const certain = sure ? only.to : isOnlyTold(given, days, told) ? on : given
  return certain === undefined ? {} : { occurred_on: certain }
}

/** A label before a note's first words, such as 补记： or “Late note:”. */
const LABEL = /^\s*(?:\S{1,6}[：:]|[A-Za-z ]{1,20}:)?\s*$/

/** The day that a note begins with is the day that it reports on, whatever happened then. */
const standsAtHead = (date: DateMention, { text: { text } }: Calendar): boolean => LABEL.test(text.slice(0, date.start))

const clauseOf = (date: DateMention, { text: { text } }: Calendar): string => {
  const { start, end } = clauseAround(text, date)
  return text.slice(start, end)
}

/** A day that the note names only for something told of is not when the visit was. */
const isOnlyTold = (
  day: CivilDate | undefined,
  days: readonly DateMention[],
  told: readonly DateMention[],
): boolean => {
  const meant = days.filter(date => date.to === day)
  return meant.length > 0 && meant.every(date => told.includes(date))
}
