// A question as the ranker takes it in: its words and pairs of words, how its characters sound, the kinds of words and the
// concepts in it, each as a number of 32 bits.
import { wordsOf } from '../../engine/offline/ear/grams.ts'
import { BASIS, hashOf, joined } from '../../engine/offline/ear/hash.ts'
import type { WordClasses } from '../../engine/offline/ear/words.ts'
import { conceptsIn } from '../concepts.ts'
import { plain, stem } from '../tokens.ts'

const RUN = /\p{Script=Han}+|[a-z0-9]+(?:'[a-z]+)?/gu
const IS_HAN = /^\p{Script=Han}/u

/** The longest run of Han characters. */
const LONGEST = 3
/** Words of letters are also known by their pieces, so that a slip or another ending does not hide them. */
const PIECE = 4

const [WORD, PAIR, PART, SOUND, CLASS, CONCEPT] = ['w', 'b', 'c', 's', '<', '!'].map(kind => hashOf(kind)) as [
  number,
  number,
  number,
  number,
  number,
  number,
]

/** What is known of words beside the words themselves. */
export interface Senses {
  /** The number of a character's sound, 0 where it is not known. */
  soundOf: (code: number) => number
  /** Kinds of words in selling, the same in both languages. */
  classes: WordClasses
}

/** How much a gram of each kind counts beside a single word or character. */
const LOADS = { long: 0.7, piece: 0.4, sound: 0.3, class: 2.5, concept: 2.5 }

/** The numbers of what stands in a question, and how much each counts. */
export function gramsOf(question: string, { soundOf, classes }: Senses): Map<number, number> {
  const text = plain(question)
  const grams = new Map<number, number>()
  let before: number | undefined
  for (const [run] of text.matchAll(RUN)) {
    if (IS_HAN.test(run)) {
      addHan(grams, run, soundOf)
      before = undefined
      continue
    }
    const word = hashOf(stem(run))
    grams.set(joined(WORD, word), 1)
    if (before !== undefined) grams.set(joined(joined(PAIR, before), word), LOADS.long)
    addPieces(grams, run)
    before = word
  }
  const words = wordsOf(text)
  const numbers = words.map(word => hashOf(word))
  for (const { of } of classes.spots(words, numbers)) grams.set(joined(CLASS, of), LOADS.class)
  for (const concept of conceptsIn(text)) grams.set(hashOf(concept, CONCEPT), LOADS.concept)
  return grams
}

function addHan(grams: Map<number, number>, run: string, soundOf: Senses['soundOf']): void {
  for (let from = 0; from < run.length; from++) {
    let gram = BASIS
    for (let n = 0; n < LONGEST && from + n < run.length; n++) {
      gram = joined(gram, run.charCodeAt(from + n))
      grams.set(gram, n < 2 ? 1 : LOADS.long)
    }
    const [one, two] = [soundOf(run.charCodeAt(from)), soundOf(run.charCodeAt(from + 1))]
    if (one && two) grams.set(joined(joined(SOUND, one), two), LOADS.sound)
  }
}

function addPieces(grams: Map<number, number>, word: string): void {
  if (word.length < PIECE) return
  const whole = `^${word}$`
  for (let from = 0; from + PIECE <= whole.length; from++)
    grams.set(hashOf(whole.slice(from, from + PIECE), PART), LOADS.piece)
}
