// How coaching went, over all reps together: which cards were used and how they were voted on, and what went unanswered.
import type { Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { cardOf, type Playbook } from './playbook.ts'
import type { Told } from './store.ts'

/** The most cards and questions that are listed. */
const CARDS = 12
const QUESTIONS = 10

/** @param told exchanges, newest first, without a trace of who asked */
export function reportOf(
  told: Told[],
  of: { language: Language; playbook: Playbook; days: number },
): MessageOf<'coaching_report'> {
  const titleOf = (card: string | undefined) => (card && cardOf(of.playbook, card, of.language)?.title) || card || ''
  const answered = told.filter(one => !one.refused)
  const isAsked = ({ move }: Told) => move === 'ask' || move === undefined
  return {
    kind: 'coaching_report',
    language: of.language,
    days: of.days,
    asked: told.filter(isAsked).length,
    followUps: told.filter(one => !isAsked(one) && one.move !== 'open').length,
    cards: tally(answered).map(({ card, ...counts }) => ({ title: titleOf(card), ...counts })),
    down: answered
      .filter(one => one.vote === 'down')
      .slice(0, QUESTIONS)
      .map(({ question, card }) => ({ question, title: titleOf(card) })),
    refused: told.flatMap(({ question, refused }) => (refused ? [{ question, why: refused }] : [])).slice(0, QUESTIONS),
  }
}

function tally(told: Told[]): { card: string; used: number; up: number; down: number }[] {
  const counts = new Map<string, { used: number; up: number; down: number }>()
  for (const { card, vote } of told) {
    if (!card) continue
    const { used, up, down } = counts.get(card) ?? { used: 0, up: 0, down: 0 }
    counts.set(card, { used: used + 1, up: up + Number(vote === 'up'), down: down + Number(vote === 'down') })
  }
  return [...counts]
    .map(([card, of]) => ({ card, ...of }))
    .sort((a, b) => b.used - a.used || a.card.localeCompare(b.card))
    .slice(0, CARDS)
}
