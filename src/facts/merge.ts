// How a fact that was just said meets those already held: said again, in the place of one, before one, or beside them.
import type { CivilDate } from '../model.ts'
import { stanceOf } from './denial.ts'
import { type FactKey, factKind } from './kinds.ts'
import { isKindOf, sameValue, saysMore } from './same.ts'
import { type Scope, sameScope } from './scope.ts'
import { bare, FACT_WORDS, plainly } from './words.ts'

export interface Held {
  id: string
  contact: string | null
  key: FactKey
  value: string
  currency?: string | null
  certainty: 'hearsay' | 'unsure' | null
  saidOn: CivilDate
  scope?: Scope | null
}

export interface Said {
  contact: string | null
  key: FactKey
  value: string
  currency?: string | null
  certainty?: 'hearsay' | 'unsure' | null
  saidOn: CivilDate
  quote?: string
  scope?: Scope | null
}

export type Merge =
  /** `fuller`: the value says what is held, and more. */
  | { kind: 'again'; held: string; fuller?: string }
  /** Takes the place of what held. */
  | { kind: 'supersede'; held: string[] }
  /** Told late, of a day before the one that the fact which holds was said on: it is history already. */
  | { kind: 'before'; held: string }
  | { kind: 'add' }

/**
 * What becomes of a fact among those that hold now.
 * A doubtful word never takes the place of a firm one: it is kept beside it.
 */
export function merge(said: Said, held: Held[]): Merge {
  const near = held.filter(fact => fact.key === said.key && fact.contact === said.contact)
  const slot = near.filter(fact => sameScope(fact, said))
  return factKind(said.key).many ? gather(said, slot) : replace(said, slot)
}

/** For a key with one value. */
function replace(said: Said, slot: Held[]): Merge {
  const same = slot.filter(fact => sameValue(said.key, fact, said))
  const firm = same.find(fact => !fact.certainty)
  const rumour = same.find(fact => fact.certainty)
  // A rumour that is now stated takes the place of the firm word that it stood beside.
  const settles = rumour && !said.certainty && slot.some(fact => !fact.certainty && fact !== firm)
  const again = firm ?? (settles ? undefined : rumour)
  if (again) return saidAgain(said, again)
  return instead(
    said,
    slot.filter(fact => !said.certainty || fact.certainty !== null),
  )
}

function instead(said: Said, current: Held[]): Merge {
  const later = current.find(fact => fact.saidOn > said.saidOn)
  if (later) return { kind: 'before', held: later.id }
  return current.length > 0 ? { kind: 'supersede', held: current.map(fact => fact.id) } : { kind: 'add' }
}

function saidAgain(said: Said, held: Held): Merge {
  const fuller = isFuller(said, held) ? { fuller: said.value } : {}
  return { kind: 'again', held: held.id, ...fuller }
}

const isFuller = (said: Said, held: Held): boolean =>
  factKind(said.key).type === 'birthday'
    ? held.value.startsWith('--') && !said.value.startsWith('--')
    : factKind(said.key).many === true && !said.certainty && saysMore(said.key, said.value, held.value)

/** For a key with many values: what says the same strengthens, what is denied goes, the rest gathers. */
function gather(said: Said, slot: Held[]): Merge {
  const gone = outdated(said, slot).filter(fact => !said.certainty || fact.certainty !== null)
  if (gone.length > 0) return instead(said, gone)
  const alike = slot.filter(fact => repeats(said, fact))
  const same = alike.find(fact => !fact.certainty) ?? alike[0]
  return same ? saidAgain(said, same) : { kind: 'add' }
}

function repeats(said: Said, held: Held): boolean {
  if (sameValue(said.key, held, said)) return true
  const [one, other] = [stanceOf(said.key, said.value), stanceOf(said.key, held.value)]
  if (one.denies !== other.denies) return false
  if (one.denies && sameValue(said.key, { value: one.matter }, { value: other.matter })) return true
  return saysMore(said.key, said.value, held.value) || saysMore(said.key, held.value, said.value)
}

/** Whether one statement denies what the other affirms: "no tea" and "green tea", 不喝龙井 and 龙井. */
function contradicts(key: FactKey, a: string, b: string): boolean {
  const [one, other] = [stanceOf(key, a), stanceOf(key, b)]
  if (one.denies === other.denies) return false
  const [denied, affirmed] = one.denies ? [one, other] : [other, one]
  return (
    sameValue(key, { value: denied.matter }, { value: affirmed.matter }) || isKindOf(affirmed.matter, denied.matter)
  )
}

/** Keys in which "switched to" means that what was there before is gone. */
const SWITCHED = new Set<FactKey>([
  ...(['taste', 'favourite_colour', 'current_supplier', 'delivery_preference', 'invoice', 'buying_process'] as const),
  ...(['price_policy', 'sales_policy', 'marketing_mode', 'org_structure', 'role', 'function'] as const),
])

/** What a statement puts an end to: what it denies, or what it says was switched from. */
function outdated(said: Said, slot: Held[]): Held[] {
  const denied = slot.filter(fact => contradicts(said.key, said.value, fact.value))
  const quote = plainly(said.quote ?? '')
  if (denied.length > 0 || !SWITCHED.has(said.key) || !FACT_WORDS.some(words => words.switched.test(quote)))
    return denied
  const others = slot.filter(fact => !repeats(said, fact) && !stanceOf(said.key, fact.value).denies)
  const named = others.filter(fact => bare(quote).includes(bare(fact.value)))
  return named.length > 0 ? named : others.length === 1 ? others : []
}
