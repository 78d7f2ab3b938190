// What can be said to be over: promises, complaints and objections, how they are named, settled and opened again.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import { type OpenFollowUp, reopenFollowUps, settleFollowUps } from './store/follow-ups.ts'
import { type Concern, reopenConcerns, settleConcerns } from './store/signals.ts'

export interface Matters {
  followUps: OpenFollowUp[]
  concerns: Concern[]
}

/** So much of a customer's words names a complaint. */
const SHORT = 32

/** What a complaint or an objection is called in a list. */
export function nameOf({ kind, quote, topic = '' }: Concern, language: Language): string {
  const words = (quote || (kind === 'complaint' ? topic : '')).replace(/\s+/g, ' ').trim()
  const short = words.length > SHORT ? `${words.slice(0, SHORT - 1).trimEnd()}…` : words
  return speak(language).replies.concern(kind, short)
}

/** Each with its customer: `恒瑞 · 送对比表`. */
export const named = ({ followUps, concerns }: Matters, language: Language): string[] => [
  ...followUps.map(one => `${one.customerName} · ${one.what}`),
  ...concerns.map(one => `${one.customerName} · ${nameOf(one, language)}`),
]

const idsOf = ({ followUps, concerns }: Matters) => ({
  followUps: followUps.map(({ id }) => id),
  concerns: concerns.map(({ id }) => id),
})

/** Settles them for a rep, or for a note whose Undo opens them again. */
export async function close(tx: Tx, asked: Asked, { found, by }: { found: Matters; by: string }): Promise<void> {
  const { followUps, concerns } = idsOf(found)
  await settleFollowUps(tx, followUps, { now: asked.now, by, state: 'done' })
  await settleConcerns(tx, concerns, { on: asked.today, by })
}

/** Settles them, and puts it on record. */
export async function closeSaid(tx: Tx, asked: Asked, found: Matters): Promise<void> {
  await close(tx, asked, { found, by: asked.rep.id })
  const { followUps, concerns } = idsOf(found)
  await audited(tx, asked, 'follow_up.done', followUps)
  await audited(tx, asked, 'signal.settled', concerns)
}

/** Opens them again, and puts it on record. */
export async function openAgain(tx: Tx, asked: Asked, found: Matters): Promise<void> {
  const { followUps, concerns } = idsOf(found)
  await reopenFollowUps(tx, followUps)
  await reopenConcerns(tx, concerns)
  await audited(tx, asked, 'follow_up.reopened', followUps)
  await audited(tx, asked, 'signal.reopened', concerns)
}

async function audited(tx: Tx, { rep, now }: Asked, what: string, ids: string[]): Promise<void> {
  for (const about of ids) await record(tx, { workspace: rep.workspace, who: rep.id, what, about, at: now })
}
