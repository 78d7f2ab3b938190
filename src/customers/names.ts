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

/** The fewest characters of a name's beginning that name it in running text. */
const LEAST_HAN = 2
const LEAST_LATIN = 4

/** The known customers that a text names, by the whole name, an alias, a contact's name or the beginning of the name. */
export function named(text: string, known: Known[], contacts: { name: string; customer: string }[] = []): Known[] {
  const folded = fold(text)
  const whole = known.filter(customer => customer.keys.some(key => folded.includes(key)))
  if (whole.length > 0) return whole
  const people = contacts.filter(contact => fold(contact.name).length >= LEAST && folded.includes(fold(contact.name)))
  const theirs = known.filter(customer => people.some(person => person.customer === customer.name))
  if (theirs.length > 0) return theirs
  return known.filter(customer => beginning(customer.name).some(start => folded.includes(start)))
}

/** How a name may be begun: its first word, or its first two to four Han characters. */
function beginning(name: string): string[] {
  const han = name.match(/^\p{Script=Han}{2,}/u)?.[0]
  if (han) return [han.slice(0, LEAST_HAN)]
  const word = fold(name.split(/\s+/)[0] ?? '')
  return word.length >= LEAST_LATIN ? [word] : []
}
