// A note laid out: each clause with the customer it is about, what it may not be taken for, and the people in reach.
import type { CivilDate } from '../../model.ts'
import { type DateMention, findDates, referenceDay } from '../../understanding/dates.ts'
import type { Note } from '../../understanding/meaning.ts'
import type { Hearing, PersonSpan } from './hearing.ts'
import { findNames, type Names } from './names.ts'
import { type Clause, type Reading, read } from './reading.ts'
import { patternsIn } from './rules.ts'

export interface Part extends Clause {
  customer: string | undefined
  /** Nothing in it happened: a hypothesis, a question, an order to the reader. */
  void: false | 'hypothetical' | 'question' | 'instruction'
  /** It speaks of the writer's own life. */
  self: boolean
  certainty?: 'hearsay' | 'unsure'
  /** Languages of which it holds words. */
  hearings: Hearing[]
  /** Whether a pattern of these languages matches in it. */
  says(pattern: RegExp): boolean
}

export interface Scene {
  reading: Reading
  names: Names
  parts: Part[]
  /** Customers in the order in which they come up; a lone undefined where none is named. */
  customers: (string | undefined)[]
  /** The parts about each customer. */
  about: Map<string | undefined, Part[]>
  /** The people named under each customer, in the order of the text. */
  cast: Map<string | undefined, PersonSpan[]>
  on: CivilDate
  /** The writer's time zone, an IANA name. */
  tz: string
  /** Every date phrase, with open wording read as what lies ahead. */
  ahead: DateMention[]
}

/** Lays out a note for the listeners that follow. */
export function setScene(note: Note, hearings: readonly Hearing[]): Scene {
  const on = referenceDay(note.at, note.tz)
  const reading = read(note.text)
  const names = findNames(reading, note, hearings)
  const parts = judged(reading, hearings)
  const customers = assign(parts, names, note)
  return {
    reading,
    names,
    parts,
    customers,
    about: grouped(parts),
    cast: castOf(parts, names),
    on,
    tz: note.tz,
    ahead: findDates(reading.text, { on, tz: note.tz }, 'future'),
  }
}

// So long a sentence is a note spoken without a full stop: a supposition in it is of its clause alone.
const DICTATED = 400

function judged(reading: Reading, hearings: readonly Hearing[]): Part[] {
  const supposing = new Set<number>()
  const spoken = hearings.filter(hearing => hearing.script.test(reading.text))
  const possible = patternsIn(spoken, reading.text)
  const sentences = reading.sentences.map(sentence => {
    const opening = sentence.text.trim().slice(0, 24)
    const says = (pattern: RegExp, text: string) => possible.has(pattern) && pattern.test(text)
    return {
      length: sentence.text.length,
      asks: sentence.asks,
      orders: spoken.filter(({ guards }) => says(guards.instruction, sentence.text)),
      tells: spoken.filter(({ guards }) => says(guards.hearsay, opening)),
    }
  })
  return reading.clauses.map(clause => {
    const told = hearings.filter(hearing => hearing.script.test(clause.text))
    const own = told.length > 0 ? told : [...hearings]
    const { asks, orders, tells } = sentences[clause.sentence]!
    const guards = own.map(hearing => hearing.guards)
    const here = patternsIn(own, clause.text)
    const says = (pattern: RegExp) => here.has(pattern) && pattern.test(clause.text)
    const supposed = guards.some(g => says(g.hypothetical))
    if (supposed && sentences[clause.sentence]!.length < DICTATED) supposing.add(clause.sentence)
    const has = (kind: 'hearsay' | 'unsure') => guards.some(g => says(g[kind]))
    const certainty =
      has('hearsay') || own.some(hearing => tells.includes(hearing)) ? 'hearsay' : has('unsure') ? 'unsure' : undefined
    return {
      ...clause,
      customer: undefined,
      hearings: own,
      says,
      self: guards.some(g => says(g.self)),
      void: own.some(hearing => orders.includes(hearing))
        ? 'instruction'
        : supposed || supposing.has(clause.sentence)
          ? 'hypothetical'
          : asks || guards.some(g => says(g.question))
            ? 'question'
            : false,
      ...(certainty ? { certainty } : {}),
    }
  })
}

