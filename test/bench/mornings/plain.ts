// What the morning is held against: the rows that it reads, read and let go; and what the database has of it afterwards.
import postgres from 'postgres'

const LOT = 40
const CHILDREN = {
  contacts: 'true',
  facts: 't.held_until is null and t.removed_at is null',
  signals: 't.removed_at is null',
  follow_ups: "t.state = 'open'",
  deals: 't.removed_at is null',
  visits: 't.removed_at is null',
}

/** Reads all customers of all reps with all that holds of them, one lot of reps after the other; the time in ms. */
export async function plainRead(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const reps = await sql<{ workspace: string; id: string }[]>`select workspace, id from reps order by workspace, id`
    const lots = new Map<string, string[][]>()
    for (const { workspace, id } of reps) {
      const own = lots.get(workspace) ?? []
      if ((own.at(-1)?.length ?? LOT) >= LOT) own.push([])
      own.at(-1)?.push(id)
      lots.set(workspace, own)
    }
    const began = performance.now()
    for (const [workspace, own] of lots) for (const ids of own) await readLot(sql, workspace, ids)
    return performance.now() - began
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function readLot(sql: postgres.Sql, workspace: string, reps: string[]): Promise<void> {
  await sql`select * from customers where workspace = ${workspace} and rep = any (${reps})`
  for (const [table, holds] of Object.entries(CHILDREN))
    await sql.unsafe(
      `select t.* from customers c join ${table} t on t.workspace = c.workspace and t.customer = c.id and ${holds}
       where c.workspace = $1 and c.rep = any ($2)`,
      [workspace, reps],
    )
}

/** The digests of each day, their letters, and the most letters that one digest has. */
export async function digestsOn(url: string): Promise<{ digests: number; letters: number; most: number }[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const rows = await sql<{ digests: number; letters: number; most: number }[]>`
    select count(*)::int as digests, coalesce(sum(n), 0)::int as letters, coalesce(max(n), 0)::int as most
    from digests d left join (
      select workspace, card, count(*)::int as n from outbox where op = 'post' group by workspace, card
    ) o on o.workspace = d.workspace and o.card = 'digest:' || d.rep || ':' || d.day
    group by d.day order by d.day`
  await sql.end({ timeout: 5 })
  return [...rows]
}

/** Lets every letter that waits count as posted, as it would be long before the next morning. */
export async function allPosted(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`update outbox set state = 'sent', sent_at = created_at where state = 'ready'`
  await sql.end({ timeout: 5 })
}
