// What is heard of questions about how things stand with a customer, and what the answers say; in every language.
import type { Channel } from '../understanding/meaning.ts'
import type { StandingWhat } from '../understanding/standing.ts'

export type Letter = 'A' | 'B' | 'C' | 'D'

/** How a language asks and orders; ◇ stands for a customer that is named. The first that fits is meant. */
export interface StandingHearing {
  /** What blanks are written as. */
  blank: readonly [string, RegExp]
  /** What may stand before and behind without changing what is meant. */
  before: RegExp
  after: RegExp
  /** Stands for the one customer that a thread is about. */
  pronoun: RegExp
  asks: readonly { what: StandingWhat; says: RegExp }[]
  /** Tells how it is: without a question mark it asks nothing, much as it sounds like it. */
  told: RegExp
  /** About the whole book. */
  books: readonly { what: 'pyramid' | 'funnel' | 'tiers' | 'no_contacts'; says: RegExp }[]
  /** With a group `tier`. */
  setTier: readonly RegExp[]
  freeTier: readonly RegExp[]
  noContact: readonly RegExp[]
  contactAgain: readonly RegExp[]
}

/** An amount, and whether it is much among the rep's customers. */
export interface Side {
  amount: string
  much: boolean
}

/** How things stand, in words; days come as they are read, amounts with their currency. */
export interface StandingWords {
  tier: {
    byHand(name: string, tier: Letter): string
    byRecord(name: string, tier: Letter): string
    none(name: string): string
    recordSays(tier: Letter): string
    /** On a sheet, in place of one set by hand. */
    workedOut(tier: Letter): string
    /** On what it rests, in one line; what is ahead with its chance. */
    inShort(sides: Record<'brought', Side> & Partial<Record<'ahead', Side>>): string
    brought(amount: string, much: boolean): string
    comes(amount: string, expected: string, much: boolean): string
    nothingAhead: string
    muchFrom(of: 'brought' | 'comes', amount: string): string
    measured(count: number): string
    tooFew(known: number, needed: number): string
    noAmount: string
    littleKnown: string
    set(name: string, tier: Letter): string
    freed(name: string): string
    wasFree(name: string): string
  }
  lastContact: {
    is(name: string, on: string, days: number): string
    how: Record<Channel | 'done', string>
    none(name: string, added: string): string
  }
  rhythm: {
    is(name: string, days: number): string
    none(name: string, known: number, needed: number): string
    from(days: string[]): string
    next(on: string): string
  }
  cycle: {
    stated(name: string, days: number): string
    median(name: string, days: number): string
    none(name: string, known: number, needed: number): string
    order(on: string, what: string): string
    runsOut(on: string): string
  }
  band: {
    is(name: string, band: string, place: number, of: number): string
    short(band: string, place: number, of: number): string
    brought(amount: string, percent?: number): string
    none(name: string): string
  }
  step: {
    deal: string
    at(step: string, since: string, days: number): string
    unnamed(since: string): string
    closes(on: string): string
    title(name: string, count: number): string
    none(name: string): string
  }
  concerns: {
    title(kind: 'complaint' | 'objection', count: number, name?: string): string
    none(kind: 'complaint' | 'objection', name?: string): string
    day(on: string, day: number): string
    since(on: string, days: number): string
    ahead(day: number, on: string): string
    late: string
    heard: string
  }
  payments: {
    title(count: number, name?: string): string
    none(name?: string): string
    payment: string
    due(on: string, late: number): string
  }
  deliveries: {
    last(name: string, on: string, what?: string): string
    none(name: string): string
    waiting(on: string, what?: string): string
  }
  pyramid: {
    title: string
    bands: Record<'top' | 'major' | 'ordinary' | 'small', string>
    count(count: number, percent?: number): string
    more(count: number): string
    unknown(count: number, names: string): string
    total(amount: string, count: number): string
    none: string
  }
  funnel: {
    title(count: number): string
    unnamed: string
    count(count: number): string
    unpriced(count: number): string
    stalled(days: number): string
    days(days: number): string
    none: string
  }
  tiers: {
    title: string
    tier(tier: Letter, count: number): string
    without(count: number): string
    byHand: string
    none: string
  }
  noContact: {
    done(name: string): string
    was(name: string, since: string): string
    undo: string
    undone(name: string): string
    notSo(name: string): string
    flag(since: string): string
    list(count: number): string
    nobody: string
    since(name: string, on: string): string
  }
}
