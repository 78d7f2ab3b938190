// Names folded for comparison, and which known customer a name means.
import { formsOf, type Nearness, nearest, nearMentions } from './sounds.ts'

/** A name as it is compared: width, case, spaces and punctuation do not count. */
export const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')

/** The longest name that is kept, in characters: an entry of a database index has to hold it. */
const LONGEST = 300

/** A name as it is kept: on one line, and not endless. */
export const asName = (typed: string): string =>
  [...typed.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, LONGEST).join('')

/** A name by which two rows are the same. */
export const nameKey = (name: string): string => fold(name) || name

export interface Known {
  id: string
  name: string
  /** Folded: the name and its aliases. */
  keys: string[]
  /** The aliases as they were written. */
  also?: string[]
}

export type Resolution =
  /** `near`: it is not the name itself that was said, but one that comes so near. */
  { kind: 'known'; customer: Known; near?: Nearness } | { kind: 'several'; customers: Known[] } | { kind: 'new' }

/** The fewest characters with which a short form names a customer. */
const LEAST = 2

const HAN = /\p{Script=Han}/u
const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

/** Words one by one: a name in letters is only found where its words begin and end ("Arc" is not in "search"). */
const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORDS) ?? []

/** Whether words from `from` on, put together, make a key. */
function spelledAt(words: string[], from: number, key: string): boolean {
  let done = 0
  for (let at = from; at < words.length && done < key.length; at++) {
    const word = words[at] ?? ''
    if (!key.startsWith(word, done)) return false
    done += word.length
  }
  return done === key.length
}

const spells = (words: string[], key: string): boolean => words.some((_, from) => spelledAt(words, from, key))

/** Whether a text holds a key: anywhere in scripts without spaces, as whole words in others. */
function finder(text: string): (key: string) => boolean {
  const folded = fold(text)
  const words = wordsOf(text)
  return key => (HAN.test(key) ? key.length >= LEAST && folded.includes(key) : key !== '' && spells(words, key))
}

const one = (found: Known[], near?: Nearness): Resolution | undefined => {
  if (found[0] && found.length === 1) return { kind: 'known', customer: found[0], ...(near ? { near } : {}) }
  return found.length > 1 ? { kind: 'several', customers: found } : undefined
}

/**
 * Which known customer is meant: by the name itself, a short form, the other Chinese script, initials, the same sound or a
 * slip, in this order. What fits several equally names none of them.
 */
export function resolve(said: string, known: Known[]): Resolution {
  const exactly = resolveExactly(said, known)
  if (exactly.kind !== 'new' || fold(said).length < LEAST) return exactly
  // One that the same note has just made stands beside this name, and is not what it was meant for.
  const others = known.filter(customer => customer.keys.length > 0)
  const { near, names } = nearest(
    said,
    others.map(({ name, also = [] }) => [name, ...also]),
  )
  const found = names.map(at => others[at]!)
  return one(found, near) ?? exactly
}

/**
 * Which known customer a name means as it is written. A whole name or alias wins over a short form; a short form that fits
 * several equally names none of them.
 */
export function resolveExactly(said: string, known: Known[]): Resolution {
  const key = fold(said)
  const whole = one(known.filter(customer => customer.keys.includes(key)))
  if (whole) return whole
  if (key.length < LEAST) return { kind: 'new' }
  const inKeys = HAN.test(key)
  const short = one(
    known.filter(({ name, keys }) => (inKeys ? keys.some(k => k.includes(key)) : spells(wordsOf(name), key))),
  )
  if (short) return short
  const words = wordsOf(said)
  const begins = (k: string) => k.length > LEAST && (HAN.test(k) ? key.startsWith(k) : spelledAt(words, 0, k))
  const long = one(known.filter(customer => customer.keys.some(begins)))
  return long?.kind === 'known' ? long : { kind: 'new' }
}

/** The fewest characters of a name's beginning that name it in running text. */
const LEAST_HAN = 2
const LEAST_LATIN = 4

/** The words by which a text names a customer, where it only names it nearly; undefined where it names it, or not at all. */
export function saidAs(text: string, customer: Known): string | undefined {
  const holds = finder(text)
  if ([...customer.keys, ...formsOf(customer.name), ...beginning(customer.name)].some(key => holds(fold(key)))) return
  const near = nearMentions(text, [customer.name]).find(({ how }) => how !== 'script')
  return near && text.slice(near.start, near.end)
}

/**
 * The known customers that a text names: by the whole name or an alias, by a contact's name, by the beginning of the name,
 * or nearly.
 */
export function named(text: string, known: Known[], contacts: { name: string; customer: string }[] = []): Known[] {
  const holds = finder(text)
  const whole = known.filter(customer => customer.keys.some(holds))
  if (whole.length > 0) return whole
  const people = contacts.filter(contact => fold(contact.name).length >= LEAST && holds(fold(contact.name)))
  const theirs = known.filter(customer => people.some(person => person.customer === customer.name))
  if (theirs.length > 0) return theirs
  const begun = known.filter(customer => beginning(customer.name).some(holds))
  if (begun.length > 0) return begun
  const near = new Set(
    nearMentions(
      text,
      known.map(customer => customer.name),
    ).map(mention => mention.name),
  )
  return known.filter(customer => near.has(customer.name))
}

/** Places that many names begin with; alone they name nobody. */
const PLACE =
  /^(?:中国|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|长沙|郑州|青岛|济南|宁波|合肥|福州|厦门|昆明|沈阳|大连|\p{Script=Han}{2,3}[省市区县])/u

/** How a name may be begun: its first word, or its first two Han characters. */
function beginning(name: string): string[] {
  const bare = name.replace(PLACE, '')
  const han = (bare || name).match(/^\p{Script=Han}{2,}/u)?.[0]
  if (han) return [han.slice(0, LEAST_HAN)]
  const word = fold(name.split(/\s+/)[0] ?? '')
  return word.length >= LEAST_LATIN ? [word] : []
}
