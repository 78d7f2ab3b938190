// What is measured and for how long: read from the command line.
import { parseArgs } from 'node:util'

/** Every section, in the order in which they run. */
export const SECTIONS = ['words', 'start', 'answer', 'intake', 'visits', 'memory'] as const
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
}

const USAGE = `npm run bench -- [--only ${SECTIONS.join(',')}] [--quick] [--long] [--server postgres://…] [--profiles FOLDER]`

const FULL = { singles: 200, intakeSeconds: 3, visitSeconds: 7, memoryVisits: 400, starts: 3 }
const QUICK = { singles: 40, intakeSeconds: 1, visitSeconds: 2, memoryVisits: 60, starts: 1 }

/** The server of a usual local installation; `TEST_DATABASE_URL` names another, as it does for the tests. */
const SERVER = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

/**
 * Reads the options.
 * @throws Error with one line on how to use them
 */
export function readOptions(args: string[]): Options {
  const { values } = parse(args)
  const named = values.only?.split(',').map(name => name.trim())
  const unknown = named?.find(name => !SECTIONS.some(section => section === name))
  if (unknown !== undefined) throw new Error(`There is no section "${unknown}". ${USAGE}`)
  return {
    sections: SECTIONS.filter(section => !named || named.includes(section)),
    server: values.server ?? SERVER,
    long: values.long ?? false,
    profiles: values.profiles,
    ...(values.quick ? QUICK : FULL),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        long: { type: 'boolean' },
        server: { type: 'string' },
        profiles: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(`${(error as Error).message} ${USAGE}`)
  }
}
