// Reads and writes JSON lines.
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'

/** Input that cannot be used, in one line that names where. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadInput'
  }
}

/** A line as it was read, with its number in the file, from 1. */
export interface Numbered<T> {
  number: number
  value: T
}

/**
 * Reads JSON lines from a file, or from standard input for `-`; every line is checked before any is worked on.
 * @param schema of a line, or which one holds for it
 * @throws BadInput naming the first bad line
 */
export async function readLines<T>(
  file: string,
  schema: z.ZodType<T> | ((value: unknown) => z.ZodType<T>),
): Promise<Numbered<T>[]> {
  const text = await textOf(file)
  return text
    .split('\n')
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, value: parse(line, number, schema) }))
}

async function textOf(file: string): Promise<string> {
  const name = file === '-' ? 'standard input' : file
  const bytes = await buffer(file === '-' ? process.stdin : createReadStream(file)).catch(error => {
    throw new BadInput(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadInput(`${name}: not UTF-8`)
  }
}

function parse<T>(line: string, number: number, schema: z.ZodType<T> | ((value: unknown) => z.ZodType<T>)): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadInput(`line ${number}: not JSON`)
  }
  const read = (typeof schema === 'function' ? schema(value) : schema).safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new BadInput(`line ${number}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`)
}

/** Writes text to standard output; resolves when the reader can take more. */
export const writeText = (text: string): Promise<void> =>
  new Promise(resolve => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })

/** Writes one JSON line; resolves when the reader can take more. */
export const writeLine = (value: unknown): Promise<void> => writeText(`${JSON.stringify(value)}\n`)
