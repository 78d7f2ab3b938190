// What a report tells in passing to be done: "sent the quote this morning and she liked it".
import type { Tx } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { findDates } from '../understanding/dates.ts'
import { likeness } from './likeness.ts'
import { doneWords, NAMED } from './meant.ts'
import { type OpenFollowUp, settleFollowUps } from './store/follow-ups.ts'

/** What is only asked for, or still ahead. */
const AHEAD =
  /\b(?:will|going to|need|needs|want|wants|should|must|to send|to call|ask(?:ed|s)? (?:me|us)|promised|before i|if|once|when)\b|要|让|叫|请|会|准备|打算|答应|承诺|前|之后|等|如果|再|想/i

/** The follow-ups that a report says are done: named in a clause that tells of it. Pure. */
export function doneInPassing(text: string, open: OpenFollowUp[], today: string): OpenFollowUp[] {
  const clauses = text.split(/[，,。.;；!！\n]|\s(?:and|but|so|then)\s/).map(clause => clause.trim())
  return clauses.flatMap(clause => {
    const { inPassing, notYet, theirs } = doneWords(clause)
    if (!inPassing.test(clause) || notYet.test(clause) || AHEAD.test(clause)) return []
    if (findDates(clause, { on: today }, 'past').some(date => date.tense === 'future')) return []
    const by = theirs.test(clause) ? 'customer' : 'rep'
    const ranked = open
      .filter(one => one.by === by)
      .map(one => ({ one, score: likeness(one.what, clause) }))
      .sort((a, b) => b.score - a.score)
    const [best, second] = ranked
    return best && best.score >= NAMED && best.score > (second?.score ?? 0) ? [best.one] : []
  })
}

/** Settles what a note tells to be done at its customers; gives the lines that say so. Undoing the note opens it again. */
export async function settleInPassing(
  tx: Tx,
  { rep, now, today }: Asked,
  told: { note: string; text: string; customers: string[]; open: OpenFollowUp[] },
): Promise<string[]> {
  const here = told.open.filter(one => told.customers.includes(one.customer))
  const found = [...new Set(doneInPassing(told.text, here, today))]
  if (found.length === 0) return []
  const ids = found.map(one => one.id)
  await settleFollowUps(tx, ids, { now, by: settledByNote(told.note), state: 'done' })
  return [speak(rep.language).replies.settled(found.map(one => `${one.customerName} · ${one.what}`))]
}

/** Who settled a follow-up, where a note did. */
export const settledByNote = (note: string): string => `note:${note}`
