// What the stories of what is over have in common: a world, ways to complain and to owe, and what is open.
import { asc } from 'drizzle-orm'
import { followUps, signals } from '../../db/schema.ts'
import type { Person } from '../../src/playground/state.ts'
import type { SignalMeaning } from '../../src/understanding/meaning.ts'
import { nudgeAbout, nudgeWorld, promise, read } from './nudges-hand.ts'
import type { Visit } from './scripted.ts'

export const complaint = (quote: string): SignalMeaning => ({ kind: 'complaint', quote })
export const objection = (topic: string, quote: string): SignalMeaning => ({ kind: 'objection', topic, quote })
export const theirs = (what: string, due: string, kind: 'task' | 'payment' = 'task') =>
  promise(what, due, { by: 'customer', kind })

/** A world for these stories; stop `w` in the end. */
export async function settling() {
  const w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  return {
    w,
    /** What stands of what was heard, by its words: since when it is over, or null. */
    async settled() {
      const rows = await read(w, tx => tx.select().from(signals).orderBy(asc(signals.quote)))
      const standing = rows.filter(({ removedAt }) => removedAt === null)
      return Object.fromEntries(standing.map(one => [one.quote, one.settledOn]))
    },
    /** What was promised, and how it stands. */
    kept: async () =>
      Object.fromEntries((await read(w, tx => tx.select().from(followUps))).map(one => [one.what, one.state])),
    stateOf: async (who: Person, customer: string) => (await nudgeAbout(w, who, customer)).state,
    /** Taps a button by its text on the last answer. */
    async pick(who: Person, text: string) {
      await w.double.tap(who.id, w.double.answers(who.id).at(-1)!, { text })
      await w.settle()
    },
    /** Tells a note in words of its own that mean these visits; gives its card. */
    async tell(who: Person, text: string, visits: Visit[]) {
      await w.say(who, w.engine.means(text, visits))
      return w.double.answers(who.id).at(-1)!
    },
  }
}

export type Settling = Awaited<ReturnType<typeof settling>>
