// What a report tells in passing to be done: "sent the quote this morning and she liked it".
import type { Tx } from '../../db/database.ts'
import { metBy } from '../deals/payments.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { CivilDate } from '../model.ts'
import { findDates } from '../understanding/dates.ts'
import type { VisitMeaning } from '../understanding/meaning.ts'
import { likeness } from './likeness.ts'
import { close, type Matters, named } from './matters.ts'
import { doneWords, NAMED } from './meant.ts'
import { saysSolved, solvedIn } from './solved.ts'
import { dropSignal } from './store/change.ts'
import { type OpenFollowUp, openFollowUps } from './store/follow-ups.ts'
import { type Concern, concernsIn, openConcerns } from './store/signals.ts'

/** What is only asked for, or still ahead. */
const AHEAD =
  /\b(?:will|going to|need|needs|want|wants|should|must|to send|to call|ask(?:ed|s)? (?:me|us)|promised|before i|if|once|when)\b|要|让|叫|请|会|准备|打算|答应|承诺|前|之后|等|如果|再|想/i

/** The follow-ups that a report says are done: named in a clause that tells of it. Pure. */
export function doneInPassing(text: string, open: OpenFollowUp[], today: string): OpenFollowUp[] {
  return clausesOf(text).flatMap(clause => {
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

const isOver = (text: string): boolean => saysSolved(text, 'complaint') || saysSolved(text, 'objection')

/** What is open before a note; complaints and objections only where its words may say that one is over. */
export const openBefore = async (tx: Tx, rep: string, text: string): Promise<Matters> => ({
  followUps: await openFollowUps(tx, rep),
  concerns: clausesOf(text).some(isOver) ? await openConcerns(tx, rep) : [],
})

/** What a note told, and what was open before it. */
export interface Told {
  note: string
  text: string
  customers: string[]
  /** What was heard at each of the customers. */
  visits: VisitMeaning[]
  open: Matters
}

/** Settles what a note tells to be over at its customers; gives the lines that say so. Undoing the note opens it again. */
export async function settleInPassing(tx: Tx, asked: Asked, told: Told): Promise<string[]> {
  const { rep, today } = asked
  const here = <T extends { customer: string }>(of: T[]) => of.filter(one => told.customers.includes(one.customer))
  const followUps = [...doneInPassing(told.text, here(told.open.followUps), today), ...paidIn(told, today)]
  const concerns = solvedInPassing(told.text, here(told.open.concerns))
  const found = { followUps: [...new Set(followUps)], concerns }
  await close(tx, asked, { found, by: settledByNote(told.note) })
  await closeHeard(tx, asked, told, concerns)
  const names = named(found, rep.language)
  return names.length > 0 ? [speak(rep.language).replies.settled(names)] : []
}

/** What a payment that was heard meets of what the customer owed. */
const paidIn = ({ visits, customers, open }: Told, today: CivilDate): OpenFollowUp[] =>
  visits.flatMap(({ signals, occurred_on }, i) => {
    if (!signals.some(({ kind, certainty }) => kind === 'payment' && !certainty)) return []
    const owed = open.followUps.filter(
      one => one.customer === customers[i] && one.by === 'customer' && one.kind === 'payment',
    )
    return metBy(occurred_on ?? today, owed)
  })

const clausesOf = (text: string): string[] =>
  text.split(/[，,。.;；!！\n]|\s(?:and|but|so|then)\s/).map(clause => clause.trim())

/** The complaints and objections that a report says are over: each in a clause that can mean no other. Pure. */
export function solvedInPassing(text: string, open: Concern[]): Concern[] {
  const found = clausesOf(text).flatMap(clause => {
    const { sure } = solvedIn(clause, open)
    return sure.length === 1 ? sure : []
  })
  return [...new Set(found)]
}

/**
 * A complaint that is told together with its solution is no new one: it goes where it was known, and is kept as solved
 * where it was not.
 */
async function closeHeard(tx: Tx, asked: Asked, told: Told, known: Concern[]): Promise<void> {
  if (!told.visits.some(({ signals }) => signals.some(({ quote }) => isOver(quote)))) return
  const over = (await concernsIn(tx, asked.rep.id, told.note)).filter(({ kind, quote }) => saysSolved(quote, kind))
  const isKnown = (one: Concern) => known.some(({ customer, kind }) => customer === one.customer && kind === one.kind)
  for (const one of over.filter(isKnown)) await dropSignal(tx, one.id, asked.now)
  const fresh = { followUps: [], concerns: over.filter(one => !isKnown(one)) }
  await close(tx, asked, { found: fresh, by: settledByNote(told.note) })
}

/** Who settled something, where a note did. */
export const settledByNote = (note: string): string => `note:${note}`
