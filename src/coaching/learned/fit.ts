// Fits how much each kind of evidence counts, on questions that were kept apart while learning.
import { blend, type Evidence, type Weights } from '../blend.ts'

/** The evidence for one question, and the place of the card that answers it. */
export interface Case {
  evidence: Evidence[]
  card: number
}

const LEAST = 1e-6

/** The mean surprise at the right answers: the smaller, the better the weights. */
function surprise(cases: readonly Case[], weights: Weights): number {
  let sum = 0
  for (const { evidence, card } of cases) sum -= Math.log(Math.max(LEAST, blend(evidence, weights)[card]!))
  return sum / cases.length
}

interface Knob {
  get(weights: Weights): number
  set(weights: Weights, value: number): Weights
  least: number
}

const knob = (name: 'learned' | 'words' | 'near', least: number): Knob => ({
  get: weights => weights[name],
  set: (weights, value) => ({ ...weights, [name]: value }),
  least,
})
const freshKnob = (name: 'base' | 'words' | 'near', least: number): Knob => ({
  get: ({ fresh }) => fresh[name],
  set: (weights, value) => ({ ...weights, fresh: { ...weights.fresh, [name]: value } }),
  least,
})

/** Weights for cards of which something was learned. */
export const fitLearned = (cases: readonly Case[], from: Weights): Weights =>
  turned(cases, from, [knob('learned', 0), knob('words', 0), knob('near', 0)])

/** Weights for cards of which nothing was learned, beside those that were. */
export const fitFresh = (cases: readonly Case[], from: Weights): Weights =>
  turned(cases, from, [freshKnob('base', Number.NEGATIVE_INFINITY), freshKnob('words', 0), freshKnob('near', 0)])

const FIRST_STEP = 2
const LAST_STEP = 0.2

/** Turns one knob after another as long as that helps, in ever smaller steps. */
function turned(cases: readonly Case[], from: Weights, knobs: readonly Knob[]): Weights {
  let [best, least] = [from, surprise(cases, from)]
  for (let step = FIRST_STEP; step >= LAST_STEP; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false
      for (const one of knobs)
        for (const by of [step, -step]) {
          const tried = one.set(best, Math.max(one.least, one.get(best) + by))
          const found = surprise(cases, tried)
          if (found < least - 1e-5) [best, least, moved] = [tried, found, true]
        }
    }
  }
  return best
}
