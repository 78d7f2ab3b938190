// Dates in digits, the same in both languages: 2026-12-05, 12/5/2026, 12/5; and what digits are when they are no date.
import { dayOf, nearestMonthDay } from './calendar.ts'
import { type DateGrammar, type DateRule, type Groups, oneDay } from './grammar.ts'

const isoLike: DateRule = {
  pattern:
    /(?<![\d./-])(?<year>(?:19|20|21)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d|[-/.]\d)(?:T(?<time>\d\d:\d\d)(?::\d\d)?(?:\.\d{1,3})?(?:Z|[+-]\d\d:?\d\d)?)?/g,
  read: ({ year, month, day, time }) => oneDay(dayOf(Number(year), Number(month), Number(day)), time ? { time } : {}),
}

const withYear: DateRule = {
  pattern:
    /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20|21)\d\d)(?!\d|[-/.]\d)/g,
  // With dots the day always comes first: nobody writes 12.5.2026 for December.
  read: (groups, { dayFirst }) => {
    const [month, day] = monthAndDay(groups, dayFirst || groups.mark === '.')
    return oneDay(dayOf(Number(groups.year), month, day))
  },
}

/** 12/5/26, of a year nearby: 10/20/30 is a split, and no day in 2030. */
const shortYear: DateRule = {
  pattern: /(?<![\d./$€£¥-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d\d)(?![\d%]|[-/.]\d)/g,
  read: (groups, { on, dayFirst }) => {
    const year = 2000 + Number(groups.year)
    if (Math.abs(year - on.year) > 3) return null
    const [month, day] = monthAndDay(groups, dayFirst)
    return oneDay(dayOf(year, month, day))
  },
}

// 9/10 and 2/3 are marks and fractions more often than dates; they need a word before them that says otherwise.
const cue = String.raw`(?:\b(?:on|by|before|until|till|due|from|since|after|to)\s{1,2}|[在于到前是定为至]\s{0,2})`
const follows = String.raw`\s{0,2}(?:[之以]?前|前|before|at\s|下午|上午|早上|晚上)`
const noDate = String.raw`[\d%]|[-/.]\d|\s?(?:of\b|price|的(?:人|客户|门店|量)|以上|折)`
const monthSlashDay: DateRule = {
  pattern: new RegExp(
    String.raw`(?<![\d./$€£¥-])(?:(?<=${cue})(?<cued>)|)(?<first>\d{1,2})\/(?<second>\d{1,2})(?!${noDate})(?=(?<follows>${follows})?)`,
    'gi',
  ),
  read: (groups, reference) => {
    const [first, second] = [Number(groups.first), Number(groups.second)]
    const fraction = first < second && second <= 10 && !groups.first?.startsWith('0')
    if (fraction && groups.cued === undefined && !groups.follows) return null
    const [month, day] = monthAndDay(groups, reference.dayFirst)
    return oneDay(nearestMonthDay(month, day, reference), { open: true })
  },
}

/** 11/30-12/4; 1/2-3/4 are fractions. */
const slashRange: DateRule = {
  pattern:
    /(?<![\d./$€£¥-])(?<first>\d{1,2})\/(?<second>\d{1,2})\s?[-–~～]\s?(?<third>\d{1,2})\/(?<fourth>\d{1,2})(?![\d%]|[-/.]\d)/g,
  read: ({ first, second, third, fourth }, reference) => {
    if ([first, second, third, fourth].every(part => Number(part) < 10)) return null
    const from = nearestMonthDay(...monthAndDay({ first, second }, reference.dayFirst), reference)
    const end = monthAndDay({ first: third, second: fourth }, reference.dayFirst)
    const to = from && nearestMonthDay(...end, { on: from, lean: 'future' })
    return from && to && from.until(to).days < 100 ? { from, to, open: true, kind: 'range' } : null
  },
}

// 3-5 is a range of anything; it is a day only between a word that asks for one and the end of what is said.
const monthDashDay: DateRule = {
  pattern:
    /(?:(?<=\b(?:on|before|due|until|till)\s{1,2}|[在于]\s?)(?<cued>)|(?<=\bby\s{1,2})(?<by>)|)(?<![\d./$€£¥-])(?<first>\d{1,2})-(?<second>\d{1,2})(?![\d%]|[-/.]\d)(?=\s{0,2}(?:(?<follows>[之以]前|前(?![后面台])|上午|下午|早上|晚上)|$|[,;!?，。；！？)）]|\.(?:\s|$)|(?:at|for|and|to|with|we|I|if|when)\b))/gi,
  read: (groups, reference) => {
    if (!isDashed(groups)) return null
    const [month, day] = monthAndDay(groups, reference.dayFirst)
    return oneDay(nearestMonthDay(month, day, reference), { open: true })
  },
}

/** "By 3-5" may be an amount, "by 12-15" hardly. */
function isDashed({ cued, by, follows, second, first = '' }: Groups): boolean {
  if (cued !== undefined || follows !== undefined) return true
  return by !== undefined && (Number(second) > 12 || first.length === 2)
}

/** Digits and addresses that are no dates, in whatever language they stand. */
export const numericDates: DateGrammar = {
  hint: /\d|@/,
  masks: [
    /\bhttps?:\/\/[^\s<>]{1,2000}/gi,
    /<[@#!][^<>\s]{1,100}>/g,
    /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
    /\b24\s?[-/*x×]\s?7(?:\/365)?\b|\b7\s?[*x×/]\s?24(?:小时|h\b)/gi,
    // The chain of stores, far more often than the eleventh of July; not where a month stands beside it.
    /(?<!\d|月|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? ?)7-11(?!\d|[日号]|(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    /[$¥€£￥]\s?\d[\d.,/]{0,20}/g,
    // Telephone numbers: three groups of digits, or a group of seven and more.
    /(?<!\d)\+\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)|(?<![\d-])\d{3,4}-\d{3,4}-\d{4}(?!\d)|(?<![\d-])0\d{2,3}-\d{7,8}(?!\d)/g,
    /\bv(?:ersion)?\s?\d{1,4}(?:\.\d{1,4}){0,3}\b/gi,
    /版本\s?\d{1,4}(?:\.\d{1,4}){0,3}/g,
  ],
  dates: [isoLike, withYear, shortYear, slashRange, monthSlashDay, monthDashDay],
  clocks: [],
  anchors: [],
  joins: [{ gap: /^\s{0,2}[-–—~～]\s{0,2}$/, within: 400 }],
  clockGaps: [{ gap: /^\s{0,2}[,，]?\s{0,2}$/ }],
  appositions: [/^\s{0,2}[,，(（]?\s{0,2}$/],
  leads: [],
  trails: [],
  birthdays: [],
}

/** In the order of the zone; in the other one only where it can be nothing else. */
function monthAndDay(groups: Groups, dayFirst = false): [month: number, day: number] {
  const [first, second] = [Number(groups.first), Number(groups.second)]
  if (first > 12) return [second, first]
  return dayFirst && second <= 12 ? [second, first] : [first, second]
}
