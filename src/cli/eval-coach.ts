// Annotated questions through engines, as one table.

import { loadPlaybook } from '../coaching/playbook.ts'
import type { Engine } from '../engine/engine.ts'
import { type CoachCase, scoreCoaching, scoreFinding } from '../eval/coach.ts'
import { markdownTable, percent, percentile } from '../eval/markdown.ts'
import { createPlainBm25 } from '../eval/plain-bm25.ts'
import { worstNotes } from '../eval/table.ts'
import { createCoaching } from './coach.ts'
import { openSensing, promptsFolder } from './engines.ts'
import type { GoldQuestion } from './eval.ts'

/** The table of a set of questions with plain BM25 over the same cards beside the engines, and what went worst with the first engine. */
export async function evalCoaching(
  engines: readonly Engine[],
  questions: readonly GoldQuestion[],
  errors: number,
): Promise<string> {
  const runs: Awaited<ReturnType<typeof runOf>>[] = []
  for (const engine of engines) runs.push(await runOf(engine, questions))
  const plain = scoreFinding(runs[0]!.cases, createPlainBm25(loadPlaybook(`${promptsFolder}/playbook`)))
  const names = [...new Set(runs.flatMap(({ score }) => Object.keys(score.figures)))]
  const cell = (figure: number | undefined) => (figure === undefined ? '' : percent(figure))
  const table = markdownTable([
    [`${questions.length} questions`, ...engines.map(({ name }) => name), 'plain BM25'],
    ...names.map(name => [name, ...runs.map(({ score }) => cell(score.figures[name])), cell(plain[name])]),
    ...[0.5, 0.99].map(part => [`ms p${part * 100}`, ...runs.map(({ times }) => percentile(times, part)), '']),
    ['answered offline instead', ...runs.map(({ fellBack }) => `${fellBack}`), ''],
  ])
  const texts = new Map(questions.map(({ id, question }) => [id, question]))
  const worst = errors > 0 ? `${worstNotes(runs[0]!.score.faults, texts, errors)}\n\n` : ''
  return `${table}\n\n${worst}`
}

async function runOf(engine: Engine, questions: readonly GoldQuestion[]) {
  const coach = createCoaching(engine, await openSensing())
  const cases: CoachCase[] = []
  const times: number[] = []
  let fellBack = 0
  for (const question of questions) {
    const started = performance.now()
    const got = await coach(question)
    times.push(performance.now() - started)
    // What is declined is declined by the cards, whatever the engine.
    if (!got.refused && got.engine !== engine.name) fellBack++
    const { id, language, gold } = question
    cases.push({ id, question: question.question, language, gold, got })
  }
  return { cases, score: scoreCoaching(cases), times, fellBack }
}
