// Plain BM25 over the cards, as any search would do it: what our retrieval is measured against.
import MiniSearch from 'minisearch'
import type { Playbook } from '../coaching/playbook.ts'
import { tokens } from '../coaching/tokens.ts'

/** Indexes title, ways of asking and body of every card in both languages, unweighted; gives the ids of cards, best first. */
export function createPlainBm25(playbook: Playbook): (question: string) => string[] {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: text => text.split(' '),
    processTerm: term => term,
  })
  index.addAll(
    [...playbook.cards].map(([id, pair]) => ({
      id,
      text: tokens([pair.zh, pair.en].flatMap(card => [card.title, ...card.asks, card.markdown]).join('\n')).join(' '),
    })),
  )
  return question => index.search(tokens(question).join(' ')).map(hit => hit.id as string)
}
