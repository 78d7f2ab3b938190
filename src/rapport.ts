// The one place where Rapport is put together: main, the playground, tests and simulation all use it.
import cron from 'node-cron'
import { inWorkspace } from '../db/database.ts'
import { createLibrary, type Library } from './coaching/cards/library.ts'
import { type Desk, titlesOf } from './commands/desk.ts'
import { drillsOf } from './commands/drills.ts'
import { handle } from './commands/handle.ts'
import type { Parts } from './flow.ts'
import { speak } from './languages/language.ts'
import type { Address, Incoming } from './model.ts'
import { NUDGE_FATES } from './nudges/fates.ts'
import { createMorning } from './nudges/morning.ts'
import { deliver, type Poster } from './queue/deliver.ts'
import { createInbox, INBOX_TRIES, type InboxItem, LostLease } from './queue/inbox.ts'
import { createLimiter, type Limiter } from './queue/limiter.ts'
import { createOutbox, send } from './queue/outbox.ts'
import { createPump } from './queue/pump.ts'
import type { Disturb } from './reps/disturb.ts'
import { repById } from './reps/store.ts'

export interface RapportParts extends Parts {
  /** The way out. */
  poster: Poster
  /** Who wants to be left alone just now; nobody unless given. */
  disturb?: Disturb
  /** Keeps to Slack's pace unless given. */
  limiter?: Limiter
}

export interface Rapport {
  /** Stores what arrived; resolves when it is durable. */
  take(incoming: Incoming): Promise<void>
  start(): Promise<void>
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
  /** Holds due mornings and works off both queues until nothing is left to do now. */
  settle(): Promise<void>
}

const PUMP_MS = 1_000
const WIDTH = { inbox: 8, outbox: 16 }
const KEEP_DAYS = 7
const DAY_MS = 86_400_000

/** Puts Rapport together over its parts. */
export function createRapport(parts: RapportParts): Rapport {
  const { db, clock, log, poster, limiter = createLimiter() } = parts
  const inbox = createInbox(db)
  const outbox = createOutbox(db, NUDGE_FATES)
  const standing = {
    engine: parts.engine.name,
    database: `${db.kind} (${db.place})`,
    waiting: async () => ({ inbox: await inbox.waiting(), outbox: await outbox.waiting() }),
  }
  const desk: Desk = { ...parts, standing }
  const library = createLibrary(parts)
  const work = createWork(desk, inbox, library)
  const outPump = createPump({
    name: 'outbox',
    claim: limit => outbox.claim(clock.now(), limit),
    handle: item => deliver({ outbox, poster, limiter, clock, log }, item),
    width: WIDTH.outbox,
    everyMs: PUMP_MS,
    log,
  })
  const inPump = createPump<InboxItem>({
    name: 'inbox',
    claim: limit => inbox.claim(clock.now(), limit),
    handle: item => work(item).finally(() => outPump.wake()),
    width: WIDTH.inbox,
    everyMs: PUMP_MS,
    log,
  })
  const morning = createMorning({
    ...{ db, clock, log, disturb: parts.disturb },
    ...{ titles: titlesOf(desk), drills: drillsOf(desk) },
  })
  const holdMornings = async () => {
    await morning.run().catch(error => log.error({ error }, 'The mornings could not be held; they are tried again'))
    outPump.wake()
  }
  const prune = async () => {
    const before = new Date(clock.now().getTime() - KEEP_DAYS * DAY_MS)
    await Promise.all([inbox.prune(before), outbox.prune(new Date(before.getTime() - 30 * DAY_MS))]).catch(error =>
      log.error({ error }, 'Old queue rows could not be removed'),
    )
  }
  const tasks = [
    cron.createTask('* * * * *', holdMornings, { name: 'mornings', noOverlap: true }),
    cron.createTask('17 3 * * *', prune, { name: 'prune' }),
  ]
  return {
    async take(incoming) {
      await inbox.put(incoming, clock.now())
      inPump.wake()
    },
    async start() {
      // The embedded database has one process only, so whatever is leased belongs to one that is gone.
      if (db.kind === 'embedded') await Promise.all([inbox.release(), outbox.release()])
      inPump.start()
      outPump.start()
      for (const task of tasks) await task.start()
      void holdMornings()
    },
    async stop() {
      for (const task of tasks) await task.destroy()
      await inPump.stop()
      await outPump.stop()
    },
    async settle() {
      await morning.run()
      // Only work on what arrived writes letters, so without any the round of the outbox was the last.
      for (let worked = true; worked; await outPump.drain()) worked = (await inPump.drain()) > 0
    },
  }
}

type Inbox = ReturnType<typeof createInbox>

const backoffMs = (tries: number) => Math.min(2 ** tries * 1000, 60_000)

/** Works on one inbox item: the flow first, then one transaction for all that it writes. */
function createWork(desk: Desk, inbox: Inbox, library: Library): (item: InboxItem) => Promise<void> {
  const { db, clock, log } = desk
  return async item => {
    try {
      const own = { ...desk, ...(await library.of(item.workspace)) }
      const commit = await handle(own, item.incoming, item.receivedAt)
      await inWorkspace(db, item.workspace, async tx => {
        // First, since it fails where another worker has taken the item over meanwhile.
        await inbox.finish(tx, item, clock.now())
        await commit(tx)
      })
    } catch (error) {
      if (error instanceof LostLease) return log.warn({ item: item.id }, 'Another worker has taken this over')
      log.error({ error, item: item.id, kind: item.incoming.kind, tries: item.tries }, 'Work on a message failed')
      await failed(desk, inbox, { item, why: String(error) })
    }
  }
}

/** Tries again later; the last time, tells the writer that the message is kept but could not be worked on. */
async function failed(desk: Desk, inbox: Inbox, { item, why }: { item: InboxItem; why: string }): Promise<void> {
  const now = desk.clock.now()
  if (item.tries < INBOX_TRIES) return inbox.retry(item, why, new Date(now.getTime() + backoffMs(item.tries)))
  await inWorkspace(desk.db, item.workspace, async tx => {
    await inbox.bury(tx, item, why, now)
    const rep = await repById(tx, item.incoming.user)
    const language = rep?.language ?? 'en'
    const address = whereToTell(item.incoming, rep?.dm ?? '')
    await send(
      tx,
      [{ op: 'post', address, post: { kind: 'say', language, text: speak(language).replies.failed } }],
      now,
    )
  })
}

/** Under the message itself; for a command or a tap in the direct message, where nobody else sees it. */
function whereToTell(incoming: Incoming, dm: string): Address {
  const { workspace, user, channel } = incoming
  if (!('ts' in incoming)) return { workspace, user, channel: dm }
  return { workspace, user, channel, thread: ('thread' in incoming && incoming.thread) || incoming.ts }
}
