// The plan of a visit: why, what to do, what to bring back; and what came of it, told from what the visit said.
import type { FactKey } from '../facts/kinds.ts'
import type { CivilDate } from '../model.ts'
import type { DealStep } from '../understanding/meaning.ts'

/** What would show that a plan came off. */
export type Goal =
  | { of: 'fact'; key: FactKey; what: string }
  | { of: 'promise'; id: string; what: string }
  | { of: 'step'; step: DealStep; what: string }
  | { of: 'settled'; signal: string; what: string }
  /** The rep's own words. */
  | { of: 'words'; what: string }

export interface Plan {
  on?: CivilDate
  purpose: string
  actions: string[]
  result: string
  fallback: string
  goals: Goal[]
}

/** What a visit brought, as far as it can be held against a plan. */
export interface Brought {
  /** The whole note. */
  text: string
  facts: FactKey[]
  /** Follow-ups that are settled now. */
  settled: string[]
  step?: DealStep
  /** Open objections and complaints that are settled now. */
  signals: string[]
}

const STEPS: readonly DealStep[] = ['analyse', 'trust', 'needs', 'value', 'commitment', 'payment']

/** The goals of a plan that a visit reached, and those that it said nothing of. Pure. */
export function compare(goals: Goal[], brought: Brought): { reached: string[]; left: string[] } {
  const met = (goal: Goal) => isReached(goal, brought)
  const names = (some: Goal[]) => [...new Set(some.map(goal => goal.what))]
  return { reached: names(goals.filter(met)), left: names(goals.filter(goal => !met(goal))) }
}

function isReached(goal: Goal, brought: Brought): boolean {
  switch (goal.of) {
    case 'fact':
      return brought.facts.includes(goal.key)
    case 'promise':
      return brought.settled.includes(goal.id)
    case 'step':
      return brought.step !== undefined && STEPS.indexOf(brought.step) >= STEPS.indexOf(goal.step)
    case 'settled':
      return brought.signals.includes(goal.signal)
    case 'words':
      return share(goal.what, brought.text) >= ENOUGH
  }
}

/** So much of what was planned must come up in a note to count as reached. */
const ENOUGH = 0.5
const EMPTY =
  /^(?:a|an|the|to|for|of|and|or|on|in|at|from|with|his|her|their|our|my|get|got|agree|agreed|have|has|yes|is|be|they|she|he|we|i|it|me|us)$/

/** How much of some words comes up in a text: by words, in Chinese by pairs of characters. */
function share(words: string, text: string): number {
  const own = tokens(words)
  const there = new Set(tokens(text))
  return own.length === 0 ? 0 : own.filter(token => there.has(token)).length / own.length
}

function tokens(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const han = (plain.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
    [...run].slice(1).map((character, at) => [...run][at] + character),
  )
  const latin = (plain.match(/[\p{Script=Latin}\d]+/gu) ?? []).filter(word => !EMPTY.test(word))
  return [...new Set([...han, ...latin.map(word => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word))])]
}
