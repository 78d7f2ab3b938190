// How likely each card is meant by a question, and that none is, by what was learned from how reps ask.
import { createEar, type Learned as Heard } from '../../engine/offline/ear/ear.ts'
import { placeOf } from '../../engine/offline/ear/place.ts'
import { createWordClasses, type WordTable } from '../../engine/offline/ear/words.ts'
import type { Weights } from '../blend.ts'
import { conceptsIn } from '../concepts.ts'
import { plain } from '../tokens.ts'
import { gramsOf, type Senses } from './grams.ts'

/** What was learned: for each gram, the labels that it speaks for. */
export interface Learned {
  labels: string[]
  /** What each gram takes from a label with which it never stands. */
  absence: number[]
  /** What a weight of 1 in the file stands for. */
  scale: number
  /** The grams, by their numbers, rising. */
  grams: Uint32Array
  /** Where the weights of each gram begin; one more than there are grams. */
  starts: Uint32Array
  /** For each weight its label, and the weight. */
  of: Uint8Array
  weights: Uint8Array
}

/** What is known of words beside what was learned. */
export interface Tables {
  /** For each character from U+4E00 on, the number of its sound without the tone; 0 where none is known. */
  sounds: Uint16Array
  /** Kinds of words in selling. */
  words: WordTable
}

/** All that was learned: for which card a question is, whether it is for one at all, and how much that counts. */
export interface Knowledge {
  cards: Learned
  /** As the ear learns it: each kind by itself. */
  kinds: Heard
  tables: Tables
  /** English words that were met, so that a slip can be mended to one of them. */
  vocabulary: string[]
  weights: Weights
}

/** What is asked though no card is for it. */
export const OTHER_KINDS = ['out_of_scope', 'unlawful'] as const
export type OtherKind = (typeof OTHER_KINDS)[number]

export interface Ranker {
  /** Ids of the cards of which something was learned. */
  labels: readonly string[]
  /** English words that it knows. */
  vocabulary: readonly string[]
  /** How much it counts beside other evidence. */
  weights: Weights
  /** The log-odds of each label, in their order. */
  weigh(question: string): Float64Array
  /** How likely a question is of that kind, in log-odds. */
  doubts(question: string): Record<OtherKind, number>
}

const FIRST_HAN = 0x4e_00
/** Nothing is surer than this. */
const LEAST = 1e-6

/** What is known of words, from the tables in which it is kept. */
export const sensesFrom = ({ sounds, words }: Tables): Senses => ({
  soundOf: code => sounds[code - FIRST_HAN] ?? 0,
  classes: createWordClasses(words),
})

/** The log-odds of each label for what stands in a question, as if it had the length 1. */
function oddsOf({ absence, scale, grams, starts, of, weights }: Learned, found: ReadonlyMap<number, number>) {
  const odds = new Float64Array(absence.length)
  let [length, all] = [0, 0]
  for (const [gram, load] of found) {
    const at = placeOf(grams, gram)
    if (at < 0) continue
    length += load * load
    all += load
    for (let i = starts[at]!; i < starts[at + 1]!; i++) odds[of[i]!]! += load * weights[i]!
  }
  const unit = length > 0 ? 1 / Math.sqrt(length) : 0
  return odds.map((sum, label) => (sum * scale + all * absence[label]!) * unit)
}

/** A ranker with what was learned; pure. */
export function createRanker({ cards, kinds, tables, vocabulary, weights }: Knowledge): Ranker {
  const senses = sensesFrom(tables)
  const ear = createEar(kinds, senses.classes)
  return {
    labels: cards.labels,
    vocabulary,
    weights,
    weigh: question => oddsOf(cards, gramsOf(question, senses)),
    doubts(question) {
      const heard = ear.hear(clauseOf(question), 0)
      const odds = (kind: OtherKind) => {
        const chance = heard.find(sound => sound.label === kind)?.chance ?? 0
        return Math.log(Math.max(chance, LEAST) / (1 - Math.min(chance, 1 - LEAST)))
      }
      return { out_of_scope: odds('out_of_scope'), unlawful: odds('unlawful') }
    },
  }
}

/** A question as the ear takes it in: with the concepts in it for marks. */
export const clauseOf = (question: string): { text: string; marks: string[] } => ({
  text: question,
  marks: [...conceptsIn(plain(question))],
})
