// How what was learned is kept in a file.
import { type Numbers, packArrays, unpackArrays } from './arrays.ts'
import type { Learned } from './ear.ts'
import type { WordTable } from './words.ts'

/** What is learned of clauses (facts, signs, promises) and of whole messages (intents). */
export type Lesson = 'clauses' | 'messages'

/** All that the file holds. */
export interface Knowledge {
  /** The fingerprint of what it was learned from. */
  from: string
  lessons: Record<Lesson, Learned>
  words: WordTable
}

interface Head {
  from: string
  lessons: Record<Lesson, Pick<Learned, 'labels' | 'bias'>>
}

/** The bytes of what was learned. */
export function packed({ from, lessons, words }: Knowledge): Uint8Array {
  const head: Head = { from, lessons: {} as Head['lessons'] }
  const arrays: [string, Numbers][] = []
  for (const [name, { labels, bias, ...own }] of Object.entries(lessons)) {
    head.lessons[name as Lesson] = { labels, bias }
    for (const [slot, numbers] of Object.entries(own)) arrays.push([`${name}.${slot}`, numbers])
  }
  for (const [slot, numbers] of Object.entries(words)) arrays.push([`words.${slot}`, numbers])
  return packArrays(head, arrays)
}

/** What was learned, from its bytes. */
export function unpacked(file: Uint8Array): Knowledge {
  const { head, arrays } = unpackArrays(file)
  const { from, lessons } = head as Head
  const parts: Record<string, Record<string, unknown>> = { ...structuredClone(lessons), words: {} }
  for (const [place, numbers] of arrays) {
    const [name = '', slot = ''] = place.split('.')
    parts[name]![slot] = numbers
  }
  const { words, ...rest } = parts
  return { from, lessons: rest, words } as unknown as Knowledge
}
