// The plain shape in which a model answers: every key required, what may be absent is null, no unions but with null.
import { z } from 'zod'
import { CHANNELS, DEAL_STEPS, FOLLOW_UP_KINDS, INTENTS, SIGNAL_KINDS } from '../../../understanding/meaning.ts'
import { modelKeys } from '../../prompt/keys.ts'

const text = z.string().nullable()
const number = z.number().nullable()
const certainty = z.enum(['hearsay', 'unsure']).nullable()
const quote = z.string()

const visit = z.object({
  customer: text,
  occurred_on: text,
  channel: z.enum(CHANNELS).nullable(),
  contacts: z.array(z.object({ name: z.string(), title: text })),
  facts: z.array(
    z.object({ about: z.string(), key: z.enum(modelKeys), value: z.string(), currency: text, quote, certainty }),
  ),
  signals: z.array(z.object({ kind: z.enum(SIGNAL_KINDS), topic: text, by: text, quote, certainty })),
  follow_ups: z.array(
    z.object({
      what: z.string(),
      by: z.enum(['rep', 'customer']),
      due: text,
      kind: z.enum(FOLLOW_UP_KINDS).nullable(),
      quote,
      certainty,
    }),
  ),
  deal: z
    .object({
      product: text,
      quantity: number,
      unit: text,
      amount: number,
      currency: text,
      step: z.enum(DEAL_STEPS).nullable(),
      close_on: text,
      quote,
      certainty,
    })
    .nullable(),
})

const wireSchema = z.object({ language: z.enum(['zh', 'en']), intent: z.enum(INTENTS), visits: z.array(visit) })

const { $schema: _, ...schema } = z.toJSONSchema(wireSchema)

/** The JSON schema that is sent in strict mode, or shown in the prompt where the server knows none. */
export const wireJsonSchema: Record<string, unknown> = schema

/** Whether an answer has the form of the wire, as every answer of a server has that enforces a schema. */
export const fitsWire = (json: unknown): boolean => wireSchema.safeParse(json).success

/** Drops nulls and empty strings at every depth, and objects that held nothing else. */
export function stripNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripNulls).filter(item => item !== undefined)
  if (typeof value !== 'object') return value === '' ? undefined : value
  const kept = Object.entries(value ?? {}).flatMap(([key, inner]) => {
    const stripped = stripNulls(inner)
    return stripped === undefined ? [] : [[key, stripped] as const]
  })
  return kept.length ? Object.fromEntries(kept) : undefined
}
