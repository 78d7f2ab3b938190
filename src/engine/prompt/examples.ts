// The worked examples that the model is shown, one JSON line each, checked for their shape as they are read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { meaningSchema } from '../../understanding/meaning.ts'

const exampleSchema = z.strictObject({
  note: z.strictObject({
    text: z.string().min(1),
    at: z.iso.datetime({ offset: true }),
    tz: z.string(),
    customers: z.array(z.string()).optional(),
    subject: z.string().optional(),
  }),
  // Kept as written, so that the model sees the short form without empty lists.
  output: z.custom<object>(value => meaningSchema.safeParse(value).success, 'is not a valid meaning'),
})

export type Example = z.infer<typeof exampleSchema>

function readLine(line: string, where: string): Example {
  try {
    return exampleSchema.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(`${where}: ${error instanceof z.ZodError ? z.prettifyError(error) : 'is not JSON'}`)
  }
}

/**
 * Reads every *.jsonl file of a folder, in the order of their names.
 * @throws Error naming file and line of an example that does not fit
 */
export function readExamples(dir: string): Example[] {
  const files = readdirSync(dir)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  return files.flatMap(file =>
    readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.trim() ? [readLine(line, `${file} line ${i + 1}`)] : [])),
  )
}
