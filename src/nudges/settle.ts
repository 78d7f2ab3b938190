// The life of a nudge after it was sent: done, snoozed, skipped, or settled by contact.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { type Letter, send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/joining.ts'
import { addDays } from './days.ts'
import { digestLetter, type Titles } from './digest.ts'
import { baseOf } from './memory.ts'
import { changeNudges, type NudgeRow, openNudges } from './store/nudges.ts'

type Who = Rep & { dm: string | null }

/** The kinds that any later contact settles. */
const BY_CONTACT = new Set(['cadence', 'after_delivery'])

export interface Settling {
  rep: Who
  now: Date
  today: CivilDate
  titles: Titles
}

/** Why a rep skips a nudge. */
export type SkipReason = 'handled' | 'not_now' | 'not_useful' | 'not_mine'

/** How long "not now" lets a nudge sleep, in days. */
const NOT_NOW_DAYS = 7

/** The follow-up that a nudge is about, if it is about one. */
export const followUpOf = (nudge: NudgeRow): string | undefined =>
  nudge.kind === 'follow_up' ? baseOf(nudge.subject) : undefined

/** Marks a nudge done; the caller settles its follow-up. */
export async function finish(tx: Tx, nudge: NudgeRow, settling: Settling): Promise<void> {
  await changeNudges(tx, [nudge.id], { state: 'done', doneOn: settling.today, now: settling.now })
  await repaintDigests(tx, [nudge], settling)
}

/** Lets a nudge sleep until a day: the next workday, the next Monday's workday, or a date of the rep's choosing. */
export async function snooze(
  tx: Tx,
  nudge: NudgeRow,
  settling: Settling & { until: 'tomorrow' | 'next_week' | CivilDate },
): Promise<CivilDate> {
  const { rep, now, today, until } = settling
  const calendar = calendarOf(rep)
  const day =
    until === 'tomorrow'
      ? calendar.nextWorkday(today)
      : until === 'next_week'
        ? calendar.nextWorkday(addDays(today, 6 - dayOfWeek(today)))
        : until
  await changeNudges(tx, [nudge.id], { state: 'snoozed', until: day, now })
  await repaintDigests(tx, [nudge], settling)
  return day
}

/** Skips a nudge for a reason. */
export async function skip(tx: Tx, nudge: NudgeRow, settling: Settling & { reason: SkipReason }): Promise<void> {
  const { now, today, reason } = settling
  if (reason === 'handled') return finish(tx, nudge, settling)
  const change =
    reason === 'not_now'
      ? { state: 'snoozed' as const, until: addDays(today, NOT_NOW_DAYS) }
      : { state: 'skipped' as const }
  await changeNudges(tx, [nudge.id], { ...change, reason, now })
  await repaintDigests(tx, [nudge], settling)
}

/** Settles what contact with some customers, or follow-ups that were closed, settle. */
export async function settleOpen(
  tx: Tx,
  settled: { customers: string[]; followUps: string[]; customersOfFollowUps: string[] },
  settling: Settling,
): Promise<void> {
  const ids = [...new Set([...settled.customers, ...settled.customersOfFollowUps])]
  const open = await openNudges(tx, settling.rep.id, ids)
  const over = open.filter(nudge => {
    const promise = followUpOf(nudge)
    return promise
      ? settled.followUps.includes(promise)
      : BY_CONTACT.has(nudge.kind) && settled.customers.includes(nudge.customer)
  })
  await changeNudges(
    tx,
    over.map(nudge => nudge.id),
    { state: 'settled', now: settling.now },
  )
  await repaintDigests(tx, over, settling)
}

async function repaintDigests(tx: Tx, changed: NudgeRow[], { rep, now, titles }: Settling): Promise<void> {
  const days = [...new Set(changed.filter(nudge => nudge.n > 0).map(nudge => nudge.day))]
  const letters: Letter[] = []
  for (const day of days) letters.push(await digestLetter(tx, { rep, day, titles, repaint: true }))
  await send(tx, letters, now)
}

const dayOfWeek = (day: CivilDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
