// Clock times beside a day: "Friday afternoon at 3" is 15:00, and a bare "at 3" in business is the afternoon's.
import type { Reference } from './calendar.ts'
import type { Clock, Reading } from './grammar.ts'

type Read = (reference: Reference) => Reading | null

/** The same day, at a clock time; a part of day said before decides which half of the dial is meant. */
export function atTime(read: Read, clock: Clock): Read {
  return reference => {
    const reading = read(reference)
    return reading && { ...reading, time: clockTime(clock, reading.time) }
  }
}

/** `HH:MM` of a clock time, given the part of day said before it, if any. */
function clockTime(clock: Clock, said?: string): string {
  return `${two(hourOf(clock, said))}:${two(clock.minute)}`
}

function hourOf({ hour, vague }: Clock, said: string | undefined): number {
  if (!vague || hour > 12) return hour % 24
  const partHour = said === undefined ? null : Number(said.slice(0, 2))
  if (partHour === null) return hour < 7 ? hour + 12 : hour
  if (partHour < 12) return hour
  if (hour === 12) return partHour >= 18 ? 0 : 12
  // 中午十一点 is still the morning's.
  return partHour === 12 && hour >= 10 ? hour : hour + 12
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
