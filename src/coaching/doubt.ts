// How doubtful it is that any card answers a question: what was learned of such questions, weighed with how well a card fits.

/** What is told of a question, as numbers of about the size of 1. */
export type Signs = readonly number[]

/** How much each sign counts, the first without any sign, and from which sum on a question is none for a card. */
export interface Doubting {
  weights: readonly number[]
  from: number
}

export interface Told {
  /** The log-odds of the two kinds, as they were learned. */
  out_of_scope: number
  unlawful: number
  /** How likely the best card is, from 0 to 1. */
  score: number
  /** How near the nearest known way of asking comes, from 0 to 1. */
  closeness: number
  /** How much of its words one card holds at most, from 0 to 1. */
  held: number
  /** Whether a word of selling stands in it. */
  sells: boolean
}

const LEAST = 1e-4

/** The signs of a question. */
export const signsOf = ({ out_of_scope, unlawful, score, closeness, held, sells }: Told): Signs => [
  1,
  out_of_scope / 4,
  unlawful / 4,
  Math.log(Math.max(LEAST, score)),
  closeness,
  held,
  sells ? 1 : 0,
]

/** How doubtful a question with those signs is, in log-odds. */
export const doubted = (signs: Signs, weights: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0)
