// A fact that was said several times: what each saying adds, and what is left when one is taken back.
import type { CivilDate } from '../model.ts'

type Certainty = 'hearsay' | 'unsure' | null

/** One more time that a fact was said. */
export interface SaidAgain {
  visit: string
  quote: string
  on: CivilDate
  /** Its own wording of the value; absent where the rep mended the fact since. */
  value?: string
  /** Absent where it was stated. */
  certainty?: 'hearsay' | 'unsure'
  /** Its value says more than those before, and is the one that is held. */
  fuller?: true
  /** What was held before this saying changed it. */
  was?: { value: string; certainty: Certainty }
}

/** What is said by one visit. */
export interface Saying {
  visit: string
  quote: string
  on: CivilDate
  value: string
  certainty: Certainty
  fuller: boolean
}

/** What strengthening reads and changes of a fact. */
export interface Strength {
  visit: string
  quote: string
  saidOn: CivilDate
  value: string
  certainty: Certainty
  again: SaidAgain[]
}

/** A fact with one more saying: a fuller value is kept, what was hearsay is firm once it is stated. */
export function strengthened(fact: Strength, said: Saying): Strength {
  const { visit, quote, on, certainty, fuller } = said
  const firmer = fact.certainty !== null && certainty === null
  const entry: SaidAgain = {
    ...{ visit, quote, on, value: said.value },
    ...(certainty ? { certainty } : {}),
    ...(fuller ? { fuller } : {}),
    ...(fuller || firmer ? { was: { value: fact.value, certainty: fact.certainty } } : {}),
  }
  return {
    ...fact,
    value: fuller ? said.value : fact.value,
    certainty: firmer ? null : fact.certainty,
    again: [...fact.again, entry],
  }
}

/** A fact that was said before the day from which it is held: the earlier saying comes first. */
export function toldEarlier(fact: Strength, said: Omit<Saying, 'fuller'> & { plainer: boolean }): Strength {
  const { visit, quote, on: saidOn, value, certainty } = said
  const first: Strength = { visit, quote, saidOn, value, certainty, again: [] }
  const [held, ...rest] = sayings(fact)
  return held ? [{ ...held, fuller: said.plainer }, ...rest].reduce<Strength>(strengthened, first) : first
}

/** What is left of a fact when visits are taken back; undefined when nobody says it any more. */
export function weakened(fact: Strength, gone: string[]): Strength | undefined {
  const [first, ...rest] = sayings(fact).filter(saying => !gone.includes(saying.visit))
  if (!first) return undefined
  const { visit, quote, on: saidOn, value, certainty } = first
  return rest.reduce<Strength>(strengthened, { visit, quote, saidOn, value, certainty, again: [] })
}

/** Every saying with what it stated itself, in the order in which they were told. */
export function sayings(fact: Strength): Saying[] {
  const { visit, quote, saidOn: on, value, certainty } = fact
  const first = fact.again.find(one => one.was)?.was ?? { value, certainty }
  const again = fact.again.map(one => ({
    ...{ visit: one.visit, quote: one.quote, on: one.on },
    value: one.value ?? first.value,
    certainty: one.certainty ?? null,
    fuller: one.fuller === true,
  }))
  return [{ visit, quote, on, ...first, fuller: false }, ...again]
}

/** A fact as it was held on a day, by what had been said until then. */
export function strengthOn(fact: Strength, day: CivilDate): Strength {
  const later = fact.again.filter(one => one.on > day).map(one => one.visit)
  return later.length === 0 ? fact : (weakened(fact, later) ?? fact)
}
