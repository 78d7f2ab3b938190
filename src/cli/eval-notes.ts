// Annotated notes through engines: a table for each set, and one for all.
import type { Engine } from '../engine/engine.ts'
import { type Answer, runOf } from '../eval/run.ts'
import { evalTable, worstNotes } from '../eval/table.ts'
import { understand } from '../understanding/understand.ts'
import type { GoldNote } from './eval.ts'

/** Notes that a model is asked at once. */
const AT_ONCE = 4

/** Scores sets of notes one after another, with each engine. */
export function createNotesEval(engines: readonly Engine[], offline: Engine) {
  const sets: Answer[][][] = []
  const runs = (answers: readonly Answer[][]) => engines.map(({ name }, i) => runOf(name, answers[i] ?? []))
  return {
    /** The table of one set, and what went worst with the first engine. */
    async of(notes: readonly GoldNote[], errors: number): Promise<string> {
      const answers = []
      for (const engine of engines) answers.push(await answersOf(engine, offline, notes))
      sets.push(answers)
      const scored = runs(answers)
      const texts = new Map(notes.map(note => [note.id, note.text]))
      const worst = errors > 0 ? `${worstNotes(scored[0]!.score.faults, texts, errors)}\n\n` : ''
      return `${evalTable(scored)}\n\n${worst}`
    },
    /** The table of all sets; undefined where there was but one. */
    all: () =>
      sets.length > 1 ? `${evalTable(runs(engines.map((_, i) => sets.flatMap(set => set[i] ?? []))))}\n` : undefined,
  }
}

async function answersOf(engine: Engine, offline: Engine, notes: readonly GoldNote[]): Promise<Answer[]> {
  const answers: Answer[] = []
  // The offline engine's own time shows only when it reads one note at a time.
  const atOnce = engine === offline ? 1 : AT_ONCE
  for (let i = 0; i < notes.length; i += atOnce)
    answers.push(...(await Promise.all(notes.slice(i, i + atOnce).map(note => answerOf(engine, offline, note)))))
  return answers
}

async function answerOf(engine: Engine, offline: Engine, { id, gold, ...note }: GoldNote): Promise<Answer> {
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
