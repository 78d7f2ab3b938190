// Whether our figures are those of the contract's scorer: node --import tsx test/ci/same-scores.ts GOLD.jsonl ANSWERS.jsonl SCORES.json
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { coachGoldSchema, scoreCoaching } from '../../src/eval/coach.ts'
import { figuresOf } from '../../src/eval/figures.ts'
import { goldSchema } from '../../src/eval/gold.ts'
import { scoreNotes } from '../../src/eval/score.ts'
import { meaningSchema } from '../../src/understanding/meaning.ts'

const id = z.string()
const noteCase = z.object({ id, text: z.string(), gold: goldSchema, meaning: meaningSchema.optional() })
const coachCase = z.object({
  ...{ id, question: z.string(), language: z.string().optional(), gold: coachGoldSchema },
  got: z
    .object({
      cards: z.array(z.string()),
      answer: z.string(),
      language: z.string(),
      refused: z.union([z.literal(false), z.string()]),
      citations: z.array(z.unknown()),
    })
    .optional(),
})

const [goldFile = '', answersFile = '', scoresFile = ''] = process.argv.slice(2)
const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

const gold = linesOf(goldFile)
const given = new Map(linesOf(answersFile).map(line => [line.id, line]))

/** Our own figures of notes, or of questions. */
function figures(): object {
  if (gold.some(line => 'question' in line)) {
    const { lines, figures } = scoreCoaching(gold.map(line => coachCase.parse({ ...line, got: given.get(line.id) })))
    return { lines, ...figures }
  }
  return figuresOf(scoreNotes(gold.map(line => noteCase.parse({ ...line, meaning: meaningOf(given.get(line.id)) }))))
}

function meaningOf(line: Record<string, unknown> | undefined): object | undefined {
  const { id: _, engine: __, ...meaning } = line ?? {}
  return line && meaning
}

/** Numbers by their path. */
function flatten(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name))
}

const ours = new Map(flatten(figures()))
const theirs = new Map(flatten(JSON.parse(readFileSync(scoresFile, 'utf8'))))
const names = [...new Set([...ours.keys(), ...theirs.keys()])]
const apart = names.filter(name => ours.get(name) !== theirs.get(name))
if (theirs.size === 0) console.error(`${scoresFile} holds no figures.`)
for (const name of apart) console.error(`${name}: ${ours.get(name)} here, ${theirs.get(name)} by the contract's scorer`)
process.exitCode = apart.length > 0 || theirs.size === 0 ? 1 : 0
