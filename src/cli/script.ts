// The lines of a simulation script.
import { z } from 'zod'
import { CHANNELS, DEAL_STEPS, FOLLOW_UP_KINDS, SIGNAL_KINDS } from '../understanding/meaning.ts'
import { instantField, zoneField } from './fields.ts'

const base = { at: instantField, user: z.string().min(1) }
const quote = z.string().optional()
const day = z.iso.date()

/** An understood visit as a person writes it by hand: quotes may be left out. */
const visit = z.object({
  customer: z.string().min(1),
  occurred_on: day.optional(),
  channel: z.enum(CHANNELS).optional(),
  contacts: z.array(z.object({ name: z.string().min(1), title: z.string().optional() })).default([]),
  facts: z
    .array(
      z.object({
        about: z.string(),
        key: z.string(),
        value: z.coerce.string().min(1),
        currency: z.string().optional(),
        quote,
      }),
    )
    .default([]),
  signals: z
    .array(z.object({ kind: z.enum(SIGNAL_KINDS), topic: z.string().optional(), by: z.string().optional(), quote }))
    .default([]),
  follow_ups: z
    .array(
      z.object({
        what: z.string().min(1),
        by: z.enum(['rep', 'customer']).default('rep'),
        due: day.optional(),
        kind: z.enum(FOLLOW_UP_KINDS).optional(),
        quote,
      }),
    )
    .default([]),
  deal: z
    .object({
      product: z.string().optional(),
      quantity: z.number().optional(),
      unit: z.string().optional(),
      amount: z.number().optional(),
      currency: z.string().optional(),
      step: z.enum(DEAL_STEPS).optional(),
      close_on: day.optional(),
      quote,
    })
    .optional(),
})

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const scriptLine = z.union([
  z.strictObject({ ...base, text: z.string() }),
  z.strictObject({ ...base, visit }),
  z.strictObject({
    ...base,
    click: z.object({
      kind: z.enum(['done', 'snooze', 'skip']),
      nudge: z.number().int().positive(),
      until: day.optional(),
    }),
    until: day.optional(),
  }),
  z.strictObject({
    ...base,
    tz: zoneField,
    locale: z.string(),
    works: z.array(z.enum(WEEKDAYS)).min(1).optional(),
    nudge_at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    manager: z.string().optional(),
    country: z.string().optional(),
  }),
  z.strictObject({ ...base, customer: z.string().min(1), tier: z.enum(['A', 'B', 'C', 'D']) }),
  z.strictObject({ until: instantField }),
])

export type ScriptLine = z.infer<typeof scriptLine>
export type ScriptVisit = z.infer<typeof visit>
