// What of a card is shown for a question: the steps or the list within a given room, and the lines that fit the person.
import { coachTalk as en } from '../languages/en/coach-talk.ts'
import { coachTalk as zh } from '../languages/zh/coach-talk.ts'
import type { Language } from '../model.ts'
import type { DealStep } from '../understanding/meaning.ts'
import type { Card } from './playbook.ts'
import { type Line, STYLE_NAMES, STYLES, type Style } from './sections.ts'
import { head, nameOf, shortItem } from './shorten.ts'
import type { TalkWords } from './talk.ts'
import { plain, tokens } from './tokens.ts'

export const TALK: Record<Language, TalkWords> = { zh, en }

/** For whom and for what lines are picked. */
export interface Fit {
  question: string
  style?: Style
  step?: DealStep
}

/** The steps or items to show, whole or shortened, and the names of those left for "more". */
export interface Picked {
  from: 'steps' | 'list'
  shown: string[]
  rest: string[]
  lines: Line[]
  /** Whether everything is there, so that it may be numbered. */
  whole: boolean
}

/** More than this many are chosen from. */
const MOST = 6
/** Names of the rest that are given. */
const NAMES = 12
/** Where all of them are shown and asked for, they may be this many times longer than usual. */
const ASKED_FOR = 4

/** Whether a question asks for a list itself, or for the steps. */
export function asksFor(question: string, language: Language): 'list' | 'steps' | undefined {
  const text = plain(question)
  if (TALK[language].asksSteps.test(text)) return 'steps'
  return TALK[language].asksList.test(text) ? 'list' : undefined
}

/** @param room how many characters they may take */
export function pickSteps(card: Card, fit: Fit, room: number): Picked {
  const asked = asksFor(fit.question, card.language)
  const from = sectionFor(card, fit, asked)
  const all = card.sections[from]
  const scores = scored(all, card, fit)
  const cut = from === 'list' ? shortItem : head
  const { language } = card
  if (asked) {
    const shown = within(all, scores, { room: room * ASKED_FOR, cut, language })
    return { from, shown, rest: [], lines: all, whole: true }
  }
  const best = all.length <= MOST ? all : topOf(all, scores, MOST)
  const left = all.filter(line => !best.includes(line))
  const kept = best.map(line => scores[all.indexOf(line)]!)
  return {
    from,
    shown: within(best, kept, { room, cut, language }),
    rest: left.slice(0, NAMES).map(line => nameOf(line.text, language)),
    lines: best,
    whole: left.length === 0,
  }
}

/** The section that was asked for; else the one that speaks of the question's matter, the steps where neither does more. */
function sectionFor(card: Card, fit: Fit, asked: 'list' | 'steps' | undefined): 'list' | 'steps' {
  const { steps, list } = card.sections
  if (steps.length === 0) return 'list'
  if (list.length === 0) return 'steps'
  if (asked) return asked
  const best = (lines: Line[]) => Math.max(...scored(lines, card, { question: fit.question }))
  return best(list) > 1.5 * best(steps) ? 'list' : 'steps'
}

/** The best lines in the card's own order. */
function topOf(lines: Line[], scores: number[], count: number): Line[] {
  const order = lines.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]! || a - b)
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .map(at => lines[at]!)
}

interface Room {
  room: number
  cut: (text: string, language: Language) => string
  language: Language
}

/** Shortens lines, those that fit the question least first, until all have room. */
function within(lines: Line[], scores: number[], { room, cut, language }: Room): string[] {
  const shown = lines.map(line => line.text)
  const order = lines.map((_, at) => at).sort((a, b) => scores[a]! - scores[b]! || b - a)
  for (const at of order) {
    if (shown.reduce((sum, text) => sum + text.length, 0) <= room) break
    shown[at] = cut(shown[at]!, language)
  }
  return shown
}

/** The lines to say, those that fit the question, the person and the step first. */
export function pickLines(card: Card, fit: Fit, skip: readonly number[] = []): { line: Line; at: number }[] {
  const lines = card.sections.lines
  const scores = scored(lines, card, fit)
  return lines
    .map((line, at) => ({ line, at }))
    .filter(({ at }) => !skip.includes(at))
    .sort((a, b) => scores[b.at]! - scores[a.at]! || a.at - b.at)
}

/** The warnings that fit best, in the card's order. */
export const pickAvoid = (card: Card, fit: Fit, count: number): Line[] =>
  topOf(card.sections.avoid, scored(card.sections.avoid, card, fit), count)

const STYLE_WEIGHT = 1.5
const STEP_WEIGHT = 1.5
/** A line made for one style is that style's, and nobody else's. */
const OWN_STYLE = 4

/** Every question has words for talking; they tell nothing of its matter. */
const TALKING = new Set(['say', 'said', 'tell', 'told', 'talk', 'ask', 'answer', 'back'])

/** How well each line fits: rare words that it shares with the question, words that suit the style and the step. */
function scored(lines: Line[], card: Card, { question, style, step }: Fit): number[] {
  const asked = new Set(tokens(question).filter(word => !TALKING.has(word)))
  const words = lines.map(line => new Set(tokens(line.text)))
  const weight = (word: string) => Math.log(1 + lines.length / words.filter(set => set.has(word)).length)
  const { suits, steps } = TALK[card.language]
  return lines.map((line, at) => {
    const text = plain(line.text)
    const shared = [...words[at]!].filter(word => asked.has(word)).reduce((sum, word) => sum + weight(word), 0)
    const named = STYLES.find(one => text.slice(0, 24).includes(plain(STYLE_NAMES[card.language][one])))
    const ofStyle = style && named ? (named === style ? OWN_STYLE : -OWN_STYLE) : 0
    const suiting = style && suits[style].test(text) ? STYLE_WEIGHT : 0
    const stepping = step && steps[step].test(text) ? STEP_WEIGHT : 0
    return shared + ofStyle + suiting + stepping
  })
}
