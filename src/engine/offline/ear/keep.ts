// How what was learned is kept in a file: a line of JSON that says what follows, then the numbers as they lie in memory.
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

type Numbers = Uint8Array | Int16Array | Uint32Array
const KINDS = { Uint8Array, Int16Array, Uint32Array }

interface Head {
  from: string
  lessons: Record<Lesson, Pick<Learned, 'labels' | 'bias'>>
  /** The arrays that follow, in their order: where they belong, their kind, how many numbers. */
  arrays: [place: string, kind: keyof typeof KINDS, length: number][]
}

/** So that the numbers of four bytes begin where they may. */
const STEP = 8
const padded = (length: number) => Math.ceil(length / STEP) * STEP

/** The bytes of what was learned, in the order of the machine (little-endian wherever Node runs today). */
export function packed({ from, lessons, words }: Knowledge): Uint8Array {
  const head: Head = { from, lessons: {} as Head['lessons'], arrays: [] }
  const bodies: Uint8Array[] = []
  const add = (place: string, numbers: Numbers) => {
    head.arrays.push([place, numbers.constructor.name as keyof typeof KINDS, numbers.length])
    const bytes = new Uint8Array(padded(numbers.byteLength))
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    bodies.push(bytes)
  }
  for (const [name, { labels, bias, ...arrays }] of Object.entries(lessons)) {
    head.lessons[name as Lesson] = { labels, bias }
    for (const [slot, numbers] of Object.entries(arrays)) add(`${name}.${slot}`, numbers)
  }
  for (const [slot, numbers] of Object.entries(words)) add(`words.${slot}`, numbers)
  const text = new TextEncoder().encode(JSON.stringify(head))
  const first = new Uint8Array(padded(text.length + 1)).fill(0x20)
  first.set(text)
  first[first.length - 1] = 0x0a
  return Buffer.concat([first, ...bodies])
}

/** What was learned, from its bytes. */
export function unpacked(file: Uint8Array): Knowledge {
  // Numbers of four bytes can only be read in place where they begin at a multiple of four.
  const bytes = new Uint8Array(file)
  let at = bytes.indexOf(0x0a) + 1
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as Head
  const parts: Record<string, Record<string, unknown>> = { ...structuredClone(head.lessons), words: {} }
  for (const [place, kind, length] of head.arrays) {
    const [name = '', slot = ''] = place.split('.')
    const numbers = new KINDS[kind](bytes.buffer, at, length)
    parts[name]![slot] = numbers
    at += padded(numbers.byteLength)
  }
  const { words, ...lessons } = parts
  return { from: head.from, lessons, words } as unknown as Knowledge
}
