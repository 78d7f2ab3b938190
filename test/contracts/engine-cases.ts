// The cases that every engine must understand, and what is wrong with a reading of one.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { goldSchema, listOf } from '../../src/eval/gold.ts'
import { scoreNotes } from '../../src/eval/score.ts'
import type { Meaning, Note, VisitMeaning } from '../../src/understanding/meaning.ts'

const some = z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
const item = z.record(z.string(), z.union([some, z.boolean()]))
const visit = z.strictObject({
  optional: z.boolean().optional(),
  customer: z.string().optional(),
  occurred_on: z.string().optional(),
  contacts: z.array(item).default([]),
  facts: z.array(item).default([]),
  signals: z.array(item).default([]),
  follow_ups: z.array(item).default([]),
  deal: item.optional(),
})

const caseSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  customers: z.array(z.string()).default([]),
  gold: z.strictObject({ language: z.enum(['zh', 'en']), intent: z.string(), visits: z.array(visit) }),
  /** Customers are to be named just so. */
  exact: z.boolean().optional(),
  /** Where a model is scripted to say something else than the gold: a slot's value, names of customers, and what it makes up. */
  model: z
    .strictObject({
      customer: z.string().optional(),
      about: z.record(z.string(), z.string()).optional(),
      due: z.string().nullable().optional(),
      occurred_on: z.string().optional(),
      invent: visit.partial().optional(),
    })
    .optional(),
})

export type EngineCase = z.infer<typeof caseSchema>
export type Item = z.infer<typeof item>

/** All cases; they share a Monday evening in two zones. */
export const engineCases: EngineCase[] = readFileSync(
  fileURLToPath(new URL('engine-cases.jsonl', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '')
  .map(line => caseSchema.parse(JSON.parse(line)))

/** The note of a case, written on Monday 2026-11-23. */
export const noteOf = ({ text, customers, gold }: EngineCase): Note =>
  gold.language === 'zh'
    ? { text, customers, at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai' }
    : { text, customers, at: '2026-11-23T17:20:00-05:00', tz: 'America/New_York' }

/** What of an item is held against the gold word for word, wherever the gold gives it. */
const PLAIN = { facts: ['certainty', 'currency'], follow_ups: ['kind'], deal: ['unit'] } as const

/** What is wrong with a reading, one line each; nothing where all is right. */
export function faultsOf(one: EngineCase, meaning: Meaning): string[] {
  const { name: id, text } = one
  const gold = goldSchema.parse(one.gold)
  const { faults } = scoreNotes([{ id, text, gold, meaning }])
  const language = meaning.language === one.gold.language ? [] : [`language: ${meaning.language}`]
  const names = one.exact && one.gold.visits.map(({ customer }) => customer).join() !== namesIn(meaning)
  return [
    ...faults.map(({ what, item }) => `${what}: ${JSON.stringify(item)}`),
    ...language,
    ...(names ? [`customers: ${namesIn(meaning)}`] : []),
    ...one.gold.visits.flatMap(wanted => plainFaults(wanted, meaning.visits)),
  ]
}

const namesIn = ({ visits }: Meaning): string => visits.map(({ customer }) => customer).join()

function plainFaults(wanted: EngineCase['gold']['visits'][number], visits: readonly VisitMeaning[]): string[] {
  const got = visits.find(({ customer }) => customer === wanted.customer) ?? visits[0]
  const facts = wanted.facts.flatMap(fact =>
    apart(
      PLAIN.facts,
      fact,
      got?.facts.find(({ key }) => listOf(fact.key as string | string[]).includes(key)),
    ),
  )
  const [promise] = wanted.follow_ups
  const deal = wanted.deal ? apart(PLAIN.deal, wanted.deal, got?.deal) : []
  return [...facts, ...(promise ? apart(PLAIN.follow_ups, promise, got?.follow_ups[0]) : []), ...deal]
}

/** A certainty that is not given means that it was stated, and a kind that is not given means a task; other slots are free. */
function apart(slots: readonly string[], wanted: Item, got: Record<string, unknown> | undefined): string[] {
  if (wanted.optional || !got) return []
  const usual: Record<string, string> = { kind: 'task' }
  const free = (slot: string) => wanted[slot] === undefined && (slot === 'unit' || slot === 'currency')
  return slots
    .filter(slot => !free(slot) && (wanted[slot] ?? usual[slot]) !== (got[slot] ?? usual[slot]))
    .map(slot => `${slot}: ${String(wanted[slot])} wanted, ${String(got[slot])} given`)
}
