// Simulates scripts over the tests' own database, and runs the command line as an administrator does: lines in, lines out.
import { spawn } from 'node:child_process'
import { z } from 'zod'
import { scriptLine } from '../../src/cli/script.ts'
import { inOrder, type Line, simulate as play } from '../../src/cli/simulate.ts'
import { freshDatabase } from '../database.ts'

export interface Ran {
  code: number | null
  out: string[]
  err: string
}

/** Runs `rapport <command> -` on some lines, or on bytes. */
export function rapport(command: string, input: (string | object)[] | Buffer): Promise<Ran> {
  const child = spawn(process.execPath, ['src/launch.js', 'cli/main', command, '-'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', piece => (out += piece))
  child.stderr.setEncoding('utf8').on('data', piece => (err += piece))
  child.stdin.on('error', () => {})
  child.stdin.end(Buffer.isBuffer(input) ? input : input.map(line => `${asLine(line)}\n`).join(''))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, out: out.split('\n').filter(Boolean), err }))
  })
}

const asLine = (line: string | object) => (typeof line === 'string' ? line : JSON.stringify(line))

/** What a simulation may print. */
export const printed = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  user: z.string(),
  kind: z.enum(['reply', 'nudge', 'digest', 'alert']),
  nudges: z
    .array(
      z.strictObject({
        n: z.number().int().positive(),
        kind: z.string(),
        // A festival or a drill is about nobody.
        customer: z.string().default(''),
        contact: z.string().optional(),
        due: z.iso.date().optional(),
      }),
    )
    .optional(),
  text: z.string().min(1),
})

export type Printed = z.infer<typeof printed>

/** Simulates a script over a fresh database. @throws BadInput */
export async function simulate(script: object[]): Promise<Printed[]> {
  const lines = script.map((line, i) => ({ number: i + 1, value: scriptLine(line).parse(line) }))
  const db = await freshDatabase()
  const out: Printed[] = []
  const write = async (line: Line) => void out.push(printed.parse(JSON.parse(JSON.stringify(line))))
  await play({ script: inOrder(lines), db, write }).finally(() => db.close())
  return out
}
