// Understanding and retrieval alone, over the notes and questions of the evals. A process of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answerOffline } from '../../src/coaching/answer.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'
import { languageOf } from '../../src/coaching/tokens.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import type { Note } from '../../src/understanding/meaning.ts'
import { understand } from '../../src/understanding/understand.ts'
import { answerParent } from './answering.ts'
import type { Answers } from './child.ts'

const EVALS = fileURLToPath(new URL('../evals', import.meta.url))
const CARDS = fileURLToPath(new URL('../../prompts/playbook', import.meta.url))
const PASSES = 5
const LENGTHS = [
  { length: 4_000, passes: 5 },
  { length: 40_000, passes: 1 },
]

interface Line extends Omit<Note, 'customers'> {
  customers?: string[]
  question: string
}

const lines = (kind: string): Line[] =>
  readdirSync(EVALS)
    .filter(name => name.startsWith(`${kind}.`) && name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(`${EVALS}/${name}`, 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

const engine = createOfflineEngine()
const NOTES: Note[] = lines('understand').map(({ text, at, tz, customers = [] }) => ({ text, at, tz, customers }))

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const reading = (note: Note) => timed(() => understand(engine, engine, note))

async function overAll(notes: Note[], passes: number): Promise<number[]> {
  const each: number[] = []
  for (let pass = 0; pass < passes; pass++) for (const note of notes) each.push(await reading(note))
  return each
}

/** Names for a rep who knows many: no note of the evals is about one of them. */
const MANY = [...'东南西北中金银福寿康'].flatMap(first =>
  [...'源盛和泰昌隆达兴茂恒'].flatMap(second => [
    `${first}${second}大药房`,
    `${first}${second}医院`,
    `${first}${second}诊所`,
  ]),
)

async function notes(): Promise<Answers['notes']> {
  const [opening] = NOTES
  const first = opening ? await reading(opening) : Number.NaN
  await overAll(NOTES, 1)
  const crowded = NOTES.map(note => ({ ...note, customers: [...note.customers, ...MANY] }))
  return { first, each: await overAll(NOTES, PASSES), crowded: await overAll(crowded, 1) }
}

/** One note of about `length` characters, put together from all of them. */
function longNote(length: number): Note {
  const [opening] = NOTES
  if (!opening) throw new Error('There are no notes to measure with.')
  let text = ''
  for (let n = 0; text.length < length; n++) text += `${NOTES[n % NOTES.length]?.text}\n`
  return { ...opening, text: text.slice(0, length) }
}

async function long(): Promise<Answers['long']> {
  const found: Answers['long'] = []
  for (const { length, passes } of LENGTHS) found.push({ length, each: await overAll([longNote(length)], passes) })
  return found
}

async function cards(): Promise<Answers['cards']> {
  const questions = lines('coach').map(line => line.question)
  const began = performance.now()
  const playbook = loadPlaybook(CARDS)
  const read = performance.now()
  const { retrieve } = createRetriever(playbook)
  const indexed = performance.now()
  const first = await timed(() => retrieve(questions[0] ?? ''))
  const answerTo = (question: string) =>
    answerOffline({ question, language: languageOf(question), ranked: retrieve(question), playbook })
  const [each, whole]: [number[], number[]] = [[], []]
  for (let pass = 0; pass < PASSES; pass++)
    for (const question of questions) {
      each.push(await timed(() => retrieve(question)))
      whole.push(await timed(() => answerTo(question)))
    }
  return { reading: read - began, indexing: indexed - read, first, each, whole }
}

answerParent(0, { notes, long, cards })
