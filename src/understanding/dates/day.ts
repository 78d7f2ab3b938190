// A civil day as a whole number of days: arithmetic without objects of a calendar library, which a note would need by the thousand.

interface Amount {
  days?: number
  months?: number
}

const ERA_YEARS = 400
const ERA_DAYS = 146_097
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month (1 to 12) has. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!
}

/** Days from 1970-01-01, in the proleptic Gregorian calendar; years begin in March, so that leap days end them. */
export function numberOfDay(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / ERA_YEARS)
  const yearOfEra = shifted - era * ERA_YEARS
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA_DAYS + dayOfEra - 719_468
}

/** One day of the civil calendar; its numbers never change. */
export class Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Days from 1970-01-01. */
  readonly number: number

  private constructor(number: number, civil: readonly [number, number, number]) {
    this.number = number
    this.year = civil[0]
    this.month = civil[1]
    this.day = civil[2]
  }

  /** The day of these numbers, which must be one. */
  static of(year: number, month: number, day: number): Day {
    return new Day(numberOfDay(year, month, day), [year, month, day])
  }

  /** The day that lies `number` days after 1970-01-01. */
  static at(number: number): Day {
    return new Day(number, civilOf(number))
  }

  /** 1 Monday to 7 Sunday. */
  get dayOfWeek(): number {
    return ((((this.number + 3) % 7) + 7) % 7) + 1
  }

  /** The day this far away: months first, a day too late for its month becoming the last, then days. */
  add({ days = 0, months = 0 }: Amount): Day {
    if (months === 0) return days === 0 ? this : Day.at(this.number + days)
    const whole = this.year * 12 + (this.month - 1) + months
    const moved = this.with({ year: Math.floor(whole / 12), month: (((whole % 12) + 12) % 12) + 1 })
    return days === 0 ? moved : moved.add({ days })
  }

  subtract({ days = 0, months = 0 }: Amount): Day {
    return this.add({ days: -days, months: -months })
  }

  /** The same day with another year, month or day; one too late for its month becomes the last. */
  with({ year = this.year, month = this.month, day = this.day }: { year?: number; month?: number; day?: number }): Day {
    return Day.of(year, month, Math.min(day, lengthOfMonth(year, month)))
  }

  /** Days from here to another day, negative when it lies before. */
  until(other: Day): { days: number } {
    return { days: other.number - this.number }
  }

  /** `YYYY-MM-DD` */
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-${two(this.month)}-${two(this.day)}`
  }
}

function civilOf(number: number): [year: number, month: number, day: number] {
  const shifted = number + 719_468
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * ERA_YEARS + (month <= 2 ? 1 : 0)
  return [year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1]
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
