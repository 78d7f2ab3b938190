// Which customers and which people a note names, under the names by which they are kept.
import { nearest, nearMentions } from '../../customers/sounds.ts'
import type { Note } from '../../understanding/meaning.ts'
import { withoutOthers } from './another.ts'
import type { Hearing, PersonSpan, Span } from './hearing.ts'
import type { Reading } from './reading.ts'
import { type Compacted, compacted, compactOf, sayings } from './sayings.ts'
import { settled } from './settled.ts'
import { findShortened } from './shortened.ts'
import { united } from './united.ts'

export interface CustomerMention extends Span {
  customer: string
}

export interface Names {
  customers: CustomerMention[]
  /** Under the fullest name the note gives them. */
  people: PersonSpan[]
}

const HAN = /[\u4e00-\u9fff]/
// A name in letters ends where a letter of any script but Han does not go on.
const LETTER = /[^\P{L}\u4e00-\u9fff]|\p{N}/u
const OWN_PEOPLE =
  /(?:我们(?:公司|部门)?的?|咱们?(?:公司)?的?|我司的?|我的?同事|我的?领导|(?:女儿|儿子|老公|老婆|同事)叫?|[【[]?转发[】\]]?(?:自|：|:)?)$/

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Stretches of a text that are spoken for; asks and takes in the length of a name. */
function claims(length: number) {
  const taken = new Uint8Array(length)
  return {
    free({ start, end }: Span): boolean {
      for (let i = start; i < end; i++) if (taken[i]) return false
      return true
    },
    take({ start, end }: Span): void {
      taken.fill(1, start, end)
    },
  }
}

const inWord = (text: string, { start, end }: Span) =>
  LETTER.test(text[start - 1] ?? ' ') || LETTER.test(text[end] ?? ' ')

function mentionsOf(said: Map<string, string>, text: string, { compact, at }: Compacted): CustomerMention[] {
  const found: CustomerMention[] = []
  const claimed = claims(text.length)
  for (const [key, customer] of [...said].sort((a, b) => b[0].length - a[0].length)) {
    if (key.length < 2) continue
    for (let i = compact.indexOf(key); i >= 0; i = compact.indexOf(key, i + key.length)) {
      const span = { start: at[i]!, end: at[i + key.length - 1]! + 1 }
      if (!claimed.free(span) || (!HAN.test(key) && inWord(text, span))) continue
      claimed.take(span)
      found.push({ ...span, customer })
    }
  }
  return found
}

/** Where known customers are named: in full, shortened, or nearly; the longer of two that overlap counts. */
function knownIn(
  text: string,
  { kept, way, hearings }: { kept: readonly string[]; way: Compacted; hearings: readonly Hearing[] },
): CustomerMention[] {
  const exact = mentionsOf(sayings(kept, way.compact, hearings), text, way)
  const shorter = findShortened(text, kept).map(({ start, end, name }) => ({ start, end, customer: name }))
  const found: CustomerMention[] = []
  const add = (mentions: readonly CustomerMention[]) => {
    for (const one of mentions) if (!found.some(other => overlaps(one, other))) found.push(one)
  }
  add([...exact, ...shorter].sort((a, b) => b.end - b.start - (a.end - a.start)))
  if (kept.length > 0) add(nearMentions(text, kept).map(({ start, end, name }) => ({ start, end, customer: name })))
  return found
}

/** Finds the customers and the people of a note. */
export function findNames(reading: Reading, note: Note, hearings: readonly Hearing[]): Names {
  const { text } = reading
  const kept = [...new Set(note.customers)].filter(name => name.trim() !== '')
  const way = compacted(text)
  const spoken = hearings
    .filter(hearing => hearing.script.test(text))
    .map(hearing => ({ hearing, text: hearing.capitalised?.(text) ?? text }))
  const firms = inLetters(spoken)
  const heard = spoken
    .flatMap(({ hearing, text }) => hearing.people(text))
    .filter(person => !firms.some(firm => overlaps(firm, person)))
  const meant = settled(knownIn(text, { kept, way, hearings }), { people: heard, kept, text })
  const known = reconsidered(withoutOthers(meant, spoken), kept, { text, spoken })
  const claimed = claims(text.length)
  for (const span of known) claimed.take(span)
  const people = findPeople(note, { text, way, heard, claimed })
  const all = spoken
    .flatMap(({ hearing, text }) => hearing.organisations(text, people))
    .filter(found => claimed.free(found) && !isForeign(found, text, hearings))
  const proven = all.filter(found => !found.weak)
  const organisations = known.length + proven.length > 0 ? proven : all.slice(0, 1)
  for (const span of organisations) claimed.take(span)
  const said = sayings([...new Set(organisations.map(found => found.name))], way.compact, hearings)
  const named = organisations.map(({ start, end, name }) => ({
    start,
    end,
    customer: said.get(compactOf(name)) ?? name,
  }))
  const again = mentionsOf(said, text, way).filter(found => claimed.free(found))
  const customers = [...known, ...named, ...again]
    .filter(span => !isForeign(span, text, hearings))
    .sort((a, b) => a.start - b.start)
  return { customers, people: united(people, text) }
}

