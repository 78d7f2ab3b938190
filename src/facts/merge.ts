// How a fact that was just said meets those already held: said again, in the place of one, or beside them.
import { fold } from '../customers/names.ts'
import { type FactKey, factKind } from './kinds.ts'

export interface Held {
  id: string
  contact: string | null
  key: FactKey
  value: string
  certainty: 'hearsay' | 'unsure' | null
}

export interface Said {
  contact: string | null
  key: FactKey
  value: string
  certainty?: 'hearsay' | 'unsure'
}

export type Merge = { kind: 'again'; held: string } | { kind: 'supersede'; held: string } | { kind: 'add' }

/**
 * What becomes of a fact among those that hold now.
 * A doubtful word never takes the place of a firm one: it is kept beside it.
 */
export function merge(said: Said, held: Held[]): Merge {
  const slot = held.filter(fact => fact.key === said.key && fact.contact === said.contact)
  const value = fold(said.value)
  const same = slot.find(fact => fold(fact.value) === value)
  if (same) return { kind: 'again', held: same.id }
  if (factKind(said.key).many) return { kind: 'add' }
  const current = slot.find(fact => said.certainty === undefined || fact.certainty !== null)
  return current ? { kind: 'supersede', held: current.id } : { kind: 'add' }
}
