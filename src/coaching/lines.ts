// What of a card is looked through for a question: the lines by which it may be asked for, and the rest of its teaching.
import type { Card } from './playbook.ts'
import type { Section } from './sections.ts'
import { tokens } from './tokens.ts'

/** A line by which a card may be asked for, with its words. */
export interface AskLine {
  section: 'asks' | Section
  text: string
  words: string[]
}

/** The words of one card in one language. */
export interface CardWords {
  asks: AskLine[]
  body: string[]
}

const TEACHING = ['stance', 'steps', 'list', 'lines', 'avoid'] as const satisfies readonly Section[]

const read = new WeakMap<Card, CardWords>()

/** The words of a card; remembered as long as the card is held, since a team's own cards are indexed with all others. */
export function wordsOfCard(card: Card): CardWords {
  const held = read.get(card)
  if (held) return held
  const asks = [
    ...[card.title, ...card.asks].map(text => ({ section: 'asks' as const, text })),
    ...card.sections.when.map(({ text }) => ({ section: 'when' as const, text })),
  ].map(line => ({ ...line, words: tokens(line.text) }))
  const body = tokens(TEACHING.flatMap(section => card.sections[section].map(line => line.text)).join('\n'))
  const words = { asks, body }
  read.set(card, words)
  return words
}
