// Whether a message in the thread of a round is meant for us and not for the customer who is played: a visit told, a question on record.
import { PRACTICE_WORDS } from '../coaching/practise/words.ts'
import type { Asked } from '../flow.ts'
import type { Desk } from './desk.ts'
import type { ThreadContext } from './intents.ts'
import { wishIn } from './wishes.ts'

const WORDS = [PRACTICE_WORDS.zh, PRACTICE_WORDS.en]
/** What somebody is quoted with is not said to the customer who is played. */
const QUOTED = /[“"「『][^”"」』]*[”"」』]/g

/**
 * Whether words step out of a round. A report begins with what the rep did ("met", 拜访了), names a customer of the record
 * or one that can be heard in it, and speaks to nobody; a line to a customer says "you", or tells of no meeting.
 */
export async function isAside(
  desk: Desk,
  asked: Asked,
  { text, context }: { text: string; context: ThreadContext },
): Promise<boolean> {
  const said = text.trim().replaceAll(QUOTED, '').replace(/[’‘]/g, "'")
  const fits = (is: 'told' | 'toCustomer' | 'asked') => WORDS.some(({ aside }) => aside[is].test(said))
  if (wishIn(text) || (fits('asked') && (context.named.length > 0 || !fits('toCustomer')))) return true
  if (!fits('told') || fits('toCustomer')) return false
  if (context.named.length > 0) return true
  // Read by the offline engine alone: a model is not asked twice about one message.
  const { meaning } = await desk.offline.understand({
    ...{ text, at: asked.now.toISOString(), tz: asked.rep.tz },
    customers: context.customers.map(({ name }) => name),
  })
  return meaning.intent === 'log_visit' && meaning.visits.some(({ customer }) => customer !== undefined)
}
