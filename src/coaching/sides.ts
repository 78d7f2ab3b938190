// The sides of a question: what its clauses ask for by themselves.
import { tokens } from './tokens.ts'

const BREAK = /[，,；;。！？!?]+|\.\s|\s(?:and|but|then|plus)\s|又(?=说|要|嫌)|而且|同时|另外|还(?=说|要|嫌)/u
/** A clause with fewer words says nothing by itself. */
const LEAST_WORDS = 2
/** A longer story has a case, not sides. */
const MOST_SIDES = 3

/** A card with its likelihood. */
interface Likely {
  id: string
  score: number
}

/** So sure must a clause be of its own card; then that card is so likely beside the first. */
const SURE = 0.7
const BESIDE = 0.45

/** The clauses of a question, where it has a few; none where it is of one piece. */
function clausesOf(question: string): string[] {
  const clauses = question.split(BREAK).filter(clause => tokens(clause).length >= LEAST_WORDS)
  return clauses.length > 1 && clauses.length <= MOST_SIDES ? clauses : []
}

/**
 * The same cards, with those raised that a clause asks for by itself though the question as a whole is for another.
 * @param rank finds cards for a clause, best first
 */
export function withSides<T extends Likely>(question: string, cards: T[], rank: (clause: string) => T[]): T[] {
  const [first] = cards
  if (!first) return cards
  const sides = new Set(
    clausesOf(question).flatMap(clause => {
      const [best] = rank(clause)
      return best && best.score >= SURE && best.id !== first.id ? [best.id] : []
    }),
  )
  if (sides.size === 0) return cards
  const raised = cards.map(card =>
    sides.has(card.id) ? { ...card, score: Math.max(card.score, BESIDE * first.score) } : card,
  )
  const all = raised.reduce((sum, { score }) => sum + score, 0)
  return raised.map(card => ({ ...card, score: card.score / all })).sort((a, b) => b.score - a.score)
}
