// What a fact holds for, where a customer can have one for each: a year, a quarter, a product, days of the week.
import { findMoney } from '../engine/offline/amounts.ts'
import type { CivilDate } from '../model.ts'
import type { FactKey } from './kinds.ts'
import { bare, FACT_WORDS, plainly } from './words.ts'

export interface Scope {
  year?: number
  /** A quarter (`q1`) or half (`h1`) of the year. */
  part?: string
  /** Folded. */
  product?: string
  /** Days of the week, a matter of satisfaction, a means of transport. */
  topic?: string
}

const BY_YEAR = new Set<FactKey>(['budget', 'annual_sales'])
const BY_PRODUCT = new Set<FactKey>([
  'budget',
  'budget_when',
  'annual_sales',
  'payment_terms',
  'reorder_cycle_days',
  'stock_level',
])
const BY_DAYS = new Set<FactKey>(['schedule', 'receiving_hours'])

export interface Stated {
  key: FactKey
  value: string
  quote: string
  saidOn: CivilDate
}

/** What is known around a statement: products spoken of, and names that are no products. */
export interface Around {
  products: readonly string[]
  names: readonly string[]
}

const yearOf = (on: CivilDate): number => Number(on.slice(0, 4))

/** What a statement holds for, by its own words; null where it says nothing of that. */
export function scopeOf(said: Stated, around: Around): Scope | null {
  const { key, value } = said
  const quote = plainly(said.quote)
  const scope: Scope = {
    ...(BY_YEAR.has(key) ? periodOf(said, quote) : {}),
    ...(BY_PRODUCT.has(key) ? productOf(quote, around) : {}),
    ...(BY_DAYS.has(key) ? daysOf(plainly(value)) : {}),
    ...topicOf(key, `${plainly(value)} ${quote}`),
  }
  return Object.keys(scope).length > 0 ? scope : null
}

/** The stretches of a quote in which the period of its sum is named, the nearest first. */
function stretches(value: string, quote: string): string[] {
  const sums = findMoney(quote)
  const at = sums.findIndex(sum => sum.amount === Number(value))
  if (at < 0) return [quote]
  const label = Math.min(
    ...FACT_WORDS.map(words => words.label.exec(quote)?.index ?? quote.length),
    sums[0]?.start ?? quote.length,
  )
  const before = quote.slice(sums[at - 1]?.end ?? 0, sums[at]?.start)
  const after = sums.length === 1 ? quote.slice(sums[at]?.end) : ''
  return [before, after, quote.slice(0, label)]
}

function periodOf({ value, saidOn }: Stated, quote: string): Scope {
  const near = <T>(find: (text: string) => T[]): T | undefined =>
    stretches(value, quote)
      .map(text => find(text).at(-1))
      .find(found => found !== undefined)
  const year = near(text => FACT_WORDS.flatMap(words => words.years(text)))
  const part = near(text => FACT_WORDS.flatMap(words => words.parts(text)))
  return {
    ...(year ? { year: year.year ?? yearOf(saidOn) + (year.offset ?? 0) } : {}),
    ...(part ? { part: part.part } : {}),
  }
}

function productOf(quote: string, { products, names }: Around): Scope {
  const text = bare(quote)
  const others = names.map(bare).filter(name => name !== '')
  const isName = (word: string) => others.some(name => name.includes(word) || word.includes(name))
  const known = products
    .map(bare)
    .filter(product => product.length > 1 && text.includes(product) && !isName(product))
    .sort((a, b) => b.length - a.length)[0]
  if (known) return { product: known }
  for (const { product, noProduct } of FACT_WORDS) {
    for (const says of product) {
      const found = says.exec(quote)?.groups?.p?.trim()
      const words = found?.split(' ') ?? []
      if (!found || isName(bare(found)) || words.some(word => noProduct.test(word))) continue
      return { product: bare(found) }
    }
  }
  return {}
}

function daysOf(value: string): Scope {
  const days = FACT_WORDS.flatMap(({ weekdays }) =>
    [...value.matchAll(weekdays)].map(match => match.groups?.d ?? match[0]),
  )
  if (days.length > 0) return { topic: days.join(' ') }
  return FACT_WORDS.some(words => words.avoids.test(value)) ? { topic: 'not' } : {}
}

function topicOf(key: FactKey, text: string): Scope {
  for (const { topics } of FACT_WORDS) {
    const found = topics[key]?.find(([, says]) => says.test(text))
    if (found) return { topic: found[0] }
  }
  return {}
}

interface Scoped {
  scope?: Scope | null
  saidOn: CivilDate
}

/** Whether two statements of one key are about the same thing: without a year, they are about the year they were made in. */
export function sameScope(a: Scoped, b: Scoped): boolean {
  const [one, other] = [a.scope ?? {}, b.scope ?? {}]
  if (one.product !== other.product || one.topic !== other.topic || one.part !== other.part) return false
  if (one.year === undefined && other.year === undefined) return true
  return (one.year ?? yearOf(a.saidOn)) === (other.year ?? yearOf(b.saidOn))
}
