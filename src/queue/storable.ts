// Makes what arrived fit for Postgres, which takes neither NUL nor half of a surrogate pair, in text and JSON alike.

/** The same value with such characters replaced by U+FFFD; a message must not be lost for one of them. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\0|\p{Surrogate}/gu, '\uFFFD') as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storable(inner)])) as T
}
