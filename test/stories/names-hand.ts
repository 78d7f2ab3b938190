// What the stories about names have in common: a world with a scripted reader, and short ways to tell, tap and look.
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { inWorkspace, type Tx } from '../../db/database.ts'
import * as schema from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted, type Visit } from './scripted.ts'

export interface Names {
  w: World
  engine: Scripted
  /** Says a note with a meaning, or words that the offline engine reads; gives what was said and the answer. */
  tell(
    who: Person,
    text: string,
    visits?: Visit[],
    thread?: string,
  ): Promise<{ said: string; message: Message; answer: Message; text: string }>
  tap(who: Person, message: Message, text: string): Promise<void>
  slash(who: Person, words: string): Promise<string>
  read<T>(query: (tx: Tx) => Promise<T>): Promise<T>
  /** Every row of every table, but for those left out, by table; rows in order. */
  dump(without?: string[]): Promise<Record<string, string[]>>
}

/** Builds a world for stories about names; stop `w` in the end. */
export async function names(at?: string): Promise<Names> {
  const engine = scripted()
  const w = await world({ offline: engine, at })
  const read = <T>(query: (tx: Tx) => Promise<T>): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
  return {
    w,
    engine,
    read,
    async tell(who, text, visits, thread) {
      if (visits) engine.means(text, visits)
      const said = await w.double.say(who.id, 'dm', text, { thread })
      await w.settle()
      const answer = w.double.answers(who.id).at(-1)!
      return { said: said.ts, message: said, answer, text: textOf(answer) }
    },
    async tap(who, message, text) {
      await w.double.tap(who.id, message, { text })
      await w.settle()
    },
    async slash(who, words) {
      await w.double.slash(who.id, 'dm', '/rapport', words)
      await w.settle()
      return w.last(who)
    },
    dump: (without = []) =>
      read(async tx => {
        const found: Record<string, string[]> = {}
        for (const table of Object.values(schema) as PgTable[]) {
          const { name } = getTableConfig(table)
          if (without.includes(name)) continue
          const rows = await tx.select().from(table)
          found[name] = rows.map(row => JSON.stringify(row)).sort()
        }
        return found
      }),
  }
}
