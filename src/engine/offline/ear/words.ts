// Words of one kind (hobbies, titles, ways to promise): what speaks for a label though no example holds it.
import { BASIS, hashOf, joined } from './hash.ts'
import { placeOf } from './place.ts'

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

/** Phrases with their classes, as numbers, so that they can be kept and looked up as they are. */
export interface WordTable {
  /** The phrases, rising; where the classes of each begin (one more than there are phrases); the classes. */
  whole: Uint32Array
  starts: Uint32Array
  of: Uint32Array
  /** The same for phrases whose last word is only a beginning, by its first letters; with its length and its number. */
  begun: Uint32Array
  begunStarts: Uint32Array
  /** Three numbers each: the class, the length of the beginning, its number. */
  stems: Uint32Array
  /** What phrases of more words begin with, rising: where a text leaves it, none of them is there. */
  open: Uint32Array
}

/** The fewest letters of a beginning that stands for all words that begin so. */
const STEM = 3
/** The longest phrase, in words or Han characters. */
const LONGEST = 8

const stemOf = (word: string): number => hashOf(word.slice(0, STEM))

/**
 * Reads classes of words: a line each, the name, a tab, and its words and phrases between bars; `order*` stands for every
 * word that begins so.
 * @param split how a phrase is cut into words
 */
export function readClasses(files: readonly string[], split: (text: string) => string[]): WordTable {
  const whole = new Map<number, number[]>()
  const begun = new Map<number, number[]>()
  const open = new Set<number>()
  for (const line of files.flatMap(file => file.split('\n'))) {
    const [name = '', cues = ''] = line.split('\t')
    const of = hashOf(name.trim())
    for (const cue of cues.split('|')) {
      const words = split(cue)
      const last = words.pop()
      if (last === undefined || words.length >= LONGEST) continue
      let before = BASIS
      for (const word of words) {
        before = joined(before, hashOf(word))
        open.add(before)
      }
      if (cue.trim().endsWith('*') && last.length >= STEM) {
        put(begun, joined(before, stemOf(last)), [of, last.length, hashOf(last)])
      } else put(whole, joined(before, hashOf(last)), [of])
    }
  }
  const [names, stems] = [laidOut(whole, 1), laidOut(begun, 3)]
  return {
    ...{ whole: names.keys, starts: names.starts, of: names.values },
    ...{ begun: stems.keys, begunStarts: stems.starts, stems: stems.values },
    open: Uint32Array.from(open).sort(),
  }
}

function put(map: Map<number, number[]>, key: number, values: number[]): void {
  const held = map.get(key)
  if (!held) map.set(key, values)
  else if (values.length > 1 || !held.includes(values[0]!)) held.push(...values)
}

/** A map as arrays of numbers, its keys rising. */
function laidOut(map: Map<number, number[]>, each: number) {
  const rows = [...map].sort(([a], [b]) => a - b)
  let start = 0
  return {
    keys: Uint32Array.from(rows, ([key]) => key),
    starts: Uint32Array.from([0, ...rows.map(([, values]) => (start += values.length / each))]),
    values: Uint32Array.from(rows.flatMap(([, values]) => values)),
  }
}

/** Classes of words that can be looked for; pure. */
export const createWordClasses = (table: WordTable): WordClasses => ({
  spots: (words, numbers) => spotsIn(table, words, numbers),
})

function spotsIn(table: WordTable, words: readonly string[], numbers: readonly number[]): Spot[] {
  const found: Spot[] = []
  for (let from = 0; from < words.length; from++) {
    let before = BASIS
    for (let to = from + 1; to <= words.length && (before === BASIS || placeOf(table.open, before) >= 0); to++) {
      const word = words[to - 1]!
      if (word.length >= STEM) addBegun(found, table, { before, word, from, to })
      before = joined(before, numbers[to - 1]!)
      const at = placeOf(table.whole, before)
      if (at < 0) continue
      for (let i = table.starts[at]!; i < table.starts[at + 1]!; i++) found.push({ of: table.of[i]!, from, to })
    }
  }
  return found
}

function addBegun(
  found: Spot[],
  { begun, begunStarts, stems }: WordTable,
  { before, word, from, to }: { before: number; word: string; from: number; to: number },
): void {
  const at = placeOf(begun, joined(before, stemOf(word)))
  if (at < 0) return
  for (let i = begunStarts[at]!; i < begunStarts[at + 1]!; i++) {
    const [of, length, stem] = [stems[3 * i]!, stems[3 * i + 1]!, stems[3 * i + 2]!]
    if (word.length >= length && hashOf(word.slice(0, length)) === stem) found.push({ of, from, to })
  }
}
