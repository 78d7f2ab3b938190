// The answer of the offline engine: put together from the cards' own lines, for the customer at hand.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import type { Language } from '../model.ts'
import type { Citation } from './citations.ts'
import { type Concept, isVague } from './concepts.ts'
import { type Known, usefulFacts } from './known.ts'
import { type Limit, limitOf } from './limits.ts'
import { type Card, cardOf, type Playbook } from './playbook.ts'
import type { Ranked } from './retrieve.ts'
import { type Line, STYLES, type Style } from './sections.ts'
import type { CoachWords } from './words.ts'

export interface CoachAnswer {
  language: Language
  /** Best first, at most five; the one pointed to where refused. */
  cards: string[]
  refused: false | 'out_of_scope' | 'unlawful'
  /** The whole text as a rep reads it, plain, with line breaks. */
  answer: string
  /** Empty where refused. */
  parts: { stance: string; steps: string[]; lines: string[]; avoid: string[]; next: string }
  citations: Citation[]
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
  /** The customer's objection that is still open, in the words of the record. */
  objection?: { quote: string; by?: string }
}

const WORDS: Record<Language, CoachWords> = { zh, en }
const MOST = 5
/** A card this far below the first has little to do with the question. */
const WORTH_NAMING = 0.3
/** From here on a question has a second side of its own. */
const SECOND_SIDE = { of: 0.5, heard: 2.4 }
/** Steps shown of a second card, so that the answer stays short. */
const BESIDE = 3

/** Answers from the cards or says why not. Pure; never throws for any question. */
export function answerOffline(asking: Asking): CoachAnswer {
  const { question, playbook, language } = asking
  const limit = limitOf(question, asking.ranked, playbook, Boolean(asking.objection) && asking.ranked.length > 0)
  if (limit.refused) return refusal(limit, asking)
  const ranked = leading(asking.ranked, limit.declines)
  const top = ranked[0]
  const card = top && cardOf(playbook, top.id, language)
  if (!top || !card) return refusal({ refused: 'out_of_scope', nearest: playbook.ids[0] ?? '' }, asking)

  const second = secondSide(ranked)
  const other = second && cardOf(playbook, second.id, language)
  const style = asking.style ?? styleHeard(ranked)
  const { parts, cited } = partsOf(card, own(asking, card, style, limit.declines), Boolean(limit.declines))
  const hint = style ? [card.hints[style]] : []
  const beside = other ? cite(other, [...other.sections.stance, ...other.sections.steps.slice(0, BESIDE)]) : []
  return {
    language,
    cards: worthNaming(ranked),
    refused: false,
    answer: written(asking, parts, card, other),
    parts,
    citations: [...cite(card, [...cited, ...hint]), ...beside],
  }
}

/** The parts of an answer from one card, the personal lines first, and the card's lines that prove them. */
function partsOf(card: Card, personal: string[], allWarnings: boolean): { parts: CoachAnswer['parts']; cited: Line[] } {
  const { stance, lines, avoid, next } = card.sections
  const steps = [...card.sections.steps, ...card.sections.list]
  const spoken = lines.slice(0, personal.length > 0 ? 2 : 3)
  const parts = {
    stance: text(stance),
    steps: steps.map(line => line.text),
    lines: [...personal, ...spoken.map(line => line.text)],
    avoid: avoid.slice(0, allWarnings ? undefined : 2).map(line => line.text),
    next: text(next),
  }
  return { parts, cited: [...stance, ...steps, ...spoken.slice(0, 1)] }
}

const worthNaming = (ranked: Ranked[]): string[] =>
  ranked
    .filter(({ score }) => score >= WORTH_NAMING * (ranked[0]?.score ?? 0))
    .slice(0, MOST)
    .map(({ id }) => id)

/** The same cards with that one first. */
function leading(ranked: Ranked[], id: string | undefined): Ranked[] {
  const first = ranked.find(card => card.id === id)
  const score = ranked[0]?.score ?? 0
  return first ? [{ ...first, score }, ...ranked.filter(card => card !== first)] : ranked
}

/** The second card, where other concepts than the first card's speak for it almost as strongly. */
function secondSide([top, next]: Ranked[]): Ranked | undefined {
  if (!top || !next || next.score < SECOND_SIDE.of * top.score || next.heard < SECOND_SIDE.heard) return undefined
  return next.concepts.some(concept => !isVague(concept) && !top.concepts.includes(concept)) ? next : undefined
}

/** The style that the question itself describes. */
const styleHeard = (ranked: Ranked[]): Style | undefined =>
  STYLES.find(style => ranked.some(card => card.concepts.includes(style satisfies Concept)))

/** What to say that belongs to this person alone. */
function own(asking: Asking, card: Card, style: Style | undefined, declines: string | undefined): string[] {
  const words = WORDS[asking.language].answer
  return [
    ...(declines ? [words.decline] : []),
    ...(asking.objection ? [words.objection(asking.objection.quote, asking.objection.by)] : []),
    ...(style ? [words.style(style, card.hints[style].text)] : []),
    ...usefulFacts(card, asking.known ?? []).map(fact => words.fact(fact.about, fact.label, fact.quote)),
  ]
}

function written(asking: Asking, parts: CoachAnswer['parts'], card: Card, other: Card | undefined): string {
  const words = WORDS[asking.language].answer
  const join = asking.language === 'zh' ? '：' : ': '
  const bullets = (items: string[]) => items.map(item => `• ${item}`)
  const also = other
    ? [
        '',
        words.also(other.title),
        text(other.sections.stance),
        ...bullets(other.sections.steps.slice(0, BESIDE).map(line => line.text)),
      ]
    : []
  return [
    ...(asking.customer ? [words.customer(asking.customer)] : []),
    parts.stance,
    '',
    words.steps,
    ...parts.steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    words.lines,
    ...bullets(parts.lines),
    '',
    words.avoid,
    ...bullets(parts.avoid),
    ...also,
    '',
    `${words.next}${join}${parts.next}`,
    words.cards([card, ...(other ? [other] : [])].map(({ title }) => title)),
  ].join('\n')
}

function refusal(limit: Exclude<Limit, { refused: false }>, { language, playbook }: Asking): CoachAnswer {
  const words = WORDS[language].answer
  const title = cardOf(playbook, limit.nearest, language)?.title ?? ''
  const answer = limit.refused === 'unlawful' ? words.unlawful[limit.wrong](title) : words.outOfScope(title)
  const parts = { stance: '', steps: [], lines: [], avoid: [], next: '' }
  return { language, cards: [limit.nearest], refused: limit.refused, answer, parts, citations: [] }
}

const text = (lines: Line[]): string => lines.map(line => line.text).join(' ')
const cite = (card: Card, lines: Line[]): Citation[] =>
  lines.map(line => ({ card: card.id, source: line.source, quote: line.text }))
