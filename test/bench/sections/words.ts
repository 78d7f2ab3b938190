// Understanding a note and finding the cards for a question, without database and Slack.
import type { Bench } from '../bench.ts'
import { type Answers, type Child, startChild } from '../child.ts'
import { quantile, time } from '../figures.ts'
import type { Aim, Row } from '../table.ts'

const NOTE_AIM_MS = 5
const QUESTION_AIM_MS = 3
const ANSWER_AIM_MS = 10
const LOADING_AIM_MS = 300

/** Measures it. The figures stand in the embedded column, though they need no database at all. */
export async function words({ options }: Bench): Promise<Row[]> {
  const app = await startChild('./words.ts', {}, options.profiles)
  try {
    const rows = [...cardRows(await app.ask('cards')), ...noteRows(await app.ask('notes'))]
    return [...rows, ...(await longRows(app))]
  } finally {
    await app.stop()
  }
}

const spread = (each: number[]): string => [0.5, 0.99, 1].map(q => time(quantile(each, q))).join(' / ')

const under = (each: number[], ms: number): Aim => ({ says: `p99 under ${ms} ms`, met: quantile(each, 0.99) < ms })

const noteRows = ({ first, each, crowded }: Answers['notes']): Row[] => [
  {
    what: 'understanding a note offline (p50 / p99 / max)',
    embedded: spread(each),
    aim: under(each, NOTE_AIM_MS),
  },
  { what: '  the first note of a process', embedded: time(first) },
  { what: '  for a rep with 300 customers', embedded: spread(crowded), aim: under(crowded, NOTE_AIM_MS) },
]

async function longRows(app: Child): Promise<Row[]> {
  try {
    const found = await app.ask('long')
    return found.map(({ length, each }) => ({
      what: `  a note of ${length} characters (median)`,
      embedded: time(quantile(each, 0.5)),
    }))
  } catch (error) {
    return [{ what: '  long notes', embedded: (error as Error).message }]
  }
}

const cardRows = ({ reading, indexing, first, each, whole }: Answers['cards']): Row[] => [
  { what: 'reading and checking the cards', embedded: time(reading) },
  {
    what: 'indexing the cards',
    embedded: time(indexing),
    aim: { says: `both under ${LOADING_AIM_MS} ms`, met: reading + indexing < LOADING_AIM_MS },
  },
  {
    what: 'finding cards for a question (p50 / p99 / max)',
    embedded: spread(each),
    aim: under(each, QUESTION_AIM_MS),
  },
  { what: '  the first question', embedded: time(first) },
  { what: 'a whole answer offline (p50 / p99 / max)', embedded: spread(whole), aim: under(whole, ANSWER_AIM_MS) },
]
