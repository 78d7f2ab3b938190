// A clause as the ear takes it in: its words, the runs of them that stand side by side, and the kinds of words in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../root.ts'
import { readClasses, type WordClasses } from './words.ts'

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*|[%$¥€£?@+:/]/gu
const HAN = /\p{Script=Han}/u

/** The longest run in Han characters and in words of letters. */
const LONGEST_HAN = 4
const LONGEST_WORDS = 3
/** Words are also known by their beginning, so that "ordered" helps with "ordering". */
const STEM = 5

/** Names, dates and sums say nothing by themselves: they stand as one letter each, which no word is. */
export const MASKS = { person: '\u{1D40F}', customer: '\u{1D402}', date: '\u{1D403}' } as const
const MASKED = new Set<string>(Object.values(MASKS))

/** The words of a text: Han characters one by one, words of letters in small letters, numbers by their length. */
export function wordsOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map(word => {
    if (MASKED.has(word)) return word
    return /^\d/.test(word) ? '#'.repeat(Math.min(word.replace(/\D/g, '').length, 5)) : word.toLowerCase()
  })
}

/** The classes of words that are known, from `src/languages`; read when they are first needed. */
const classes = (() => {
  let known: WordClasses | undefined
  return () => {
    known ??= readClasses(
      ['zh', 'en'].map(language => readFileSync(join(root, 'src/languages', language, 'hear/words.tsv'), 'utf8')),
      wordsOf,
    )
    return known
  }
})()

/** The runs of words in a clause, each once; the beginning and the end of the clause count as words. */
export function gramsOf(text: string): string[] {
  const words = ['^', ...wordsOf(text), '$']
  const grams = new Set<string>()
  addRuns(grams, words)
  addClasses(grams, words)
  return [...grams]
}

function addRuns(grams: Set<string>, words: readonly string[]): void {
  words.forEach((first, at) => {
    const han = HAN.test(first)
    let run = ''
    const longest = han ? LONGEST_HAN : LONGEST_WORDS
    for (let n = 0; n < longest && at + n < words.length; n++) {
      const word = words[at + n]!
      run += n === 0 || (HAN.test(word) && HAN.test(words[at + n - 1]!)) ? word : ` ${word}`
      if (run !== '^' && run !== '$') grams.add(run)
    }
    if (!han && first.length > STEM) grams.add(`${first.slice(0, STEM)}*`)
    const after = words[at + 2]
    if (!han && after !== undefined) grams.add(`${first} _ ${after}`)
  })
}

/** Each class of words that is there, with the words beside it, and each pair of classes. */
function addClasses(grams: Set<string>, words: readonly string[]): void {
  const spots = classes().spots(words)
  const names = [...new Set(spots.map(spot => spot.name))].sort()
  for (const { name, from, to } of spots) {
    grams.add(`<${name}>`)
    grams.add(`${words[from - 1] ?? ''} <${name}>`)
    grams.add(`<${name}> ${words[to] ?? ''}`)
  }
  names.forEach((name, at) => {
    for (const other of names.slice(at + 1)) grams.add(`<${name}> & <${other}>`)
  })
}
