// "Done, sent it": settles the follow-up that is meant, or asks which.
import type { Tx } from '../../db/database.ts'
import { fold } from '../customers/names.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import { type OpenFollowUp, openFollowUps, settleFollowUps } from './store/follow-ups.ts'
import { day } from './words.ts'

/** Pieces of two characters, for comparing words in languages with and without spaces. */
const pieces = (text: string): string[] => {
  const folded = fold(text)
  return folded.length < 2 ? [folded] : [...folded.slice(1)].map((_, i) => folded.slice(i, i + 2))
}

/** How much of a follow-up's words stand in the message, 0 to 1. */
export function likeness(what: string, text: string): number {
  const wanted = pieces(what)
  const said = new Set(pieces(text))
  return wanted.filter(piece => said.has(piece)).length / wanted.length
}

/** The least likeness at which a follow-up counts as named, and at which it does when no other comes near. */
const NAMED = 0.5
const HINTED = 0.25

/** The follow-ups named in a text: those that most of their words stand in, or the one that alone shares some. */
function namedIn(text: string, pool: OpenFollowUp[]): OpenFollowUp[] {
  const ranked = pool.map(one => ({ one, score: likeness(one.what, text) })).sort((a, b) => b.score - a.score)
  const named = ranked.filter(({ score }) => score >= NAMED)
  if (named.length > 0) return named.map(({ one }) => one)
  const [best, second] = ranked
  return best && best.score >= HINTED && best.score >= 2 * (second?.score ?? 0) ? [best.one] : []
}

/**
 * The follow-ups that a "done" means: those of the thread's customer or named in words; the only open one otherwise.
 * Empty when that is not clear.
 */
export function meant(text: string, open: OpenFollowUp[], subject?: string): OpenFollowUp[] {
  const here = subject ? open.filter(one => one.customerName === subject) : open
  const own = here.filter(one => one.by === 'rep')
  const pool = own.length > 0 ? own : here
  const customers = pool.filter(one => fold(text).includes(fold(one.customerName)))
  const named = namedIn(text, customers.length > 0 ? customers : pool)
  if (named.length === 1) return named
  if (customers.length === 1) return customers
  return pool.length === 1 ? pool : []
}

/** Settles what a "done" means and says so, or asks; gives the ids that were settled. */
export async function done(tx: Tx, asked: Asked, said: { text: string; subject?: string }): Promise<string[]> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  const open = await openFollowUps(tx, rep.id)
  const found = meant(said.text, open, said.subject)
  if (found.length === 0) {
    const shown = open.slice(0, 8).map(({ customerName: customer, what, due }) => ({
      customer,
      what,
      due: due && day(asked, due),
    }))
    const text = open.length === 0 ? replies.nothingOpen : replies.settleWhich(shown)
    await send(tx, [say(asked, text)], now)
    return []
  }
  const ids = found.map(one => one.id)
  await settleFollowUps(tx, ids, { now, by: rep.id, state: 'done' })
  await send(tx, [say(asked, replies.settled(found.map(one => `${one.customerName} · ${one.what}`)))], now)
  return ids
}
