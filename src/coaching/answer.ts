// The answer of the offline engine: put together from the cards' own lines, for the customer at hand.
import type { Language } from '../model.ts'
import type { DealStep } from '../understanding/meaning.ts'
import type { AnswerParts } from '../views.ts'
import type { Citation } from './citations.ts'
import { styleIn } from './concepts.ts'
import type { Known } from './known.ts'
import { type Limit, limitOf } from './limits.ts'
import { listAsked } from './listed.ts'
import { shapeFollowUp } from './moves.ts'
import type { Objection } from './own-words.ts'
import { type Card, cardOf, type Playbook } from './playbook.ts'
import type { Ranked } from './retrieve.ts'
import type { Style } from './sections.ts'
import { type Shaped, shapeAnswer, WORDS } from './shape.ts'
import type { Going } from './turn.ts'
import { written } from './written.ts'

export interface CoachAnswer {
  language: Language
  /** Best first, at most five; the one pointed to where refused. */
  cards: string[]
  refused: false | 'out_of_scope' | 'unlawful'
  /** The whole text as a rep reads it, plain, with line breaks. */
  answer: string
  /** Empty where refused. */
  parts: AnswerParts
  citations: Citation[]
  /** Which of the first card's lines to say it holds, from 0. */
  said: number[]
  /** The style that it was fitted to. */
  style?: Style
}

/** A question with what was found for it and what is known of the customer. */
export interface Asking {
  question: string
  language: Language
  ranked: Ranked[]
  playbook: Playbook
  known?: Known[]
  style?: Style
  customer?: string
  objection?: Objection
  /** The step that the customer's deal is at. */
  step?: DealStep
  /** A card that was opened by its name: it answers, whatever the words. */
  opened?: boolean
  /** The talk that a follow-up goes on with. */
  going?: Going
}

const MOST = 5
/** A card this far below the first has little to do with the question. */
const WORTH_NAMING = 0.1
/** The next likely ones are named in any case: one of them may be what was meant. */
const ALWAYS_NAMED = 3
/** A question has a second side of its own where a card is so likely beside the first, and hardly a third can be meant. */
const SECOND_SIDE = { of: 0.4, together: 0.8 }

/** Answers from the cards or says why not. Pure; never throws for any question. */
export function answerOffline(asking: Asking): CoachAnswer {
  const { question, playbook, language, going } = asking
  const subject = going && cardOf(playbook, going.card, language)
  if (going && subject) return answerFrom(subject, asking, shapeFollowUp(subject, { ...asking, going }))
  const vague = Boolean(asking.objection) && asking.ranked.length > 0
  const limit: Limit = asking.opened ? { refused: false } : limitOf(question, asking.ranked, playbook, vague)
  if (limit.refused) return refusal(limit, asking)
  const listed = asking.opened ? undefined : listAsked(question, asking.ranked, { playbook, language })
  const ranked = leading(asking.ranked, limit.declines ?? listed)
  const top = ranked[0]
  const card = top && cardOf(playbook, top.id, language)
  if (!card) return refusal({ refused: 'out_of_scope', nearest: playbook.ids[0] ?? '' }, asking)
  const second = asking.opened || listed ? undefined : secondSide(ranked)
  const other = second && cardOf(playbook, second.id, language)
  const style = asking.style ?? styleIn(question)
  const shaped = shapeAnswer(card, { asking, style, declines: Boolean(limit.declines), other })
  return { ...answerFrom(card, asking, shaped), cards: worthNaming(ranked), style }
}

/** The answer that parts of cards make, with the lines that prove it. */
function answerFrom(card: Card, { language, customer, going }: Asking, { parts, cited, said }: Shaped): CoachAnswer {
  const used = [...new Set([card, ...cited.map(one => one.card)])]
  return {
    language,
    cards: used.map(({ id }) => id).slice(0, MOST),
    refused: false,
    answer: written(parts, { language, customer, titles: titlesOf(used, cited) }),
    parts,
    citations: cited.map(one => ({ card: one.card.id, source: one.line.source, quote: one.line.text })),
    said,
    ...(going?.style ? { style: going.style } : {}),
  }
}

/** The titles of the cards that lines were drawn from. */
const titlesOf = (cards: Card[], cited: Shaped['cited']): Pick<Card, 'title' | 'team'>[] =>
  cards.filter(card => cited.some(one => one.card === card))

const worthNaming = (ranked: Ranked[]): string[] =>
  ranked
    .filter(({ score }, at) => at < ALWAYS_NAMED || score >= WORTH_NAMING * (ranked[0]?.score ?? 0))
    .slice(0, MOST)
    .map(({ id }) => id)

/** The same cards with that one first. */
function leading(ranked: Ranked[], id: string | undefined): Ranked[] {
  const first = ranked.find(card => card.id === id)
  const score = ranked[0]?.score ?? 0
  return first ? [{ ...first, score }, ...ranked.filter(card => card !== first)] : ranked
}

/** The second card, where it is almost as likely as the first. */
function secondSide([top, next]: Ranked[]): Ranked | undefined {
  if (!top || !next || next.score < SECOND_SIDE.of * top.score) return undefined
  return top.score + next.score >= SECOND_SIDE.together ? next : undefined
}

function refusal(limit: Exclude<Limit, { refused: false }>, { language, playbook }: Asking): CoachAnswer {
  const words = WORDS[language].answer
  const title = cardOf(playbook, limit.nearest, language)?.title ?? ''
  const answer = limit.refused === 'unlawful' ? words.unlawful[limit.wrong](title) : words.outOfScope(title)
  const parts = { stance: '', steps: [], lines: [], avoid: [], next: '' }
  return { language, cards: [limit.nearest], refused: limit.refused, answer, parts, citations: [], said: [] }
}
