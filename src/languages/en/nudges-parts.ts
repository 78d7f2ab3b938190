// What the words of the nudges are put together from, in English.
import type { CivilDate } from '../../model.ts'
import { weekdayOf, yearOf } from '../../nudges/days.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' }
const STYLES: Record<string, string> = {
  driver: 'a driver: come to the point and offer two options.',
  expressive: 'expressive: talk about people first, business second.',
  amiable: 'amiable: take your time and ask how they are.',
  analytical: 'analytical: bring figures and detail.',
}

export function date(day: CivilDate, today: CivilDate): string {
  const short = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`
  return yearOf(day) === yearOf(today) ? short : `${short} ${yearOf(day)}`
}
export const weekday = (day: CivilDate) => WEEKDAYS[weekdayOf(day)]
const LONG = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}
/** The day of the week as it is written to a customer. */
export const dayName = (day: CivilDate) => LONG[weekdayOf(day)]
export const dated = (day: CivilDate, today: CivilDate) => `${weekday(day)} ${date(day, today)}`
export const hello = (person?: string) => (person ? `Hi ${person},` : 'Hi,')
export const count = (days: number) => (days === 1 ? '1 day' : `${days} days`)
export function style({ person, style }: { person?: string; style?: string }): string {
  const hint = style && STYLES[style]
  return person && hint ? ` ${person} is ${hint}` : ''
}
