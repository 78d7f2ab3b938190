// What all answers to follow-ups share: the card and the talk they come from, and how their parts are put together.
import type { AnswerParts } from '../views.ts'
import type { Asking } from './answer.ts'
import type { Fit } from './pick.ts'
import type { Card } from './playbook.ts'
import type { Line } from './sections.ts'
import type { Shaped } from './shape.ts'
import type { Going } from './turn.ts'

/** How a follow-up is answered from the card that the talk is about. */
export type Follow = (card: Card, asking: Asking & { going: Going }) => Shaped

const NOTHING: AnswerParts = { stance: '', steps: [], lines: [], avoid: [], next: '' }

/** Lines to say at a time. */
export const LINES = 3

/** What lines are picked for: the question that began the subject, and the person as the talk has it. */
export const fitOf = ({ going, style, step }: Asking & { going: Going }): Fit => ({
  ...{ question: going.root.question, step },
  style: going.style ?? style,
})

/** Puts parts together with the lines of the card, in words or as places, that they are made of. */
export const shaped = (parts: Partial<AnswerParts>, cited: Shaped['cited'], said: number[] = []): Shaped => ({
  parts: { ...NOTHING, ...parts },
  cited,
  said,
})

export const texts = (lines: Line[]): string[] => lines.map(line => line.text)
