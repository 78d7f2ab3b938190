// Hears what a clause is about by the weights of its words, learned from examples of how people say it.
import { gramsOf } from './grams.ts'
import { placeOf } from './place.ts'
import type { WordClasses } from './words.ts'

/** What was learned: for each gram the labels that it speaks for or against. */
export interface Learned {
  labels: string[]
  /** The weight of each label before a word is read, in hundredths. */
  bias: number[]
  /** The grams, by their numbers, rising. */
  grams: Uint32Array
  /** Where the weights of each gram begin; one more than there are grams. */
  starts: Uint32Array
  /** For each weight its label, and the weight in hundredths. */
  of: Uint8Array
  weights: Int16Array
}

export interface Sound {
  label: string
  /** How sure the ear is, from 0 to 1. */
  chance: number
}

export interface Ear {
  /** The labels of a clause that are at least this likely, the likeliest first. */
  hear(clause: { text: string; marks?: readonly string[] }, least: number): Sound[]
}

/** An ear with what was learned, and the kinds of words that it knows; pure. */
export function createEar({ labels, bias, grams, starts, of, weights }: Learned, classes: WordClasses): Ear {
  const odds = new Float64Array(labels.length)
  return {
    hear({ text, marks }, least) {
      odds.set(bias)
      for (const gram of gramsOf(classes, { text, marks })) {
        const at = placeOf(grams, gram)
        if (at < 0) continue
        for (let i = starts[at]!; i < starts[at + 1]!; i++) odds[of[i]!]! += weights[i]!
      }
      const found: Sound[] = []
      const enough = least > 0 ? 100 * Math.log(least / (1 - least)) : Number.NEGATIVE_INFINITY
      for (let number = 0; number < odds.length; number++) {
        const sum = odds[number]!
        if (sum >= enough) found.push({ label: labels[number]!, chance: 1 / (1 + Math.exp(-sum / 100)) })
      }
      return found.sort((a, b) => b.chance - a.chance)
    },
  }
}
