// Chinese lengths of time counted from today: 三天后, 两周内, 半个月前, 过两天, 最近三天.
import { addWorkdays, type Day } from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { numberOf, words } from './dates-words.ts'

const patterns = {
  ...words,
  LENGTH: `(?:(?<half>半)个?|(?<least>${words.COUNT})(?:(?:[、到至~～-]|(?=[一二两三四五六七八九](?:个|天|周|星期|日|月|年|小时|工作日)))(?<most>${words.COUNT}))?|(?<few>几|数)|(?<some>个把))(?:来|多)?个?(?:来|多)?(?<also>半)?(?<unit>工作日|小时|钟头|天|日|周(?!年)|星期|礼拜|(?<=[个半多来俩仨把])月|季度|年)(?<more>半)?`,
}

const ahead: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d.第十百每月年号])(?:大?[约概]|再)?(?:再过|(?<!超)过|等)?(?<!超过){LENGTH}(?:[之以]?后(?!面|的今天)|过后)`,
    patterns,
    'g',
  ),
  read: (groups, { on }) => stretchFrom(on, groups, 1),
}

/** 过两天, 再过一周, 再等三天: without a word after. */
const passing: DateRule = {
  pattern: phrase(
    String.raw`(?<![通经超难胜不路见来去吃用做说看试])(?:再[过等]|过)(?:个)?{LENGTH}(?![\d之以]|的)`,
    patterns,
    'g',
  ),
  read: (groups, { on }) => stretchFrom(on, groups, 1),
}

const ago: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d.第十百每月年号提])(?:大?[约概])?{LENGTH}[之以]?前(?!的?(?:通知|预[约订]|下单|提醒|告知|准备|台))`,
    patterns,
    'g',
  ),
  read: (groups, { on }) => (groups.unit === '日' ? null : stretchFrom(on, groups, -1)),
}

const within: DateRule = {
  pattern: phrase(
    String.raw`(?<![\d.第十百每后货到款票单约收验起近去装])(?:未来|接下来)?{LENGTH}(?:[之以]?内|里面?(?!程|面))(?![部容在])`,
    patterns,
    'g',
  ),
  read: (groups, { on }) => {
    const reading = stretchFrom(on, groups, 1)
    return reading && { from: reading.to, to: reading.to, kind: 'deadline' }
  },
}

/** 最近三天, 未来两周, 这两天 */
const around: DateRule = {
  pattern: phrase(
    '(?<way>未来|接下来|今后|往后|最近|过去|近|前|这)(?:的)?(?:这)?{LENGTH}(?:[之以]?内|里)?(?![之以]?[后前])',
    patterns,
    'g',
  ),
  read: (groups, { on, lean }) => {
    const { way = '', few, unit } = groups
    if (/[前这近]$/.test(way) && unit !== '天' && unit !== '周') return null
    if (way === '前')
      return few ? { from: on.subtract({ days: 6 }), to: on.subtract({ days: 2 }), kind: 'range' } : null
    const back = /最近|过去|近/.test(way) || (way === '这' && lean === 'past')
    const reading = stretchFrom(on, groups, back ? -1 : 1)
    if (!reading) return null
    const range = back ? { from: reading.from, to: on } : { from: on, to: reading.to }
    return { ...range, kind: 'range', open: way === '这' }
  },
}

const soon: DateRule = {
  pattern:
    /(?:半|[\d一两二三几]{1,2})个?(?:小时|钟头)(?:[之以]?[后内])|(?:[\d一两二三五十几]{1,3})分钟(?:[之以]?[后内前])|刚刚|刚才|待会儿?|一会儿/g,
  read: (_, { on }) => ({ from: on, to: on }),
}

export const zhSpans: DateRule[] = [ahead, passing, ago, within, around, soon]

function stretchFrom(
  on: Day,
  { half, least, most, few, some, also, more, unit = '' }: Groups,
  sign: number,
): Reading | null {
  const count = half ? 0.5 : few ? 3 : some ? 1 : numberOf(least ?? '')
  const low = count + ((also || more) && !half ? 0.5 : 0)
  const high = few ? 5 : most ? numberOf(most) : low
  if (Number.isNaN(low) || Number.isNaN(high)) return null
  const near = shifted(on, sign * low, unit)
  const far = shifted(on, sign * Math.max(low, high), unit)
  return sign > 0 ? { from: near, to: far } : { from: far, to: near }
}

/** The day `amount` units away; halves allowed, negative for the past. */
export function shifted(on: Day, amount: number, unit: string): Day {
  if (unit === '工作日') return addWorkdays(on, Math.round(amount))
  if (unit === '小时' || unit === '钟头') return on.add({ days: Math.trunc(amount / 24) })
  if (unit === '天' || unit === '日') return on.add({ days: Math.round(amount) })
  if (/^(?:周|星期|礼拜)$/.test(unit)) return on.add({ days: Math.round(amount * 7) })
  const months = amount * ({ 季度: 3, 年: 12 }[unit] ?? 1)
  const whole = Math.trunc(months)
  return on.add({ months: whole, days: Math.round((months - whole) * 30) })
}
