// English phrases for single days: today and tomorrow, the end of a day, a week from one, the 25th.
import {
  addWorkdays,
  type Day,
  dayOf,
  nearestDayOfMonth,
  nearestWeekday,
  type Reference,
} from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase } from '../../understanding/dates/grammar.ts'
import { numberOf, ordinalOf, weekdayBy, weekdayNumber, words } from './dates-words.ts'

const patterns = {
  ...words,
  TOMORROW: 'tomm?orr?ow|tomorro|tmrw|tmr|tmw|2moro|2morrow',
  YESTERDAY: 'yest[ea]rday|yesteday',
  DAY_END:
    'EOD|EOB|COB|close of business|close of play|end of play|end of business|end of (?:the )?(?:business |working )?day',
}
const offsetOf = (day: string): number => (/^tod/i.test(day) ? 0 : /^y/i.test(day) ? -1 : 1)

const namedDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<beyond>the day (?:after|before) |day (?:after|before) )?(?:later |earlier )?(?<day>today|{TOMORROW}|{YESTERDAY})(?<week> week)?)\b`,
    patterns,
  ),
  read: ({ beyond, day = '', week }, { on }) => {
    const base = offsetOf(day)
    const days = base + (beyond ? Math.sign(base) : 0) + (week ? 7 : 0)
    return beyond && base === 0 ? null : oneDay(on.add({ days }))
  },
}

const partTimes: Record<string, string> = { morning: '09:00', afternoon: '14:00', evening: '19:00', night: '19:00' }

const partOfToday: DateRule = {
  pattern: phrase(
    String.raw`\b(?:this (?<part>morning|afternoon|evening)|(?<tonight>tonight)|last (?<last>night|evening)|the (?:night|evening) (?<before>before last))\b`,
  ),
  read: ({ part, last, before }, { on }) =>
    oneDay(on.subtract({ days: before ? 2 : last ? 1 : 0 }), { time: partTimes[part?.toLowerCase() ?? 'night'] }),
}

const today: DateRule = {
  pattern: phrase(String.raw`\b{DAY_END}\b`, patterns),
  read: (_, { on }) => oneDay(on, { kind: 'deadline' }),
}

const endOfThatDay: DateRule = {
  pattern: phrase(
    String.raw`\b{DAY_END}(?: on)? (?:(?<mod>next|this) )?(?<day>{WEEKDAY}|today|{TOMORROW})\b`,
    patterns,
  ),
  read: ({ mod, day = '' }, reference) => {
    return oneDay(startDay(mod?.toLowerCase() ?? '', day, reference.on), { kind: 'deadline' })
  },
}

const weekOffsets: Record<string, number> = { this: 0, next: 1, last: -1 }

/** "a week from Friday", "two weeks from tomorrow", "a week on Monday", "a week today" */
const weeksFrom: DateRule = {
  pattern: phrase(
    String.raw`\b(?<!\b(?:been|for|it['’]s|its|after|took) )(?<count>{N})(?: of)? (?<unit>days?|weeks?|fortnights?|months?) (?:(?:from|on) (?<mod>this |next )?|(?=tod|{TOMORROW}))(?<day>{WEEKDAY}|today|{TOMORROW}|now)\b`,
    patterns,
  ),
  read: ({ count = '', unit = '', mod, day = '' }, { on }) => {
    const base = startDay(mod?.trim().toLowerCase() ?? '', day, on)
    const amount = numberOf(count)
    if (/^month/i.test(unit)) return oneDay(base.add({ months: amount }))
    const length = /^day/i.test(unit) ? 1 : /^week/i.test(unit) ? 7 : 14
    return oneDay(base.add({ days: amount * length }))
  },
}

/** The 25th, of this month or the next; "of" another month is a month's rule. */
const ordinalDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?:the (?<the>\d{1,2}(?:st|nd|rd|th))|(?<=\b(?:on|by|before|until|till|since|after|{WEEKDAY}|{SHORT}),? )(?<bare>\d{1,2}(?:st|nd|rd|th)))\b(?:(?<of> of (?<which>this|next|last) month)|(?<month> of the month)|(?=\s*(?:$|[^\w\s'’-]| ?[–—-] |\n)|\s+(?:at|by|and|to|or|for|with|if|when|but|as|in|on|she|he|we|I|they|it|you|will|would|is|was|works|so|then|because|instead|after|before|from|unless|via|morning|afternoon|evening|around|about|again|please|though|since|through|until|latest|noon|not|that|did|does|looks|suits|can|should|a|an|the|my|our|their|his|her)\b|\s*\p{Script=Han}))`,
    words,
    'giu',
  ),
  read: ({ the, bare, which }, reference) => {
    const day = ordinalOf(the ?? bare ?? '')
    if (!which) return oneDay(nearestDayOfMonth(day, reference), { open: true })
    const month = reference.on.with({ day: 1 }).add({ months: weekOffsets[which.toLowerCase()] ?? 0 })
    return oneDay(dayOf(month.year, month.month, day))
  },
}

const nextWorkday: DateRule = {
  pattern: phrase(String.raw`\b(?:the )?next (?:(?:business|working|work) day|workday)\b`),
  read: (_, { on }) => oneDay(addWorkdays(on, 1)),
}

export const enDays: DateRule[] = [nextWorkday, namedDay, partOfToday, today, endOfThatDay, weeksFrom, ordinalDay]

function startDay(modifier: string, day: string, on: Day): Day {
  if (/^now$/i.test(day)) return on
  if (weekdayNumber(day) === 0) return on.add({ days: offsetOf(day) })
  const ahead: Reference = { on, lean: 'future' }
  return weekdayBy(modifier, weekdayNumber(day), ahead) ?? nearestWeekday(weekdayNumber(day), ahead)
}
