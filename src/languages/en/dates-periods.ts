// English weeks, months, quarters and years as wholes, and their parts: "early next week", "end of Q1", "mid-December".
import type { Reference } from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import {
  nearestPeriod,
  type Part,
  type Period,
  partOf,
  periodAt,
  periodOfYear,
  type Unit,
  wholePeriod,
} from '../../understanding/dates/periods.ts'
import { monthPeriod, monthReading, yearBy } from './dates-months.ts'
import { words } from './dates-words.ts'

const OF_YEAR = `,? (?:of |in )?(?:${words.YEAR})|,? (?:of )?(?:next|last|this) year`
const patterns = {
  ...words,
  PART: [
    'early(?: in| on| part of)?',
    '(?:the )?(?:beginning|start)(?: of)?',
    '(?:the )?first half of',
    'mid(?:dle of)?|(?:the )?middle of|midway through',
    '(?:the )?second half of',
    'late(?: in)?|towards? the end of|(?:the )?(?:back|tail)[ -]end(?: of)?|(?:the )?latter part of',
    '(?:the )?(?:very )?end(?: of)?',
    'later(?: in| on)?|rest of|(?:the )?remainder of|within|during',
    'earlier(?: in)?',
  ].join('|'),
  STEP: 'this|the current|current|next|the coming|the following|last|the previous|the past|the',
  OF_YEAR,
  QUARTER: 'Q[1-4]|(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|H[12](?= ?(?:20\\d\\d|of|next))',
}

const partNames: [RegExp, Part][] = [
  [/first half/, 'first-half'],
  [/second half/, 'second-half'],
  [/^(?:later|(?:the )?re|within|during)/, 'rest'],
  [/^earlier/, 'past'],
  [/early/, 'early'],
  [/beginning|start/, 'start'],
  [/mid/, 'mid'],
  [/late|latter|towards?|back|tail/, 'late'],
  [/end/, 'end'],
]
const ordinalQuarters = ['first', 'second', 'third', 'fourth']

/** "next week", "early next month", "end of the quarter" */
const stepped: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<part>{PART})[ -])?(?:(?<step>{STEP}) )?(?:(?:fiscal|financial) (?=quarter))?(?<unit>week|wk|month|quarter|year)\b(?!-(?:old|long)|['’]s)(?! (?:of|after|before|ago|from)\b(?! now))`,
    patterns,
  ),
  read: readStepped,
}

