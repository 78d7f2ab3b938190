// One morning of some reps of a workspace, in one transaction: their books are read, planned and written together.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { giveUpLate, send } from '../queue/letter.ts'
import { calendarsOf } from '../reps/calendars.ts'
import { referenceDay } from '../understanding/dates.ts'
import type { Book, BookDrill, NudgeDraft } from './book.ts'
import { type Calendar, endOfMorning, nextMorning, startOfMorning } from './calendar.ts'
import { addDays } from './days.ts'
import { digestPosted, type Titles } from './digest.ts'
import { drafts } from './due.ts'
import { undelivered } from './fates.ts'
import { remember } from './memory.ts'
import { type Picked, pick } from './pick.ts'
import { LEFT_OVER, UNDELIVERED } from './step.ts'
import { readBooks } from './store/book.ts'
import { type EarlierRow, earlierOf, expire, mornings, sentSoFar, type Waking, wakeReps } from './store/mornings.ts'
import { addNudges, claimDigests, type NudgeRow } from './store/nudges.ts'
import { seldomOf } from './store/tastes.ts'
import { type Seldom, sparing } from './tastes.ts'
import { tellManagers } from './team/morning.ts'

/** The cards that reps used and the questions on them; given from outside, since nudges and coaching do not know each other. */
export type Drilling = (tx: Tx, reps: { rep: Rep; today: CivilDate }[], now: Date) => Promise<Map<string, BookDrill[]>>

/** A rep who is awake, on their own day. */
interface Awake {
  rep: Waking
  calendar: Calendar
  today: CivilDate
  /** The last day whose morning was held. */
  since: CivilDate
  next: Date
}

/**
 * Holds the mornings of some reps of one workspace.
 * @returns for each rep that was got, whether a digest was sent; one that another replica is at is missing
 */
export async function hold(
  tx: Tx,
  { reps, now, titles, drills }: { reps: string[]; now: Date; titles: Titles; drills?: Drilling },
): Promise<Map<string, boolean>> {
  const waking = await wakeReps(tx, reps, now)
  const ids = waking.map(({ id }) => id)
  // What was not posted in time comes again this morning.
  await undelivered(tx, await giveUpLate(tx, ids, now), now)
  const calendars = await calendarsOf(tx, waking)
  const awake = waking.map(rep => wake(rep, calendars.get(rep.id)!, now))
  const held = awake.filter(one => isMorning(one, now))
  // Not the time of day for it: what is due carries over to the next morning.
  const passed = awake.filter(one => !held.includes(one))
  await mornings(tx, [
    ...passed.map(({ rep, since, next }) => ({ rep: rep.id, day: since, next })),
    ...held.map(({ rep, today, next }) => ({ rep: rep.id, day: today, next })),
  ])
  const planned = await plan(tx, held, await drills?.(tx, held, now))
  await expire(
    tx,
    held.map(({ rep, today, calendar }) => ({ rep: rep.id, today, next: calendar.nextWorkday(today) })),
    now,
  )
  const told = await claim(
    tx,
    planned.filter(({ picked }) => picked.chosen.length > 0),
    now,
  )
  await tell(tx, told, { now, titles })
  await tellManagers(tx, held, now)
  const sent = new Set(told.map(({ rep }) => rep.id))
  return new Map(awake.map(({ rep }) => [rep.id, sent.has(rep.id)]))
}

function wake(rep: Waking, calendar: Calendar, now: Date): Awake {
  const today = dayOf(now, rep.tz)
  // A rep without any morning yet is owed what came up since the first one that was planned.
  const since = rep.lastMorning ?? addDays(dayOf(rep.nextMorning, rep.tz), -1)
  return { rep, calendar, today, since, next: nextMorning(rep, calendar, now) }
}

const dayOf = (at: Date, tz: string): CivilDate => referenceDay(at.toISOString(), tz)

/** Whether a digest may still be sent, or sent late: never before the rep's own time, nor after the working day. */
const isMorning = ({ rep, today, calendar }: Awake, now: Date): boolean =>
  calendar.isWorkday(today) && startOfMorning(rep, today) <= now && now < endOfMorning(rep, today)

interface Planned extends Awake {
  picked: Picked
}

const NONE: Seldom = new Map()

/** What sleeps because the rep said so, and not for want of room. */
const byWish = ({ state, reason }: EarlierRow): boolean =>
  state === 'snoozed' && reason !== LEFT_OVER && reason !== UNDELIVERED

async function plan(tx: Tx, awake: Awake[], drills?: Map<string, BookDrill[]>): Promise<Planned[]> {
  if (awake.length === 0) return []
  const books = await readBooks(tx, awake)
  const ids = awake.map(({ rep }) => rep.id)
  const earlier = await earlierOf(tx, ids)
  const tastes = await seldomOf(tx, ids)
  return awake.map((one, i) => {
    const { rep, today, since } = one
    const book: Book = { ...books[i]!, drills: drills?.get(rep.id) }
    const before = earlier.get(rep.id) ?? []
    const seldom = tastes.get(rep.id) ?? NONE
    const wanted = sparing(remember(drafts(book, since), before, book), {
      seldom,
      asleep: before.filter(byWish),
      today,
    })
    return { ...one, picked: pick(wanted, today, book.settings.limit) }
  })
}

/** Those whose digest of the day is not there yet; it is theirs now. */
async function claim(tx: Tx, planned: Planned[], now: Date): Promise<Planned[]> {
  const claimed = await claimDigests(
    tx,
    planned.map(({ rep, today, picked }) => ({
      ...{ workspace: rep.workspace, rep: rep.id, day: today, sentAt: now },
      ...{ nudges: picked.chosen.length, left: picked.left.length },
    })),
  )
  return planned.filter(({ rep }) => claimed.has(rep.id))
}

async function tell(tx: Tx, told: Planned[], { now, titles }: { now: Date; titles: Titles }): Promise<void> {
  if (told.length === 0) return
  const before = await sentSoFar(
    tx,
    told.map(({ rep }) => rep.id),
  )
  const kept = told.map(one => ({ one, rows: rowsOf(one, before.get(one.rep.id) ?? 0, now) }))
  await addNudges(
    tx,
    kept.flatMap(({ rows }) => [...rows.chosen, ...rows.left]),
  )
  const letters = kept.map(({ one: { rep, today, calendar, picked }, rows }) =>
    digestPosted({ rep, day: today, calendar, titles, rows: rows.chosen, left: picked.left.length }),
  )
  await send(tx, letters, now)
}

function rowsOf({ rep, today, calendar, picked }: Planned, before: number, now: Date) {
  const row = (draft: NudgeDraft): Omit<NudgeRow, 'n' | 'state'> => ({
    workspace: rep.workspace,
    id: crypto.randomUUID(),
    rep: rep.id,
    day: today,
    kind: draft.kind,
    subject: draft.subject,
    customer: draft.customer,
    draft,
    ...{ beside: false, reason: null, until: null, doneOn: null, sentAt: now, changedAt: now },
  })
  const until = calendar.nextWorkday(today)
  return {
    chosen: picked.chosen.map((draft, i) => ({ ...row(draft), n: before + i + 1, state: 'open' as const })),
    // What found no room sleeps until the next morning, when it comes again if it is still open.
    left: picked.left.map(draft => ({ ...row(draft), n: 0, state: 'snoozed' as const, reason: LEFT_OVER, until })),
  }
}
