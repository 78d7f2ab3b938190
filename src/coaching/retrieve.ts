// Which cards answer a question: concepts heard in it, closeness to known ways of asking, and BM25 over the cards.
import MiniSearch from 'minisearch'
import type { ObjectionTopic } from '../understanding/meaning.ts'
import { type Concept, conceptsIn, conceptVocabulary, isVague, weightFor } from './concepts.ts'
import { type Asked, createNearest } from './nearest.ts'
import type { Card, Playbook } from './playbook.ts'
import type { Section, Style } from './sections.ts'
import { createSpeller } from './spelling.ts'
import { plain, tokens } from './tokens.ts'

/** What is known of the customer at hand and may tip the balance. */
export interface Hints {
  style?: Style
  /** Topic of the customer's objection that is still open. */
  openObjection?: ObjectionTopic
}

/**
 * A card with why it was found: `heard` is the weight of the concepts that name its case, `hinted` that of words which
 * hang about it, `closeness` (0–1) how near a known way of asking comes.
 */
export interface Ranked {
  id: string
  score: number
  heard: number
  hinted: number
  closeness: number
  concepts: Concept[]
  /** The line that came nearest, and where it stands; null when only concepts led here. */
  match: { section: 'asks' | Section; text: string } | null
}

export interface Retriever {
  /** Cards for a question, best first; empty when nothing in it is known. */
  retrieve(question: string, hints?: Hints): Ranked[]
}

/** How much an open objection weighs: it settles a vague question, and yields to a clear one. */
const OPEN = 0.9
const BY_TOPIC: Partial<Record<ObjectionTopic, string>> = {
  price: 'objection-price',
  later_discount: 'objection-later-discount',
  stock: 'objection-stock',
  comparison: 'objection-comparison',
  reviews: 'objection-bad-reviews',
  authority: 'objection-no-authority',
}

/** Indexes a playbook once; `retrieve` is then pure and takes well under two milliseconds. */
export function createRetriever(playbook: Playbook): Retriever {
  const pairs = [...playbook.cards.values()]
  const lines = pairs.flatMap(pair => [...linesOf(pair.zh), ...linesOf(pair.en)])
  const sectionOf = new Map(lines.map(line => [line.text, line.section]))
  const nearest = createNearest(lines)
  const index = indexOf(pairs)
  const mend = createSpeller([
    ...conceptVocabulary(),
    ...lines.flatMap(line => plain(line.text).match(/[a-z]+/g) ?? []),
  ])

  const retriever: Retriever = {
    retrieve(question, hints = {}) {
      const text = mend(plain(question))
      const words = tokens(text)
      const concepts = conceptsIn(text)
      const near = nearest(words)
      const found = index.search(words.join(' '))
      const top = found[0]?.score ?? 1
      const lexical = new Map(found.map(hit => [hit.id as string, hit.score / top]))
      const open = openCard(playbook, hints)
      return playbook.ids
        .map(id => {
          const here = concepts
            .map(one => ({ ...one, weight: weightFor(id, one) }))
            .filter(({ weight }) => weight !== 0)
          const sum = (vague: boolean) =>
            here.filter(({ concept }) => isVague(concept) === vague).reduce((total, { weight }) => total + weight, 0)
          const heard = sum(false)
          const hinted = sum(true)
          const line = near.get(id)
          const closeness = line?.closeness ?? 0
          const score = heard + hinted + 3 * closeness + 0.6 * (lexical.get(id) ?? 0) + (open === id ? OPEN : 0)
          const match = line ? { section: sectionOf.get(line.text) ?? ('asks' as const), text: line.text } : null
          return { id, score, heard, hinted, closeness, concepts: here.map(({ concept }) => concept), match }
        })
        .filter(ranked => ranked.score > 0)
        .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    },
  }
  // The patterns compile at their first uses: without this the first questions take 4 ms instead of under 1.
  for (const pair of pairs) for (const card of [pair.zh, pair.en]) retriever.retrieve(card.asks[0] ?? card.title)
  return retriever
}

function openCard(playbook: Playbook, { openObjection }: Hints): string | undefined {
  if (!openObjection) return undefined
  const named = BY_TOPIC[openObjection]
  return named && playbook.cards.has(named) ? named : 'objection-process'
}

/** The lines by which a card may be asked for. */
function linesOf(card: Card): (Asked & { section: 'asks' | Section })[] {
  const from = (section: 'asks' | Section, texts: string[]) => texts.map(text => ({ card: card.id, section, text }))
  return [
    ...from('asks', [card.title, ...card.asks]),
    ...from(
      'when',
      card.sections.when.map(line => line.text),
    ),
  ]
}

function indexOf(pairs: Record<'zh' | 'en', Card>[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'asks', 'when', 'body'],
    tokenize: text => text.split(' '),
    processTerm: term => term,
    searchOptions: { boost: { title: 3, asks: 2, when: 2 } },
  })
  const both = (pair: Record<'zh' | 'en', Card>, pick: (card: Card) => string[]) =>
    tokens([...pick(pair.zh), ...pick(pair.en)].join('\n')).join(' ')
  index.addAll(
    pairs.map(pair => ({
      id: pair.zh.id,
      title: both(pair, card => [card.title]),
      asks: both(pair, card => card.asks),
      when: both(pair, card => card.sections.when.map(line => line.text)),
      body: both(pair, card => [card.markdown]),
    })),
  )
  return index
}
