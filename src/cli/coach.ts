// rapport coach: questions in, answers with their cards out, line by line.
import { z } from 'zod'
import { composeAnswer } from '../coaching/compose.ts'
import type { Sensing } from '../coaching/senses/senses.ts'
import { languageOf } from '../coaching/tokens.ts'
import type { Engine } from '../engine/engine.ts'
import { createLog } from '../log.ts'
import { openEngines, openSensing, openShelf } from './engines.ts'
import { instantField } from './fields.ts'
import { readLines, writeLine } from './lines.ts'

/** One question to be answered. */
export const questionLine = z.object({
  id: z.string(),
  question: z.string(),
  at: instantField.optional(),
  style: z.enum(['driver', 'expressive', 'amiable', 'analytical']).optional(),
})

/** Gives what answers a question with an engine, in the form that is printed. */
export function createCoaching(engine: Engine, sensing?: Sensing) {
  const { playbook, retrieve: found } = openShelf()
  const log = createLog('warn')
  return async ({ id, question, style }: z.infer<typeof questionLine>) => {
    const language = languageOf(question)
    // A batch can wait until every card has its vector.
    await sensing?.prepare(playbook)
    const senses = await sensing?.near(question, playbook)
    const asking = { question, language, ranked: found.retrieve(question, { style, senses }), playbook, style }
    const { answer, engine: by } = await composeAnswer({ engine, log }, asking)
    const { cards, citations, refused } = answer
    return { id, engine: by, language, cards, answer: answer.answer, citations, refused }
  }
}

/** Answers every question of a file and writes one line for each, in order. */
export async function coachFile(file: string): Promise<void> {
  const questions = await readLines(file, questionLine)
  const { engine } = await openEngines()
  const coach = createCoaching(engine, await openSensing())
  for (const { value } of questions) await writeLine(await coach(value))
}
