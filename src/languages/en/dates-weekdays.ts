// English weekdays, in full and short, with what is said of their week.
import { nearestWeekday, type Reference, weekdayBefore, weekdayOfWeek } from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, oneDay, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { numberOf, weekdayBy, weekdayNumber, words } from './dates-words.ts'

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const patterns = {
  ...words,
  MOD: 'this coming|this past|this|next|last|coming|upcoming|past|previous|following',
  WEEK_AFTER:
    ' after next| week after next| before last| fortnight| week(?! (?:of|on|after|before|ago)\\b)|,? (?:of |in )?(?:(?:this|next|last) week|the week after next|the week before last)',
  ABBREVIATED: 'mon|tues?|weds?|thu|thurs?|fri|sat|sun',
  // What shows that a short name is a day and no word: "sat", "sun" and "wed" are also words.
  CUE: '\\b(?:by|on|until|till|this|next|last|every|before|after|from|through|or|and|to|since|for) ?|[-–/(]',
  TIME: `(?:at|morning|afternoon|evening|night|noon|\\d{1,2}(?::\\d\\d)? ?[ap]m|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2})\\b`,
}
const weekOffsets: Record<string, number> = { this: 0, next: 1, last: -1, 'after next': 2, 'before last': -2 }

const full: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:the )?(?<mod>{MOD}) )?(?<day>{WEEKDAY})(?:(?<after>{WEEK_AFTER})\b|['’]s\b|\b)(?!['’]s)`,
    patterns,
  ),
  read: readWeekday,
}

/** Mon, Tue …, Fri: capitalised, and not the first of two names. */
const short: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:the )?(?<mod>{MOD}|This|Next|Last) )?(?<day>Mon|Tues?|Weds?|Thu|Thurs?|Fri|tues?|thurs|fri)\b\.?(?! [A-Z][a-z]+\b(?<!At|By|Or|And))(?<after>(?:{WEEK_AFTER})\b)?`,
    patterns,
    'g',
  ),
  read: readWeekday,
}

/** Names that are also words, with a cue before them. */
const cuedShort: DateRule = {
  pattern: phrase(
    String.raw`(?<=(?:{CUE})(?:(?:this|next|last|coming) )?)(?<day>Sat|Sun|[mM]on|[wW]eds?)\b\.?(?! [A-Z][a-z]+)(?<after>(?:{WEEK_AFTER})\b)?`,
    patterns,
    'g',
  ),
  read: readWeekday,
}

/** The same with the words "this", "next" or "last", or with a time after them. */
const modifiedShort: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<mod>[Tt]his|[Nn]ext|[Ll]ast|coming) (?<day>Sat|Sun|[mM]on|[wW]eds?)|(?<timed>Sat|Sun)(?=,? {TIME}|[-–/](?:Sun|Mon)))\b(?! (?!${MONTHS})[A-Z][a-z]+)`,
    patterns,
    'g',
  ),
  read: ({ mod, day, timed }, reference) => readWeekday({ mod, day: day ?? timed }, reference),
}

const weekThenDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?<mod>this|next|last) week(?:,| on|['’]s)? (?<day>{WEEKDAY}|tue|wed|thu|fri)\b`,
    patterns,
  ),
  read: ({ mod = '', day = '' }, { on }) =>
    oneDay(weekdayOfWeek(on, weekdayNumber(day), weekOffsets[mod.toLowerCase()] ?? 0)),
}

/** "two Fridays from now" */
const counted: DateRule = {
  pattern: phrase(String.raw`\b(?<count>{N}) (?<day>{WEEKDAY})s (?:from now|(?<ago>ago))\b`, patterns),
  read: ({ count = '', day = '', ago }, { on }) => {
    const more = 7 * (numberOf(count) - 1)
    const nearest = nearestWeekday(weekdayNumber(day), { on, lean: ago ? 'past' : 'future' })
    return oneDay(nearest.add({ days: ago ? -more : more }))
  },
}

/** "Saturday and Sunday": two days in a row are one stretch, any others two days. */
const pair: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:the )?(?<mod>{MOD}) )?(?<day>{WEEKDAY}|{ABBREVIATED}) ?(?:and|&|/) ?(?<next>{WEEKDAY}|{ABBREVIATED})\b(?!['’]s)`,
    patterns,
  ),
  read: ({ mod, day = '', next = '' }, reference) => {
    const first = readWeekday({ mod, day }, reference)
    const adjacent = weekdayNumber(next) === (weekdayNumber(day) % 7) + 1
    return first && adjacent ? { from: first.from, to: first.from.add({ days: 1 }), open: first.open } : null
  },
}

export const enWeekdays: DateRule[] = [pair, counted, full, short, cuedShort, modifiedShort, weekThenDay]

function readWeekday({ mod, day = '', after }: Groups, reference: Reference): Reading | null {
  const number = weekdayNumber(day)
  const modifier = oneBlank(mod)
  const suffix = oneBlank(after)
  const week = /(this|next|last) week$|(after next|before last)$/.exec(suffix)
  if (suffix === 'before last') return oneDay(weekdayBefore(number, reference.on).subtract({ days: 7 }))
  if (week) return oneDay(weekdayOfWeek(reference.on, number, weekOffsets[week[1] ?? week[2] ?? ''] ?? 0))
  const fixed = weekdayBy(modifier, number, reference)
  if (fixed) return oneDay(suffix === 'week' ? fixed.add({ days: 7 }) : fixed)
  // "Monday week" is the week after the coming Monday.
  const later = { week: 7, fortnight: 14 }[suffix]
  if (later) return oneDay(nearestWeekday(number, { ...reference, lean: 'future' }).add({ days: later }))
  return oneDay(nearestWeekday(number, reference), { open: true, weekday: true })
}

function oneBlank(words: string | undefined): string {
  return (words ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
}
