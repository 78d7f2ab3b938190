// What the words of the nudges are put together from, in Chinese.
import type { CivilDate } from '../../model.ts'
import { weekdayOf, yearOf } from '../../nudges/days.ts'

const WEEKDAYS = { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' }
const STYLES: Record<string, string> = {
  driver: '支配型：先说重点，给两个选择。',
  expressive: '表达型：先聊人，再聊事。',
  amiable: '和蔼型：慢一点，多关心几句。',
  analytical: '分析型：带上数据和细节。',
}

export function date(day: CivilDate, today: CivilDate): string {
  const short = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return yearOf(day) === yearOf(today) ? short : `${yearOf(day)}年${short}`
}
export const weekday = (day: CivilDate) => WEEKDAYS[weekdayOf(day)]
export const hello = (person?: string) => (person ? `${person}，` : '您好，')
export function style({ person, style }: { person?: string; style?: string }): string {
  const hint = style && STYLES[style]
  return person && hint ? `${person}是${hint}` : ''
}
