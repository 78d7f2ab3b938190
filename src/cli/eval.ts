// rapport eval: annotated notes through the configured engine, its figures beside the offline engine's.
import type { z } from 'zod'
import type { Engine } from '../engine/engine.ts'
import { goldSchema } from '../eval/gold.ts'
import { type Answer, type Run, runOf } from '../eval/run.ts'
import { evalTable, worstNotes } from '../eval/table.ts'
import { understand } from '../understanding/understand.ts'
import { openEngines } from './engines.ts'
import { noteLine } from './fields.ts'
import { BadInput, readLines, writeText } from './lines.ts'

const goldLine = noteLine.extend({ gold: goldSchema })
type GoldLine = z.infer<typeof goldLine>

/** Notes that a model is asked at once. */
const AT_ONCE = 4

/**
 * Prints a table for each file, and one for all where there are several.
 * @param errors how many of the notes that went worst are listed, for the first engine
 * @throws BadInput
 */
export async function evalFiles(files: readonly string[], { errors = '0' }: { errors?: string }): Promise<void> {
  if (!/^\d+$/.test(errors)) throw new BadInput(`--errors: ${errors} is no number of notes`)
  const sets = []
  for (const file of files) sets.push({ file, notes: (await readLines(file, goldLine)).map(line => line.value) })
  const { engine, offline } = await openEngines()
  const engines = engine === offline ? [offline] : [engine, offline]
  const all = engines.map(({ name }) => ({ name, answers: [] as Answer[] }))
  for (const { file, notes } of sets) {
    const runs: Run[] = []
    for (const [i, each] of engines.entries()) {
      const answers = await answersOf(each, offline, notes)
      all[i]!.answers.push(...answers)
      runs.push(runOf(each.name, answers))
    }
    await show(file, { notes, runs, errors: Number(errors) })
  }
  const runs = all.map(({ name, answers }) => runOf(name, answers))
  if (sets.length > 1) await writeText(`## All files\n\n${evalTable(runs)}\n`)
}

async function show(file: string, { notes, runs, errors }: { notes: GoldLine[]; runs: Run[]; errors: number }) {
  await writeText(`## ${file}\n\n${evalTable(runs)}\n`)
  const texts = new Map(notes.map(note => [note.id, note.text]))
  if (errors > 0) await writeText(`\n${worstNotes(runs[0]!, texts, errors)}\n`)
  await writeText('\n')
}

async function answersOf(engine: Engine, offline: Engine, notes: readonly GoldLine[]): Promise<Answer[]> {
  const answers: Answer[] = []
  // One at a time, the offline engine's own time is measured; a model is waited for.
  const atOnce = engine === offline ? 1 : AT_ONCE
  for (let i = 0; i < notes.length; i += atOnce)
    answers.push(...(await Promise.all(notes.slice(i, i + atOnce).map(note => answerOf(engine, offline, note)))))
  return answers
}

async function answerOf(engine: Engine, offline: Engine, { id, gold, ...note }: GoldLine): Promise<Answer> {
  const started = performance.now()
  const { meaning, usage, fellBack } = await understand(engine, offline, note)
  const milliseconds = performance.now() - started
  const { inputTokens, outputTokens } = usage
  return {
    id,
    text: note.text,
    gold,
    meaning,
    milliseconds,
    inputTokens,
    outputTokens,
    fellBack: fellBack !== undefined,
  }
}
