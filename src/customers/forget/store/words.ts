// Everything by which a customer can be recognised in a text: its names, its people, and what was said there.
import { inArray } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { customerAliases, customers, deals, facts, followUps, signals } from '../../../../db/schema.ts'
import { peopleAt } from '../../contacts/store.ts'

export interface Traces {
  /** The customer's names and aliases. */
  names: string[]
  /** The names, the people and the quotes. */
  words: string[]
}

/** Words shorter than this are everybody's. */
const LEAST = 2

/** Collects the traces of customers that are to be forgotten. */
export async function tracesOf(tx: Tx, ids: string[]): Promise<Traces> {
  const own = await tx.select({ name: customers.name }).from(customers).where(inArray(customers.id, ids))
  const also = await tx
    .select({ name: customerAliases.alias })
    .from(customerAliases)
    .where(inArray(customerAliases.customer, ids))
  const people = await peopleAt(tx, ids)
  const quotes = await Promise.all(
    [facts, signals, followUps, deals].map(table =>
      tx.select({ quote: table.quote }).from(table).where(inArray(table.customer, ids)),
    ),
  )
  const names = [...own, ...also].map(row => row.name)
  const words = [
    ...names,
    ...people.flatMap(person => [person.name, ...person.also]),
    ...quotes.flat().map(q => q.quote),
  ]
  return { names: long(names), words: long(words) }
}

const long = (texts: string[]): string[] => [...new Set(texts)].filter(text => text.trim().length >= LEAST)
