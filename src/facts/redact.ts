// Takes sensitive facts, and what gives them away, out of anything that is kept.
import { FACT_KINDS, type FactKey, factKind } from './kinds.ts'

/** The keys of sensitive facts. */
export const SENSITIVE = (Object.keys(FACT_KINDS) as FactKey[]).filter(key => factKind(key).sensitive)

/** Whether a key is one of a sensitive fact. */
export const isSensitive = (key: unknown): boolean => SENSITIVE.some(one => one === key)

export interface Secret {
  value: string
  quote: string
}

const GONE = '…'
/** A value of fewer characters is everybody's word. */
const LEAST = 2

function hidden(text: string, secrets: readonly Secret[]): string {
  const values = secrets.map(one => one.value.trim()).filter(value => value.length >= LEAST)
  const without = values.reduce((left, value) => left.replaceAll(value, GONE), text)
  // Words that give the fact away without naming it.
  return without === text && secrets.some(one => one.quote === text) ? GONE : without
}

const isFact = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'key' in value && 'quote' in value && isSensitive(value.key)

/** Who and what things are called stays: a hospital may be named after a creed. */
const NAMES = new Set(
  'id key name customer customerName about by kind language note card channel user thread said gone kept title'.split(
    ' ',
  ),
)

/** A copy of a value without sensitive facts in its lists, and without their words in its texts. */
export function redact<T>(value: T, secrets: readonly Secret[]): T {
  const walk = (one: unknown, called = ''): unknown => {
    if (typeof one === 'string') return NAMES.has(called) ? one : hidden(one, secrets)
    if (Array.isArray(one)) return one.filter(each => !isFact(each)).map(each => walk(each, called))
    if (typeof one !== 'object' || one === null || one instanceof Date) return one
    return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, walk(each, name)]))
  }
  return walk(value) as T
}
