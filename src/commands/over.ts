// Words that say no more than that something is over, whatever else they sound like: a complaint that is solved, an objection answered, a promise that the customer kept; or that it is not over after all.
import { inWorkspace } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import type { Intent, VisitMeaning } from '../understanding/meaning.ts'
import { settledLately } from '../visits/done.ts'
import { doneWords, meant } from '../visits/meant.ts'
import { saysSolved, saysUnsolved, solvedIn, spokenOf } from '../visits/solved.ts'
import { openFollowUps } from '../visits/store/follow-ups.ts'
import { type Concern, openConcerns } from '../visits/store/signals.ts'
import type { Desk } from './desk.ts'
import type { Heard } from './intents.ts'

/** Longer words report something else beside it. */
const LONGEST = 100

const MISTAKEN: readonly Intent[] = ['log_visit', 'other', 'correct', 'ask_customer', 'ask_coach']

/** Whether words only say that something is over which is open with the rep's customers. */
export async function tellsOver(desk: Desk, asked: Asked, { written, understood, context }: Heard): Promise<boolean> {
  const { text, addressed } = written
  const { intent, visits } = understood.meaning
  if (addressed === false || text.length > LONGEST || !MISTAKEN.includes(intent) || !visits.every(saysNothingElse))
    return false
  const [solved, kept, again] = [isOver(text), isKept(text), isOpenAgain(text)]
  if (!solved && !kept && !again) return false
  const subject = context.named.length === 1 ? context.named[0]?.name : context.subject
  const { id } = asked.rep
  return inWorkspace(desk.db, asked.rep.workspace, async tx => {
    if (solved && solvedIn(text, await openConcerns(tx, id), subject).sure.length > 0) return true
    if (again && isNamedOf(text, await settledLately(tx, asked), subject)) return true
    const owed = kept ? (await openFollowUps(tx, id)).filter(({ by }) => by === 'customer') : []
    return meant(text, owed, subject).length === 1
  })
}

const isOver = (text: string): boolean => saysSolved(text, 'complaint') || saysSolved(text, 'objection')

/** "Not solved after all"; to ask whether it is solved opens nothing. */
const isOpenAgain = (text: string): boolean => saysUnsolved(text) && !/[?？]|吗|没有$|没$/.test(text.trim())

const isNamedOf = (text: string, concerns: readonly Concern[], subject?: string): boolean =>
  spokenOf(
    text,
    concerns.filter(one => !subject || one.customerName === subject),
  ).length > 0

/** The customer did something; to ask whether is no such word. */
function isKept(text: string): boolean {
  const { theirs, notYet } = doneWords(text)
  return theirs.test(text.trim()) && !notYet.test(text) && !/[?？]|吗|没有$/.test(text)
}

/** The solution itself may have been taken for a complaint, or for praise; a payment is one of the promises. */
const saysNothingElse = ({ facts, follow_ups, deal, signals }: VisitMeaning): boolean =>
  facts.length + follow_ups.length === 0 &&
  !deal &&
  signals.every(({ kind, quote }) => kind === 'praise' || kind === 'payment' || isOver(quote) || isOpenAgain(quote))
