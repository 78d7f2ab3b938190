// The one place where what speaks for a card is weighed together, and made a likelihood among all cards.

import type { Doubting } from './doubt.ts'

/** What speaks for one card. */
export interface Evidence {
  /** The log-odds by what was learned of how reps ask; absent for a card of which nothing was learned, such as a team's own. */
  learned?: number
  /** How much of the question's words the card holds, from 0 to 1. */
  words: number
  /** How near the nearest known way of asking comes, from 0 to 1. */
  near: number
  /** Log-odds added by what is known of the customer at hand. */
  known: number
}

/** How much each kind of evidence counts; fitted on questions that were kept apart while learning. */
export interface Weights {
  learned: number
  words: number
  near: number
  /** For a card of which nothing was learned. */
  fresh: { base: number; words: number; near: number }
  /** By which a question is told that is none for a card. */
  doubt: Record<'out_of_scope' | 'unlawful', Doubting>
}

/** Without anything learned, words and nearness alone decide. */
export const UNLEARNED: Weights = {
  ...{ learned: 0, words: 8, near: 8, fresh: { base: 0, words: 8, near: 8 } },
  doubt: { out_of_scope: { weights: [], from: 0 }, unlawful: { weights: [], from: 0 } },
}

const oddsOf = ({ learned, words, near, known }: Evidence, weights: Weights): number =>
  learned === undefined
    ? weights.fresh.base + weights.fresh.words * words + weights.fresh.near * near + known
    : weights.learned * learned + weights.words * words + weights.near * near + known

/** How likely each card answers, of all that are there: together 1. */
export function blend(evidence: readonly Evidence[], weights: Weights): number[] {
  const odds = evidence.map(one => oddsOf(one, weights))
  const top = Math.max(...odds)
  const parts = odds.map(one => Math.exp(one - top))
  const all = parts.reduce((sum, one) => sum + one, 0)
  return parts.map(part => part / all)
}

/** How sharply the sense of the cards tells them apart, in standard deviations; and how much it counts beside the words. */
const SHARPNESS = 1.6
const SENSE = 0.5

/**
 * Words and sense together. Cosines of different models lie in different ranges, so they are taken by how far they stand
 * out among all cards.
 * @param scores as `blend` gives them
 * @param senses for each card its cosine
 */
export function fuse(scores: readonly number[], senses: readonly number[]): number[] {
  const mean = senses.reduce((sum, one) => sum + one, 0) / senses.length
  const spread = Math.sqrt(senses.reduce((sum, one) => sum + (one - mean) ** 2, 0) / senses.length) || 1
  const odds = senses.map(one => Math.exp((SHARPNESS * (one - mean)) / spread))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return scores.map((score, at) => (1 - SENSE) * score + (SENSE * odds[at]!) / all)
}
