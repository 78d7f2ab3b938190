// English months, with and without a day: "December 5th, 2026", "5 December", "in May", "the first Monday of June".
import {
  addWorkdays,
  type Day,
  dayOf,
  nearestMonthDay,
  nthWeekday,
  type Reference,
} from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, oneDay, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { nearestPeriod, type Period, periodAt, periodOfYear, wholePeriod } from '../../understanding/dates/periods.ts'
import { monthNumber, ordinalOf, weekdayNumber, words } from './dates-words.ts'

const patterns = {
  ...words,
  OF_YEAR: `,? (?:of |in )?(?:${words.YEAR})(?! ?(?:boxes|units|pcs|pieces|bottles|cases|kg|[%,.]\\d))|,? (?:of )?(?:next|last|this) year`,
  SAFE: '[Jj]anuary|[Ff]eb(?:ruary)?|[Jj]uly|[Ss]ept(?:ember)?|[Ss]eptember|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?',
  TO: ' ?(?:-|–|—|to|or|through|till|until|thru) ?(?:the )?',
}

const monthFirst: DateRule = {
  pattern: phrase(
    String.raw`\b(?<month>{MONTH})(?: the)? ?(?<day>{TH}|\d{1,2})(?![\d%:]|[.,]\d|(?:st|nd|rd|th)\w| ?[ap]m\b)(?:(?:{TO}|(?<=\bbetween (?:{MONTH}) (?:{TH}|\d{1,2})) and )(?<last>{TH}|\d{1,2})(?![\d%:]|[.,]\d| ?[ap]m\b))?(?<year>{OF_YEAR})?(?=(?<pause> ?(?:[.,;:!?)–—-]|$|(?:at|and|by|or)\b))?)`,
    patterns,
  ),
  read: (groups, reference) => (isLowerMay(groups) ? null : readMonthDay(groups, reference)),
}

const dayFirst: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d./:$€£¥-])\b(?:the )?(?:(?<first>{TH}|\d{1,2})(?:{TO}))?(?<day>{TH}|\d{1,2})(?:-| ?)(?<of>of )?(?<month>{MONTH})\b(?! ?(?:be|have|not|also|well|need|want|take|help)\b)(?<year>{OF_YEAR}|-(?:{YEAR})\b)?(?:(?=(?<pause> ?[.,;:!?)–—-]))|(?<end>$)|)`,
    patterns,
  ),
  read: (groups, reference) => {
    // "the top 5 may change", "the 2 march on"
    const isOver = groups.pause !== undefined || groups.end !== undefined
    if (/^(?:may|march|mar)$/.test(groups.month ?? '') && !groups.of && !isOver) return null
    const { first, day, ...rest } = groups
    return readMonthDay(first ? { ...rest, day: first, last: day } : groups, reference)
  },
}

const CUE =
  '\\b(?:in|by|since|until|till|this|next|last|early|mid|late|before|after|during|through|of|for|from|around|to|every|each) |mid-'
/** A month alone; those that are also words or first names only with a cue before them. */
const alone: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<plain>{SAFE})|(?<=${CUE})(?<cued>March|April|May|June|August|Apr|Aug|Mar|Jun|Jan|Sep|march|april|june|aug|apr))\b(?<!\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\w+)(?!\.? ?\d{1,2}\b)(?<year>{OF_YEAR})?`,
    patterns,
    'g',
  ),
  read: readMonth,
}
const nextMonthNamed: DateRule = {
  pattern: phrase(
    String.raw`\b(?<mod>this|next|last) (?<month>{MONTH})\b(?! ?\d)(?! (?:be|not|have|well)\b)`,
    patterns,
  ),
  read: ({ mod = '', month = '' }, { on }) => {
    if (month === 'may' || month === 'mar') return null
    const index = monthNumber(month)
    const past = mod.toLowerCase() === 'last'
    const here =
      mod.toLowerCase() === 'this'
        ? on.with({ month: 1, day: 1 })
        : past
          ? on.subtract({ months: 1 })
          : on.add({ months: 1 })
    const period = nearestPeriod('month', index, { on: here.with({ day: 1 }), lean: past ? 'past' : 'future' })
    return period && monthReading(period, false)
  },
}

