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
  read: groups => {
    const [month, day] = monthAndDay(groups)
    return oneDay(dayOf(Number(groups.year), month, day))
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
    const [month, day] = monthAndDay(groups)
    return oneDay(nearestMonthDay(month, day, reference), { open: true })
  },
}

/** Digits and addresses that are no dates, in whatever language they stand. */
export const numericDates: DateGrammar = {
  hint: /\d|@/,
  masks: [
    /\bhttps?:\/\/[^\s<>]{1,2000}/gi,
    /<[@#!][^<>\s]{1,100}>/g,
    /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
    /\b24\s?[/*x×]\s?7(?:\/365)?\b|\b7\s?[*x×/]\s?24(?:小时|h\b)/gi,
    /[$¥€£￥]\s?\d[\d.,/]{0,20}/g,
    // Telephone numbers: three groups of digits, or a group of seven and more.
    /(?<!\d)\+\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)|(?<![\d-])\d{3,4}-\d{3,4}-\d{4}(?!\d)|(?<![\d-])0\d{2,3}-\d{7,8}(?!\d)/g,
    /\bv(?:ersion)?\s?\d{1,4}(?:\.\d{1,4}){0,3}\b/gi,
    /版本\s?\d{1,4}(?:\.\d{1,4}){0,3}/g,
  ],
  dates: [isoLike, withYear, monthSlashDay],
  clocks: [],
  joins: [{ gap: /^\s{0,2}[-–—~～]\s{0,2}$/, within: 400 }],
  clockGaps: [{ gap: /^\s{0,2}[,，]?\s{0,2}$/ }],
  appositions: [/^\s{0,2}[,，(（]?\s{0,2}$/],
  leads: [],
  trails: [],
  birthdays: [],
}

/** Month first, as the United States and China write it; day first only where it can be nothing else. */
function monthAndDay(groups: Groups): [month: number, day: number] {
  const [first, second] = [Number(groups.first), Number(groups.second)]
  return first > 12 ? [second, first] : [first, second]
}
