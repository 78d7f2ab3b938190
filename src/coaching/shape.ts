// What of a card makes up an answer: short enough for a car park, fitted to the question, the person and the step.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import type { Language } from '../model.ts'
import type { AnswerParts } from '../views.ts'
import type { Asking } from './answer.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import { asksFor, type Fit, pickAvoid, pickLines, pickSteps, TALK } from './pick.ts'
import type { Card } from './playbook.ts'
import type { Line, Style } from './sections.ts'
import { head } from './shorten.ts'
import type { CoachWords } from './words.ts'

export const WORDS: Record<Language, CoachWords> = { zh, en }

/** Parts with the card lines that prove them, and which of the card's lines to say they hold. */
export interface Shaped {
  parts: AnswerParts
  cited: { card: Card; line: Line }[]
  said: number[]
}

/** How long an answer is to be at most, in characters; and its steps at least. */
const ROOM: Record<Language, { whole: number; steps: number; headings: number }> = {
  en: { whole: 900, steps: 330, headings: 90 },
  zh: { whole: 380, steps: 140, headings: 32 },
}
/** Lines to say: so many, and never more. */
const LINES = { few: 2, most: 3 }

/** What is shaped: a card for a question, with a second where the question has two sides. */
export interface Shaping {
  asking: Asking
  style?: Style
  /** The question is how to stay out of a private payment. */
  declines?: boolean
  other?: Card
}

/** The answer to a question of its own from a card. */
export function shapeAnswer(card: Card, { asking, style, declines, other }: Shaping): Shaped {
  const { language } = card
  const fit: Fit = { question: asking.question, style, step: asking.step }
  const own = ownWords(card, asking)
  const personal = [...(declines ? [WORDS[language].answer.decline] : []), ...own.lines]
  const listed = asksFor(fit.question, language) !== undefined
  const speech = pickLines(card, fit).slice(0, Math.max(1, (listed ? 1 : LINES.few) - personal.length))
  const avoid = pickAvoid(card, fit, declines ? card.sections.avoid.length : 1)
  const hint = style && card.hints[style].text ? card.hints[style] : undefined
  const also = other && alsoOf(other)
  const parts: AnswerParts = {
    stance: text(card.sections.stance),
    steps: [],
    lines: [...personal, ...speech.map(({ line }) => line.text)],
    record: recordOf(own, language),
    avoid: listed && !declines ? [] : avoid.map(line => line.text),
    next: text(card.sections.next),
    ...(style && hint ? { hint: WORDS[language].answer.style(style, hint.text) } : {}),
    ...(also ? { also } : {}),
  }
  const steps = pickSteps(card, fit, Math.max(ROOM[language].steps, ROOM[language].whole - lengthOf(parts, language)))
  parts.steps = steps.shown
  parts.numbered = steps.whole && steps.from === 'steps'
  if (steps.from === 'list') parts.heading = card.title
  if (steps.rest.length > 0) parts.rest = steps.rest
  const cited = [...card.sections.stance, ...steps.lines, ...speech.map(one => one.line), ...avoid]
  const more = listed ? [] : fill(parts, pickLines(card, fit), language)
  return {
    parts,
    cited: [
      ...of(card, [...cited, ...more.map(one => one.line), ...(hint ? [hint] : []), ...card.sections.next]),
      ...(other ? of(other, [...other.sections.stance, ...first(other)]) : []),
    ],
    said: [...speech, ...more].map(({ at }) => at),
  }
}

/** Adds one more line to say, where there is room for it. */
function fill(
  parts: AnswerParts,
  best: { line: Line; at: number }[],
  language: Language,
): { line: Line; at: number }[] {
  const next = best.find(({ line }) => !parts.lines.includes(line.text))
  if (!next || parts.lines.length >= LINES.most) return []
  if (lengthOf(parts, language) + next.line.text.length > ROOM[language].whole) return []
  parts.lines.push(next.line.text)
  return [next]
}

/** Of a second card, its stance and where it begins. */
const alsoOf = (card: Card): NonNullable<AnswerParts['also']> => ({
  title: card.title,
  stance: text(card.sections.stance),
  steps: first(card).map(line => head(line.text, card.language)),
})
const BESIDE = 2
const first = (card: Card): Line[] => (card.sections.steps.length > 0 ? card.sections.steps.slice(0, BESIDE) : [])

export const recordOf = ({ record }: OwnWords, language: Language): string[] =>
  record.map(({ about, quote }) => TALK[language].record(about, quote))

/** How long an answer is as plain text. */
function lengthOf(
  { stance, steps, lines, record = [], avoid, next, hint = '', also }: AnswerParts,
  language: Language,
) {
  const all = [
    stance,
    ...steps,
    ...lines,
    ...record,
    ...avoid,
    next,
    hint,
    ...(also ? [also.stance, ...also.steps] : []),
  ]
  return all.reduce((sum, each) => sum + each.length, ROOM[language].headings)
}

export const of = (card: Card, lines: Line[]): { card: Card; line: Line }[] => lines.map(line => ({ card, line }))
export const text = (lines: Line[]): string => lines.map(line => line.text).join(' ')
