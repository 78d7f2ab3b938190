// rapport eval: annotated notes and questions through the configured engine, its figures beside the offline engine's.
import { z } from 'zod'
import { coachGoldSchema } from '../eval/coach.ts'
import { goldSchema } from '../eval/gold.ts'
import { questionLine } from './coach.ts'
import { openEngines } from './engines.ts'
import { evalCoaching } from './eval-coach.ts'
import { createNotesEval } from './eval-notes.ts'
import { noteLine } from './fields.ts'
import { BadInput, readLines, writeText } from './lines.ts'

const goldNote = noteLine.extend({ gold: goldSchema })
const goldQuestion = questionLine.extend({ language: z.string().optional(), gold: coachGoldSchema })
export type GoldNote = z.infer<typeof goldNote>
export type GoldQuestion = z.infer<typeof goldQuestion>

/**
 * Prints a table for each file, and one for all notes where several files hold some.
 * @param errors how many of what went worst are listed, for the first engine
 * @throws BadInput
 */
export async function evalFiles(files: readonly string[], { errors = '0' }: { errors?: string }): Promise<void> {
  if (!/^\d+$/.test(errors)) throw new BadInput(`--errors: ${errors} is no number`)
  const sets = []
  for (const file of files) sets.push({ file, lines: await linesOf(file) })
  const { engine, offline } = await openEngines()
  const engines = engine === offline ? [offline] : [engine, offline]
  const notes = createNotesEval(engines, offline)
  for (const { file, lines } of sets) {
    const questions = lines.filter(line => 'question' in line)
    const written = lines.filter(line => 'text' in line)
    await writeText(`## ${file}\n\n`)
    if (written.length > 0) await writeText(await notes.of(written, Number(errors)))
    if (questions.length > 0) await writeText(await evalCoaching(engines, questions, Number(errors)))
  }
  const all = notes.all()
  if (all) await writeText(`## All notes\n\n${all}`)
}

async function linesOf(file: string): Promise<(GoldNote | GoldQuestion)[]> {
  const schema = (value: unknown): z.ZodType<GoldNote | GoldQuestion> =>
    typeof value === 'object' && value !== null && 'question' in value ? goldQuestion : goldNote
  const lines = await readLines(file, schema).catch((error: unknown) => {
    // With several files, the number of a line says little.
    throw error instanceof BadInput && error.message.startsWith('line')
      ? new BadInput(`${file}: ${error.message}`)
      : error
  })
  return lines.map(line => line.value)
}
