// What one engine made of a set of notes, and what that cost.
import { type Case, type Score, scoreNotes } from './score.ts'

/** One note as an engine answered it. */
export interface Answer extends Case {
  milliseconds: number
  inputTokens: number
  outputTokens: number
  /** The offline engine read it, since the model failed. */
  fellBack: boolean
}

export interface Run {
  name: string
  score: Score
  /** How long each note took. */
  milliseconds: number[]
  inputTokens: number
  outputTokens: number
  /** Notes that the offline engine read in its place. */
  fellBack: number
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** Scores the answers of an engine. */
export const runOf = (name: string, answers: readonly Answer[]): Run => ({
  name,
  score: scoreNotes(answers),
  milliseconds: answers.map(answer => answer.milliseconds),
  inputTokens: total(answers.map(answer => answer.inputTokens)),
  outputTokens: total(answers.map(answer => answer.outputTokens)),
  fellBack: answers.filter(answer => answer.fellBack).length,
})
