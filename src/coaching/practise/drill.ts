// A one-minute drill: one question on a card with three answers, made from the cards themselves. Pure.
import type { Language } from '../../model.ts'
import type { Card, Playbook } from '../playbook.ts'
import type { Line } from '../sections.ts'
import { PRACTICE_WORDS } from './words.ts'

/** One question with three answers, one of them right, and the card's line that says so. */
export interface Drill {
  card: string
  title: string
  question: string
  choices: string[]
  /** Counted from 0. */
  right: number
  line: string
}

type Kind = 'first' | 'fits' | 'avoid'

/** Longer lines are too much for a minute. */
const LONGEST = 160

/** The same number for the same words. */
function numberOf(words: string): number {
  let number = 7
  for (const char of words) number = (number * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647
  return number
}

const bare = (text: string): string => /^\s*[“"]([^“”]*)[”"]\s*$/.exec(text)?.[1] ?? text
const short = ({ text }: Line): boolean => text.length <= LONGEST

/**
 * The question on a card; another one for another `seed`, the same one for the same.
 * @returns undefined where the card is not there or holds too little
 */
export function drillOf(playbook: Playbook, of: { card: string; language: Language; seed: string }): Drill | undefined {
  const card = playbook.cards.get(of.card)?.[of.language]
  if (!card) return undefined
  const luck = numberOf(`${of.card} ${of.seed}`)
  const kinds = kindsOf(card)
  const kind = kinds[luck % Math.max(1, kinds.length)]
  const asked = kind && answersOf(kind, card, { playbook, luck })
  if (!asked || asked.wrong.length < 2) return undefined
  const right = luck % 3
  const choices = asked.wrong.slice(0, 2)
  choices.splice(right, 0, asked.right)
  const { question } = PRACTICE_WORDS[of.language].drill
  return { card: card.id, title: card.title, question: question[kind](card.title), choices, right, line: asked.line }
}

/** What can be asked of a card. */
function kindsOf({ sections }: Card): Kind[] {
  const steps = sections.steps.filter(short)
  return [
    ...(steps.length >= 3 ? (['first', 'avoid'] as const) : []),
    ...(sections.lines.some(short) ? (['fits'] as const) : []),
  ]
}

interface Answers {
  right: string
  wrong: string[]
  line: string
}

function answersOf(kind: Kind, card: Card, of: { playbook: Playbook; luck: number }): Answers | undefined {
  const { sections } = card
  const steps = sections.steps.filter(short)
  if (kind === 'first') {
    const from = of.luck % (steps.length - 2)
    const [first, ...later] = steps.slice(from)
    return first && { right: first.text, wrong: later.slice(0, 2).reverse().map(textOf), line: first.text }
  }
  if (kind === 'avoid') {
    const warnings = sections.avoid.filter(short)
    const warning = warnings[of.luck % Math.max(1, warnings.length)]
    return warning && { right: warning.text, wrong: steps.slice(-2).map(textOf), line: warning.text }
  }
  const lines = sections.lines.filter(short)
  const line = lines[of.luck % lines.length]
  return line && { right: bare(line.text), wrong: foreign(card, of), line: bare(line.text) }
}

const textOf = ({ text }: Line): string => text

/** Lines to say of two cards that have nothing to do with this one. */
function foreign(card: Card, { playbook, luck }: { playbook: Playbook; luck: number }): string[] {
  const others = playbook.ids
    .map(id => playbook.cards.get(id)?.[card.language])
    .filter(other => other !== undefined)
    .filter(other => other.group !== card.group && !card.related.includes(other.id) && !other.related.includes(card.id))
    .filter(other => other.sections.lines.some(short))
  return [luck % others.length, (luck + Math.ceil(others.length / 2)) % others.length].flatMap(at => {
    const line = others[at]?.sections.lines.find(short)
    return line ? [bare(line.text)] : []
  })
}
