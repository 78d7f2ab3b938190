// The life of a nudge after it was sent: done, snoozed, skipped, or settled by contact.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/calendars.ts'
import type { Calendar } from './calendar.ts'
import { addDays } from './days.ts'
import { digestLetters, type Titles } from './digest.ts'
import { greetAnew } from './greeted.ts'
import { followUpOf, isByContact, isOfDay } from './matter.ts'
import { sameMatter } from './memory.ts'
import { overInBook } from './over.ts'
import { changeNudges, type NudgeChange, type NudgeRow, openNudges } from './store/nudges.ts'
import { openAboutRecord, overInRecord } from './store/over.ts'

type Who = Rep & { dm: string | null }

const WAITING = new Set<NudgeRow['state']>(['open', 'snoozed', 'expired'])

export interface Settling {
  rep: Who
  now: Date
  today: CivilDate
  titles: Titles
}

/** Why a rep skips a nudge; `unsaid`: no reason was asked for. */
export type SkipReason = 'handled' | 'not_now' | 'not_useful' | 'not_mine' | 'unsaid'

/** How long "not now" lets a nudge sleep, in days. */
const NOT_NOW_DAYS = 7

/** Whether a nudge can still be answered: an old digest can be clicked, since what expired there was not answered. */
export const isWaiting = ({ state }: NudgeRow): boolean => WAITING.has(state)

/** Marks a nudge done, and with it what that contact settles; the caller settles its follow-up. */
export async function finish(tx: Tx, nudge: NudgeRow, settling: Settling): Promise<void> {
  const { now, today, rep } = settling
  await changeNudges(tx, [nudge.id], { state: 'done', by: 'rep', doneOn: today, now })
  const open = await openNudges(tx, rep.id, [nudge.customer])
  const over = open.filter(one => sameMatter(one, nudge) || isByContact(one))
  await changeNudges(tx, idsOf(over), { state: 'settled', by: 'rep', along: nudge.id, now })
  await repaintDigests(tx, [nudge, ...over], settling)
}

/**
 * Lets a nudge sleep until a day: the next workday, the next Monday's workday, or a date of the rep's choosing.
 * A free day moves to the workday before; what would be today or past is the next workday.
 * @returns the day on which it wakes
 */
export async function snooze(
  tx: Tx,
  nudge: NudgeRow,
  settling: Settling & { until: 'tomorrow' | 'next_week' | CivilDate },
): Promise<CivilDate> {
  const { rep, now, today, until } = settling
  const calendar = await calendarOf(tx, rep)
  const sunday = addDays(today, 6 - dayOfWeek(today))
  const day =
    until === 'tomorrow'
      ? calendar.nextWorkday(today)
      : until === 'next_week'
        ? calendar.nextWorkday(sunday)
        : wakingDay(until, today, calendar)
  await change(tx, nudge, settling, { state: 'snoozed', by: 'rep', until: day, now })
  return day
}

/** The first day until which a rep can let a nudge sleep. */
export const earliestSnooze = async (tx: Tx, rep: Rep, today: CivilDate): Promise<CivilDate> =>
  (await calendarOf(tx, rep)).nextWorkday(today)

function wakingDay(until: CivilDate, today: CivilDate, calendar: Calendar): CivilDate {
  const day = calendar.workdayOnOrBefore(until)
  return day > today ? day : calendar.nextWorkday(today)
}

/** Skips a nudge for a reason; "not now" lets it sleep, unless its day will have passed. */
export async function skip(tx: Tx, nudge: NudgeRow, settling: Settling & { reason: SkipReason }): Promise<void> {
  const { now, reason } = settling
  if (reason === 'handled') return finish(tx, nudge, settling)
  const until = reason === 'not_now' ? laterThan(nudge, settling.today, await calendarOf(tx, settling.rep)) : undefined
  await change(
    tx,
    nudge,
    settling,
    until ? { state: 'snoozed', by: 'rep', until, reason, now } : { state: 'skipped', by: 'rep', reason, now },
  )
}

/** Until when "not now" lets a nudge sleep: a week, or until the day it is about; undefined for what is about a day that is here. */
function laterThan({ kind, draft: { due } }: NudgeRow, today: CivilDate, calendar: Calendar): CivilDate | undefined {
  const inAWeek = addDays(today, NOT_NOW_DAYS)
  if (due && due > today && due < inAWeek) return wakingDay(due, today, calendar)
  return isOfDay(kind) ? undefined : wakingDay(inAWeek, today, calendar)
}

/** Changes a nudge, and with it another day's nudge about the same thing, where one still waits. */
async function change(tx: Tx, nudge: NudgeRow, settling: Settling, to: NudgeChange): Promise<void> {
  const open = await openNudges(tx, settling.rep.id, [nudge.customer])
  const others = open.filter(one => one.id !== nudge.id && sameMatter(one, nudge))
  await changeNudges(tx, [nudge.id], to)
  await changeNudges(tx, idsOf(others), { ...to, along: nudge.id })
  await repaintDigests(tx, [nudge, ...others], settling)
}

/** Settles what contact with some customers, or follow-ups that were closed, settle. */
export async function settleOpen(
  tx: Tx,
  settled: { customers: string[]; followUps: string[]; customersOfFollowUps: string[] },
  settling: Settling,
): Promise<void> {
  const ids = [...new Set([...settled.customers, ...settled.customersOfFollowUps])]
  // What is about no single customer is settled by telling of any.
  const open = await openNudges(tx, settling.rep.id, [...ids, NOBODY])
  const inRecord = new Set([...(await overInRecord(tx, open)), ...(await overInBook(tx, open, settling))])
  const over = open.filter(
    nudge =>
      inRecord.has(nudge.id) ||
      settled.followUps.includes(followUpOf(nudge) ?? '') ||
      (isByContact(nudge) && settled.customers.includes(nudge.customer)) ||
      (nudge.kind === 'quiet_rep' && settled.customers.length > 0),
  )
  await changeNudges(tx, idsOf(over), { state: 'settled', by: 'log', now: settling.now })
  await repaintDigests(tx, over, settling)
}

/** Settles what the record has settled: complaints that were solved or taken back, payments and deliveries that came. */
export async function settleByRecord(tx: Tx, settling: Settling): Promise<void> {
  const open = await openAboutRecord(tx, settling.rep.id)
  if (open.length === 0) return
  const inRecord = await overInRecord(tx, open)
  const over = open.filter(({ id }) => inRecord.has(id))
  await changeNudges(tx, idsOf(over), { state: 'settled', by: 'log', now: settling.now })
  await repaintDigests(tx, over, settling)
}

/** Settles whatever waits about a customer, who is not to be contacted; nor is anybody told to send festival greetings. */
export async function settleAbout(tx: Tx, customer: string, settling: Settling): Promise<void> {
  const { changed, empty } = await greetAnew(tx, settling)
  const over = [...(await openNudges(tx, settling.rep.id, [customer])), ...empty]
  await changeNudges(tx, idsOf(over), { state: 'settled', by: 'rep', now: settling.now })
  await repaintDigests(tx, [...over, ...changed], settling)
}

/** The customer of a nudge that is about no single one. */
const NOBODY = ''

const idsOf = (nudges: NudgeRow[]): string[] => nudges.map(nudge => nudge.id)

async function repaintDigests(tx: Tx, changed: NudgeRow[], { rep, now, titles }: Settling): Promise<void> {
  const days = changed.filter(nudge => nudge.n > 0).map(nudge => nudge.day)
  await send(tx, await digestLetters(tx, { rep, days, titles }), now)
}

const dayOfWeek = (day: CivilDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
