// Scores what was understood of annotated notes: item by item, each hit, miss and invention under its kind.
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'
import { type Gold, type GoldVisit, listOf, type OneOrMany } from './gold.ts'
import { type Bench, scoreItems } from './items.ts'
import { oneOf, sameName } from './likeness.ts'
import { count, type Tallies } from './tally.ts'

/** One annotated note with what was understood of it; without `meaning` nothing came. */
export interface Case {
  id: string
  text: string
  gold: Gold
  meaning?: Meaning
}

/** One thing that is not as it should be: `missed fact`, `invented signal`, `intent`, …, and what was wanted or given. */
export interface Fault {
  id: string
  what: string
  item: unknown
}

export interface Score {
  lines: number
  missing: number
  /** Lines whose intent is right. */
  intents: number
  /** Notes that report a visit, and those without a fault. */
  notes: number
  whole: number
  /** Items with a quote, and those whose quote does not stand in the note. */
  items: number
  unsupported: number
  /** Follow-ups found whose day is known, and those with the right day. */
  dates: number
  exact: number
  kinds: Tallies
  /** Facts by their key. */
  keys: Tallies
  faults: Fault[]
}

/** The kinds that the total is made of; `when` and `channel` stand beside it. */
export const SCORED = ['customer', 'contact', 'fact', 'signal', 'follow_up', 'deal'] as const

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** Scores notes; the same as the scorer of the contract gives. */
export function scoreNotes(cases: readonly Case[]): Score {
  const score: Score = {
    ...{ lines: cases.length, missing: 0, intents: 0, notes: 0, whole: 0, items: 0, unsupported: 0 },
    ...{ dates: 0, exact: 0, kinds: new Map(), keys: new Map(), faults: [] },
  }
  for (const one of cases) scoreNote(score, one)
  return score
}

function scoreNote(score: Score, { id, text, gold, meaning }: Case): void {
  const fault = (what: string, item: unknown) => void score.faults.push({ id, what, item })
  const bench: Bench = { score, fault }
  const before = score.faults.length
  if (!meaning) score.missing++
  if (meaning && oneOf(gold.intent, meaning.intent)) score.intents++
  else fault('intent', { wanted: gold.intent, got: meaning?.intent })
  checkQuotes(bench, text, meaning)
  const rest = [...(meaning?.visits ?? [])]
  for (const wanted of gold.visits) scoreVisit(bench, wanted, taken(wanted, rest, gold.visits.length === 1))
  for (const visit of rest) inventedVisit(bench, visit)
  if (!listOf(gold.intent).includes('log_visit') && gold.visits.length === 0) return
  score.notes++
  if (score.faults.length === before) score.whole++
}

function checkQuotes({ score, fault }: Bench, text: string, meaning: Meaning | undefined): void {
  const hay = squeeze(text)
  for (const { facts, signals, follow_ups, deal } of meaning?.visits ?? []) {
    for (const item of [...facts, ...signals, ...follow_ups, ...(deal ? [deal] : [])]) {
      score.items++
      if (item.quote && hay.includes(squeeze(item.quote))) continue
      score.unsupported++
      fault('unsupported', item)
    }
  }
}

/** Takes the visit that is meant out of those left: by its customer, or the only one there is. */
function taken(wanted: GoldVisit, rest: VisitMeaning[], sole: boolean): VisitMeaning | undefined {
  const named = rest.findIndex(visit => sameName(wanted.customer, visit.customer))
  const only = (sole || listOf(wanted.customer).length === 0) && rest.length === 1 ? 0 : -1
  const at = named >= 0 ? named : only
  return at >= 0 ? rest.splice(at, 1)[0] : undefined
}

function scoreVisit(bench: Bench, wanted: GoldVisit, visit: VisitMeaning | undefined): void {
  if (wanted.optional) return
  const { score, fault } = bench
  if (listOf(wanted.customer).length > 0) {
    const hit = visit !== undefined && sameName(wanted.customer, visit.customer)
    count(score.kinds, 'customer', hit ? 'tp' : 'fn')
    if (!hit) fault('missed customer', { wanted: wanted.customer, got: visit?.customer })
    if (!hit && visit?.customer) count(score.kinds, 'customer', 'fp')
  }
  scoreSlot(bench, 'when', wanted.occurred_on, visit?.occurred_on)
  scoreSlot(bench, 'channel', wanted.channel, visit?.channel)
  scoreItems(bench, wanted, visit)
}

function scoreSlot(
  { score, fault }: Bench,
  name: 'when' | 'channel',
  wanted: OneOrMany<string> | undefined,
  got: string | undefined,
): void {
  if (!wanted) return
  const hit = oneOf(wanted, got)
  count(score.kinds, name, hit ? 'tp' : 'fn')
  if (!hit) fault(name, { wanted, got })
}

/** A visit that nobody asked for counts with all that is in it, but for its deal. */
function inventedVisit({ score, fault }: Bench, visit: VisitMeaning): void {
  count(score.kinds, 'customer', 'fp')
  fault('invented visit', visit.customer)
  for (const _ of visit.contacts) count(score.kinds, 'contact', 'fp')
  for (const { key } of visit.facts) {
    count(score.kinds, 'fact', 'fp')
    count(score.keys, key, 'fp')
  }
  for (const _ of visit.signals) count(score.kinds, 'signal', 'fp')
  for (const _ of visit.follow_ups) count(score.kinds, 'follow_up', 'fp')
}
