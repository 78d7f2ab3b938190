// The words that English dates are made of, for patterns and for reading what they matched.
import { type Day, mondayOf, type Reference, weekdayBefore, weekdayOfWeek } from '../../understanding/dates/calendar.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const slips: Record<string, string> = { teu: 'tue', tus: 'tue', wen: 'wed', thr: 'thu', fir: 'fri' }
const small = [
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
].flat()
const numbers = new Map<string, number>([
  ...small.map((word, index): [string, number] => [word, index + 1]),
  ...([
    ['a', 1],
    ['an', 1],
    ['thirty', 30],
    ['forty', 40],
    ['forty-five', 45],
    ['sixty', 60],
    ['ninety', 90],
  ] as const),
  ...([
    ['couple', 2],
    ['few', 3],
    ['several', 4],
  ] as const),
])
const ordinals = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  ['twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth'],
  ['twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'],
].flat()

/** Placeholders of the English patterns. */
export const words: Record<string, string> = {
  MONTH:
    'jan(?:uary|urary|uray|\\.)?|feb(?:ruary|uary|urary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|emeber|\\.)?|septmber|oct(?:ober|\\.)?|nov(?:ember|emeber|\\.)?|dec(?:ember|emeber|\\.)?',
  /** With the slips of a thumb that are common. */
  WEEKDAY:
    'monday|tuesday|teusday|tuseday|tuesdy|wednesday|wensday|wednsday|wednesdy|wendsday|thursday|thursdy|thurday|thursay|thrusday|friday|firday|fridy|saturday|satuday|saturdy|saterday|sunday|sundy',
  SHORT: 'tues?|thurs?|thur|fri|[MW]on|Wed|wed|mon|Sat|Sun|sat|sun',
  N: `\\d{1,3}|${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  TH: `\\d{1,2}(?:st|nd|rd|th)|${[...ordinals].sort((a, b) => b.length - a.length).join('|')}`,
  UNIT: 'hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|quarters?|years?|yrs?',
  YEAR: '(?:19|20)\\d\\d',
}

/** Number of a month's name, 1 to 12. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Number of a weekday's name, 1 Monday to 7 Sunday. */
export function weekdayNumber(name: string): number {
  const short = name.slice(0, 3).toLowerCase()
  return weekdays.indexOf(slips[short] ?? short) + 1
}

/** A count in digits or words. */
export function numberOf(word: string): number {
  return numbers.get(word.toLowerCase()) ?? Number(word)
}

/** An ordinal in digits or words ("3rd", "third"). */
export function ordinalOf(word: string): number {
  return ordinals.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10)
}

/** Weekday with what is said of its week ("next", "last"); null when nothing is said. */
export function weekdayBy(modifier: string, weekday: number, { on }: Reference): Day | null {
  if (/^(?:this )?(?:coming|upcoming)$/.test(modifier)) return weekdayBefore(weekday, on).add({ days: 7 })
  if (modifier === 'following') return weekdayBefore(weekday, on.add({ days: 1 })).add({ days: 7 })
  if (/^(?:last|(?:this )?past|previous)$/.test(modifier)) return weekdayBefore(weekday, on)
  if (modifier === 'next') return weekdayOfWeek(on, weekday, 1)
  return modifier === 'this' ? mondayOf(on).add({ days: weekday - 1 }) : null
}
