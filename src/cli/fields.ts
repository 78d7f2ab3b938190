// Fields that several commands take.
import { z } from 'zod'

export const instantField = z.iso.datetime({ offset: true, error: 'not an ISO 8601 instant with an offset' })

export const zoneField = z.string().refine(isZone, 'not an IANA time zone')

function isZone(tz: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz })
    return true
  } catch {
    return false
  }
}
