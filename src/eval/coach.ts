// Scores coaching answers: the right cards first, the points that matter said, and what must be declined declined.
import { z } from 'zod'
import { share } from './tally.ts'

/** What an answer should be: cards that will do, points of which one wording each must stand in it, or why it is declined. */
export const coachGoldSchema = z.object({
  cards: z.array(z.string()).default([]),
  must_include: z.array(z.array(z.string())).default([]),
  refused: z.union([z.literal(false), z.enum(['out_of_scope', 'unlawful'])]).default(false),
})

/** A question with the answer that was given; without `got` none came. */
export interface CoachCase {
  id: string
  question: string
  language?: string
  gold: z.infer<typeof coachGoldSchema>
  got?: { cards: string[]; answer: string; language: string; refused: false | string; citations: readonly unknown[] }
}

export interface CoachScore {
  lines: number
  /** Shares from 0 to 1, to three decimals, by the names of the contract's own scorer. */
  figures: Record<string, number>
  faults: { id: string; what: string; item: unknown }[]
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
const round = (number: number): number => Math.round(number * 1000) / 1000
/** So many cards of an answer are judged. */
const MOST = 5
/** What a right card is worth at a place, from 0. */
const gainAt = (place: number): number => 1 / Math.log2(place + 2)

/** Normalised discounted cumulative gain of the first five cards. */
function ndcg5(cards: readonly string[], good: ReadonlySet<string>): number {
  const gain = cards.slice(0, MOST).reduce((sum, card, place) => sum + (good.has(card) ? gainAt(place) : 0), 0)
  const ideal = Array.from({ length: Math.min(good.size, MOST) }, (_, place) => gainAt(place)).reduce(
    (a, b) => a + b,
    0,
  )
  return gain / ideal
}

/** Scores another way of finding cards on the questions that can be answered; what it would say is not judged. */
export function scoreFinding(
  cases: readonly CoachCase[],
  find: (question: string) => string[],
): Record<string, number> {
  const answerable = cases.filter(({ gold }) => !gold.refused)
  const got = { answer: '', language: '', refused: false as const, citations: [] }
  const { figures } = scoreCoaching(
    answerable.map(one => ({ ...one, got: { ...got, cards: find(one.question).slice(0, MOST) } })),
  )
  return Object.fromEntries(Object.entries(figures).filter(([name]) => /^(?:top\d|ndcg)/.test(name)))
}

/** Scores answers; the same as the scorer of the contract gives. */
export function scoreCoaching(cases: readonly CoachCase[]): CoachScore {
  const counts = new Map<string, { hit: number; of: number }>()
  const add = (name: string, hit: boolean) => {
    const { hit: hits, of } = counts.get(name) ?? { hit: 0, of: 0 }
    counts.set(name, { hit: hits + (hit ? 1 : 0), of: of + 1 })
  }
  const faults: CoachScore['faults'] = []
  const gains: number[] = []
  for (const one of cases) {
    const fault = (what: string, item: unknown) => void faults.push({ id: one.id, what, item })
    if (one.gold.refused) scoreRefusal(one, add, fault)
    else gains.push(scoreAnswer(one, add, fault))
  }
  const shares = [...counts].map(([name, { hit, of }]) => [name, round(hit / of)])
  const gain = gains.reduce((a, b) => a + b, 0)
  return {
    lines: cases.length,
    figures: { ndcg5: round(share(gain, gains.length)), ...Object.fromEntries(shares) },
    faults,
  }
}

type Add = (name: string, hit: boolean) => void
type Note = (what: string, item: unknown) => void

function scoreRefusal({ gold, got }: CoachCase, add: Add, fault: Note): void {
  add(`refused_${gold.refused}`, got?.refused === gold.refused)
  add('refused', Boolean(got?.refused))
  if (got?.refused !== gold.refused) fault('should refuse', { wanted: gold.refused, got: got?.refused })
}

function scoreAnswer({ language, gold, got }: CoachCase, add: Add, fault: Note): number {
  const cards = got?.cards ?? []
  const good = new Set(gold.cards)
  const zone = language ?? 'all'
  const first = cards[0] !== undefined && good.has(cards[0])
  const among = cards.slice(0, 3).some(card => good.has(card))
  add('answered', got !== undefined && !got.refused && got.answer !== '')
  for (const name of ['top1', `top1_${zone}`]) add(name, first)
  for (const name of ['top3', `top3_${zone}`]) add(name, among)
  if (!first) fault('top1', { wanted: gold.cards, got: cards.slice(0, 3) })
  const answer = plain(got?.answer ?? '')
  for (const wordings of gold.must_include) {
    const said = wordings.some(wording => answer.includes(plain(wording)))
    add('points', said)
    if (!said) fault('point', wordings)
  }
  add('language', got === undefined || language === undefined || got.language === language)
  add('cited', (got?.citations.length ?? 0) > 0)
  return ndcg5(cards, good)
}
