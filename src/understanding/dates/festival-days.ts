// When the festivals fall that sales calendars turn on, and how long their holidays are.
import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts'
import { type Day, dayOf, nthWeekday } from './calendar.ts'
import { periodOfYear } from './periods.ts'

interface Festival {
  /** The day itself in a civil year. */
  falls(year: number): Day | null
  /** Length of the holiday around it, in days before and after it; a day alone when absent. */
  holiday?: [before: number, after: number]
}

const fixed =
  (month: number, day: number) =>
  (year: number): Day | null =>
    dayOf(year, month, day)
const nth = (month: number, weekday: number, index: number) => (year: number) => {
  const stretch = periodOfYear('month', year, month)
  return stretch && nthWeekday(weekday, index, stretch)
}
const shifted = (falls: Festival['falls'], days: number) => (year: number) => falls(year)?.add({ days }) ?? null
const lunar = (month: number, day: number) => (year: number) => lunarDay(year, month, day)
const springFestival = lunar(1, 1)
const thanksgiving = nth(11, 4, 4)

const festivals = {
  newYear: { falls: fixed(1, 1) },
  newYearsEve: { falls: fixed(12, 31) },
  laba: { falls: lunarOfYearBefore(12, 8) },
  littleNewYear: { falls: lunarOfYearBefore(12, 23) },
  lunarNewYearsEve: { falls: shifted(springFestival, -1) },
  springFestival: { falls: springFestival, holiday: [1, 6] },
  lantern: { falls: lunar(1, 15) },
  springBegins: { falls: solarTerm('立春') },
  insectsAwaken: { falls: solarTerm('惊蛰') },
  qingming: { falls: solarTerm('清明') },
  labourDay: { falls: fixed(5, 1), holiday: [0, 4] },
  dragonBoat: { falls: lunar(5, 5) },
  qixi: { falls: lunar(7, 7) },
  midAutumn: { falls: lunar(8, 15) },
  nationalDay: { falls: fixed(10, 1), holiday: [0, 6] },
  doubleNinth: { falls: lunar(9, 9) },
  winterSolstice: { falls: solarTerm('冬至') },
  valentines: { falls: fixed(2, 14) },
  womensDay: { falls: fixed(3, 8) },
  childrensDay: { falls: fixed(6, 1) },
  teachersDay: { falls: fixed(9, 10) },
  midYearSale: { falls: fixed(6, 18) },
  doubleEleven: { falls: fixed(11, 11) },
  doubleTwelve: { falls: fixed(12, 12) },
  christmasEve: { falls: fixed(12, 24) },
  christmas: { falls: fixed(12, 25) },
  boxingDay: { falls: fixed(12, 26) },
  mlkDay: { falls: nth(1, 1, 3) },
  presidentsDay: { falls: nth(2, 1, 3) },
  stPatricks: { falls: fixed(3, 17) },
  goodFriday: { falls: shifted(easter, -2) },
  easter: { falls: easter },
  easterMonday: { falls: shifted(easter, 1) },
  mothersDay: { falls: nth(5, 7, 2) },
  fathersDay: { falls: nth(6, 7, 3) },
  memorialDay: { falls: nth(5, 1, -1) },
  independenceDay: { falls: fixed(7, 4) },
  juneteenth: { falls: fixed(6, 19) },
  canadaDay: { falls: fixed(7, 1) },
  usLaborDay: { falls: nth(9, 1, 1) },
  columbusDay: { falls: nth(10, 1, 2) },
  halloween: { falls: fixed(10, 31) },
  veteransDay: { falls: fixed(11, 11) },
  thanksgiving: { falls: thanksgiving, holiday: [0, 3] },
  blackFriday: { falls: shifted(thanksgiving, 1) },
  cyberMonday: { falls: shifted(thanksgiving, 4) },
} satisfies Record<string, Festival>

export type FestivalName = keyof typeof festivals

const cache = new Map<string, Day | null>()

/** The day of a festival in a civil year; null where that year has none (or lies out of range). */
export function festivalDay(name: FestivalName, year: number): Day | null {
  const key = `${name}${year}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const day = year < 1900 || year > 2199 ? null : festivals[name].falls(year)
  cache.set(key, day)
  return day
}

const lunarDays = new Map<string, Day | null>()

/** A lunar month and day (a leap month is negative) in the lunar year that begins in `year`; null when it has none. */
export function lunarDay(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2198 || month < -12 || month === 0 || month > 12 || day < 1 || day > 30) return null
  const key = `${year} ${month} ${day}`
  const known = lunarDays.get(key)
  if (known !== undefined) return known
  const found = foundLunarDay(year, month, day)
  lunarDays.set(key, found)
  return found
}

function foundLunarDay(year: number, month: number, day: number): Day | null {
  try {
    if (day > LunarMonth.fromYm(year, month).getDayCount()) return null
    const solar = LunarDay.fromYmd(year, month, day).getSolarDay()
    return dayOf(solar.getYear(), solar.getMonth(), solar.getDay())
  } catch {
    // A leap month that this year does not have.
    return null
  }
}

/** Days of its holiday before and after a festival. */
export function holidayOf(name: FestivalName): [number, number] {
  const festival: Festival = festivals[name]
  return festival.holiday ?? [0, 0]
}

function solarTerm(name: string) {
  return (year: number) => {
    const inYear = (of: number) => SolarTerm.fromName(of, name).getJulianDay().getSolarDay()
    // The library counts a year's terms from the winter solstice, which falls in the December before.
    const day = inYear(year).getYear() < year ? inYear(year + 1) : inYear(year)
    return dayOf(day.getYear(), day.getMonth(), day.getDay())
  }
}

/** Falls in the twelfth lunar month, thus early in the civil year after. */
function lunarOfYearBefore(month: number, day: number) {
  return (year: number) => lunarDay(year - 1, month, day)
}

/** Western Easter Sunday, by the Gregorian computus. */
function easter(year: number): Day | null {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const sunday = moon - weekday
  const month = 3 + Math.floor((sunday + 40) / 44)
  return dayOf(year, month, sunday + 28 - 31 * Math.floor(month / 4))
}
