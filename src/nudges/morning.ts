// The morning run: wakes the reps whose time has come, and sends each the one digest of the day.
import { type Database, inWorkspace, type Tx } from '../../db/database.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { CivilDate } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/joining.ts'
import { referenceDay } from '../understanding/dates.ts'
import type { NudgeDraft } from './book.ts'
import { endOfMorning, nextMorning, startOfMorning } from './calendar.ts'
import { addDays } from './days.ts'
import { digestLetter, type Titles } from './digest.ts'
import { drafts } from './due.ts'
import { remember } from './memory.ts'
import { pick } from './pick.ts'
import { readBook } from './store/book.ts'
import {
  addNudges,
  claimDigest,
  countSent,
  earlierNudges,
  expire,
  morningHeld,
  repsDue,
  type Waking,
  wakeRep,
} from './store/nudges.ts'

export interface Morning {
  /** Holds every morning that is due; gives how many digests were sent. Safe to run often, late, and on many replicas. */
  run(): Promise<number>
}

/** How many reps are taken at a time. */
const AT_ONCE = 200

/** The morning run over a database. */
export function createMorning(parts: { db: Database; clock: Clock; log: Log; titles: Titles }): Morning {
  const { db, clock, log, titles } = parts
  const holdOne = async ({ workspace, id }: Due): Promise<boolean | undefined> => {
    const now = clock.now()
    return inWorkspace(db, workspace, async tx => {
      const rep = await wakeRep(tx, id, now)
      return rep && hold(tx, { rep, now, titles })
    })
  }
  return {
    async run() {
      let sent = 0
      /** Those that failed, and those that another replica is at: the next run looks again. */
      const passed = new Set<string>()
      for (;;) {
        const due = (await repsDue(db, clock.now(), AT_ONCE + passed.size)).filter(rep => !passed.has(keyOf(rep)))
        if (due.length === 0) return sent
        for (const rep of due) {
          try {
            const held = await holdOne(rep)
            if (held) sent++
            if (held === undefined) passed.add(keyOf(rep))
          } catch (error) {
            passed.add(keyOf(rep))
            const { id, workspace } = rep
            log.error({ error, rep: id, workspace }, 'A morning could not be held; it is tried again')
          }
        }
      }
    },
  }
}

interface Due {
  workspace: string
  id: string
}

/** One person can be in two workspaces under one id. */
const keyOf = ({ workspace, id }: Due): string => `${workspace} ${id}`

/** Holds one rep's morning in its transaction; true when a digest was sent. */
async function hold(tx: Tx, { rep, now, titles }: { rep: Waking; now: Date; titles: Titles }): Promise<boolean> {
  const calendar = calendarOf(rep)
  const today = dayOf(now, rep.tz)
  const next = nextMorning(rep, calendar, now)
  // A rep without any morning yet is owed what came up since the first one that was planned.
  const since = rep.lastMorning ?? addDays(dayOf(rep.nextMorning, rep.tz), -1)
  // Not the time of day for it: what is due carries over to the next morning.
  if (!calendar.isWorkday(today) || !isMorning(rep, today, now)) {
    await morningHeld(tx, rep.id, { day: since, next })
    return false
  }
  const book = await readBook(tx, { rep, today, calendar })
  const earlier = await earlierNudges(tx, rep.id)
  const { chosen, left } = pick(remember(drafts(book, since), earlier, book), today)
  const nextDay = calendar.nextWorkday(today)
  await morningHeld(tx, rep.id, { day: today, next })
  await expire(tx, rep.id, { today, next: nextDay, now })
  if (chosen.length === 0) return false
  const counts = { nudges: chosen.length, left: left.length }
  if (!(await claimDigest(tx, { workspace: rep.workspace, rep: rep.id, day: today, ...counts, sentAt: now })))
    return false
  await keep(tx, { rep, today, now, chosen, left, nextDay })
  await send(tx, [await digestLetter(tx, { rep, day: today, titles })], now)
  return true
}

const dayOf = (at: Date, tz: string): CivilDate => referenceDay(at.toISOString(), tz)

/** Whether a digest may still be sent, or sent late: never before the rep's own time, nor after the working day. */
const isMorning = (rep: Waking, today: CivilDate, now: Date): boolean =>
  startOfMorning(rep, today) <= now && now < endOfMorning(rep, today)

interface Kept {
  rep: Waking
  today: string
  now: Date
  chosen: NudgeDraft[]
  left: NudgeDraft[]
  nextDay: string
}

async function keep(tx: Tx, { rep, today, now, chosen, left, nextDay }: Kept): Promise<void> {
  const before = await countSent(tx, rep.id)
  const row = (draft: NudgeDraft) => ({
    workspace: rep.workspace,
    id: crypto.randomUUID(),
    rep: rep.id,
    day: today,
    kind: draft.kind,
    subject: draft.subject,
    customer: draft.customer,
    draft,
    sentAt: now,
    changedAt: now,
  })
  await addNudges(tx, [
    ...chosen.map((draft, i) => ({ ...row(draft), n: before + i + 1, state: 'open' as const })),
    // What found no room sleeps until the next morning, when it comes again if it is still open.
    ...left.map(draft => ({ ...row(draft), n: 0, state: 'snoozed' as const, reason: 'left over', until: nextDay })),
  ])
}
