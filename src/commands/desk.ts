// The desk at which all flows meet: the one place where visits, coaching and nudges are composed.
import { inWorkspace, type Tx } from '../../db/database.ts'
import { cardOf } from '../coaching/playbook.ts'
import { type Asked, type Commit, type Parts, todayOf } from '../flow.ts'
import type { Address, Language, Rep } from '../model.ts'
import type { Titles } from '../nudges/digest.ts'
import { settleByRecord, settleOpen } from '../nudges/settle.ts'
import { repWho } from '../reps/joining.ts'
import { repById } from '../reps/store.ts'
import type { ObjectionTopic, SignalKind } from '../understanding/meaning.ts'
import type { Hint } from '../visits/log.ts'
import { openFollowUps } from '../visits/store/follow-ups.ts'

/** What `/rapport status` shows, beside what the database knows. */
export interface Standing {
  engine: string
  database: string
  waiting(): Promise<{ inbox: number; outbox: number }>
}

export interface Desk extends Parts {
  standing: Standing
}

/** A desk over parts that stand alone, as in simulation, where nobody asks how it stands. */
export const deskOf = (parts: Parts): Desk => ({
  ...parts,
  standing: { engine: parts.engine.name, database: parts.db.kind, waiting: async () => ({ inbox: 0, outbox: 0 }) },
})

/** Nothing to do. */
export const nothing: Commit = async () => {}

/** Who asks, where and when; a new person is added on the way. */
export async function askedBy(desk: Desk, from: { address: Address; now: Date }): Promise<Asked> {
  const { address, now } = from
  const { workspace, user, channel } = address
  const rep = await repWho(desk, { workspace, user, dm: channel.startsWith('D') ? channel : undefined })
  return { rep, address, now, today: todayOf(rep, now) }
}

/** Where an answer to something in a channel goes: into its thread; in a direct message every message is a root. */
export const addressOf = (from: {
  workspace: string
  user: string
  channel: string
  ts?: string
  thread?: string
}): Address => ({
  workspace: from.workspace,
  user: from.user,
  channel: from.channel,
  thread: from.thread ?? from.ts,
})

const BY_TOPIC: Partial<Record<ObjectionTopic, string>> = {
  price: 'objection-price',
  authority: 'objection-no-authority',
}
const BY_KIND: Partial<Record<SignalKind, string>> = {
  objection: 'objection-process',
  complaint: 'complaints',
  avoidance: 'customer-avoids',
  buying_signal: 'close-flow',
}

/** The coaching card that goes with what was heard in a visit. */
export function hintFor(desk: Desk, language: Language): Hint {
  return signal => {
    const card = (signal.topic && BY_TOPIC[signal.topic as ObjectionTopic]) ?? BY_KIND[signal.kind]
    const title = card && cardOf(desk.playbook, card, language)?.title
    return card && title ? { card, title } : undefined
  }
}

/** The title of a card, for nudges. */
export const titlesOf =
  (desk: Pick<Desk, 'playbook'>): Titles =>
  (card, language) =>
    cardOf(desk.playbook, card, language)?.title ?? ''

/** Settles the nudges that contact with customers, or closed follow-ups, settle. */
export async function settleNudges(
  tx: Tx,
  desk: Desk,
  asked: Asked,
  over: { customers?: string[]; followUps?: string[]; customersOfFollowUps?: string[] },
): Promise<void> {
  const { customers = [], followUps = [], customersOfFollowUps = [] } = over
  if (customers.length === 0 && followUps.length === 0) return
  const rep = (await repById(tx, asked.rep.id)) ?? { ...asked.rep, dm: null }
  const settling = { rep, now: asked.now, today: asked.today, titles: titlesOf(desk) }
  await settleOpen(tx, { customers, followUps, customersOfFollowUps }, settling)
}

/** Does work that may take back or settle follow-ups, complaints and objections, and settles the nudges about those. */
export async function settlingGone<T>(tx: Tx, desk: Desk, asked: Asked, work: () => Promise<T>): Promise<T> {
  const before = await openFollowUps(tx, asked.rep.id)
  const result = await work()
  const open = new Set((await openFollowUps(tx, asked.rep.id)).map(one => one.id))
  const gone = before.filter(one => !open.has(one.id))
  await settleNudges(tx, desk, asked, {
    followUps: gone.map(one => one.id),
    customersOfFollowUps: gone.map(one => one.customer),
  })
  const { now, today } = asked
  await settleByRecord(tx, { rep: await withDm(tx, asked.rep), now, today, titles: titlesOf(desk) })
  return result
}

const isDirect = ({ channel }: Address): boolean => channel === '' || channel.startsWith('D')

/**
 * Where what is on record may be said: in a channel only the person who asked sees it.
 * @param thread the thread that the question stood in, if it did: Slack shows such answers in threads that exist only
 */
export const privately = (asked: Asked, thread?: string): Asked =>
  isDirect(asked.address) ? asked : { ...asked, address: { ...asked.address, thread, quiet: true } }

/** The rep's direct message, where a card can be found and mended later. */
export async function inDm(desk: Desk, asked: Asked): Promise<Asked> {
  const { workspace, user, trigger } = asked.address
  const rep = await inWorkspace(desk.db, workspace, tx => withDm(tx, asked.rep))
  return { ...asked, address: { workspace, user, channel: rep.dm ?? '', trigger } }
}

/** The rep with their channel, for repainting a digest. */
export const withDm = async (tx: Tx, rep: Rep): Promise<Rep & { dm: string | null }> =>
  (await repById(tx, rep.id)) ?? { ...rep, dm: null }