/** "the first Monday of December", "last working day of the month" */
const nthOf: DateRule = {
  pattern: phrase(
    String.raw`\b(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<day>{WEEKDAY}|working day|business day|workday|day|week) (?:of|in) (?:(?:the )?(?<mod>this|next|last|the) (?<unit>month|quarter|year)|(?<month>{MONTH})(?<year>{OF_YEAR})?)\b`,
    patterns,
  ),
  read: readNth,
}

export const enMonths: DateRule[] = [monthFirst, dayFirst, alone, nextMonthNamed, nthOf]

/** The year that words after a month give it ("2027", "of next year"). */
export function yearBy(said: string | undefined, on: Day): number | undefined {
  const digits = /\d{4}/.exec(said ?? '')
  if (digits) return Number(digits[0])
  const word = /next|last|this/i.exec(said ?? '')?.[0].toLowerCase()
  if (!word) return undefined
  return on.year + (word === 'next' ? 1 : word === 'last' ? -1 : 0)
}

/** A month named, of a year said or the nearest. */
export function monthPeriod(month: string, year: string | undefined, reference: Reference): Period | null {
  const index = monthNumber(month)
  const said = yearBy(year, reference.on)
  return said ? periodOfYear('month', said, index) : nearestPeriod('month', index, reference)
}

/** A whole month: due by its beginning when it is named after "by". */
export function monthReading(period: Period, open: boolean): Reading {
  return { ...wholePeriod(period, open), by: period.from }
}

function readMonth({ plain, cued, year }: Groups, reference: Reference): Reading | null {
  const period = monthPeriod(plain ?? cued ?? '', year, reference)
  return period && monthReading(period, !year)
}

function readMonthDay({ month = '', day = '', last, year }: Groups, reference: Reference): Reading | null {
  const said = yearBy(year, reference.on)
  const index = monthNumber(month)
  const from = said ? dayOf(said, index, ordinalOf(day)) : nearestMonthDay(index, ordinalOf(day), reference)
  if (!from || !last) return oneDay(from, { open: !said })
  const to = dayOf(from.year, index, ordinalOf(last))
  return to && to.day > from.day ? { from, to, open: !said, kind: 'range' } : null
}

function readNth({ nth = '', day = '', unit, mod = '', month, year }: Groups, reference: Reference): Reading | null {
  const steps = /next/i.test(mod) ? 1 : /last/i.test(mod) ? -1 : 0
  const kind = /quarter|year/i.exec(unit ?? '')?.[0].toLowerCase()
  const period = month
    ? monthPeriod(month, year, reference)
    : periodAt(kind === 'quarter' || kind === 'year' ? kind : 'month', reference.on, steps)
  if (!period) return null
  const last = /last/i.test(nth)
  const open = Boolean(month && !year)
  if (/week$/i.test(day)) {
    const from = last ? period.to.subtract({ days: 6 }) : period.from.add({ days: 7 * (ordinalOf(nth) - 1) })
    return { from, to: from.add({ days: 6 }), open, kind: 'range' }
  }
  if (/working|business|workday/i.test(day)) {
    const edge = last ? period.to.add({ days: 1 }) : period.from.subtract({ days: 1 })
    return oneDay(addWorkdays(edge, last ? -1 : ordinalOf(nth)), { open })
  }
  if (/^day$/i.test(day)) return oneDay(last ? period.to : period.from.add({ days: ordinalOf(nth) - 1 }), { open })
  return oneDay(nthWeekday(weekdayNumber(day), last ? -1 : ordinalOf(nth), period), { open })
}

/** "may 5 people come": the verb, unless an ordinal, a year or a pause after it makes it a date. */
function isLowerMay({ month, day, year, pause }: Groups): boolean {
  return /^(?:may|march|mar)$/.test(month ?? '') && !/\D/.test(day ?? '') && !year && pause === undefined
}
