// Takes a customer out of what others than its rep were told: managers, and those who handed it over or received it.
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { alerts, handoverCustomers, handovers, outbox, reps } from '../../../../db/schema.ts'
import type { CivilDate } from '../../../model.ts'
import type { Post } from '../../../post.ts'
import { holder } from './posts.ts'

/** A message to a manager from which something is gone. */
export interface Untold {
  manager: string
  day: CivilDate
}

/** Erases alerts about some customers, and what letters to others say of them; gives also who had the customers before. */
export async function eraseTold(
  tx: Tx,
  { rep, ids, names, words }: { rep: string; ids: string[]; names: string[]; words: string[] },
): Promise<{ untold: Untold[]; former: string[] }> {
  const holds = holder(names)
  const lists = await tx
    .select({ id: alerts.id, item: alerts.item })
    .from(alerts)
    .where(and(eq(alerts.kind, 'handover'), isNotNull(alerts.item)))
  const naming = lists.filter(({ item }) => holds(item)).map(({ id }) => id)
  const gone = [
    ...(await tx.delete(alerts).where(inArray(alerts.customer, ids)).returning()),
    ...(naming.length > 0 ? await tx.delete(alerts).where(inArray(alerts.id, naming)).returning() : []),
  ]
  const parties = await tx
    .select({ from: handovers.from, to: handovers.to, by: handovers.by, state: handovers.state })
    .from(handovers)
    .innerJoin(handoverCustomers, eq(handoverCustomers.handover, handovers.id))
    .where(inArray(handoverCustomers.customer, ids))
  await tx.delete(handoverCustomers).where(inArray(handoverCustomers.customer, ids))
  const [own] = await tx.select({ manager: reps.manager }).from(reps).where(eq(reps.id, rep))
  const told = [own?.manager, ...gone.map(one => one.manager), ...parties.flatMap(({ from, to, by }) => [from, to, by])]
  await blank(
    tx,
    told.flatMap(user => (user && user !== rep ? [user] : [])),
    words,
  )
  const days = new Map(gone.map(({ manager, day }) => [`${manager} ${day}`, { manager, day }]))
  const had = parties.filter(({ state }) => state === 'accepted' || state === 'undone')
  const former = [...new Set(had.flatMap(({ from, to }) => [from, to]))].filter(one => one !== rep)
  return { untold: [...days.values()], former }
}

async function blank(tx: Tx, users: string[], words: string[]): Promise<void> {
  const holds = holder(words)
  for (const user of new Set(users)) {
    const rows = await tx.select().from(outbox).where(sql`${outbox.address}->>'user' = ${user}`)
    for (const { id, state, post } of rows) {
      if (!TELLING.has(post.kind) || !holds(post)) continue
      const left = without(post, holds)
      if (state === 'ready' && left.kind === 'say') await tx.delete(outbox).where(eq(outbox.id, id))
      else await tx.update(outbox).set({ post: left, error: null }).where(eq(outbox.id, id))
    }
  }
}

/** The kinds of messages in which others are told of a rep's customers. */
const TELLING: ReadonlySet<Post['kind']> = new Set<Post['kind']>(['alert', 'week', 'handover', 'say', 'customer'])

function without(post: Post, holds: (value: unknown) => boolean): Post {
  if (post.kind !== 'alert') return { kind: 'say', language: post.language, text: '' }
  return { ...post, items: post.items.filter(item => !holds(item)) }
}
