// Whether a clause tells of a meeting, or of something that had its own day: goods that came, money that was paid.
import { enEvent, enMet } from '../languages/en/hear/events.ts'
import { zhEvent, zhMet } from '../languages/zh/hear/events.ts'

/** The day of such a clause is not the day of the visit: it tells what came or was paid, and of nobody met. */
export function tellsOfEvent(clause: string): boolean {
  return (zhEvent.test(clause) || enEvent.test(clause)) && !(zhMet.test(clause) || enMet.test(clause))
}
