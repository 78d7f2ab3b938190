// A record of facts in memory, kept by the same merging as the database's, for tables of statements that meet.
import { asDenied } from '../../src/facts/denial.ts'
import type { FactKey } from '../../src/facts/kinds.ts'
import { type Held, merge } from '../../src/facts/merge.ts'
import { scopeOf } from '../../src/facts/scope.ts'

export interface Told {
  key: FactKey
  value: string
  /** The words; the value itself where they do not matter. */
  quote?: string
  on?: string
  /** The contact; without one it is about the customer. */
  who?: string
  customer?: string
  currency?: string
  certainty?: 'hearsay' | 'unsure'
}

const AROUND = {
  products: ['感冒灵', '止咳糖浆', 'Scanner X', 'Printer'],
  names: ['恒瑞大药房', '王店长', 'Northwind', 'Sarah'],
}

/** What holds of each customer after some statements, and what was told late: values with `?` where they are doubtful. */
export function told(statements: Told[]): { holds: string[]; past: string[]; strengthened: number } {
  const held = new Map<string, Held[]>()
  const past: string[] = []
  let again = 0
  for (const [index, one] of statements.entries()) {
    const { key, on = `2026-11-${10 + index}`, who: contact = null, customer = 'A', certainty = null } = one
    const quote = one.quote ?? one.value
    const value = asDenied(key, one.value, quote)
    const scope = scopeOf({ key, value, quote, saidOn: on }, AROUND)
    const own = { contact, key, value, currency: one.currency, certainty, saidOn: on, scope }
    const now = held.get(customer) ?? []
    const outcome = merge({ ...own, quote }, now)
    const kept: Held = { id: String(index), ...own }
    if (outcome.kind === 'add') held.set(customer, [...now, kept])
    if (outcome.kind === 'supersede') held.set(customer, [...now.filter(fact => !outcome.held.includes(fact.id)), kept])
    if (outcome.kind === 'before') past.push(value)
    if (outcome.kind === 'again') {
      again++
      held.set(
        customer,
        now.map(fact =>
          fact.id === outcome.held
            ? { ...fact, value: outcome.fuller ?? fact.value, certainty: certainty === null ? null : fact.certainty }
            : fact,
        ),
      )
    }
  }
  const shown = ({ value, certainty }: Held) => (certainty ? `${value}?` : value)
  return { holds: [...held.values()].flat().map(shown).sort(), past, strengthened: again }
}

export type Words = string | Omit<Told, 'key'>
export type Pair = [key: FactKey, first: Words, then: Words]

const of = (key: FactKey, words: Words): Told => (typeof words === 'string' ? { key, value: words } : { key, ...words })
/** Two statements of a key, one after the other. */
export const pair = ([key, first, then]: Pair) => told([of(key, first), of(key, then)])
export const wording = (words: Words) => (typeof words === 'string' ? words : words.value)
const title = ([key, first, then]: Pair) => `${key}: ${wording(first)} | ${wording(then)}`
/** Pairs with their titles. */
export const cases = (pairs: Pair[]) => pairs.map(one => [title(one), one] as const)
