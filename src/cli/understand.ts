// rapport understand: notes in, meanings out, line by line.
import { understand } from '../understanding/understand.ts'
import { openEngines } from './engines.ts'
import { noteLine } from './fields.ts'
import { readLines, writeLine } from './lines.ts'

/** Notes that are understood at once; a model answers slowly, and several may be asked together. */
const AT_ONCE = 8

/** Understands every note of a file and writes one line for each, in order. */
export async function understandFile(file: string): Promise<void> {
  const notes = await readLines(file, noteLine)
  const { engine, offline } = await openEngines()
  for (let i = 0; i < notes.length; i += AT_ONCE) {
    const batch = await Promise.all(
      notes.slice(i, i + AT_ONCE).map(async ({ value: { id, ...note } }) => {
        const { meaning, engine: by } = await understand(engine, offline, note)
        return { id, engine: by, ...meaning }
      }),
    )
    for (const out of batch) await writeLine(out)
  }
}
