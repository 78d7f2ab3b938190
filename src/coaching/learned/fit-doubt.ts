// Fits how much each sign counts by which a question shows that no card answers it: logistic regression on questions kept apart.
import { type Doubting, doubted, type Signs } from '../doubt.ts'

/** A question kept apart: its signs, and whether it was one to be declined as this kind. */
export interface Shown {
  signs: Signs
  is: boolean
  /** Whether a card answers it. */
  answerable: boolean
}

const ROUNDS = 3000
const RATE = 0.5
/** Keeps weights small where the questions say little. */
const RIDGE = 1e-4

/**
 * Fits the weights, and the doubt from which on to decline.
 * @param share so few of the questions that have an answer may be declined
 */
export function fitDoubt(shown: readonly Shown[], share: number): Doubting {
  const size = shown[0]?.signs.length ?? 0
  let weights: number[] = new Array(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(size).fill(0)
    for (const { signs, is } of shown) {
      const off = 1 / (1 + Math.exp(-doubted(signs, weights))) - (is ? 1 : 0)
      for (let at = 0; at < size; at++) slope[at]! += off * signs[at]!
    }
    weights = weights.map((weight, at) => weight - RATE * (slope[at]! / shown.length + RIDGE * weight))
  }
  const rounded = weights.map(weight => Math.round(weight * 1000) / 1000)
  const wrongly = shown.filter(({ answerable }) => answerable).map(({ signs }) => doubted(signs, rounded))
  const from = wrongly.sort((a, b) => b - a)[Math.floor(share * wrongly.length)] ?? 0
  return { weights: rounded, from: Math.round(from * 1000) / 1000 }
}
