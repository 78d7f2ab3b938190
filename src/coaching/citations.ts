// Proof of an answer: quotes that stand in the cards word for word, and paragraphs that name the cards they rest on.
import type { Language } from '../model.ts'
import { type Card, cardOf, type Playbook } from './playbook.ts'
import type { Line } from './sections.ts'
import { tokens } from './tokens.ts'

/** A verbatim part of a card in the answer's language, with the source it was drawn from. */
export interface Citation {
  card: string
  source: string
  quote: string
}

/** A paragraph without its markers, and the cards that these name. */
export interface Paragraph {
  text: string
  cards: string[]
}

export type Checked<T> = { ok: true; value: T } | { ok: false; why: string }

const MARKER = /\[([a-z0-9]+(?:-[a-z0-9]+)*(?:\s*[,，、]\s*[a-z0-9]+(?:-[a-z0-9]+)*)*)\]/g
const ENDS_WITH_MARKER = /\[[a-z0-9][a-z0-9\s,，、-]*\][\s.。!！?？]*$/

/**
 * Checks what an answer cites: it must cite, each citation must name a real card, and its quote must stand in that card.
 * @returns the cards cited, or why the answer may not be shown
 */
export function checkCitations(answer: string, citations: Citation[], playbook: Playbook): Checked<string[]> {
  if (!answer.trim()) return { ok: false, why: 'the answer is empty' }
  if (citations.length === 0) return { ok: false, why: 'the answer cites nothing' }
  for (const { card, quote, source } of citations) {
    const pair = playbook.cards.get(card)
    if (!pair) return { ok: false, why: `there is no card "${card}"` }
    if (!quote.trim() || !(pair.zh.markdown.includes(quote) || pair.en.markdown.includes(quote)))
      return { ok: false, why: `the quote does not stand in "${card}": ${quote}` }
    if (!pair.zh.source.some(known => known === source))
      return { ok: false, why: `"${card}" does not come from ${source}` }
  }
  return { ok: true, value: [...new Set(citations.map(({ card }) => card))] }
}

/** Cuts a model's text at its blank lines; each paragraph is to end in markers such as `[objection-price]`. */
export const parseCited = (answer: string): Paragraph[] =>
  answer
    .split(/\n\s*\n/)
    .map(block => block.trim())
    .filter(Boolean)
    .map(parseParagraph)

/**
 * Checks one paragraph as it comes from a model, so that it can be shown before the rest is there.
 * @returns the paragraph without markers, or why it may not be shown
 */
export function checkParagraph(paragraph: string, allowedCards: readonly string[]): Checked<Paragraph> {
  const parsed = parseParagraph(paragraph)
  if (!parsed.text) return { ok: false, why: 'the paragraph is empty' }
  if (parsed.cards.length === 0) return { ok: false, why: 'the paragraph names no card' }
  if (!ENDS_WITH_MARKER.test(paragraph.trim())) return { ok: false, why: 'the paragraph does not end with its card' }
  const stranger = parsed.cards.find(card => !allowedCards.includes(card))
  return stranger ? { ok: false, why: `"${stranger}" is not one of the cards given` } : { ok: true, value: parsed }
}

/**
 * For each paragraph and card that it names, the line of that card that supports it best.
 * A card with no line near the paragraph gives none, so an unsupported paragraph shows as uncited.
 */
export function citationsFor(paragraphs: Paragraph[], playbook: Playbook, language: Language): Citation[] {
  const found = new Map<string, Citation>()
  for (const { text, cards } of paragraphs)
    for (const id of cards) {
      const card = cardOf(playbook, id, language)
      const line = card && nearestLine(text, card)
      if (line) found.set(`${id}\n${line.text}`, { card: id, source: line.source, quote: line.text })
    }
  return [...found.values()]
}

function parseParagraph(paragraph: string): Paragraph {
  const cards = [...paragraph.matchAll(MARKER)].flatMap(match => (match[1] ?? '').split(/\s*[,，、]\s*/))
  const text = paragraph
    .replace(MARKER, '')
    .replace(/[ \t]+([.。!！?？])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
  return { text, cards: [...new Set(cards)] }
}

function nearestLine(text: string, card: Card): Line | undefined {
  const asked = new Set(tokens(text))
  const { sources: _, ...teaching } = card.sections
  let best: { line: Line; score: number } | undefined
  for (const line of Object.values(teaching).flat()) {
    const words = new Set(tokens(line.text))
    const common = [...words].filter(word => asked.has(word)).length
    const score = common / Math.sqrt(words.size || 1)
    if (common > 1 && score > (best?.score ?? 0)) best = { line, score }
  }
  return best?.line
}