/** "the week after next", "the month before last" */
const beyond: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<part>{PART}) )?(?:the )?(?<unit>week|month|quarter|year) (?:(?<after>after next)|before last)\b`,
    patterns,
  ),
  read: ({ part, unit = '', after }, { on }) =>
    inPeriod(part, periodAt(unit.toLowerCase() as Unit, on, after ? 2 : -2), on),
}

const abbreviated: DateRule = {
  pattern: phrase(
    String.raw`\b(?:EO(?<letter>[WMQY])|(?<unit>week|month|quarter|year)(?:['’]?s)?[- ]end)\b(?! (?:review|report|party|bonus|close|sale)\b)`,
  ),
  read: ({ letter = '', unit }, { on }) => {
    const units: Record<string, Unit> = { W: 'week', M: 'month', Q: 'quarter', Y: 'year' }
    const named = units[letter.toUpperCase()] ?? (unit?.toLowerCase() as Unit)
    return { ...partOf(periodAt(named, on), 'end', on), ...(letter ? { kind: 'deadline' as const } : {}) }
  },
}

/** "Q1", "end of the second quarter of 2027" */
const quarter: DateRule = {
  pattern: phrase(String.raw`\b(?:(?<part>{PART})[ -])?(?<name>{QUARTER})\b(?<year>{OF_YEAR})?`, patterns),
  read: ({ part, name = '', year }, reference) => {
    const index = /\d/.exec(name)?.[0] ?? ordinalQuarters.findIndex(word => name.toLowerCase().includes(word)) + 1
    const unit = /^H/i.test(name) ? 'half' : 'quarter'
    const said = yearBy(year, reference.on)
    const period = said ? periodOfYear(unit, said, Number(index)) : nearestPeriod(unit, Number(index), reference)
    return period && inPeriod(part, period, reference.on, !said)
  },
}

/** "mid-December", "end of May", "early January 2027" */
const partOfMonth: DateRule = {
  pattern: phrase(
    String.raw`\b(?<part>{PART})[ -](?<month>{MONTH})\b(?! ?\d{1,2}\b(?!\d))(?<year>{OF_YEAR})?`,
    patterns,
  ),
  read: ({ part, month = '', year }, reference) => {
    const period = monthPeriod(month, year, reference)
    return period && inPeriod(part, period, reference.on, !year)
  },
}

const yearAlone: DateRule = {
  pattern: phrase(
    String.raw`(?<=\b(?:in|by|during|since|until|before|after|of) )(?<year>19[89]\d|20[0-4]\d)\b(?![-/.:]\d|,\d{3}| ?(?:units|boxes|pcs|pieces|bottles|cases|people|staff|stores|employees|dollars|USD|sets|orders))|\b(?<part>{PART}) (?<late>20[2-9]\d)\b`,
    patterns,
  ),
  read: ({ year, part, late }, { on }) => {
    const period = periodAt('year', on.with({ year: Number(year ?? late), month: 1, day: 1 }))
    return part ? inPeriod(part, period, on) : { ...wholePeriod(period), by: period.from }
  },
}

/** "this weekend", "next weekend", "over the weekend" */
const weekend: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:the )?(?<mod>this|next|last|this coming|coming|this past|past) |(?:the )|(?<=\b(?:on|at|over|by|this) ))weekend\b`,
    patterns,
  ),
  read: ({ mod = '' }, { on, lean }) => {
    const word = mod.toLowerCase()
    const back = /last|past/.test(word) || (!word && lean === 'past' && on.dayOfWeek < 6)
    const week = periodAt('week', on, back ? -1 : word === 'next' ? 1 : 0)
    const [from, friday] = [week.from.add({ days: 5 }), week.from.add({ days: 4 })]
    return { from, to: week.to, open: !word, kind: 'range', by: friday, before: friday }
  },
}

/** "before the year is out" */
const runsOut: DateRule = {
  pattern: phrase(
    String.raw`(?<=\b(?:before|by the time) )the (?<unit>week|month|quarter|year) (?:is (?:out|over|up|done)|ends|closes|runs out)\b`,
  ),
  read: ({ unit = '' }, { on }) => partOf(periodAt(unit.toLowerCase() as Unit, on), 'end', on),
}

const midweek: DateRule = {
  pattern: phrase(String.raw`\bmid-?week\b`),
  read: (_, { on }) => partOf(periodAt('week', on), 'mid', on),
}

/** "in the new year": its first weeks, not the holiday. */
const newYear: DateRule = {
  pattern: phrase(String.raw`\b(?:early )?in the new year\b`),
  read: (_, { on }) => partOf(periodAt('year', on, 1), 'start', on),
}

export const enPeriods: DateRule[] = [
  newYear,
  stepped,
  beyond,
  abbreviated,
  quarter,
  partOfMonth,
  yearAlone,
  weekend,
  runsOut,
  midweek,
]

function readStepped({ part, step, unit = '' }: Groups, { on }: Reference): Reading | null {
  const word = step?.toLowerCase() ?? ''
  // "The week" and "week" alone say no time; "the end of the week" and "end of week" do.
  if (!part && (word === '' || word === 'the' || word === 'the past' || word === 'the current')) return null
  if (part && word === '' && !/end|start|beginning|mid/i.test(part)) return null
  const steps = /next|coming|following/.test(word) ? 1 : /last|previous|past/.test(word) ? -1 : 0
  const named = /wk/i.test(unit) ? 'week' : (unit.toLowerCase() as Unit)
  return inPeriod(part, periodAt(named, on, steps), on)
}

function inPeriod(said: string | undefined, period: Period, on: Reference['on'], open = false): Reading {
  const name = said && partNames.find(([pattern]) => pattern.test(said.toLowerCase()))?.[1]
  if (name === 'rest' && said && /within|during/i.test(said)) {
    return /within/i.test(said) ? { from: period.to, to: period.to, kind: 'deadline' } : wholePeriod(period, open)
  }
  if (name) return { ...partOf(period, name, on), open }
  // "By next week" ends with its last working day; "by Q2" and "by May" with their beginning.
  return open || period.unit === 'quarter' ? monthReading(period, open) : wholePeriod(period, open)
}
