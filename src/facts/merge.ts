// How a fact that was just said meets those already held: said again, in the place of one, before one, or beside them.
import { fold } from '../customers/names.ts'
import type { CivilDate } from '../model.ts'
import { type FactKey, factKind } from './kinds.ts'

export interface Held {
  id: string
  contact: string | null
  key: FactKey
  value: string
  certainty: 'hearsay' | 'unsure' | null
  saidOn: CivilDate
}

export interface Said {
  contact: string | null
  key: FactKey
  value: string
  certainty?: 'hearsay' | 'unsure' | null
  saidOn: CivilDate
}

export type Merge =
  | { kind: 'again'; held: string }
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
  const slot = held.filter(fact => fact.key === said.key && fact.contact === said.contact)
  const value = fold(said.value) || said.value
  const same = slot.find(fact => (fold(fact.value) || fact.value) === value)
  if (same) return { kind: 'again', held: same.id }
  if (factKind(said.key).many) return { kind: 'add' }
  const current = slot.filter(fact => !said.certainty || fact.certainty !== null)
  const later = current.find(fact => fact.saidOn > said.saidOn)
  if (later) return { kind: 'before', held: later.id }
  return current.length > 0 ? { kind: 'supersede', held: current.map(fact => fact.id) } : { kind: 'add' }
}
