// Which cards answer a question, best first: what speaks for each in its words, and what is known of the customer at hand.
import type { DealStep, ObjectionTopic } from '../understanding/meaning.ts'
import { blend, fuse, type Evidence as Speaking, UNLEARNED } from './blend.ts'
import { withOwn } from './cards/own.ts'
import { createEvidence, type Evidence, type Found } from './evidence.ts'
import { openCard, tipped, tippingFor } from './hints.ts'
import type { Cards, Playbook } from './playbook.ts'
import type { Section, Style } from './sections.ts'
import { withSides } from './sides.ts'

/** What is known of the customer at hand and may tip the balance. */
export interface Hints {
  style?: Style
  /** Topic of the customer's objection that is still open. */
  openObjection?: ObjectionTopic
  /** The step that the customer's deal is at. */
  step?: DealStep
  /** How near the sense of each card comes, where a model told. */
  senses?: ReadonlyMap<string, number>
}

/** A card with why it was found. */
export interface Ranked {
  id: string
  /** How likely it is that this card answers rather than another, from 0 to 1. */
  score: number
  /** How near a known way of asking comes, from 0 to 1. */
  closeness: number
  /** How much of the question's words the card holds, from 0 to 1. */
  held: number
  /** The line that came nearest, and where it stands; null where none did. */
  match: { section: 'asks' | Section; text: string } | null
}

export interface Retriever {
  /** Cards for a question, best first; whether any answers at all is judged by `limitOf`. */
  retrieve(question: string, hints?: Hints): Ranked[]
  /** The same with more of a team's own cards; only those are indexed anew. */
  beside(own: Cards): Retriever
}

/** A card less likely than this is not named, but for the first few. */
const FAINT = 0.001
const FIRST = 3

/** Indexes a playbook once; `retrieve` is then pure and takes about a millisecond. */
export const createRetriever = (playbook: Playbook): Retriever =>
  retrieverOver({ playbook, course: createEvidence(playbook, playbook.ranker) }, new Map())

/** The course with its index, made once for all teams. */
interface Base {
  playbook: Playbook
  course: Evidence
}

function retrieverOver(base: Base, own: Cards): Retriever {
  const { course } = base
  const playbook = own.size > 0 ? withOwn(base.playbook, own) : base.playbook
  const ownIds = [...own.keys()]
  const team = own.size > 0 ? createEvidence({ ids: ownIds, cards: own }, undefined, course) : undefined
  const weights = playbook.ranker?.weights ?? UNLEARNED
  const rank = (question: string, hints: Hints = {}): Ranked[] => {
    const known = tippingFor(playbook, hints)
    const spoken = [
      ...speaking(course(question), base.playbook.ids, { known, team: false }),
      ...(team ? speaking(team(question), ownIds, { known, team: true }) : []),
    ]
    const open = openCard(playbook, hints)
    const likely = tipped(
      blend(spoken, weights),
      spoken.findIndex(({ id }) => id === open),
    )
    const cards = together(spoken, likely)
    return told(cards, hints.senses)
  }
  return {
    retrieve: (question, hints) => withSides(question, rank(question, hints), rank),
    beside: more => retrieverOver(base, new Map([...own, ...more])),
  }
}

/** What speaks for a card in one of the indices. */
interface Spoken extends Speaking {
  id: string
  match: Ranked['match']
  team: boolean
}

function speaking(
  found: Found,
  ids: readonly string[],
  { known, team }: { known: ReadonlyMap<string, number>; team: boolean },
): Spoken[] {
  return ids.map((id, at) => {
    const line = found.lineOf(at)
    return {
      ...{ id, team, learned: found.learned(at), words: found.words[at]!, near: found.near[at]! },
      known: known.get(id) ?? 0,
      match: line ? { section: line.section, text: line.text } : null,
    }
  })
}

/** A team's card in the place of one of the course is asked for in both ways: as the course's was, and by its own words. */
function together(spoken: readonly Spoken[], likely: readonly number[]): Ranked[] {
  const cards = new Map<string, Ranked>()
  spoken.forEach(({ id, near, words, match, team }, at) => {
    const before = cards.get(id)
    const score = (before?.score ?? 0) + likely[at]!
    // The course's line does not stand in the team's card.
    cards.set(id, {
      id,
      score,
      closeness: Math.max(before?.closeness ?? 0, near),
      held: Math.max(before?.held ?? 0, words),
      match: team ? match : (before?.match ?? match),
    })
  })
  return [...cards.values()]
}

function told(cards: Ranked[], senses: Hints['senses']): Ranked[] {
  const scores = cards.map(({ score }) => score)
  const fused = senses
    ? fuse(
        scores,
        cards.map(({ id }) => senses.get(id) ?? 0),
      )
    : scores
  return cards
    .map((card, at) => ({ ...card, score: fused[at]! }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .filter(({ score }, place) => score > FAINT || place < FIRST)
}
