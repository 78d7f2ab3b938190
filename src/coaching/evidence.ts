// What speaks for each card in the words of a question: BM25 over the cards, nearness to known ways of asking, and what
// was learned.
import { type Corpus, createBm25 } from './bm25.ts'
import { createCrossing } from './crossing.ts'
import type { Ranker } from './learned/ranker.ts'
import { type AskLine, wordsOfCard } from './lines.ts'
import { type AllLines, createNearest } from './nearest.ts'
import type { Playbook } from './playbook.ts'
import { createSpeller } from './spelling.ts'
import { plain, tokens } from './tokens.ts'

/** For each card, in the order of the playbook's ids. */
export interface Found {
  words: Float64Array
  near: Float64Array
  /** The line that came nearest; undefined where none did. */
  lineOf: (card: number) => AskLine | undefined
  /** The log-odds by what was learned; undefined for a card of which nothing was. */
  learned: (card: number) => number | undefined
}

/** How much a word counts by which a card is asked for, beside one of its teaching. */
const ASKED = 2

/** What it gives for a question is pure and takes about a millisecond. */
export type Evidence = ((question: string) => Found) & {
  /** How words are spread over its cards and those beside it. */
  spread: { corpus: Corpus; lines: AllLines; vocabulary: readonly string[]; ranker?: Ranker }
}

/**
 * Indexes cards.
 * @param beside the index of other cards, by whose words too it is told what is rare, so that both give figures on one scale
 */
export function createEvidence(
  { ids, cards }: Pick<Playbook, 'ids' | 'cards'>,
  ranker?: Ranker,
  beside?: Evidence,
): Evidence {
  // A card in one language stands for both.
  const forms = ids.map(id => [...new Set(Object.values(cards.get(id)!))])
  const held = forms.map(own => own.map(wordsOfCard))
  const lines = held.flatMap((both, card) => both.flatMap(({ asks }) => asks.map(line => ({ ...line, card }))))
  const nearest = createNearest(lines, { cards: ids.length, beside: beside?.spread.lines })
  const bm25 = createBm25(
    held.map(both => ({
      parts: both.flatMap(({ asks, body }) => [
        { words: asks.flatMap(line => line.words), weight: ASKED },
        { words: body, weight: 1 },
      ]),
    })),
    beside?.spread.corpus,
  )
  const written = lines.flatMap(line => plain(line.text).match(/[a-z]{5,}/g) ?? [])
  const vocabulary = [...new Set([...written, ...(ranker?.vocabulary ?? []), ...(beside?.spread.vocabulary ?? [])])]
  const mend = createSpeller(vocabulary)
  const places = ids.map(id => ranker?.labels.indexOf(id) ?? -1)

  const course = beside?.spread.ranker
  const crossing = course && createCrossing(forms, course)

  const find = (question: string): Found => {
    const text = mend(plain(question))
    const asked = new Set(tokens(text))
    const near = nearest(asked)
    const crossed = crossing?.(question)
    const odds = ranker?.weigh(text)
    return {
      words: bm25(asked),
      near: crossed ? near.closeness.map((one, at) => Math.max(one, crossed[at]!)) : near.closeness,
      lineOf: card => lines[near.lines[card]!],
      learned: card => (places[card]! < 0 ? undefined : odds?.[places[card]!]),
    }
  }
  return Object.assign(find, { spread: { corpus: bm25.corpus, lines: nearest.all, vocabulary, ranker } })
}
