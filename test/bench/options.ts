// What is measured and for how long: read from the command line.
import { parseArgs } from 'node:util'

/** Every section, in the order in which they run; the year takes a quarter of an hour, and runs where it is named. */
export const SECTIONS = ['words', 'start', 'answer', 'intake', 'visits', 'memory', 'mornings', 'year'] as const
export type SectionName = (typeof SECTIONS)[number]

export interface Options {
  sections: SectionName[]
  /** A Postgres server on which databases may be made and dropped. */
  server: string
  /** A ten-minute run at a steady rate stands in for the short memory section. */
  long: boolean
  /** A folder for CPU profiles of every process that is measured. */
  profiles?: string
  /** Events sent one at a time. */
  singles: number
  /** Length of each step of offered load, and of the measured part under full load, in seconds. */
  intakeSeconds: number
  visitSeconds: number
  /** Visits in each of the two equal loads between which memory is compared. */
  memoryVisits: number
  /** Starts of the playground on data that is there. */
  starts: number
  /** Reps whose mornings are held, and in how many workspaces. */
  mornings: { reps: number; workspaces: number }
  quick: boolean
  /** As many reps as a morning must bear, which takes a quarter of an hour. */
  full: boolean
}

const USAGE = `npm run bench -- [${SECTIONS.join(' ')}] [--quick] [--full] [--long] [--server postgres://…] [--profiles FOLDER]`

const FULL = {
  singles: 200,
  intakeSeconds: 3,
  visitSeconds: 7,
  memoryVisits: 400,
  starts: 3,
  mornings: { reps: 500, workspaces: 10 },
}
const QUICK = {
  singles: 40,
  intakeSeconds: 1,
  visitSeconds: 2,
  memoryVisits: 60,
  starts: 1,
  mornings: { reps: 100, workspaces: 10 },
}
const MANY = { reps: 10_000, workspaces: 20 }

/** The server of a usual local installation; `TEST_DATABASE_URL` names another, as it does for the tests. */
const SERVER = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

/**
 * Reads the options.
 * @throws Error with one line on how to use them
 */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args)
  const named = positionals.length > 0 ? positionals : values.only?.split(',').map(name => name.trim())
  const unknown = named?.find(name => !SECTIONS.some(section => section === name))
  if (unknown !== undefined) throw new Error(`There is no section "${unknown}". ${USAGE}`)
  return {
    sections: SECTIONS.filter(section => (named ? named.includes(section) : section !== 'year')),
    server: values.server ?? SERVER,
    long: values.long ?? false,
    profiles: values.profiles,
    quick: values.quick ?? false,
    full: values.full ?? false,
    ...(values.quick ? QUICK : FULL),
    ...(values.full && { mornings: MANY }),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        full: { type: 'boolean' },
        long: { type: 'boolean' },
        server: { type: 'string' },
        profiles: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(`${(error as Error).message} ${USAGE}`)
  }
}