/**
 * A short name at the beginning of a longer one that is heard as an organisation: the longer may come near to another known
 * customer (宏大纸业 is 宏达纸业包装, not 宏大机械), or be nobody known (博爱骨科医院 is not 博爱口腔门诊).
 */
function reconsidered(
  known: CustomerMention[],
  kept: readonly string[],
  { text, spoken }: { text: string; spoken: readonly { hearing: Hearing; text: string }[] },
): CustomerMention[] {
  const short = known.filter(({ start, end, customer }) => HAN.test(customer) && end - start < customer.length)
  if (short.length === 0) return known
  const longer = spoken
    .filter(({ hearing }) => hearing.code === 'zh')
    .flatMap(({ hearing, text }) => hearing.organisations(text, []))
  return known.flatMap(mention => {
    const whole = longer.find(({ start, end }) => start === mention.start && end > mention.end)
    if (!whole || !short.includes(mention) || holds(mention.customer, whole.name)) return [mention]
    if (!spoken.some(({ hearing }) => hearing.organisations(whole.name, []).length > 0)) return [mention]
    const { names } = nearest(
      whole.name,
      kept.map(name => [name]),
    )
    const [only] = names
    if (names.length === 1) return [{ start: whole.start, end: whole.end, customer: kept[only!]! }]
    return whole.weak || text.slice(mention.end, whole.end).length < 2 ? [mention] : []
  })
}

/** Whether a name has the characters of another in their order. */
function holds(name: string, short: string): boolean {
  let at = 0
  for (const character of name) if (character === short[at]) at++
  return at === short.length
}

/** Names in letters that end as firms do amid Chinese, which are no people. */
function inLetters(spoken: readonly { hearing: Hearing; text: string }[]): Span[] {
  if (spoken.length < 2) return []
  return spoken
    .filter(({ hearing }) => hearing.code === 'zh')
    .flatMap(({ hearing, text }) => hearing.organisations(text, []))
    .filter(({ name }) => !HAN.test(name))
}

interface Ground {
  text: string
  way: Compacted
  heard: readonly PersonSpan[]
  claimed: ReturnType<typeof claims>
}

/** Contacts already known and people heard of, without the writer's own colleagues. */
function findPeople(note: Note, { text, way, heard, claimed }: Ground): PersonSpan[] {
  const names = new Map((note.contacts ?? []).map(contact => [compactOf(contact.name), contact.name]))
  const contacts = mentionsOf(names, text, way)
  const people: PersonSpan[] = contacts
    .filter(span => claimed.free(span))
    .map(({ start, end, customer }) => ({ start, end, name: customer }))
  for (const span of people) claimed.take(span)
  for (const person of heard) {
    const twin = contacts.length > 0 ? people.find(other => overlaps(other, person)) : undefined
    if (twin) twin.title ??= person.title
    else if (claimed.free(person)) {
      claimed.take(person)
      people.push(person)
    }
  }
  return people
    .filter(person => !OWN_PEOPLE.test(text.slice(Math.max(0, person.start - 8), person.start)))
    .filter(person => !(/[@_./-]/.test(text[person.start - 1] ?? '') || /[@_]/.test(text[person.end] ?? '')))
    .sort((a, b) => a.start - b.start)
}

/** A rival, a supplier or a school, by the words around the name. */
function isForeign(span: Span, text: string, hearings: readonly Hearing[]): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 24)
  return hearings.some(hearing => hearing.foreignBefore.test(before) || hearing.foreignAfter.test(after))
}
