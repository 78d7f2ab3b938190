// Chinese clock times and parts of the day: 下午三点, 三点半, 15:30, 上午.
import { type Clock, type ClockRule, phrase } from '../../understanding/dates/grammar.ts'
import { numberOf } from './dates-words.ts'

const hours: Record<string, number> = {
  凌晨: 5,
  清晨: 7,
  清早: 7,
  早上: 9,
  早晨: 9,
  一早: 9,
  早间: 9,
  上午: 9,
  中午: 12,
  午间: 12,
  下午: 14,
  午后: 14,
  傍晚: 18,
  晚上: 19,
  晚间: 19,
  夜里: 21,
  夜间: 21,
  早: 9,
  晚: 19,
}
const words = {
  PART: '凌晨|清晨|清早|早上|早晨|一早|早间|上午|中午|午间|下午|午后|傍晚|晚上|晚间|夜里|夜间',
  HOUR: '2[0-4]|[01]?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九]',
  MINUTES:
    '半|[一三1-3]刻|[0-5]?\\d分?|[零〇]?[二三四五]?十?[一二三四五六七八九]分|[二三四五]?十(?:[一二三四五六七八九])?分?',
}

/** 下午三点, 晚上8点半, 三点半, 3点钟 */
const spoken: ClockRule = {
  pattern: phrase(
    String.raw`(?:(?<part>{PART}|(?<=[天日号末一二三四五六\d])[早晚])的?)?(?<![\d.第十这那有几])(?<hour>{HOUR})(?:点|时(?=[\d半整]|[一二三四五]?十))(?!也|都没|都不|儿|点|[击心评子名货数位出]|建议|要求|意见|理由|原因)(?<minute>{MINUTES})?(?<exact>钟|整)?(?:[到至~～-](?:{PART})?(?:{HOUR})点(?:{MINUTES})?钟?)?`,
    words,
    'g',
  ),
  read: ({ part, hour = '', minute, exact }) => {
    // 早一点 and 晚一点 ask for earlier and later.
    if (/^[早晚]$/.test(part ?? '') && /^[一1]$/.test(hour) && !minute) return null
    const face = numberOf(hour)
    const at = { hour: face, minute: minutesOf(minute), sure: Boolean(part || exact || minute), vague: face <= 12 }
    return at.minute > 59 ? null : inPart(at, part)
  },
}

const colon: ClockRule = {
  pattern: phrase(
    String.raw`(?:(?<part>{PART}|(?<=[天日号末一二三四五六\d])[早晚])的? ?)?(?<![\d:.])(?<hour>2[0-3]|[01]?\d):(?<minute>[0-5]\d)(?![\d:])`,
    words,
    'g',
  ),
  read: ({ part, hour = '', minute }) => {
    const face = Number(hour)
    const at = { hour: face, minute: Number(minute), sure: Boolean(part), vague: face <= 12 && hour.length < 2 }
    return part ? inPart({ ...at, vague: face <= 12 }, part) : at
  },
}

/** A part of the day alone means today's, unless it tells a habit. */
const partAlone: ClockRule = {
  pattern: phrase(
    '(?<!每天|每日|天天|一般|通常|平时|习惯|喜欢|经常|总是|往常|只有|都是|周末|工作日)(?<part>{PART})(?!好|茶|班|[都才总]|一般|通常|有空|见人|不在|多半)',
    words,
    'g',
  ),
  read: ({ part = '' }) => ({ hour: hours[part] ?? 9, minute: 0, sure: true }),
}

/** 周五早, 12月5日晚: one character after a day. */
const shortPart: ClockRule = {
  pattern: /(?<=[天日号一二三四五六末])(?<part>[早晚])(?!点|一点|些|[一两]?[天步]|会|[于期餐饭退]|上|间|晨)/g,
  read: ({ part = '' }) => ({ hour: hours[part] ?? 9, minute: 0, sure: false }),
}

export const zhClocks: ClockRule[] = [spoken, colon, partAlone, shortPart]

function minutesOf(words: string | undefined): number {
  if (!words) return 0
  if (words === '半') return 30
  const number = words.replace(/[分刻]$/, '').replace(/^[零〇]/, '')
  return numberOf(number) * (words.endsWith('刻') ? 15 : 1)
}

/** The hour, on the half of the day that its part names. */
function inPart(clock: Clock, part: string | undefined): Clock {
  if (!part || !clock.vague) return clock
  const { hour } = clock
  if (/凌晨|清|早|上午|一早/.test(part))
    return { ...clock, vague: false, hour: hour === 12 && part === '凌晨' ? 0 : hour }
  if (/中午|午间/.test(part)) return { ...clock, vague: false, hour: hour >= 10 ? hour : hour + 12 }
  const night = /晚|夜/.test(part)
  return { ...clock, vague: false, hour: hour === 12 ? (night ? 24 : 12) : hour + 12 }
}
