// Learns from examples which words speak for which label: logistic regression for each label, sparse by FTRL-proximal
// (McMahan et al., "Ad Click Prediction", KDD 2013). The same examples give the same weights.
import type { Learned } from './ear.ts'
import { gramsOf } from './grams.ts'
import type { WordClasses } from './words.ts'

export interface Example {
  text: string
  /** The rules that find something in it. */
  marks?: readonly string[]
  labels: readonly string[]
  /** Labels of which nobody knows whether they hold here. */
  unknown?: ReadonlySet<string>
}

const RATE = 0.25
const SMOOTH = 1
/** How strongly weights are drawn to zero: the greater, the fewer words are kept. */
const SPARSE = 0.6
const RIDGE = 0.15
const ROUNDS = 6
/** A gram that stands in fewer examples teaches nothing. */
const LEAST = 2
/** A weight below this, in hundredths, is not kept. */
const FAINT = 8

interface Row {
  grams: Uint32Array
  labels: ReadonlySet<string>
  unknown: ReadonlySet<string>
}

/** Weights for every label of the examples, which are heard with these kinds of words. */
export function learn(examples: readonly Example[], classes: WordClasses): Learned {
  const { numbers, rows } = rowsOf(examples, classes)
  const labels = [...new Set(examples.flatMap(example => example.labels))].sort()
  const all = labels.map(label => weightsOf(label, rows, numbers.length))
  const bias = all.map((weights, at) => Math.round((weights[0]! - dividing(labels[at]!, rows, numbers.length)) * 100))
  const kept: { gram: number; own: [label: number, weight: number][] }[] = []
  for (let at = 1; at < numbers.length; at++) {
    const own = all.flatMap((weights, label): [number, number][] => {
      const weight = Math.round(weights[at]! * 100)
      return Math.abs(weight) < FAINT ? [] : [[label, weight]]
    })
    if (own.length > 0) kept.push({ gram: numbers[at]!, own })
  }
  kept.sort((a, b) => a.gram - b.gram)
  const flat = kept.flatMap(({ own }) => own)
  let start = 0
  return {
    labels,
    bias,
    grams: Uint32Array.from(kept, ({ gram }) => gram),
    starts: Uint32Array.from([{ own: [] }, ...kept], ({ own }) => (start += own.length)),
    of: Uint8Array.from(flat, ([label]) => label),
    weights: Int16Array.from(flat, ([, weight]) => weight),
  }
}

/** The examples as rows of places in a list of grams; what stands at 0 is in each of them. */
function rowsOf(examples: readonly Example[], classes: WordClasses): { numbers: number[]; rows: Row[] } {
  const all = examples.map(example => gramsOf(classes, example))
  const counts = new Map<number, number>()
  for (const grams of all) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const numbers = [0, ...[...counts].filter(([, count]) => count >= LEAST).map(([gram]) => gram)]
  const places = new Map(numbers.slice(1).map((gram, at) => [gram, at + 1]))
  const rows = examples.map(({ labels, unknown }, at) => ({
    grams: Uint32Array.from([0, ...all[at]!.flatMap(gram => places.get(gram) ?? [])]),
    labels: new Set(labels),
    unknown: unknown ?? new Set<string>(),
  }))
  return { numbers, rows: shuffled(rows) }
}

/** How much more a false hit costs than a miss: precision comes before recall. */
const BETA = 0.7

/**
 * The log-odds that best divide those that bear a label from the others, among examples that were kept apart while
 * learning: what is above is more likely right than wrong.
 */
function dividing(label: string, rows: readonly Row[], count: number): number {
  const judged = [0, 1].flatMap(half => {
    const weights = weightsOf(
      label,
      rows.filter((_, at) => at % 2 !== half),
      count,
    )
    return rows
      .filter((row, at) => at % 2 === half && !row.unknown.has(label))
      .map(row => ({ odds: oddsOf(weights, row), is: row.labels.has(label) }))
  })
  judged.sort((a, b) => b.odds - a.odds)
  const all = judged.filter(one => one.is).length
  let [best, at, hits] = [0, 0, 0]
  judged.forEach(({ odds, is }, rank) => {
    if (is) hits++
    const score = ((1 + BETA ** 2) * hits) / (rank + 1 + BETA ** 2 * all)
    if (is && score > best) [best, at] = [score, (odds + (judged[rank + 1]?.odds ?? odds)) / 2]
  })
  return at
}

function oddsOf(weights: Float64Array, { grams }: Row): number {
  let odds = 0
  for (const gram of grams) odds += weights[gram]!
  return odds
}

/** In an order that is the same each time and has nothing to do with how the examples were written down. */
function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items]
  let seed = 12_345
  for (let i = mixed.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    const other = seed % (i + 1)
    ;[mixed[i], mixed[other]] = [mixed[other]!, mixed[i]!]
  }
  return mixed
}

function weightsOf(label: string, rows: readonly Row[], count: number): Float64Array {
  const own = rows.filter(row => !row.unknown.has(label))
  const [z, n, w] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let round = 0; round < ROUNDS; round++) {
    for (const { grams, labels } of own) {
      let odds = 0
      for (const gram of grams) odds += w[gram]!
      const error = 1 / (1 + Math.exp(-odds)) - (labels.has(label) ? 1 : 0)
      if (Math.abs(error) < 1e-3) continue
      for (const gram of grams) step({ z, n, w }, gram, error)
    }
  }
  return w
}

/** One step of FTRL-proximal for one weight. */
function step({ z, n, w }: Record<'z' | 'n' | 'w', Float64Array>, gram: number, error: number): void {
  const sum = n[gram]! + error * error
  const pull = (Math.sqrt(sum) - Math.sqrt(n[gram]!)) / RATE
  z[gram]! += error - pull * w[gram]!
  n[gram] = sum
  const lean = z[gram]!
  // The bias is not drawn to zero.
  const sparse = gram === 0 ? 0 : SPARSE
  w[gram] =
    Math.abs(lean) <= sparse ? 0 : -(lean - Math.sign(lean) * sparse) / ((SMOOTH + Math.sqrt(sum)) / RATE + RIDGE)
}
