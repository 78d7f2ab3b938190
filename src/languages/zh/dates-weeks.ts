// Chinese weeks, weekdays and weekends: 下周三, 本周五, 上个礼拜天, 下周初, 每周五.
import { type Day, nearestWeekday, type Reference, weekdayOfWeek } from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { type Part, partOf, periodAt, wholePeriod } from '../../understanding/dates/periods.ts'
import { stepsOf, weekdayNumber, words } from './dates-words.ts'

const patterns = {
  ...words,
  STEP: '上上|上|这|本|下下|下',
  // 每周三次, 一周五天: counts a week, no weekdays.
  MEASURE:
    '[次趟个箱盒瓶件台包袋吨斤家名批顿场遍轮]|回(?![访复来款电])|单(?!独)|小时|公斤|天(?!气|上|下|前|后|早|晚|黑)',
}

const weekday: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<step>{STEP})一?个?)?(?<![一二两三四五六七八九十半几每\d] ?|[每逢]个)(?:{WEEK}) ?(?<day>{WEEKDAY})(?![次趟]|金店)`,
    patterns,
    'g',
  ),
  read: ({ step, day = '' }, reference) => {
    if (step) return oneDay(weekdayOfWeek(reference.on, weekdayNumber(day), stepsOf(step)))
    return oneDay(nearestWeekday(weekdayNumber(day), reference), { open: true, weekday: true })
  },
}

const parts: Record<string, Part> = {
  初: 'early',
  中: 'mid',
  底: 'end',
  末: 'end',
  前: 'first-half',
  后: 'second-half',
}

/** 下周, 这周内, 上星期, 下周初, 下周后半周 */
const week: DateRule = {
  pattern: phrase(
    '(?<step>{STEP})一?个?(?:{WEEK})(?!(?:{WEEKDAY})(?![次趟切起下直定样])|[末年]|[A-Za-z]|会)(?:(?<part>[初中底])(?!国)|(?<half>[前后])半(?:周|段)|(?<within>之?内|以内|里))?',
    patterns,
    'g',
  ),
  read: ({ step, part, half, within }, { on }) => {
    const period = periodAt('week', on, stepsOf(step))
    const name = parts[part ?? half ?? '']
    if (name) return partOf(period, name, on)
    return within && within !== '里' ? { from: period.to, to: period.to, kind: 'deadline' } : wholePeriod(period)
  },
}

const weekend: DateRule = {
  pattern: phrase('(?:(?<step>{STEP})一?个?)?(?<!每个?)(?:周末|礼拜末)(?!愉快|快乐)', patterns, 'g'),
  read: ({ step }, { on, lean }) => {
    const back = !step && lean === 'past' && on.dayOfWeek < 6
    const { from, to } = periodAt('week', on, back ? -1 : stepsOf(step))
    const friday = from.add({ days: 4 })
    return { from: from.add({ days: 5 }), to, open: !step, kind: 'range', before: friday, by: friday }
  },
}

const midweek: DateRule = {
  pattern: /(?<![一二两三四五六七八九十上这本下个])周(?<part>[中内])(?!国|学|心|部|容)/g,
  read: ({ part }, { on }) => {
    const period = periodAt('week', on)
    return part === '中' ? partOf(period, 'mid', on) : { from: period.to, to: period.to, kind: 'deadline' }
  },
}

const recurring: DateRule = {
  pattern: phrase(
    String.raw`(?:每逢?|逢)(?:隔|两|二)?个?(?:{WEEK})(?<first>{WEEKDAY})(?!{MEASURE})(?<more>(?:[、和,，及]?(?:周|星期|礼拜)?(?:{WEEKDAY})){0,5})(?!{MEASURE}|\d)`,
    patterns,
    'g',
  ),
  read: ({ first = '', more = '' }, { on }) => {
    const days = [first, ...more.replace(/[^一二三四五六日天1-7]/g, '')]
    const next = days.map(day => nearestWeekday(weekdayNumber(day), { on, lean: 'future' }))
    return oneDay(soonest(next, on), { kind: 'recurrence' })
  },
}

/** 隔周五, 隔周的周二, 每两周的周三, 每隔一周的周四 */
const alternating: DateRule = {
  pattern: phrase(
    `(?:(?<!间)隔(?:{WEEK})(?:的?(?:{WEEK}))?|每隔[一两]个?(?:{WEEK})的?(?:{WEEK})|每[两二三]个?(?:{WEEK})的?(?:{WEEK}))(?<day>{WEEKDAY})(?!{MEASURE})`,
    patterns,
    'g',
  ),
  read: ({ day = '' }, { on }) =>
    oneDay(nearestWeekday(weekdayNumber(day), { on, lean: 'future' }), { kind: 'recurrence' }),
}

const weekends: DateRule = {
  pattern: /每个?(?:周末|礼拜末)/g,
  read: (_, { on }) => {
    const { from, to } = periodAt('week', on)
    return { from: from.add({ days: 5 }), to, kind: 'recurrence' }
  },
}

/** 下周三四 is one of two days; 周一三五, not in a row, is a repetition. */
const bundle: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<step>{STEP})个?)?(?<![一二两三四五六七八九十半几每\d])(?:{WEEK})(?<days>[一二三四五六日](?:[、]?[一二三四五六日]){1,4}|[一二三四五六日天][、和跟]?(?:{WEEK})[二三四五六日天])(?!{MEASURE}|楼|号|路|金)`,
    patterns,
    'g',
  ),
  read: ({ step, days = '' }, reference) =>
    readBundle(
      [...days.replace(/[^一二三四五六日天]/g, '')].map(weekdayNumber),
      { step, apart: /[周期拜]/.test(days) },
      reference,
    ),
}

export const zhWeeks: DateRule[] = [weekday, week, weekend, weekends, midweek, recurring, alternating, bundle]

/** How days stand beside each other: 周三四 in one word, 周三周四 each by its own name. */
interface Bundled {
  step: string | undefined
  apart: boolean
}

function readBundle(days: number[], { step, apart }: Bundled, reference: Reference): Reading | null {
  const { on } = reference
  const [first = 0, second = 0] = days
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? 0))) return null
  if (days.length === 2 && second === first + 1) {
    const from = step ? weekdayOfWeek(on, first, stepsOf(step)) : nearestWeekday(first, reference)
    return { from, to: from.add({ days: 1 }), open: !step }
  }
  if (step || apart) return null
  const next = days.map(day => nearestWeekday(day, { on, lean: 'future' }))
  return oneDay(soonest(next, on), { kind: 'recurrence' })
}

function soonest(days: Day[], on: Day): Day | null {
  return days.sort((a, b) => on.until(a).days - on.until(b).days)[0] ?? null
}
