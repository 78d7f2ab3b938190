// Keeps half of the ways of asking apart, so that what was learned of the others can be measured.
import type { Playbook } from '../playbook.ts'
import type { Example } from './learn.ts'
import type { Tables } from './ranker.ts'

/** What is learned from. */
export interface Ground {
  playbook: Playbook
  tables: Tables
  examples: readonly Example[]
}

/**
 * A ground without half of the ways in which its cards are asked for and of the questions that are for none, and that
 * half. Questions for cards stay: who wrote them wrote for the same card in the same manner.
 * @param half 0 or 1
 */
export function halved(
  { playbook, tables, examples }: Ground,
  half: 0 | 1 | number,
): { rest: Ground; apart: Example[] } {
  const isApart = (_: unknown, at: number) => at % 2 === half
  const isLeft = (_: unknown, at: number) => at % 2 !== half
  const pairs = [...playbook.cards].map(([id, { zh, en }]) => ({ id, zh, en }))
  const asks = pairs.flatMap(({ id, zh, en }) =>
    [zh, en].flatMap(card => card.asks.filter(isApart).map(text => ({ label: id, text, weight: 1 }))),
  )
  const apart = [...asks, ...examples.filter(({ label }) => !playbook.cards.has(label)).filter(isApart)]
  const hidden = new Set(apart.map(({ text }) => text))
  const cards = new Map(
    pairs.map(({ id, zh, en }) => [
      id,
      { zh: { ...zh, asks: zh.asks.filter(isLeft) }, en: { ...en, asks: en.asks.filter(isLeft) } },
    ]),
  )
  const left = examples.filter(({ text }) => !hidden.has(text))
  return { rest: { playbook: { ids: playbook.ids, cards }, tables, examples: left }, apart }
}
