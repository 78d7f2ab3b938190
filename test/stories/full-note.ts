// The note that stories of correction start from: one customer with a fact, an objection, a promise and a deal.
import { desc, eq } from 'drizzle-orm'
import { inWorkspace } from '../../db/database.ts'
import { deals, facts, followUps, signals, visits } from '../../db/schema.ts'
import type { World } from '../world.ts'
import type { Scripted } from './scripted.ts'

export const WORDS = '见了康宁药业的李经理，他爱喝铁观音，要50盒，嫌贵，下周三前送样品'
export const FULL = {
  customer: '康宁药业',
  contacts: [{ name: '李经理' }],
  facts: [{ about: '李经理', key: 'taste', value: '铁观音', quote: '爱喝铁观音' }],
  signals: [{ kind: 'objection' as const, topic: 'price', by: '李经理', quote: '嫌贵' }],
  follow_ups: [{ what: '送样品', by: 'rep' as const, due: '2026-12-02', quote: '下周三前送样品' }],
  deal: { product: '感冒灵', quantity: 50, unit: '盒', step: 'needs' as const, quote: '要50盒' },
}

/** Logs the note; gives the rep's message, the card and the ids in it. */
export async function logFull(w: World, engine: Scripted) {
  const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
  const said = await w.double.say(w.lin.id, 'dm', engine.means(WORDS, [FULL]))
  await w.settle()
  const card = w.double.answers(w.lin.id).at(-1)!
  const [fact] = await read(tx => tx.select().from(facts).where(eq(facts.key, 'taste')))
  const [signal] = await read(tx => tx.select().from(signals))
  const [promise] = await read(tx => tx.select().from(followUps))
  const [deal] = await read(tx => tx.select().from(deals))
  const [visit] = await read(tx => tx.select().from(visits).orderBy(desc(visits.on)))
  return { said, card, fact: fact!.id, signal: signal!.id, promise: promise!.id, deal: deal!.id, visit: visit!.id }
}
