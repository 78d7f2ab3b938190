// Reads and writes JSON lines.
import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Input that cannot be used, in one line that names where. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadInput'
  }
}

/**
 * Reads JSON lines from a file, or from standard input for `-`; every line is checked before any is worked on.
 * @throws BadInput naming the first bad line
 */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return textOf(file)
    .split('\n')
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parse(line, number, schema))
}

function textOf(file: string): string {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8')
    if (text.includes('\uFFFD')) throw new BadInput(`${file}: not UTF-8`)
    return text
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`)
  }
}

function parse<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadInput(`line ${number}: not JSON`)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new BadInput(`line ${number}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`)
}

/** Writes one JSON line; resolves when the reader can take more. */
export const writeLine = (value: unknown): Promise<void> =>
  new Promise(resolve => {
    if (process.stdout.write(`${JSON.stringify(value)}\n`)) resolve()
    else process.stdout.once('drain', resolve)
  })
