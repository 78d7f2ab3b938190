// Chinese months and the days in them: 12月5日, 明年3月, 下个月初, 月底, 每月5号, 12月第二个周三.
import {
  dayOf,
  nearestDayOfMonth,
  nearestMonthDay,
  nthWeekday,
  type Reference,
} from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, oneDay, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import {
  nearestPeriod,
  type Part,
  type Period,
  partOf,
  periodAt,
  periodOfYear,
  wholePeriod,
} from '../../understanding/dates/periods.ts'
import { DAY_MARK } from './dates-days.ts'
import { numberOf, stepsOf, weekdayNumber, words, yearOf } from './dates-words.ts'

const patterns = {
  ...words,
  STEP: '上上|上|这|本|当|下下|下',
  PART: '初(?![一二三四五六七八九十])|上旬|上半月|中旬|中(?!国|秋|午|心|间|旬)|下旬|下半月|底|末|尾|头(?![条等奖疼痛发牌部衔])',
}
const parts: [RegExp, Part][] = [
  [/初|上旬|头/, 'early'],
  [/上半/, 'first-half'],
  [/下半/, 'second-half'],
  [/中/, 'mid'],
  [/下旬/, 'late'],
  [/[底末尾]/, 'end'],
]

/** 12月5日, 明年3月5号, 12月5到7日, 12月5 */
const monthDay: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<year>{YEAR})的? ?)?(?<![\d.个第一二三四五六七八九十])(?<month>{MONTH})月 ?(?:份的?)?(?<day>{NUM})(?:[号日]?[到至~～、和-](?=(?:{NUM})[号日])(?<last>{NUM}))?(?:[号日](?!元)|(?![\d个.%一二三四五六七八九十百千万余多箱盒瓶件台家吨]))`,
    patterns,
    'g',
  ),
  read: readMonthDay,
}

/** 12.5号, 12.5之前: two numbers alone may be a price or a version. */
const dotted: DateRule = {
  pattern:
    /(?<![\d.]|[A-Za-z]\s?)(?<month>1[0-2]|0?[1-9])\.(?<day>[0-3]?\d)(?:[号日](?![元楼店])|(?=\s?(?:[之以]前|前(?![后面台期])|上午|下午|早上|晚上|中午|[（(]?(?:周|星期|礼拜)[一二三四五六日天])))/g,
  read: readMonthDay,
}

/** 12月, 明年3月底, 12月上旬 */
const month: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<year>{YEAR})的? ?)?(?<![\d.个第一二三四五六七八九十])(?<month>{MONTH})月(?!饼|子|嫂|租|供|薪|球|光|亮|结|(?:{NUM})[号日])(?:份)?(?:(?:的?月)?(?<part>{PART}))?(?<within>之?内|以内)?`,
    patterns,
    'g',
  ),
  read: ({ year, month = '', part, within }, reference) => {
    const period = namedMonth(month, year, reference)
    return period && inMonth(period, { part, within, reference, open: !year })
  },
}

/** 下个月, 这个月底, 上个月25号, 下月初 */
const stepped: DateRule = {
  pattern: phrase(
    `(?<step>{STEP})一?个?月(?!饼|子|球|光|亮|租|薪)(?:份)?(?:的?(?<day>{NUM})(?:[号日]?[到至~～-](?<last>{NUM}))?${DAY_MARK}|(?:的?月)?(?<part>{PART})|(?<within>之?内|以内))?`,
    patterns,
    'g',
  ),
  read: ({ step, day, last, part, within }, reference) => {
    const period = periodAt('month', reference.on, stepsOf(step))
    if (!day) return inMonth(period, { part, within, reference, open: false })
    const from = dayOf(period.from.year, period.from.month, numberOf(day))
    const to = last ? dayOf(period.from.year, period.from.month, numberOf(last)) : from
    return from && to && to.day >= from.day ? { from, to } : null
  },
}

