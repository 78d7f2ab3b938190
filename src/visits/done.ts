// "Done, sent it": settles the follow-up that is meant, or asks which; "not yet" opens it again.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Deed, MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { askToChoose } from './choices.ts'
import { likeness } from './likeness.ts'
import { doneWords, meant, NAMED, poolOf } from './meant.ts'
import {
  type OpenFollowUp,
  openFollowUps,
  reopenFollowUps,
  settledFollowUps,
  settleFollowUps,
} from './store/follow-ups.ts'
import { day } from './words.ts'

const named = (some: OpenFollowUp[]): string[] => some.map(one => `${one.customerName} · ${one.what}`)

/** Settles what a "done" means and says so, or asks; opens again what is not done after all. Gives the ids that were settled. */
export async function done(tx: Tx, asked: Asked, said: { text: string; subject?: string }): Promise<string[]> {
  const open = await openFollowUps(tx, asked.rep.id)
  if (doneWords(said.text).notYet.test(said.text)) {
    await notYet(tx, asked, { ...said, open })
    return []
  }
  const found = meant(said.text, open, said.subject)
  if (found.length !== 1) {
    await askWhich(tx, asked, { ...said, open })
    return []
  }
  await askToChoose(tx, asked, await settle(tx, asked, found))
  return found.map(one => one.id)
}

/** Settles follow-ups; gives what to say of it, with a way back. */
export async function settle(
  tx: Tx,
  asked: Asked,
  found: OpenFollowUp[],
): Promise<Pick<MessageOf<'choices'>, 'text' | 'options'>> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  const ids = found.map(one => one.id)
  await settleFollowUps(tx, ids, { now, by: rep.id, state: 'done' })
  await audited(tx, asked, 'follow_up.done', ids)
  const deed: Deed = { do: 'reopen', followUps: ids }
  return { text: replies.settled(named(found)), options: [{ text: replies.notDoneAfterAll, deed }] }
}

/** Opens settled follow-ups again; gives the line that says so. */
export async function reopen(tx: Tx, asked: Asked, found: OpenFollowUp[]): Promise<string> {
  const ids = found.map(one => one.id)
  await reopenFollowUps(tx, ids)
  await audited(tx, asked, 'follow_up.reopened', ids)
  return speak(asked.rep.language).replies.reopened(named(found))
}

async function audited(tx: Tx, { rep, now }: Asked, what: string, ids: string[]): Promise<void> {
  for (const about of ids) await record(tx, { workspace: rep.workspace, who: rep.id, what, about, at: now })
}

interface Said {
  text: string
  subject?: string
  open: OpenFollowUp[]
}

/** At most so many choices; the list of what is owed has the others. */
const CHOICES = 8

async function askWhich(tx: Tx, asked: Asked, { text, subject, open }: Said): Promise<void> {
  const { replies } = speak(asked.rep.language)
  const pool = poolOf(text, open, subject).slice(0, CHOICES)
  const log = { text: replies.logIt, deed: { do: 'log' as const, text, customer: subject } }
  if (pool.length === 0) {
    const none = subject && open.length > 0 ? replies.nothingOpenAt(subject) : replies.nothingOpen
    return askToChoose(tx, asked, { text: `${none}${GAP[asked.rep.language]}${replies.logOffer}`, options: [log] })
  }
  const shown = pool.map(({ customerName: customer, what, due }) => ({ customer, what, due: due && day(asked, due) }))
  const options = pool.map(one => ({
    text: `${one.customerName} · ${one.what}`,
    deed: { do: 'settle' as const, followUps: [one.id] },
  }))
  await askToChoose(tx, asked, { text: replies.settleWhich(shown), options: [...options, log] })
}

const GAP = { zh: '', en: ' ' }

/** How long something that was said to be done may be taken back in words. */
const BACK_MS = 72 * 3_600_000

async function notYet(tx: Tx, asked: Asked, { text, subject, open }: Said): Promise<void> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  const settled = await settledFollowUps(tx, rep.id, new Date(now.getTime() - BACK_MS))
  const here = settled.filter(one => !subject || one.customerName === subject)
  const like = (pool: OpenFollowUp[]) => pool.filter(one => likeness(one.what, text) >= NAMED)
  const [again] = like(here)
  const waiting = like(poolOf(text, open, subject))
  const back = again ?? (waiting.length > 0 ? undefined : here[0])
  if (back) return send(tx, [say(asked, await reopen(tx, asked, [back]))], now)
  const left = waiting.length > 0 ? waiting : poolOf(text, open, subject)
  const line = left.length > 0 ? replies.staysOpen(named(left.slice(0, CHOICES))) : replies.nothingOpen
  await send(tx, [say(asked, line)], now)
}
