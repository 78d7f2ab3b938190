// Pairs the items of a visit with those that are wanted, and counts hits, misses and inventions of each kind.
import type { VisitMeaning } from '../understanding/meaning.ts'
import { type GoldVisit, listOf, type OneOrMany } from './gold.ts'
import { oneOf, sameName, sameText, sameValue } from './likeness.ts'
import type { Fault, Score } from './score.ts'
import { count } from './tally.ts'

/** Where hits and faults of one note are written down. */
export interface Bench {
  score: Score
  fault(what: Fault['what'], item: unknown): void
}

/** Scores everything in a visit but its customer, day and channel. */
export function scoreItems(bench: Bench, wanted: GoldVisit, visit: VisitMeaning | undefined): void {
  pair(bench, {
    ...{ kind: 'contact', wanted: wanted.contacts, got: visit?.contacts },
    same: (a, b) => sameName(a.name, b.name),
  })
  scoreFacts(bench, wanted, visit)
  pair(bench, {
    ...{ kind: 'signal', wanted: wanted.signals, got: visit?.signals },
    same: (a, b) => listOf(a.kind).includes(b.kind) && (b.kind !== 'objection' || oneOf(a.topic, b.topic)),
  })
  scoreDates(bench, wanted, visit)
  pair(bench, {
    ...{ kind: 'follow_up', wanted: wanted.follow_ups, got: visit?.follow_ups },
    same: (a, b) => oneOf(a.by, b.by) && sameText(a.what, b.what, 0.3) && (a.due ? oneOf(a.due, b.due) : !b.due),
  })
  pair(bench, { kind: 'deal', wanted: slotsOf(wanted.deal), got: slotsOf<Value>(visit?.deal), same: sameSlot })
}

function scoreFacts(bench: Bench, wanted: GoldVisit, visit: VisitMeaning | undefined): void {
  const isAbout = (a: OneOrMany<string> | undefined, b: string) =>
    listOf(a).length === 0 ||
    sameName(a, b) ||
    (listOf(wanted.customer).some(name => sameName(a, name)) && sameName(wanted.customer, b))
  pair(bench, {
    ...{ kind: 'fact', wanted: wanted.facts, got: visit?.facts },
    same: (a, b) => listOf(a.key).includes(b.key) && isAbout(a.about, b.about) && sameValue(a.value, b.value),
    keyOf: item => listOf(item.key)[0] ?? '',
  })
}

function scoreDates({ score }: Bench, wanted: GoldVisit, visit: VisitMeaning | undefined): void {
  for (const promise of wanted.follow_ups.filter(one => one.due && !one.optional)) {
    const found = visit?.follow_ups.find(one => sameText(promise.what, one.what, 0.3))
    if (!found) continue
    score.dates++
    if (oneOf(promise.due, found.due)) score.exact++
  }
}

interface Pairing<W, G> {
  kind: string
  wanted: readonly W[]
  got: readonly G[] | undefined
  same(wanted: W, got: G): boolean
  /** Under which key an item is counted too. */
  keyOf?(item: W | G): string
}

/** One by one, in order: the first that is the same is taken. */
function pair<W extends { optional?: boolean }, G>({ score, fault }: Bench, pairing: Pairing<W, G>): void {
  const { kind, wanted, got = [], same, keyOf } = pairing
  const note = (item: W | G, what: 'tp' | 'fp' | 'fn') => {
    count(score.kinds, kind, what)
    if (keyOf) count(score.keys, keyOf(item), what)
  }
  const rest = [...got]
  for (const item of wanted) {
    const at = rest.findIndex(one => same(item, one))
    const hit = at >= 0 ? rest.splice(at, 1)[0] : undefined
    if (item.optional) continue
    note(hit ?? item, hit === undefined ? 'fn' : 'tp')
    if (hit === undefined) fault(`missed ${kind}`, item)
  }
  for (const item of rest) {
    note(item, 'fp')
    fault(`invented ${kind}`, item)
  }
}

const SLOTS = ['product', 'quantity', 'amount', 'currency', 'step', 'close_on'] as const
type Slot = (typeof SLOTS)[number]
type Value = string | number
interface Filled<V = OneOrMany<Value>> {
  optional?: boolean
  slot: Slot
  value: V
}

function slotsOf<V extends OneOrMany<Value>>(
  deal: ({ [slot in Slot]?: V } & { optional?: boolean }) | undefined,
): Filled<V>[] {
  return SLOTS.flatMap(slot => {
    const value = deal?.[slot]
    return value === undefined ? [] : [{ slot, value, optional: deal?.optional }]
  })
}

function sameSlot(wanted: Filled, got: Filled<Value>): boolean {
  if (wanted.slot !== got.slot) return false
  if (wanted.slot === 'product') return sameText(wanted.value, got.value)
  const counted = wanted.slot === 'quantity' || wanted.slot === 'amount'
  return counted ? sameValue(wanted.value, got.value) : oneOf(wanted.value, got.value)
}