/** 月底, 月初, 月中, 月内 */
const bare: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d个本上下这当每一二三四五六七八九十正腊冬岁])月(?:(?<part>初(?![一二三四五六七八九十])|中旬?(?!国|秋|午|心|间)|底|末|尾|头(?![条等奖疼痛发牌部衔]))|(?<within>之?内))`,
    patterns,
    'g',
  ),
  read: ({ part, within }, reference) => {
    const here = inMonth(periodAt('month', reference.on), { part, within, reference, open: true })
    // 月初 said later in the month is the next one's, unless it tells what was.
    const gone = reference.lean === 'future' && reference.on.until(here.to).days < 0
    return gone ? inMonth(periodAt('month', reference.on, 1), { part, within, reference, open: true }) : here
  },
}

/** 上旬, 下旬: a third of this month, or of the next one when it is over. */
const thirds: DateRule = {
  pattern: /(?<![月\d])(?<part>[上中下]旬)/g,
  read: bare.read,
}

const monthly: DateRule = {
  pattern: phrase('每个?月的?(?:(?<day>{NUM})[号日]|(?<part>初(?![一二三四五六七八九十])|中旬?|底|末))', patterns, 'g'),
  read: ({ day, part }, reference) => {
    const ahead: Reference = { on: reference.on, lean: 'future' }
    if (day) return oneDay(nearestDayOfMonth(numberOf(day), ahead), { kind: 'recurrence' })
    const next = bare.read({ part }, ahead)
    return next && { ...next, kind: 'recurrence' }
  },
}

const yearly: DateRule = {
  pattern: phrase('每年的?(?<month>{MONTH})月(?<day>{NUM})[号日]', patterns, 'g'),
  read: ({ month = '', day = '' }, { on }) =>
    oneDay(nearestMonthDay(numberOf(month), numberOf(day), { on, lean: 'future' }), { kind: 'recurrence' }),
}

/** 12月第二个周三, 下个月第一周, 本月最后一个周五 */
const nth: DateRule = {
  pattern: phrase(
    '(?:(?:(?<year>{YEAR}))?(?<month>{MONTH})月|(?<step>{STEP}|每)个?月)(?:份)?的?(?:第(?<index>[一二三四1-4])|(?<final>最后一))个?(?:(?:{WEEK})(?<day>{WEEKDAY})|(?:周|星期|礼拜)(?!{WEEKDAY})|(?<work>工作日|天))',
    patterns,
    'g',
  ),
  read: readNth,
}

export const zhMonths: DateRule[] = [monthDay, dotted, month, stepped, bare, thirds, monthly, yearly, nth]

function namedMonth(month: string, year: string | undefined, reference: Reference): Period | null {
  const index = numberOf(month)
  return year ? periodOfYear('month', yearOf(year, reference.on.year), index) : nearestPeriod('month', index, reference)
}

interface Within {
  part?: string
  within?: string
  reference: Reference
  open: boolean
}

function inMonth(period: Period, { part, within, reference, open }: Within): Reading {
  const name = part && parts.find(([pattern]) => pattern.test(part))?.[1]
  if (name) return { ...partOf(period, name, reference.on), open }
  if (within) return { from: period.to, to: period.to, kind: 'deadline' }
  return wholePeriod(period, open)
}

function readMonthDay({ year, month = '', day = '', last }: Groups, reference: Reference): Reading | null {
  const [index, first] = [numberOf(month), numberOf(day)]
  const from = year ? dayOf(yearOf(year, reference.on.year), index, first) : nearestMonthDay(index, first, reference)
  if (!from || !last) return oneDay(from, { open: !year })
  const to = dayOf(from.year, index, numberOf(last))
  return to && to.day > from.day ? { from, to, open: !year, kind: 'range' } : null
}

function readNth(groups: Groups, reference: Reference): Reading | null {
  if (groups.step === '每') return readEvery(groups, reference.on)
  const { year, month, step, index, day, work, final } = groups
  const period = month ? namedMonth(month, year, reference) : periodAt('month', reference.on, stepsOf(step))
  if (!period) return null
  const open = Boolean(month && !year)
  const number = final ? -1 : numberOf(index ?? '')
  if (day) return oneDay(nthWeekday(weekdayNumber(day), number, period), { open })
  if (work) return oneDay(edgeDay(period, number, work), { open })
  const from = number < 0 ? period.to.subtract({ days: 6 }) : period.from.add({ days: 7 * (number - 1) })
  return { from, to: from.add({ days: 6 }), open, kind: 'range' }
}

/** 每月最后一个周五: this month's, or the next one's when it is over. */
function readEvery(groups: Groups, on: Reference['on']): Reading | null {
  const months = ['这', '下'].map(step => readNth({ ...groups, step }, { on, lean: 'future' }))
  const next = months.find(reading => reading && on.until(reading.to).days >= 0)
  return next ? { ...next, kind: 'recurrence' } : null
}

function edgeDay({ from, to }: Period, number: number, work: string): Reading['from'] {
  let day = number < 0 ? to : from.add({ days: number - 1 })
  while (work === '工作日' && day.dayOfWeek > 5) day = day.add({ days: number < 0 ? -1 : 1 })
  return day
}
