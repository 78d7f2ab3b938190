// Whether our figures are those of the contract's scorer: node --import tsx test/ci/same-scores.ts GOLD.jsonl UNDERSTOOD.jsonl SCORES.json
import { readFileSync } from 'node:fs'
import { figuresOf } from '../../src/eval/figures.ts'
import { goldSchema } from '../../src/eval/gold.ts'
import { scoreNotes } from '../../src/eval/score.ts'
import { type Meaning, meaningSchema } from '../../src/understanding/meaning.ts'

const [goldFile = '', understoodFile = '', scoresFile = ''] = process.argv.slice(2)
const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

const meanings = new Map<unknown, Meaning>(
  linesOf(understoodFile).map(({ id, engine: _, ...meaning }) => [id, meaningSchema.parse(meaning)]),
)
const cases = linesOf(goldFile).map(({ id, text, gold }) => ({
  ...{ id: String(id), text: String(text), gold: goldSchema.parse(gold) },
  meaning: meanings.get(id),
}))

/** Numbers by their path. */
function flatten(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name))
}

const ours = new Map(flatten(figuresOf(scoreNotes(cases))))
const theirs = new Map(flatten(JSON.parse(readFileSync(scoresFile, 'utf8'))))
const names = [...new Set([...ours.keys(), ...theirs.keys()])]
const apart = names.filter(name => ours.get(name) !== theirs.get(name))
if (theirs.size === 0) console.error(`${scoresFile} holds no figures.`)
for (const name of apart) console.error(`${name}: ${ours.get(name)} here, ${theirs.get(name)} by the contract's scorer`)
process.exitCode = apart.length > 0 || theirs.size === 0 ? 1 : 0
