// Measures Rapport beside a bare Bolt app on this machine and prints what it found; nothing fails on a time.
import { cpus, loadavg } from 'node:os'
import type { Bench } from './bench.ts'
import { type Options, readOptions, type SectionName } from './options.ts'
import { embeddedTemplate, reaches, removeAll } from './places.ts'
import { answer } from './sections/answer.ts'
import { intake } from './sections/intake.ts'
import { memory } from './sections/memory.ts'
import { mornings } from './sections/mornings.ts'
import { start } from './sections/start.ts'
import { visits } from './sections/visits.ts'
import { words } from './sections/words.ts'
import { year } from './sections/year.ts'
import { startSink } from './sink.ts'
import { type Row, table } from './table.ts'

const SECTIONS: Record<SectionName, (bench: Bench) => Promise<Row[]>> = {
  words,
  start,
  answer,
  intake,
  visits,
  memory,
  mornings,
  year,
}

async function main(options: Options): Promise<void> {
  const began = performance.now()
  const hasServer = await reaches(options.server)
  if (!hasServer) console.log('No Postgres server answers: that column stays empty (--server names one).')
  const sink = await startSink()
  const template = await embeddedTemplate()
  const bench: Bench = { options, sink, hasServer, template: template.folder }
  const rows: Row[] = []
  try {
    for (const name of options.sections) rows.push(...(await section(bench, name)))
  } finally {
    await template.remove()
    await sink.stop()
  }
  const busy = loadavg().map(load => load.toFixed(1))
  console.log(`\n${table(rows)}\n`)
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${busy.join(' ')};`, took(began))
}

/** A section that fails is said aloud, and the others go on. */
async function section(bench: Bench, name: SectionName): Promise<Row[]> {
  const began = performance.now()
  try {
    const rows = await SECTIONS[name](bench)
    console.log(`${name}: ${took(began)}`)
    return rows
  } catch (error) {
    console.error(`${name}:`, error)
    return [{ what: `${name}: ${(error as Error).message}` }]
  }
}

const took = (since: number): string => `took ${((performance.now() - since) / 1000).toFixed(0)} s`

// A run that is broken off leaves nothing behind: every child is ended on `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => removeAll().finally(() => process.exit(130)))
}

await Promise.resolve()
  .then(() => main(readOptions(process.argv.slice(2))))
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
