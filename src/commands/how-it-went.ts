// After Done: one line on how it went, if the rep likes; what they answer is logged with that customer, named or not.
import type { Tx } from '../../db/database.ts'
import type { Known } from '../customers/names.ts'
import type { Asked } from '../flow.ts'
import type { NudgeKind } from '../nudges/book.ts'
import { type NudgeRow, nudgeById } from '../nudges/store/nudges.ts'
import { cardPostedAt } from '../queue/cards.ts'
import { send } from '../queue/outbox.ts'
import type { Intent } from '../understanding/meaning.ts'
import { metOn } from '../visits/store/recent.ts'
import { withDm } from './desk.ts'

/** These are no talk with somebody. */
const NO_TALK: readonly NudgeKind[] = ['drill', 'quiet_rep', 'festival']
const CARD = 'went:'

/** Asks how it went, once, unless there is nothing to tell, or it was told today. */
export async function askHowItWent(tx: Tx, asked: Asked, nudge: NudgeRow): Promise<void> {
  const { rep, now, today } = asked
  if (!nudge.customer || (NO_TALK as readonly string[]).includes(nudge.kind)) return
  if (await metOn(tx, { rep: rep.id, customer: nudge.customer, on: today })) return
  const { dm } = await withDm(tx, rep)
  const { language, workspace } = rep
  const post = { kind: 'how_it_went' as const, language, nudge: nudge.id, customer: nudge.draft.customerName }
  // A message of its own: what is said in its thread is about this nudge alone.
  const address = { workspace, user: rep.id, channel: dm ?? '' }
  await send(tx, [{ op: 'post', address, card: `${CARD}${nudge.id}`, post }], now)
}

/** Whom a thread asks about. */
export interface Went {
  customer: string
  /** The person whom the nudge was about. */
  person?: string
}

/** The customer whom a thread of this kind is about; undefined for any other thread. */
export async function wentWith(
  tx: Tx,
  { rep }: Asked,
  about: { channel: string; thread: string; customers: Known[] },
): Promise<Went | undefined> {
  const card = await cardPostedAt(tx, about.channel, about.thread)
  const nudge = card?.startsWith(CARD) ? await nudgeById(tx, card.slice(CARD.length)) : undefined
  const customer = nudge?.rep === rep.id && about.customers.find(({ id }) => id === nudge.customer)?.name
  return customer ? { customer, person: nudge?.draft.contact?.name } : undefined
}

/** What an answer may sound like. */
const ANSWERS: readonly Intent[] = ['log_visit', 'other', 'done', 'correct']
/** Questions may sound like answers, but not the other way round. */
const QUESTIONS: readonly Intent[] = ['ask_coach', 'ask_customer']
const ASKING = /[?？]|怎么|如何|什么|\b(?:how|what|which|when|who|why|should i|can i)\b/i

/** Whether words under the question tell how it went. */
export const tellsHowItWent = (text: string, intent: Intent): boolean =>
  ANSWERS.includes(intent) || (QUESTIONS.includes(intent) && !ASKING.test(text))
