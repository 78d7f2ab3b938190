// English repetitions: "every Friday", "Mondays", "the 5th of every month"; the next time is the day meant.
import {
  compare,
  nearestDayOfMonth,
  nearestWeekday,
  nthWeekday,
  type Reference,
} from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase } from '../../understanding/dates/grammar.ts'
import { periodAt } from '../../understanding/dates/periods.ts'
import { ordinalOf, weekdayNumber, words } from './dates-words.ts'

const next = (reference: Reference): Reference => ({ on: reference.on, lean: 'future' })

const weekdays: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:every|each)(?: other| second| single)? (?<first>{WEEKDAY}|tue|wed|thu|fri|mon|sat|sun)(?<more>(?:,? (?:and|or) |, ?)(?:{WEEKDAY}))?|(?:on )?(?<plural>{WEEKDAY})s(?<others>(?:,? and |, ?)(?:{WEEKDAY})s)?)\b`,
    words,
  ),
  read: ({ first, more, plural, others }, reference) => {
    const days = [first ?? plural ?? '', (more ?? others ?? '').replace(/^,?\s*(?:and|or)?\s*/i, '')].filter(Boolean)
    const dates = days.map(day => nearestWeekday(weekdayNumber(day), next(reference)))
    const soonest = dates.sort((a, b) => a.until(b).days * -1)[0]
    return soonest ? oneDay(soonest, { kind: 'recurrence' }) : null
  },
}

const monthly: DateRule = {
  pattern: phrase(
    String.raw`\b(?:on )?(?:(?:every|each) month on the (?<after>{TH})|the (?:(?<also>{TH}) and (?:the )?)?(?<before>{TH}) of (?:every|each) month|every (?<nth>\d{1,2}(?:st|nd|rd|th)) of the month|monthly on the (?<monthly>{TH}))\b`,
    words,
  ),
  read: ({ after, also, before, nth, monthly: on }, reference) => {
    const said = [after ?? before ?? nth ?? on ?? '', also].filter(day => day !== undefined)
    const days = said.map(day => nearestDayOfMonth(ordinalOf(day), next(reference))).filter(day => day !== null)
    return oneDay(days.sort(compare)[0] ?? null, { kind: 'recurrence' })
  },
}

const nthOfMonth: DateRule = {
  pattern: phrase(
    String.raw`\b(?:on )?the (?<nth>first|second|third|fourth|last) (?<day>{WEEKDAY}) of (?:every|each) month\b`,
    words,
  ),
  read: ({ nth = '', day = '' }, { on }) => {
    const index = /last/i.test(nth) ? -1 : ordinalOf(nth)
    const dates = [0, 1].map(steps => nthWeekday(weekdayNumber(day), index, periodAt('month', on, steps)))
    return oneDay(dates.find(date => date && on.until(date).days >= 0) ?? null, { kind: 'recurrence' })
  },
}

const monthEnds: DateRule = {
  pattern: phrase(String.raw`\b(?:(?:at )?the )?end of (?:every|each) (?<unit>week|month|quarter|year)\b`),
  read: ({ unit = '' }, { on }) => {
    const period = periodAt(unit.toLowerCase() as 'week' | 'month' | 'quarter' | 'year', on)
    return oneDay(unit.toLowerCase() === 'week' ? nearestWeekday(5, { on, lean: 'future' }) : period.to, {
      kind: 'recurrence',
    })
  },
}

export const enRecurring: DateRule[] = [weekdays, monthly, nthOfMonth, monthEnds]
