// Fields that several commands take.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** An instant with its offset; seconds may be left out. */
export const instantField = z.string().refine(isInstant, 'not an ISO 8601 instant with an offset')

export const zoneField = z.string().refine(isZone, 'not an IANA time zone')

/** One note to be understood. */
export const noteLine = z.object({
  id: z.string(),
  text: z.string(),
  at: instantField,
  tz: zoneField,
  customers: z.array(z.string()).default([]),
})

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

function isInstant(at: string): boolean {
  if (!FORM.test(at)) return false
  try {
    Temporal.Instant.from(at)
    return true
  } catch {
    return false
  }
}

function isZone(tz: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz })
    return true
  } catch {
    return false
  }
}
