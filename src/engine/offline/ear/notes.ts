// Annotated notes as examples for the ear: each clause with what its note's annotations say of it.
import { isFactKey } from '../../../facts/kinds.ts'
import type { Note } from '../../../understanding/meaning.ts'
import type { Hearing } from '../hearing.ts'
import { type Part, type Scene, setScene } from '../scene.ts'
import { labelOf } from './examples.ts'
import type { Example } from './learn.ts'
import { covered } from './listen.ts'
import { marksIn } from './marks.ts'

type OneOrMany = string | number | (string | number)[]

interface Item {
  optional?: boolean
  key?: OneOrMany
  value?: OneOrMany
  kind?: OneOrMany
  topic?: OneOrMany
  what?: OneOrMany
  by?: OneOrMany
}

/** A note with what annotators found in it. */
export interface Annotated extends Omit<Note, 'customers'> {
  customers?: string[]
  gold: {
    intent: string | string[]
    visits: { optional?: boolean; facts?: Item[]; signals?: Item[]; follow_ups?: Item[] }[]
  }
}

const list = (value: OneOrMany | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '')

/** The labels that an item may go under, and the words by which its clause is found. */
function claims(item: Item): { labels: string[]; words: string[] } {
  if (item.key !== undefined) {
    const values = list(item.value)
    return {
      labels: list(item.key).flatMap(key => (isFactKey(key) ? values.map(value => labelOf(key, value)) : [])),
      words: values,
    }
  }
  if (item.what !== undefined) {
    const kinds = list(item.kind ?? 'task')
    return {
      labels: kinds.flatMap(kind => (kind === 'task' ? list(item.by).map(by => `todo:${by}`) : [`todo:${kind}`])),
      words: list(item.what),
    }
  }
  const topics = list(item.topic)
  return {
    labels: list(item.kind).flatMap(kind =>
      kind === 'objection' ? topics.map(topic => `objection:${topic}`) : [kind],
    ),
    words: [],
  }
}

/** The clause that holds the words of an item, or most of their pairs of characters. */
function clauseOf(parts: readonly Part[], words: readonly string[]): Part | undefined {
  let best: Part | undefined
  let most = 0.6
  for (const word of words.map(plain)) {
    if (word.length < 2) continue
    const pairs = [...word.slice(1)].map((_, i) => word.slice(i, i + 2))
    for (const part of parts) {
      const text = plain(part.text)
      const share = text.includes(word) ? 1 : pairs.filter(pair => text.includes(pair)).length / pairs.length
      if (share > most) [best, most] = [part, share]
    }
  }
  return best
}

/** The clauses of an annotated note; what nobody can tell of a clause stays open. */
export function examplesOf(note: Annotated, hearings: readonly Hearing[]): Example[] {
  const scene: Scene = setScene({ ...note, customers: note.customers ?? [] }, hearings)
  const labels = new Map<Part, string[]>()
  const open = new Set<string>()
  for (const visit of note.gold.visits) {
    for (const item of [...(visit.facts ?? []), ...(visit.signals ?? []), ...(visit.follow_ups ?? [])]) {
      const { labels: names, words } = claims(item)
      const part = item.optional || visit.optional ? undefined : clauseOf(scene.parts, words)
      // Where it stands, or which of several it is, is not known: no clause is held for or against it.
      for (const name of names) if (!part || names.length > 1) open.add(name)
      if (part && names.length === 1) labels.set(part, [...(labels.get(part) ?? []), names[0]!])
    }
  }
  return scene.parts.map(part => {
    const own = labels.get(part) ?? []
    return {
      text: covered(scene, part),
      marks: marksIn(part, part),
      labels: own,
      unknown: new Set([...open].filter(name => !own.includes(name))),
    }
  })
}
