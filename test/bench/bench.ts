// What every section measures with: the Web API sink, and the apps to be measured, each started for it and ended after it.
import { type Child, startChild } from './child.ts'
import type { Options } from './options.ts'
import type { Ours } from './ours.ts'
import { embedded, onServer } from './places.ts'
import type { Sink } from './sink.ts'

export interface Bench {
  options: Options
  sink: Sink
  /** Whether the Postgres server answers. */
  hasServer: boolean
  /** A folder with an empty embedded database. */
  template: string
}

export type Target = 'bare' | 'postgres' | 'embedded'

export interface How {
  /** Whether what is taken in is also worked on; so it is unless said otherwise. */
  working?: boolean
  /** Processes that share the database. */
  processes?: number
}

/** Runs a measurement on a target; undefined where there is no Postgres server. */
export async function on<T>(
  bench: Bench,
  target: Target,
  measure: (apps: Child[]) => Promise<T>,
  how: How = {},
): Promise<T | undefined> {
  const { sink, options, hasServer, template } = bench
  const apiUrl = sink.url
  const { profiles } = options
  if (target === 'bare') return during([() => startChild('./bare.ts', { apiUrl }, profiles)], measure)
  if (target === 'postgres' && !hasServer) return
  const place = target === 'postgres' ? await onServer(options.server) : embedded(template)
  const given: Ours = { apiUrl, where: place.where, working: how.working ?? true }
  const starts = Array.from({ length: how.processes ?? 1 }, () => () => startChild('./ours.ts', given, profiles))
  return during(starts, measure).finally(place.remove)
}

/** Starts apps one after the other, measures, and ends them whatever happened. */
async function during<T>(starts: (() => Promise<Child>)[], measure: (apps: Child[]) => Promise<T>): Promise<T> {
  const apps: Child[] = []
  try {
    for (const start of starts) apps.push(await start())
    return await measure(apps)
  } finally {
    await Promise.all(apps.map(app => app.stop()))
  }
}

/** A measurement on every target, one after the other. */
export async function onEach<T>(bench: Bench, measure: (app: Child) => Promise<T>, how: How = {}) {
  const single = (apps: Child[]) => measure(apps[0] as Child)
  return {
    bare: await on(bench, 'bare', single, how),
    postgres: await on(bench, 'postgres', single, how),
    embedded: await on(bench, 'embedded', single, how),
  }
}

/** What was measured on each target, as cells of a row. */
export const cells = <T>(found: { bare?: T; postgres?: T; embedded?: T }, cell: (value: T) => string) => ({
  bare: found.bare && cell(found.bare),
  postgres: found.postgres && cell(found.postgres),
  embedded: found.embedded && cell(found.embedded),
})
