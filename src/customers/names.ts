// Names folded for comparison, and which known customer a name means.

/** A name as it is compared: width, case, spaces and punctuation do not count. */
export const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')

export interface Known {
  id: string
  name: string
  /** Folded: the name and its aliases. */
  keys: string[]
}

export type Resolution = { kind: 'known'; customer: Known } | { kind: 'several'; customers: Known[] } | { kind: 'new' }

/** The fewest characters with which a short form names a customer. */
const LEAST = 2

/**
 * Which known customer is meant. A whole name or alias wins over a short form; a short form that fits several equally
 * names none of them.
 */
export function resolve(said: string, known: Known[]): Resolution {
  const key = fold(said)
  const whole = known.filter(customer => customer.keys.includes(key))
  if (whole[0] && whole.length === 1) return { kind: 'known', customer: whole[0] }
  if (whole.length > 1) return { kind: 'several', customers: whole }
  if (key.length < LEAST) return { kind: 'new' }
  const short = known.filter(customer => customer.keys.some(k => k.includes(key)))
  if (short[0] && short.length === 1) return { kind: 'known', customer: short[0] }
  if (short.length > 1) return { kind: 'several', customers: short }
  const long = known.filter(customer => customer.keys.some(k => k.length > LEAST && key.startsWith(k)))
  if (long[0] && long.length === 1) return { kind: 'known', customer: long[0] }
  return { kind: 'new' }
}
