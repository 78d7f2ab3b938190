// Chinese birthdays: 生日是三月三号, 农历八月十五生日, 1985年3月3日出生, 生日腊月初八.
import { dayOf } from '../../understanding/dates/calendar.ts'
import { type BirthdayRule, type Groups, phrase } from '../../understanding/dates/grammar.ts'
import { lunarOf } from './dates-festivals.ts'
import { numberOf, words, yearOf } from './dates-words.ts'

const LUNAR = '农历|阴历|旧历|老历'
const CALENDAR = `(?:(?<calendar>${LUNAR}|公历|阳历|新历)的? ?)?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d[年./-]|(?<!\d)\d\d年|[一二][〇零九一二三四五六七八][〇零一二三四五六七八九]{2}年)`
const SPOKEN = `(?<leap>闰)?(?<month>正|冬|腊|${words.MONTH})月(?:份)?(?<day>初[一二三四五六七八九十]|${words.NUM})(?<mark>[号日](?!子))?`
const DIGITS = String.raw`(?<isoMonth>1[0-2]|0?[1-9])[./-](?<isoDay>[0-3]?\d)(?![\d./])`
const FESTIVAL = '(?<festival>大年初一|大年三十|除夕|元旦|中秋|端午|七夕|重阳|国庆|元宵)节?'
const DATE = `${CALENDAR}${YEAR}?的?${CALENDAR.replace('calendar', 'inner')}(?:${SPOKEN}|${DIGITS}|${FESTIVAL})`

export const zhBirthdays: BirthdayRule[] = [
  {
    pattern: phrase(
      `(?:(?<before>${LUNAR})的?)?(?:生日|生辰|寿辰|出生(?:日期|年月日?|于|在)|生于|大寿)(?:也|就|应该|好像|大概|正好|刚好|其实)?(?:(?:按|过|算|用)(?<kept>${LUNAR})(?:过|算)?的?|过的?)?(?:是|在|为|:|,|，)? ?(?:每年的?)?${DATE}(?<after>[(（]?(?:${LUNAR})[)）]?)?`,
      {},
      'g',
    ),
    read: readBirthday,
  },
  {
    pattern: phrase(
      String.raw`(?<![\d第])${DATE}(?<after>[(（](?:${LUNAR})[)）])?(?:是|为|就是)?(?:她|他|我|您|本人|[\p{Script=Han}]{1,4}的)?(?:过?(?:的)?生日|出生|生的|生人|过寿|大寿)`,
      {},
      'gu',
    ),
    read: readBirthday,
  },
]

const solarFestivals: Record<string, string> = { 元旦: '--01-01', 国庆: '--10-01' }
const lunarFestivals: Record<string, string> = {
  大年初一: 'lunar:01-01',
  大年三十: 'lunar:12-30',
  除夕: 'lunar:12-30',
  元宵: 'lunar:01-15',
  端午: 'lunar:05-05',
  七夕: 'lunar:07-07',
  中秋: 'lunar:08-15',
  重阳: 'lunar:09-09',
}

function readBirthday(groups: Groups): string | null {
  const { festival, before, kept, calendar, inner, after, leap, month, day, mark, year } = groups
  if (festival) return solarFestivals[festival] ?? lunarFestivals[festival] ?? null
  const said = calendar ?? inner
  const cue = before ?? kept ?? after ?? (said && /[农阴旧老]/.test(said) ? said : undefined)
  if (month) {
    // A civil day is marked by 号 or 日, or by 公历; the bare 八月十五 is lunar.
    const lunar = said && !cue ? null : lunarOf({ cue, leap, month, day: `${day}${mark ?? ''}` })
    if (lunar) return `lunar:${two(Math.abs(lunar.month))}-${two(lunar.day)}`
    return civil(year, numberOf(month), numberOf(day ?? ''))
  }
  const [isoMonth, isoDay] = [Number(groups.isoMonth), Number(groups.isoDay)]
  if (cue) return isoDay >= 1 && isoDay <= 30 ? `lunar:${two(isoMonth)}-${two(isoDay)}` : null
  return civil(year, isoMonth, isoDay)
}

// Two digits of a birth year are of the last century from 30 on (yearOf looks twenty years ahead).
const PIVOT = 2009

function civil(said: string | undefined, month: number, day: number): string | null {
  const year = said ? yearOf(`${said.replace(/[年./-]$/, '')}年`, PIVOT) : undefined
  // A birthday without a year may be the 29th of February.
  if (!dayOf(year ?? 2028, month, day)) return null
  return `${year ? `${year}-` : '--'}${two(month)}-${two(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
