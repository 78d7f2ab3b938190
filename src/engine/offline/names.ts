// Which customers and which people a note names, under the names by which they are kept.
import type { Note } from '../../understanding/meaning.ts'
import type { Hearing, PersonSpan, Span } from './hearing.ts'
import type { Reading } from './reading.ts'

export interface CustomerMention extends Span {
  customer: string
}

export interface Names {
  customers: CustomerMention[]
  /** Under the fullest name the note gives them. */
  people: PersonSpan[]
}

const HAN = /[\u4e00-\u9fff]/
const WORD = /[\p{L}\p{N}]/u
const OWN_PEOPLE =
  /(?:我们(?:公司|部门)?的?|咱们?(?:公司)?的?|我司的?|我的?同事|我的?领导|(?:女儿|儿子|老公|老婆|同事)叫?)$/

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Text without spaces and in lower case, with the way back. */
function compacted(text: string): { compact: string; at: number[] } {
  let compact = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue
    const lower = text[i]!.toLowerCase()
    if (lower.length !== 1) {
      compact += text[i]
    } else compact += lower
    at.push(i)
  }
  return { compact, at }
}

/** Every way to say a known name; a short form that two customers share stands for itself. */
function sayings(names: readonly string[], hearings: readonly Hearing[]): Map<string, string> {
  const said = new Map<string, string>()
  const shared = new Set<string>()
  for (const name of names) {
    for (const short of hearings.flatMap(hearing => hearing.shortNames(name))) {
      const key = compacted(short).compact
      const other = said.get(key)
      if (other !== undefined && other !== name) shared.add(key)
      said.set(key, name)
      if (shared.has(key)) said.set(key, short)
    }
  }
  for (const name of names) said.set(compacted(name.normalize('NFKC')).compact, name)
  return said
}

function mentionsOf(said: Map<string, string>, text: string): CustomerMention[] {
  const { compact, at } = compacted(text)
  const found: CustomerMention[] = []
  for (const [key, customer] of [...said].sort((a, b) => b[0].length - a[0].length)) {
    if (key.length < 2) continue
    for (let i = compact.indexOf(key); i >= 0; i = compact.indexOf(key, i + key.length)) {
      const span = { start: at[i]!, end: at[i + key.length - 1]! + 1 }
      const inWord =
        !HAN.test(key) &&
        (WORD.test(text[span.start - 1] ?? ' ') || (WORD.test(text[span.end] ?? ' ') && !HAN.test(text[span.end]!)))
      const afterWord = !HAN.test(key) && HAN.test(text[span.start - 1] ?? ' ') && WORD.test(text[span.start - 1]!)
      if ((inWord && !afterWord) || found.some(other => overlaps(span, other))) continue
      found.push({ ...span, customer })
    }
  }
  return found
}

/** One person under one name: "Karl" is the Karl Weber named before or after. */
function united(people: PersonSpan[]): PersonSpan[] {
  const bare = (name: string) => name.replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Principal)\.?\s/, '')
  const fuller = (a: string, b: string) => {
    const [x, y] = [bare(a), bare(b)]
    return (
      !HAN.test(a) &&
      y !== x &&
      (y.startsWith(`${x} `) || (a !== x && y.endsWith(` ${x}`)) || (b !== y && y.endsWith(` ${x}`)))
    )
  }
  const fullest = new Map<string, string>()
  for (const { name } of people) fullest.set(name, people.find(other => fuller(name, other.name))?.name ?? name)
  const named = people.map(person => ({ ...person, name: fullest.get(person.name)! }))
  for (const person of named) person.title ??= named.find(other => other.name === person.name && other.title)?.title
  return named
}

/** Finds the customers and the people of a note. */
export function findNames(reading: Reading, note: Note, hearings: readonly Hearing[]): Names {
  const { text } = reading
  const known = mentionsOf(
    sayings(
      [...new Set(note.customers)].filter(name => name.trim() !== ''),
      hearings,
    ),
    text,
  )
  const contacts = mentionsOf(new Map((note.contacts ?? []).map(c => [compacted(c.name).compact, c.name])), text)
  const heard = hearings.flatMap(hearing =>
    hearing.script.test(text) ? hearing.people(hearing.capitalised?.(text) ?? text) : [],
  )
  const people: PersonSpan[] = contacts.map(({ start, end, customer }) => ({ start, end, name: customer }))
  for (const person of heard) {
    const twin = people.find(other => overlaps(other, person))
    if (twin) twin.title ??= person.title
    else if (!known.some(other => overlaps(other, person))) people.push(person)
  }
  const organisations = hearings
    .flatMap(hearing =>
      hearing.script.test(text) ? hearing.organisations(hearing.capitalised?.(text) ?? text, people) : [],
    )
    .filter(found => !known.some(other => overlaps(found, other)))
  const named = organisations.map(({ start, end, name }) => ({ start, end, customer: name }))
  const again = mentionsOf(sayings([...new Set(named.map(o => o.customer))], hearings), text).filter(
    found =>
      ![...known, ...named].some(other => overlaps(found, other)) && !people.some(person => overlaps(found, person)),
  )
  const fuller = (name: string) =>
    sayings(
      named.map(o => o.customer),
      hearings,
    ).get(compacted(name).compact) ?? name
  const customers = [...known, ...[...named, ...again].map(o => ({ ...o, customer: fuller(o.customer) }))]
    .filter(span => !isForeign(span, text, hearings))
    .sort((a, b) => a.start - b.start)
  const theirs = people
    .filter(person => !OWN_PEOPLE.test(text.slice(Math.max(0, person.start - 8), person.start)))
    .sort((a, b) => a.start - b.start)
  return { customers, people: united(theirs) }
}

/** A rival, a supplier or a school, by the words around the name. */
function isForeign(span: Span, text: string, hearings: readonly Hearing[]): boolean {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 24)
  return hearings.some(hearing => hearing.foreignBefore.test(before) || hearing.foreignAfter.test(after))
}
