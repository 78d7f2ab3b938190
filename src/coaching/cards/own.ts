// Cards that a team wrote, put together by their ids: one in a single language stands for readers of both. Pure.
import type { Language } from '../../model.ts'
import type { Card, Cards, Playbook } from '../playbook.ts'

/** @param cards at most one of an id and a language */
export function ownCards(cards: readonly Card[]): Cards {
  const own = new Map<string, Partial<Record<Language, Card>>>()
  for (const card of cards) own.set(card.id, { ...own.get(card.id), [card.language]: card })
  return new Map([...own].map(([id, { zh, en }]) => [id, { zh: (zh ?? en) as Card, en: (en ?? zh) as Card }] as const))
}

/** A playbook with a team's own cards; one with the id of a course card takes its place. */
export function withOwn(playbook: Playbook, own: Cards): Playbook {
  const cards = new Map([...playbook.cards, ...own])
  return { ...playbook, ids: [...cards.keys()].sort(), cards, course: courseOf(playbook) }
}

/** The course alone, without a team's own cards. */
export const courseOf = (playbook: Playbook): Playbook => playbook.course ?? playbook
