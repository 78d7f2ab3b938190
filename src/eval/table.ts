// Lays the scores of engines side by side as a table in Markdown, and lists the notes that went worst.
import { figuresOf } from './figures.ts'
import { markdownTable, percent, percentile } from './markdown.ts'
import type { Run } from './run.ts'
import { type Fault, SCORED } from './score.ts'
import { ratesOf, type Tally } from './tally.ts'

const rates = (tally: Tally | undefined): string => {
  if (!tally) return ''
  const { f1, precision, recall } = ratesOf(tally)
  return `${percent(f1)} (${percent(precision)} / ${percent(recall)})`
}

type Row = [name: string, cell: (run: Run) => string]

const overall: Row[] = [
  ['whole notes right', ({ score }) => percent(figuresOf(score).whole_notes_right)],
  ['intents', ({ score }) => percent(figuresOf(score).intent_accuracy)],
  ['F1', ({ score }) => percent(figuresOf(score).f1)],
  ['precision', ({ score }) => percent(figuresOf(score).precision)],
  ['recall', ({ score }) => percent(figuresOf(score).recall)],
  ['dates exact', ({ score }) => percent(figuresOf(score).due_dates_exact)],
  ['unsupported', ({ score }) => percent(figuresOf(score).unsupported_rate)],
]
const kinds: Row[] = [...SCORED, 'when', 'channel'].map(kind => [kind, ({ score }) => rates(score.kinds.get(kind))])
const costs: Row[] = [
  ['ms p50', ({ milliseconds }) => percentile(milliseconds, 0.5)],
  ['ms p99', ({ milliseconds }) => percentile(milliseconds, 0.99)],
  ['tokens in', ({ inputTokens }) => `${inputTokens}`],
  ['tokens out', ({ outputTokens }) => `${outputTokens}`],
  ['read offline instead', ({ fellBack }) => `${fellBack}`],
]

const tableOf = (title: string, rows: readonly Row[], runs: readonly Run[]): string =>
  markdownTable([
    [title, ...runs.map(run => run.name)],
    ...rows.map(([name, cell]) => [name, ...runs.map(run => cell(run))]),
  ])

/** Fact keys, those that the first run read worst first; after them those that cost most. */
function keyRows(runs: readonly Run[]): Row[] {
  const none: Tally = { tp: 0, fp: 0, fn: 0 }
  const names = [...new Set(runs.flatMap(({ score }) => [...score.keys.keys()]))]
  const keys = names.map((key): [string, Tally] => [key, runs[0]?.score.keys.get(key) ?? none])
  const loss = ({ fp, fn }: Tally) => fp + fn
  const byLoss = keys.toSorted(
    ([a, x], [b, y]) => ratesOf(x).f1 - ratesOf(y).f1 || loss(y) - loss(x) || a.localeCompare(b),
  )
  return byLoss.map(([key]) => [
    key,
    ({ score }) => {
      const tally = score.keys.get(key)
      return tally ? `${percent(ratesOf(tally).f1)} (${tally.tp} right, ${tally.fn} missed, ${tally.fp} invented)` : ''
    },
  ])
}

/** The whole table of a set of notes: overall, by kind, by fact key with the worst first, and what it cost. */
export function evalTable(runs: readonly Run[]): string {
  const notes = `${runs[0]?.score.lines ?? 0} notes`
  return [
    tableOf(notes, overall, runs),
    tableOf('kind: F1 (precision / recall)', kinds, runs),
    tableOf('fact key: F1, worst first', keyRows(runs), runs),
    tableOf('cost', costs, runs),
  ].join('\n\n')
}

/** What went worst: those with the most faults, each with its words and its faults. @param texts of the notes by id @param most how many */
export function worstNotes(faults: readonly Fault[], texts: ReadonlyMap<string, string>, most: number): string {
  const byNote = new Map<string, Fault[]>()
  for (const fault of faults) byNote.set(fault.id, [...(byNote.get(fault.id) ?? []), fault])
  return [...byNote]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([id, faults]) =>
      [
        `${id} (${faults.length}): ${texts.get(id) ?? ''}`,
        ...faults.map(({ what, item }) => `  ${what}: ${JSON.stringify(item)}`),
      ].join('\n'),
    )
    .join('\n\n')
}
