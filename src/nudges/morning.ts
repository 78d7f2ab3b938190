// The morning run: wakes the reps whose time has come, and sends each the one digest of the day.
import { type Database, inWorkspace, type Tx } from '../../db/database.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/joining.ts'
import { referenceDay } from '../understanding/dates.ts'
import type { NudgeDraft } from './book.ts'
import { endOfWorkday, nextMorning } from './calendar.ts'
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
  expireBefore,
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
  const holdOne = async ({ workspace, id }: { workspace: string; id: string }) => {
    const now = clock.now()
    return inWorkspace(db, workspace, async tx => {
      const rep = await wakeRep(tx, id, now)
      return rep ? hold(tx, { rep, now, titles }) : false
    })
  }
  return {
    async run() {
      let sent = 0
      const failed = new Set<string>()
      for (;;) {
        const due = (await repsDue(db, clock.now(), AT_ONCE + failed.size)).filter(rep => !failed.has(rep.id))
        if (due.length === 0) return sent
        for (const rep of due) {
          try {
            if (await holdOne(rep)) sent++
          } catch (error) {
            failed.add(rep.id)
            log.error(
              { error, rep: rep.id, workspace: rep.workspace },
              'A morning could not be held; it is tried again',
            )
          }
        }
      }
    },
  }
}

/** Holds one rep's morning in its transaction; true when a digest was sent. */
async function hold(tx: Tx, { rep, now, titles }: { rep: Waking; now: Date; titles: Titles }): Promise<boolean> {
  const calendar = calendarOf(rep)
  const today = referenceDay(now.toISOString(), rep.tz)
  const next = nextMorning(rep, calendar, now)
  // Too late for today: what is due carries over to the next morning, since `lastMorning` stays as it is.
  if (!calendar.isWorkday(today) || now >= endOfWorkday(rep, today)) {
    await morningHeld(tx, rep.id, { next })
    return false
  }
  await expireBefore(tx, rep.id, today, now)
  const book = await readBook(tx, { rep, today, calendar })
  const earlier = await earlierNudges(tx, rep.id)
  const { chosen, left } = pick(remember(drafts(book, rep.lastMorning ?? undefined), earlier, book), today)
  await morningHeld(tx, rep.id, { day: today, next })
  if (chosen.length === 0) return false
  const digest = {
    workspace: rep.workspace,
    rep: rep.id,
    day: today,
    nudges: chosen.length,
    left: left.length,
    sentAt: now,
  }
  if (!(await claimDigest(tx, digest))) return false
  await keep(tx, { rep, today, now, chosen, left, nextDay: calendar.nextWorkday(today) })
  await send(tx, [await digestLetter(tx, { rep, day: today, titles })], now)
  return true
}

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