function grouped(parts: readonly Part[]): Scene['about'] {
  const about: Scene['about'] = new Map()
  for (const part of parts) {
    const others = about.get(part.customer)
    if (others) others.push(part)
    else about.set(part.customer, [part])
  }
  return about
}

function castOf(parts: readonly Part[], names: Names): Scene['cast'] {
  const cast: Scene['cast'] = new Map()
  for (const part of parts) {
    if (part.void === 'instruction') continue
    const people = within(names.people, part).map(person => asToldOf(person, part))
    const others = cast.get(part.customer)
    if (others) others.push(...people)
    else if (people.length > 0) cast.set(part.customer, people)
  }
  return cast
}

/** A person with whether it is named only in what is told of somebody else. */
function asToldOf(person: PersonSpan, part: Part): PersonSpan {
  const before = part.text.slice(0, person.start - part.start)
  return part.hearings.some(({ aside }) => aside.test(before)) ? { ...person, aside: true } : person
}

/** Those of the spans, sorted by their start, that begin in a clause. */
export function within<T extends { start: number }>(spans: readonly T[], part: { start: number; end: number }): T[] {
  const found: T[] = []
  for (let i = firstFrom(spans, part.start); i < spans.length && spans[i]!.start < part.end; i++) found.push(spans[i]!)
  return found
}

function firstFrom(spans: readonly { start: number }[], place: number): number {
  let low = 0
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

function assign(parts: Part[], names: Names, note: Note): (string | undefined)[] {
  const ofContact = new Map((note.contacts ?? []).map(contact => [contact.name, contact.customer]))
  const homes = new Map<string, string>(ofContact)
  const order = new Set<string>()
  let current: string | undefined
  for (const part of parts) {
    if (part.void === 'instruction') continue
    const mentioned = within(names.customers, part)
    const person = within(names.people, part)[0]
    if (mentioned.length > 0) current = mentioned.at(-1)!.customer
    else if (person && homes.has(person.name)) current = homes.get(person.name)
    for (const { customer } of mentioned) order.add(customer)
    if (current !== undefined) order.add(current)
    part.customer = current
    if (person && current !== undefined && !homes.has(person.name)) homes.set(person.name, current)
  }
  const [first = note.subject] = order
  if (first !== undefined) order.add(first)
  for (const part of parts) part.customer ??= first
  return order.size === 0 ? [undefined] : [...order]
}

/**
 * Whom a stretch of a part speaks of: the person last named before it, there or earlier under the same customer; those who
 * are named only in what is told of somebody else stand back; a pronoun asks for one whom its gender does not rule out.
 */
export function personAt(scene: Scene, part: Part, offset: number): PersonSpan | undefined {
  const inReach = scene.cast.get(part.customer) ?? []
  const here = within(inReach, part).filter(person => person.start <= offset)
  const named = here.findLast(person => !person.aside)
  if (named) return named
  if (here.length === 0 && /^who\b/i.test(part.text)) return inReach[firstFrom(inReach, part.start) - 1]
  const pronoun = /她|\b(?:she|her)\b/i.test(part.text)
    ? 'female'
    : /他(?!们|家)|\b(?:he|his|him)\b/i.test(part.text)
      ? 'male'
      : undefined
  const from = firstFrom(inReach, part.start)
  const earlier = inReach.slice(0, from)
  const meant = earlier.findLast(
    ({ name, aside }) => !aside && (!pronoun || (genderOf(name, part.hearings) ?? pronoun) === pronoun),
  )
  return meant ?? here.at(-1) ?? earlier.findLast(person => !person.aside) ?? earlier.at(-1) ?? inReach[from]
}

/** What a name itself says of the gender; undefined where it says nothing. */
const genderOf = (name: string, hearings: readonly Hearing[]) =>
  hearings.map(hearing => hearing.genderOf(name)).find(gender => gender !== undefined)
