// Customers leave a rep: what was open about them goes from that rep's digests.
import type { Tx } from '../../../db/database.ts'
import type { CivilDate, Rep } from '../../model.ts'
import { send } from '../../queue/letter.ts'
import { digestLetters, type Titles } from '../digest.ts'
import { changeNudges, openNudges } from '../store/nudges.ts'

/** Settles the open nudges of a rep about some customers, and repaints the digests that show them. */
export async function handNudges(
  tx: Tx,
  rep: Rep & { dm: string | null },
  { customers, now, titles }: { customers: string[]; now: Date; titles: Titles },
): Promise<void> {
  const open = await openNudges(tx, rep.id, customers)
  await changeNudges(
    tx,
    open.map(({ id }) => id),
    { state: 'settled', by: 'log', reason: 'handed over', now },
  )
  const days: CivilDate[] = open.filter(({ n }) => n > 0).map(({ day }) => day)
  await send(tx, await digestLetters(tx, { rep, days, titles }), now)
}
