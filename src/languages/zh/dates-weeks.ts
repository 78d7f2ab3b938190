// Chinese weeks, weekdays and weekends: 下周三, 本周五, 上个礼拜天, 下周初, 每周五.
import { type Day, nearestWeekday, type Reference, weekdayOfWeek } from '../../understanding/dates/calendar.ts'
import { type DateRule, oneDay, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { type Part, partOf, periodAt, wholePeriod } from '../../understanding/dates/periods.ts'
import { stepsOf, weekdayNumber, words } from './dates-words.ts'

const patterns = {
  ...words,
  STEP: '上上|上|这|本|下下|下',
  // 每周三次, 一周五天: counts a week, no weekdays.
  MEASURE: '[次回趟个箱盒瓶件台包袋吨斤家名单批顿节场遍轮]|小时|公斤|天(?!气|上|下|前|后|早|晚|黑)',
}

const weekday: DateRule = {
  pattern: phrase(
    String.raw`(?:(?<step>{STEP})一?个?)?(?<![一二两三四五六七八九十半几每\d] ?|[每逢]个)(?:{WEEK}) ?(?<day>{WEEKDAY})(?!\d|{MEASURE}|常|程|均|报(?!价)|薪|金店|福|围|鸣)`,
    patterns,
    'g',
  ),
  read: ({ step, day = '' }, reference) => {
    if (step) return oneDay(weekdayOfWeek(reference.on, weekdayNumber(day), stepsOf(step)))
    return oneDay(nearestWeekday(weekdayNumber(day), reference), { open: true })
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
    String.raw`(?<step>{STEP})一?个?(?:{WEEK})(?!{WEEKDAY}(?!{MEASURE}|切|起|下|直|定|样)|[末年]|[A-Za-z]|会)(?:(?<part>[初中底])(?!国)|(?<half>[前后])半(?:周|段)|(?<within>之?内|以内|里))?`,
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
  pattern: phrase(String.raw`(?:(?<step>{STEP})一?个?)?(?<!每个?)(?:周末|礼拜末)(?!愉快|快乐)`, patterns, 'g'),
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
    String.raw`(?:每逢?|逢)(?:隔|两|二)?个?(?:{WEEK})(?<first>{WEEKDAY})(?!{MEASURE})(?<more>(?:[、和,，及]?(?:周|星期|礼拜)?{WEEKDAY}){0,5})(?!{MEASURE}|\d)`,
    patterns,
    'g',
  ),
  read: ({ first = '', more = '' }, { on }) => {
    const days = [first, ...more.replace(/[^一二三四五六日天1-7]/g, '')]
    const next = days.map(day => nearestWeekday(weekdayNumber(day), { on, lean: 'future' }))
    return oneDay(soonest(next, on), { kind: 'recurrence' })
  },
}

/** 周一三五, 周二四: several weekdays in one word, a repetition. */
const bundle: DateRule = {
  pattern: phrase(
    String.raw`(?<![一二两三四五六七八九十半几每上下这本\d个])(?:{WEEK})(?<days>[一二三四五六日](?:[、]?[一二三四五六日]){1,4})(?!{MEASURE}|楼|号|路|金)`,
    patterns,
    'g',
  ),
  read: ({ days = '' }, reference) => readBundle([...days.replaceAll('、', '')].map(weekdayNumber), reference),
}

export const zhWeeks: DateRule[] = [weekday, week, weekend, midweek, recurring, bundle]

function readBundle(days: number[], { on }: Reference): Reading | null {
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? 0))) return null
  return oneDay(
    soonest(
      days.map(day => nearestWeekday(day, { on, lean: 'future' })),
      on,
    ),
    { kind: 'recurrence' },
  )
}

function soonest(days: Day[], on: Day): Day | null {
  return days.sort((a, b) => on.until(a).days - on.until(b).days)[0] ?? null
}
