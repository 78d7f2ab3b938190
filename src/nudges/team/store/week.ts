// What the page of a week needs of the customers of a team: six queries, however many reps.
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { customers, deals, followUps, reps, signals } from '../../../../db/schema.ts'
import type { CivilDate } from '../../../model.ts'
import { addDays } from '../../days.ts'
import { spanOf, type TeamWeek } from '../week.ts'
import { lastVisits, openComplaints, shown, silencesOf } from './record.ts'

const of = { rep: { name: reps.name }, customer: { id: customers.id, name: customers.name } }

/** Reads the week of a team as of a day. */
export async function readWeek(tx: Tx, team: string[], today: CivilDate): Promise<TeamWeek> {
  const { from, until, farthest } = spanOf(today)
  const silences = await silencesOf(tx, team, { from, before: addDays(today, 1) })
  const contacts = await lastVisits(
    tx,
    silences.map(({ customer }) => customer.id),
  )
  return {
    complaints: await openComplaints(tx, team, today),
    silences: silences.filter(({ customer, day }) => (contacts.get(customer.id) ?? '') < day),
    deals: await dealsOf(tx, team, from),
    promises: (await tx
      .select({ ...of, what: followUps.what, by: followUps.by, due: followUps.due })
      .from(followUps)
      .innerJoin(customers, eq(followUps.customer, customers.id))
      .innerJoin(reps, eq(customers.rep, reps.id))
      .where(
        and(shown(team), eq(followUps.state, 'open'), isNotNull(followUps.due), lte(followUps.due, until)),
      )) as TeamWeek['promises'],
    signals: await tx
      .select({ ...of, kind: signals.kind, topic: signals.topic, quote: signals.quote, on: signals.on })
      .from(signals)
      .innerJoin(customers, eq(signals.customer, customers.id))
      .innerJoin(reps, eq(customers.rep, reps.id))
      .where(
        and(shown(team), isNull(signals.removedAt), isNull(signals.certainty), gt(signals.on, addDays(farthest, -1))),
      )
      .orderBy(desc(signals.on), asc(signals.id)),
  }
}

async function dealsOf(tx: Tx, team: string[], from: CivilDate): Promise<TeamWeek['deals']> {
  const fresh = tx
    .select({ deal: deals.deal })
    .from(deals)
    .innerJoin(customers, eq(deals.customer, customers.id))
    .where(and(shown(team), isNull(deals.removedAt), gt(deals.saidOn, from)))
  const rows = await tx
    .select({ ...of, said: deals })
    .from(deals)
    .innerJoin(customers, eq(deals.customer, customers.id))
    .innerJoin(reps, eq(customers.rep, reps.id))
    .where(and(shown(team), isNull(deals.removedAt), inArray(deals.deal, fresh)))
    .orderBy(asc(deals.saidOn), asc(deals.id))
  return rows.map(({ rep, customer, said }) => ({ ...said, rep, customer }))
}
