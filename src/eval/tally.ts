// Counts of what was right, invented and missed, and the figures made of them.

export interface Tally {
  /** Right, invented, missed. */
  tp: number
  fp: number
  fn: number
}

export type Tallies = Map<string, Tally>

/** Counts one more under a name. */
export function count(tallies: Tallies, name: string, what: keyof Tally): void {
  const tally = tallies.get(name) ?? { tp: 0, fp: 0, fn: 0 }
  tally[what]++
  tallies.set(name, tally)
}

/** Several tallies as one. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 })

/** A share from 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export const ratesOf = ({ tp, fp, fn }: Tally): { f1: number; precision: number; recall: number } => ({
  f1: share(2 * tp, 2 * tp + fp + fn),
  precision: share(tp, tp + fp),
  recall: share(tp, tp + fn),
})
