// English phrases for single days: today and tomorrow, the end of a day, a week from one, the 25th.
import {
  type Day,
  dayOf,
  nearestDayOfMonth,
  nearestWeekday,
  type Reference,
} from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase } from '../../understanding/dates/grammar.ts'
import { numberOf, ordinalOf, weekdayBy, weekdayNumber, words } from './dates-words.ts'

const relative: Record<string, number> = { today: 0, tomorrow: 1, yesterday: -1 }

const namedDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?<beyond>the day (?:after|before) |day (?:after|before) )?(?:later |earlier )?(?<day>today|tomorrow|yesterday|tmrw|tmr|2moro)(?<week> week)?)\b`,
  ),
  read: ({ beyond, day = '', week }, { on }) => {
    const base = relative[day.toLowerCase()] ?? 1
    const days = base + (beyond ? Math.sign(base) : 0) + (week ? 7 : 0)
    return beyond && !/^(?:tomorrow|yesterday)$/i.test(day) ? null : oneDay(on.add({ days }))
  },
}

const partTimes: Record<string, string> = { morning: '09:00', afternoon: '14:00', evening: '19:00', night: '19:00' }

const partOfToday: DateRule = {
  pattern: phrase(
    String.raw`\b(?:this (?<part>morning|afternoon|evening)|(?<tonight>tonight)|last (?<last>night|evening))\b`,
  ),
  read: ({ part, last }, { on }) =>
    oneDay(last ? on.subtract({ days: 1 }) : on, { time: partTimes[part?.toLowerCase() ?? 'night'] }),
}

const today: DateRule = {
  pattern: phrase(
    String.raw`\b(?:EOD|EOB|COB|close of business|end of (?:the )?(?:business |working )?day|end of play)\b`,
  ),
  read: (_, { on }) => oneDay(on, { kind: 'deadline' }),
}

const endOfThatDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?:EOD|EOB|COB|close of business|end of (?:the )?(?:business |working )?day)(?: on)? (?:(?<mod>next|this) )?(?<day>{WEEKDAY}|today|tomorrow)\b`,
    words,
  ),
  read: ({ mod, day = '' }, reference) => {
    const named = relative[day.toLowerCase()]
    if (named !== undefined) return oneDay(reference.on.add({ days: named }), { kind: 'deadline' })
    const ahead: Reference = { on: reference.on, lean: 'future' }
    return oneDay(weekdayBy(mod ?? '', weekdayNumber(day), ahead) ?? nearestWeekday(weekdayNumber(day), ahead), {
      kind: 'deadline',
    })
  },
}

const weekOffsets: Record<string, number> = { this: 0, next: 1, last: -1 }

/** "a week from Friday", "two weeks from tomorrow", "a week on Monday" */
const weeksFrom: DateRule = {
  pattern: phrase(
    String.raw`\b(?<count>{N})(?: of)? (?<unit>days?|weeks?|fortnights?|months?) (?:from|on) (?<mod>this |next )?(?<day>{WEEKDAY}|today|tomorrow|now)\b`,
    words,
  ),
  read: ({ count = '', unit = '', mod, day = '' }, { on }) => {
    const base = startDay(mod?.trim().toLowerCase() ?? '', day.toLowerCase(), on)
    const amount = numberOf(count)
    if (/^month/i.test(unit)) return oneDay(base.add({ months: amount }))
    const length = /^day/i.test(unit) ? 1 : /^week/i.test(unit) ? 7 : 14
    return oneDay(base.add({ days: amount * length }))
  },
}

/** The 25th, of this month or the next; "of" another month is a month's rule. */
const ordinalDay: DateRule = {
  pattern: phrase(
    String.raw`\b(?:the (?<the>\d{1,2}(?:st|nd|rd|th))|(?<=\b(?:on|by|before|until|till|since|after) )(?<bare>\d{1,2}(?:st|nd|rd|th)))\b(?:(?<of> of (?<which>this|next|last) month)|(?<month> of the month)|(?=\s*(?:$|[^\w\s'’-]| ?[–—-] |\n)|\s+(?:at|by|and|to|or|for|with|if|when|but|as|in|on|she|he|we|I|they|it|you|will|would|is|was|works|so|then|because|instead|after|before|from|unless|via|morning|afternoon|evening|around|about|again|please|though|since|through|until|latest|noon|not|that|did|does|looks|suits|can|should|a|an|the|my|our|their|his|her)\b|\s*\p{Script=Han}))`,
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

export const enDays: DateRule[] = [namedDay, partOfToday, today, endOfThatDay, weeksFrom, ordinalDay]

function startDay(modifier: string, day: string, on: Day): Day {
  if (day === 'now') return on
  const named = relative[day]
  if (named !== undefined) return on.add({ days: named })
  const ahead: Reference = { on, lean: 'future' }
  return weekdayBy(modifier, weekdayNumber(day), ahead) ?? nearestWeekday(weekdayNumber(day), ahead)
}
