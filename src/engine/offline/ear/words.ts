// Words of one kind (hobbies, titles, ways to promise): what speaks for a label though no example holds it.

/** A class of words, found at the words from `from` up to `to`. */
export interface Spot {
  name: string
  from: number
  to: number
}

export interface WordClasses {
  /** Every phrase of a class in a row of words, longer ones and shorter ones alike. */
  spots(words: readonly string[]): Spot[]
}

/** The fewest letters of a beginning that stands for all words that begin so. */
const STEM = 3
/** The longest phrase, in words or Han characters. */
const LONGEST = 8

/** Phrases, joined, with their classes; and by their last word's first letters those that end in a beginning. */
interface Index {
  whole: Map<string, string[]>
  begun: Map<string, { stem: string; name: string }[]>
  /** What phrases of more words begin with: where a text leaves it, none of them is there. */
  open: Set<string>
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
    for (const cue of cues.split('|')) enter(index, name.trim(), { words: split(cue), begun: cue.trim().endsWith('*') })
  }
  return { spots: words => spotsIn(index, words) }
}

function enter(index: Index, name: string, { words, begun }: { words: string[]; begun: boolean }): void {
  const last = words.at(-1)
  if (last === undefined || words.length > LONGEST) return
  for (let n = 1; n < words.length; n++) index.open.add(`${words.slice(0, n).join(' ')} `)
  if (begun && last.length >= STEM) {
    const key = [...words.slice(0, -1), last.slice(0, STEM)].join(' ')
    put(index.begun, key, { stem: last, name })
  } else if (!index.whole.get(words.join(' '))?.includes(name)) put(index.whole, words.join(' '), name)
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

function spotsIn({ whole, begun, open }: Index, words: readonly string[]): Spot[] {
  const found: Spot[] = []
  for (let from = 0; from < words.length; from++) {
    let before = ''
    for (let to = from + 1; to <= words.length && (before === '' || open.has(before)); to++) {
      const word = words[to - 1]!
      for (const name of whole.get(before + word) ?? []) found.push({ name, from, to })
      if (word.length >= STEM) {
        for (const { stem, name } of begun.get(before + word.slice(0, STEM)) ?? []) {
          if (word.startsWith(stem)) found.push({ name, from, to })
        }
      }
      before += `${word} `
    }
  }
  return found
}
