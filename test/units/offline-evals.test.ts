// The offline engine over the annotated notes of test/evals: nothing unsupported, always valid, and no worse than it was.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { understandOffline } from '../../src/engine/offline/offline.ts'
import { ground } from '../../src/understanding/ground.ts'
import { type Meaning, meaningSchema, type Note } from '../../src/understanding/meaning.ts'
import { settleDates } from '../../src/understanding/settle-dates.ts'

type OneOrMany<T> = T | T[]
interface Item {
  optional?: boolean
  [slot: string]: OneOrMany<string | number> | boolean | undefined
}
interface GoldVisit {
  customer?: string
  contacts?: Item[]
  facts?: Item[]
  signals?: Item[]
  follow_ups?: Item[]
}
interface Gold extends Note {
  id: string
  gold: { intent: OneOrMany<string>; visits: GoldVisit[] }
}

const KINDS = ['contacts', 'facts', 'signals', 'follow_ups'] as const
/** What of an item must be the same; wordings are left to the reader. */
const SLOTS = {
  contacts: ['name'],
  facts: ['about', 'key'],
  signals: ['kind', 'topic'],
  follow_ups: ['by', 'due'],
} as const

const load = (language: string): Gold[] =>
  readFileSync(new URL(`../evals/understand.${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => ({ customers: [], ...JSON.parse(line) }))

const list = <T>(value: OneOrMany<T> | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const agrees = (gold: Item, heard: Record<string, unknown>, slots: readonly string[]) =>
  slots.every(
    slot =>
      list(gold[slot] as OneOrMany<string>).length === 0 ||
      list(gold[slot] as OneOrMany<unknown>).includes(heard[slot]),
  )

function score(notes: readonly Gold[], meanings: readonly Meaning[]) {
  const tally = { hit: 0, missed: 0, invented: 0 }
  notes.forEach((note, i) => {
    for (const gold of note.gold.visits) {
      const visit = meanings[i]!.visits.find(v => gold.customer === undefined || v.customer === gold.customer)
      for (const kind of KINDS) {
        const heard: Record<string, unknown>[] = [...(visit?.[kind] ?? [])]
        for (const item of gold[kind] ?? []) {
          const at = heard.findIndex(other => agrees(item, other, SLOTS[kind]))
          if (at >= 0) heard.splice(at, 1)
          if (!item.optional) tally[at >= 0 ? 'hit' : 'missed']++
        }
        tally.invented += heard.length
      }
    }
  })
  const { hit, missed, invented } = tally
  return { precision: hit / (hit + invented), f1: (2 * hit) / (2 * hit + missed + invented) }
}

describe.each(['zh', 'en'])('the %s notes', language => {
  let notes: Gold[]
  let raw: Meaning[]
  let meanings: Meaning[]
  beforeAll(() => {
    notes = load(language)
    raw = notes.map(note => understandOffline(note))
    meanings = raw.map((meaning, i) => settleDates(ground(meaning, notes[i]!.text, notes[i]!).meaning, notes[i]!))
  })

  test('there are many, of several writers', () => expect(notes.length).toBeGreaterThanOrEqual(140))

  test('every reading fits the schema', () => {
    expect(raw.filter(meaning => !meaningSchema.safeParse(meaning).success)).toEqual([])
  })

  test('every quote stands in its note', () => {
    const dropped = raw.flatMap((meaning, i) => ground(meaning, notes[i]!.text, notes[i]!).dropped)
    expect(dropped.filter(item => item.why === 'no_quote')).toEqual([])
  })

  test('what the writer wants is nearly always clear', () => {
    const right = notes.filter((note, i) => list(note.gold.intent).includes(meanings[i]!.intent))
    expect(right.length / notes.length).toBeGreaterThanOrEqual(0.93)
  })

  test('items are heard with few misses and fewer inventions', () => {
    const { precision, f1 } = score(notes, meanings)
    expect(precision).toBeGreaterThanOrEqual(0.84)
    expect(f1).toBeGreaterThanOrEqual(0.72)
  })
})
