// What the stories of correction have in common: a world with a scripted reader, and short ways to look, tap and edit.
import { and, eq, isNull } from 'drizzle-orm'
import { expect } from 'vitest'
import { inWorkspace, type Tx } from '../../db/database.ts'
import { audit, customers, facts } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { logFull } from './full-note.ts'
import { type Scripted, scripted, type Visit } from './scripted.ts'

/** A world for stories of correction; stop `w` in the end. */
export async function correcting() {
  const engine: Scripted = scripted()
  const w: World = await world({ offline: engine })
  const read = <T>(query: (tx: Tx) => Promise<T>): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
  const tap = async (card: Message, action: string, who: Person = w.lin) => {
    await w.double.tap(who.id, card, action)
    await w.settle()
  }
  return {
    w,
    engine,
    read,
    tap,
    /** The facts that hold. */
    held: () =>
      read(tx =>
        tx
          .select()
          .from(facts)
          .where(and(isNull(facts.heldUntil), isNull(facts.removedAt))),
      ),
    shownCustomers: async () => {
      const rows = await read(tx =>
        tx.select({ name: customers.name }).from(customers).where(eq(customers.hidden, false)),
      )
      return rows.map(row => row.name).sort()
    },
    /** What the audit trail has of a deed, oldest first. */
    trail: (what: string) => read(tx => tx.select().from(audit).where(eq(audit.what, what))),
    logged: () => logFull(w, engine),
    /** Tells a note with a meaning; gives the message and its card. */
    async tell(who: Person, text: string, visits: Visit[]) {
      const said = await w.double.say(who.id, 'dm', engine.means(text, visits))
      await w.settle()
      return { said, card: w.double.answers(who.id).at(-1)! }
    },
    /** Taps a button by its text on the last answer. */
    async pick(who: Person, text: string) {
      await w.double.tap(who.id, w.double.answers(who.id).at(-1)!, { text })
      await w.settle()
      return w.last(who)
    },
    /** Opens the Edit window of a card, fills it in and saves it. */
    async edit(card: Message, filling: Record<string, string | string[] | null>) {
      await tap(card, 'visit.edit')
      const { status, errors } = await w.double.submit(w.lin.id, filling)
      expect({ status, errors }).toEqual({ status: 200, errors: {} })
      await w.settle()
      return textOf(card)
    },
  }
}

export type Correcting = Awaited<ReturnType<typeof correcting>>
