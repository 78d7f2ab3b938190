// Words of one kind (hobbies, titles, ways to promise): what speaks for a label though no example holds it.
import { BASIS, hashOf, joined } from './hash.ts'

/** A class of words, by its number, found at the words from `from` up to `to`. */
export interface Spot {
  of: number
  from: number
  to: number
}

export interface WordClasses {
  /** Every phrase of a class in a row of words, longer ones and shorter ones alike; `numbers` are those of the words. */
  spots(words: readonly string[], numbers: readonly number[]): Spot[]
}

/** The fewest letters of a beginning that stands for all words that begin so. */
const STEM = 3
/** The longest phrase, in words or Han characters. */
const LONGEST = 8

/** Phrases, by their numbers, with their classes; and by their last word's first letters those that end in a beginning. */
interface Index {
  whole: Map<number, number[]>
  begun: Map<number, { stem: string; of: number }[]>
  /** What phrases of more words begin with: where a text leaves it, none of them is there. */
  open: Set<number>
}

/**
 * Reads classes of words: a line each, the name, a tab, and its words and phrases between bars; `order*` stands for every
 * word that begins so.
 * @param split how a phrase is cut into words
 */
export function readClasses(files: readonly string[], split: (text: string) => string[]): WordClasses {
  const index: Index = { whole: new Map(), begun: new Map(), open: new Set() }
  for (const line of files.flatMap(file => file.split('\n'))) {
    const [name = '', cues = ''] = line.split('\t')
    const of = hashOf(name.trim())
    for (const cue of cues.split('|')) enter(index, of, { words: split(cue), begun: cue.trim().endsWith('*') })
  }
  return { spots: (words, numbers) => spotsIn(index, words, numbers) }
}

const stemOf = (word: string): number => hashOf(word.slice(0, STEM))

function enter(index: Index, of: number, { words, begun }: { words: string[]; begun: boolean }): void {
  const last = words.at(-1)
  if (last === undefined || words.length > LONGEST) return
  let before = BASIS
  for (const word of words.slice(0, -1)) {
    before = joined(before, hashOf(word))
    index.open.add(before)
  }
  const key = joined(before, hashOf(last))
  if (begun && last.length >= STEM) put(index.begun, joined(before, stemOf(last)), { stem: last, of })
  else if (!index.whole.get(key)?.includes(of)) put(index.whole, key, of)
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

function spotsIn({ whole, begun, open }: Index, words: readonly string[], numbers: readonly number[]): Spot[] {
  const found: Spot[] = []
  const stems = words.map(word => (word.length >= STEM ? stemOf(word) : undefined))
  for (let from = 0; from < words.length; from++) {
    let before = BASIS
    for (let to = from + 1; to <= words.length && (before === BASIS || open.has(before)); to++) {
      const stem = stems[to - 1]
      const ended = stem === undefined ? undefined : begun.get(joined(before, stem))
      if (ended) for (const one of ended) if (words[to - 1]!.startsWith(one.stem)) found.push({ of: one.of, from, to })
      before = joined(before, numbers[to - 1]!)
      const here = whole.get(before)
      if (here) for (const of of here) found.push({ of, from, to })
    }
  }
  return found
}
