// The lines of a simulation script.
import { z } from 'zod'
import { factKind, isFactKey } from '../facts/kinds.ts'
import { settleValue } from '../understanding/ground/values.ts'
import { CHANNELS, DEAL_STEPS, FOLLOW_UP_KINDS, SIGNAL_KINDS } from '../understanding/meaning.ts'
import { instantField, zoneField } from './fields.ts'

const base = { at: instantField, user: z.string().min(1) }
const quote = z.string().optional()
const certainty = z.enum(['hearsay', 'unsure']).optional()
const day = z.iso.date('not a date, YYYY-MM-DD')

const fact = z
  .object({
    about: z.string().min(1).optional(),
    key: z.string().refine(isFactKey, 'not a fact key'),
    value: z.union([z.string().min(1), z.number().transform(String)]),
    currency: z.string().optional(),
    quote,
    certainty,
  })
  .transform(({ value, ...given }, context) => {
    const { type } = isFactKey(given.key) ? factKind(given.key) : { type: 'text' as const }
    const settled = settleValue(type, value, given.currency)
    if (settled) return { ...given, ...settled }
    context.addIssue({ code: 'custom', path: ['value'], message: `not a value of ${given.key}` })
    return z.NEVER
  })

const signal = z.object({
  kind: z.enum(SIGNAL_KINDS),
  topic: z.string().optional(),
  by: z.string().optional(),
  quote,
  certainty,
})

const followUp = z.object({
  what: z.string().min(1),
  by: z.enum(['rep', 'customer']).default('rep'),
  due: day.optional(),
  kind: z.enum(FOLLOW_UP_KINDS).optional(),
  quote,
  certainty,
})

const deal = z.object({
  product: z.string().optional(),
  quantity: z.number().optional(),
  unit: z.string().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  step: z.enum(DEAL_STEPS).optional(),
  close_on: day.optional(),
  quote,
  certainty,
})

/** An understood visit as a person writes it by hand: quotes may be left out. */
const visit = z.object({
  customer: z.string().trim().min(1),
  occurred_on: day.optional(),
  channel: z.enum(CHANNELS).optional(),
  contacts: z.array(z.object({ name: z.string().min(1), title: z.string().optional() })).default([]),
  facts: z.array(fact).default([]),
  signals: z.array(signal).default([]),
  follow_ups: z.array(followUp).default([]),
  deal: deal.optional(),
})

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time, HH:MM')

const LINES = {
  text: z.strictObject({ ...base, text: z.string() }),
  visit: z.strictObject({ ...base, visit }),
  click: z.strictObject({
    ...base,
    click: z.strictObject({
      kind: z.enum(['done', 'snooze', 'skip']),
      nudge: z.number().int().positive(),
      until: day.optional(),
    }),
    until: day.optional(),
  }),
  tz: z.strictObject({
    ...base,
    tz: zoneField,
    locale: z.string(),
    works: z.array(z.enum(WEEKDAYS)).min(1).optional(),
    nudge_at: wallTime.optional(),
    manager: z.string().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'not an ISO 3166 code')
      .optional(),
  }),
  tier: z.strictObject({ ...base, customer: z.string().trim().min(1), tier: z.enum(['A', 'B', 'C', 'D']) }),
  until: z.strictObject({ until: instantField }),
}

export type ScriptLine = { [K in keyof typeof LINES]: z.infer<(typeof LINES)[K]> }[keyof typeof LINES]
export type ScriptVisit = z.infer<typeof visit>

const KINDS = Object.keys(LINES) as (keyof typeof LINES)[]
const unknownLine = z.custom<ScriptLine>(() => false, `none of ${KINDS.join(', ')} is in it`)

/** The shape that a line must have, told by the field that only its kind has. */
export function scriptLine(value: unknown): z.ZodType<ScriptLine> {
  if (typeof value !== 'object' || value === null) return unknownLine
  const kind = KINDS.find(key => Object.hasOwn(value, key)) ?? (Object.hasOwn(value, 'customer') ? 'tier' : undefined)
  return kind ? LINES[kind] : unknownLine
}
