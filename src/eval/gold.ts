// Annotated notes: what a note should be understood as, with alternatives and what may be left out.
import { z } from 'zod'

const some = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])
const words = some(z.string()).optional()
const amounts = some(z.union([z.number(), z.string()])).optional()
const optional = z.boolean().optional()

const visit = z.object({
  optional,
  customer: words,
  occurred_on: words,
  channel: words,
  contacts: z.array(z.object({ optional, name: some(z.string()) })).default([]),
  facts: z
    .array(z.object({ optional, about: words, key: some(z.string()), value: some(z.union([z.number(), z.string()])) }))
    .default([]),
  signals: z.array(z.object({ optional, kind: some(z.string()), topic: words })).default([]),
  follow_ups: z.array(z.object({ optional, what: some(z.string()), by: words, due: words })).default([]),
  deal: z
    .object({
      optional,
      product: words,
      quantity: amounts,
      amount: amounts,
      currency: words,
      step: words,
      close_on: words,
    })
    .optional(),
})

/** What a note should be understood as; a list is a choice of right answers, and what is optional costs nothing. */
export const goldSchema = z.object({ intent: some(z.string()), visits: z.array(visit).default([]) })

export type Gold = z.infer<typeof goldSchema>
export type GoldVisit = z.infer<typeof visit>

/** One right answer, or a choice of several. */
export type OneOrMany<T> = T | readonly T[]

/** A value or a choice of values as a list; empty where there is none. */
export const listOf = <T>(value: OneOrMany<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T]
