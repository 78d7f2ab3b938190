// Hears what a clause is about by the weights of its words, learned from examples of how people say it.
import { gramsOf } from './grams.ts'

/** What was learned: for each run of words the labels that it speaks for or against. */
export interface Learned {
  labels: string[]
  /** The weight of each label before a word is read, in hundredths. */
  bias: number[]
  /** Run of words → label, weight in hundredths, label, weight … */
  grams: Record<string, number[]>
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

/** An ear with what was learned; pure. */
export function createEar(learned: Learned): Ear {
  const { labels, bias } = learned
  const grams = new Map(Object.entries(learned.grams))
  const sums = (all: readonly string[]): Float64Array => {
    const odds = Float64Array.from(bias)
    for (const gram of all) {
      const weights = grams.get(gram)
      if (!weights) continue
      for (let i = 0; i < weights.length; i += 2) odds[weights[i]!]! += weights[i + 1]!
    }
    return odds
  }
  return {
    hear({ text, marks = [] }, least) {
      const found: Sound[] = []
      sums([...gramsOf(text), ...marks]).forEach((odds, number) => {
        const chance = 1 / (1 + Math.exp(-odds / 100))
        if (chance >= least) found.push({ label: labels[number]!, chance })
      })
      return found.sort((a, b) => b.chance - a.chance)
    },
  }
}
