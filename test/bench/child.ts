// A process that is measured: started, asked, and ended by its own id.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Memory {
  rss: number
  heap: number
}

/** What a child can be asked; all times in ms. */
export interface Answers {
  memory: Memory
  /** Processor time used so far, in ms, by the process itself (a database server's is not in it). */
  processor: number
  /** SQL statements so far, without the beginnings and ends of transactions. */
  statements: number
  /** Messages stored, and notes whose visits are kept. */
  kept: { stored: number; visits: number }
  /** Understanding of notes: the first, every one, and every one for a rep with many customers. */
  notes: { first: number; each: number[]; crowded: number[] }
  /** Understanding of long notes, by length in characters. */
  long: { length: number; each: number[] }[]
  /** The digests of a morning, its time and processor time, the most memory, and SQL statements. */
  morning: { sent: number; ms: number; cpu: number; peak: number; statements: number }
  cards: { reading: number; indexing: number; first: number; each: number[]; whole: number[] }
}

/** How a child answers what it can be asked. */
export type Answering = { [Q in keyof Answers]?: () => Promise<Answers[Q]> | Answers[Q] }

export interface Child {
  /** Where it listens. */
  port: number
  /** From its start until it listened, in ms. */
  startedIn: number
  ask<Q extends keyof Answers>(question: Q): Promise<Answers[Q]>
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>
}

const alive = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})

/** How long a child has to start, to answer (a morning of many takes minutes), and to end before it is killed; many times what an idle machine takes. */
const START_MS = 120_000
const ANSWER_MS = 1_200_000
const END_MS = 15_000

/**
 * Starts a file of this folder as a process and waits until it listens.
 * @param given what the child reads from `given()` in answering.ts
 * @throws Error when it ends or stays silent
 */
export async function startChild(file: string, given: object, profiles?: string): Promise<Child> {
  const began = performance.now()
  const profile = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(given)], {
    execArgv: ['--import', import.meta.resolve('tsx'), '--expose-gc', ...profile],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  alive.add(child)
  const gone = once(child, 'exit').then(() => void alive.delete(child))
  const port = await heard<number>(child, 'listening', START_MS)
  const startedIn = performance.now() - began
  return {
    port,
    startedIn,
    ask(question) {
      child.send(question)
      return heard(child, question, ANSWER_MS)
    },
    async stop() {
      if (child.connected) child.send('stop')
      const timer = setTimeout(() => child.kill('SIGKILL'), END_MS)
      await gone
      clearTimeout(timer)
    },
  }
}

/** The next message of a child about something. */
function heard<T>(child: ChildProcess, about: string, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer)
      child.off('message', listen)
      child.off('exit', ended)
    }
    const listen = (message: unknown) => {
      const [name, value] = message as [string, T]
      if (name !== about) return
      settle()
      resolve(value)
    }
    const ended = (code: number | null) => {
      settle()
      reject(new Error(`A measured process ended early (${code}).`))
    }
    const timer = setTimeout(() => {
      settle()
      reject(new Error(`A measured process did not answer "${about}".`))
    }, patience)
    child.on('message', listen)
    child.once('exit', ended)
  })
}
