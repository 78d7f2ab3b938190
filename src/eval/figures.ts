// The figures of a score, rounded to three decimals, in the shape of the contract's own scorer.
import { SCORED, type Score } from './score.ts'
import { ratesOf, share, sumOf, type Tally } from './tally.ts'

export interface Figures {
  lines: number
  missing: number
  intent_accuracy: number
  f1: number
  precision: number
  recall: number
  by_kind: Record<string, { f1: number } & Tally>
  due_dates_exact: number
  unsupported_rate: number
  whole_notes_right: number
}

const round = (number: number): number => Math.round(number * 1000) / 1000

/** All shares from 0 to 1, to three decimals. */
export function figuresOf(score: Score): Figures {
  const { f1, precision, recall } = ratesOf(sumOf(SCORED.flatMap(kind => score.kinds.get(kind) ?? [])))
  return {
    lines: score.lines,
    missing: score.missing,
    intent_accuracy: round(share(score.intents, score.lines)),
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    by_kind: Object.fromEntries(
      [...score.kinds].map(([kind, tally]) => [kind, { f1: round(ratesOf(tally).f1), ...tally }]),
    ),
    due_dates_exact: round(share(score.exact, score.dates)),
    unsupported_rate: round(share(score.unsupported, score.items)),
    whole_notes_right: round(share(score.whole, score.notes)),
  }
}
