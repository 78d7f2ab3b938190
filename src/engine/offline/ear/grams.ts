// A clause as the ear takes it in: its words, the runs of them that stand side by side, and the kinds of words in it,
// each as a number of 32 bits.
import { BASIS, hashOf, joined } from './hash.ts'
import type { Spot, WordClasses } from './words.ts'

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*|[%$¥€£?@+:/]/gu

/** The longest run in Han characters and in words of letters. */
const LONGEST_HAN = 4
const LONGEST_WORDS = 3
/** Words are also known by their beginning, so that "ordered" helps with "ordering". */
const STEM = 5

/** Names and dates say nothing by themselves: they stand as one letter each, which no word is. */
export const MASKS = { person: '\u{1D40F}', customer: '\u{1D402}', date: '\u{1D403}' } as const
const MASKED = new Set<string>(Object.values(MASKS))

/** The words of a text: Han characters one by one, words of letters in small letters, numbers by their length. */
export function wordsOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map(word => {
    if (MASKED.has(word)) return word
    return /^\d/.test(word) ? '#'.repeat(Math.min(word.replace(/\D/g, '').length, 5)) : word.toLowerCase()
  })
}

const isHan = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return word.length === 1 && code >= 0x34_00 && code <= 0x9f_ff
}

const GAP = hashOf('_')
const BEGUN = hashOf('*')
const CLASS = hashOf('<')
const MARK = hashOf('!')

/** The numbers of what stands in a clause, each once; its beginning and its end count as words. */
export function gramsOf(
  classes: WordClasses,
  { text, marks = [] }: { text: string; marks?: readonly string[] },
): number[] {
  const words = ['^', ...wordsOf(text), '$']
  const numbers = words.map(word => hashOf(word))
  const grams = new Set<number>()
  addRuns(grams, words, numbers)
  addClasses(grams, classes.spots(words, numbers), numbers)
  for (const mark of marks) grams.add(hashOf(mark, MARK))
  return [...grams]
}

function addRuns(grams: Set<number>, words: readonly string[], numbers: readonly number[]): void {
  words.forEach((first, at) => {
    const han = isHan(first)
    let run = BASIS
    const longest = han ? LONGEST_HAN : LONGEST_WORDS
    for (let n = 0; n < longest && at + n < words.length; n++) {
      run = joined(run, numbers[at + n]!)
      grams.add(run)
    }
    if (han) return
    if (first.length > STEM) grams.add(joined(BEGUN, hashOf(first.slice(0, STEM))))
    const after = numbers[at + 2]
    if (after !== undefined) grams.add(joined(joined(GAP, numbers[at]!), after))
  })
}

/** Each class of words that is there, with the words beside it. */
function addClasses(grams: Set<number>, spots: readonly Spot[], numbers: readonly number[]): void {
  for (const { of, from, to } of spots) {
    const own = joined(CLASS, of)
    grams.add(own)
    grams.add(joined(numbers[from - 1] ?? 0, own))
    grams.add(joined(own, numbers[to] ?? 0))
  }
}
