// English birthdays: "her birthday is March 3", "born on 3 March 1985", "lunar birthday 8/15".
import { dayOf } from '../../understanding/dates/calendar.ts'
import { type BirthdayRule, type Groups, phrase } from '../../understanding/dates/grammar.ts'
import { monthNumber, ordinalOf, words } from './dates-words.ts'

const YEAR_AFTER = `(?:,? (?:in )?(?<year>${words.YEAR}))?`
const DATE = [
  `(?<month>${words.MONTH})\\.? ?(?:the )?(?<day>${words.TH}|\\d{1,2})(?!\\d)${YEAR_AFTER}`,
  `(?:the )?(?<dayFirst>${words.TH}|\\d{1,2})(?:-| )(?:of )?(?<monthLast>${words.MONTH})\\b(?:,? (?<yearLast>${words.YEAR}))?`,
  `(?<iso>${words.YEAR})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)`,
  `(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})(?:[/.-](?<slashYear>${words.YEAR}))?(?![\\d/.]\\d|\\d)`,
].join('|')
const CUE = String.raw`birthday|bday|b-day|birth ?date|date of birth|DOB|(?:was |is )?born|turns? (?:\d{1,2}|\w{3,12})|turning (?:\d{1,2}|\w{3,12})`
const LUNAR = '(?<lunar>lunar |in the lunar calendar )?'

export const enBirthdays: BirthdayRule[] = [
  {
    pattern: phrase(
      String.raw`\b(?<before>lunar )?(?:${CUE})(?: party)?(?:['’]s)?(?: ?(?:[:=,–—-]|is|was|falls|on|the|coming up|this year|next|in|celebrated|her|his) ?){0,4} ?(?:on )?(?:the )?${LUNAR}(?:${DATE})(?<after>,? ?\(?(?:lunar|in the lunar calendar|of the lunar calendar)\)?)?`,
    ),
    read: readBirthday,
  },
  {
    pattern: phrase(
      String.raw`\b(?:${DATE})(?:,? (?:is|was|it['’]s|will be))?(?: (?:her|his|their|my|the|[A-Z]\w{1,20}['’]s)){0,2}(?<after> lunar)? (?:birthday|bday|b-day|birth ?date)\b`,
    ),
    read: readBirthday,
  },
  {
    pattern: phrase(
      String.raw`\bbirthday(?: is)?(?: on)? the (?<day>{TH})(?: day)? of the (?<nth>{TH}) lunar month\b`,
      words,
    ),
    read: ({ day = '', nth = '' }) => value({ month: ordinalOf(nth), day: ordinalOf(day), lunar: true }),
  },
]

function readBirthday(groups: Groups): string | null {
  const { month, monthLast, isoMonth, first = '', second = '' } = groups
  const lunar = Boolean(groups.before || groups.lunar || groups.after)
  const year = Number(groups.year ?? groups.yearLast ?? groups.iso ?? groups.slashYear ?? 0)
  const name = month ?? monthLast
  if (name) return value({ month: monthNumber(name), day: ordinalOf(groups.day ?? groups.dayFirst ?? ''), year, lunar })
  if (isoMonth) return value({ month: Number(isoMonth), day: Number(groups.isoDay), year, lunar })
  const [a, b] = [Number(first), Number(second)]
  return value(a > 12 ? { month: b, day: a, year, lunar } : { month: a, day: b, year, lunar })
}

/** The birthday as it is kept; null when no calendar has that day. */
function value(birthday: { month: number; day: number; year?: number; lunar: boolean }): string | null {
  const { month, day, year, lunar } = birthday
  const two = (number: number) => String(number).padStart(2, '0')
  if (lunar) return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? `lunar:${two(month)}-${two(day)}` : null
  // A birthday without a year may be the 29th of February.
  if (!dayOf(year || 2028, month, day)) return null
  return year ? `${year}-${two(month)}-${two(day)}` : `--${two(month)}-${two(day)}`
}
