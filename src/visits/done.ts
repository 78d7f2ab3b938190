// "Done, sent it", "the leak is fixed": settles what is meant, or asks which; "not yet" opens it again.
import type { Tx } from '../../db/database.ts'
import { type Asked, say, todayOf } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Deed, MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { askToChoose } from './choices.ts'
import { likeness } from './likeness.ts'
import { closeSaid, type Matters, named, nameOf, openAgain } from './matters.ts'
import { doneWords, meant, NAMED, poolOf } from './meant.ts'
import { type Solved, saysUnsolved, solvedIn, spokenOf } from './solved.ts'
import { type OpenFollowUp, openFollowUps, settledFollowUps } from './store/follow-ups.ts'
import { type Concern, openConcerns, settledConcerns } from './store/signals.ts'
import { day } from './words.ts'

interface Said {
  text: string
  subject?: string
}

/** What is open, and what of it was said to be over. */
interface Heard extends Said, Solved {
  open: OpenFollowUp[]
}

/** Settles what a "done" means and says so, or asks; opens again what is not done after all. */
export async function done(tx: Tx, asked: Asked, said: Said): Promise<void> {
  const open = await openFollowUps(tx, asked.rep.id)
  const heard = { ...said, open, ...solvedIn(said.text, await openConcerns(tx, asked.rep.id), said.subject) }
  const undone = doneWords(said.text).notYet.test(said.text) || saysUnsolved(said.text)
  if (heard.possible.length === 0 && undone) return notYet(tx, asked, heard)
  const found = whatIsMeant(heard)
  if (!found) return askWhich(tx, asked, heard)
  await askToChoose(tx, asked, await settle(tx, asked, found))
}

/** A complaint that is solved may be what a promise was about: both are done when both are named. */
function whatIsMeant({ text, subject, open, sure, possible }: Heard): Matters | undefined {
  const promises = meant(text, open, subject)
  const [promise, ...more] = possible.length > 0 ? promises.filter(isNamedIn(text)) : promises
  if (more.length > 0 || sure.length > 1 || (sure.length === 0 && !promise)) return
  return { followUps: promise ? [promise] : [], concerns: sure }
}

const isNamedIn = (text: string) => (one: OpenFollowUp) => likeness(one.what, text) >= NAMED

/** Settles what is over; gives what to say of it, with a way back. */
export async function settle(
  tx: Tx,
  asked: Asked,
  found: Matters,
): Promise<Pick<MessageOf<'choices'>, 'text' | 'options'>> {
  const { language } = asked.rep
  const { replies } = speak(language)
  await closeSaid(tx, asked, found)
  const deed: Deed = {
    do: 'reopen',
    followUps: found.followUps.map(one => one.id),
    ...(found.concerns.length > 0 ? { concerns: found.concerns.map(one => one.id) } : {}),
  }
  return { text: replies.settled(named(found, language)), options: [{ text: replies.notDoneAfterAll, deed }] }
}

/** Opens again what was settled; gives the line that says so. */
export async function reopen(tx: Tx, asked: Asked, found: Matters): Promise<string> {
  await openAgain(tx, asked, found)
  return speak(asked.rep.language).replies.reopened(named(found, asked.rep.language))
}

/** At most so many choices; the list of what is owed has the others. */
const CHOICES = 8

async function askWhich(tx: Tx, asked: Asked, { text, subject, open, sure, possible }: Heard): Promise<void> {
  const { language } = asked.rep
  const { replies } = speak(language)
  const concerns = (sure.length > 0 ? sure : possible).map(one => choiceOf(asked, one))
  const promises = sure.length > 0 ? [] : poolOf(text, open, subject).map(one => promiseOf(asked, one))
  const choices = [...concerns, ...promises]
  const log = { text: replies.logIt, deed: { do: 'log' as const, text, customer: subject } }
  if (choices.length === 0) {
    const none = subject && open.length > 0 ? replies.nothingOpenAt(subject) : replies.nothingOpen
    return askToChoose(tx, asked, { text: `${none}${GAP[language]}${replies.logOffer}`, options: [log] })
  }
  const shown = choices.slice(0, CHOICES)
  const options = shown.map(({ customer, what, deed }) => ({ text: `${customer} · ${what}`, deed }))
  await askToChoose(tx, asked, { text: replies.settleWhich(shown), options: [...options, log] })
}

interface Choice {
  customer: string
  what: string
  due?: string
  deed: Deed
}

const promiseOf = (asked: Asked, { id, customerName: customer, what, due }: OpenFollowUp): Choice => ({
  ...{ customer, what, due: due && day(asked, due) },
  deed: { do: 'settle', followUps: [id] },
})

const choiceOf = ({ rep }: Asked, one: Concern): Choice => ({
  ...{ customer: one.customerName, what: nameOf(one, rep.language) },
  deed: { do: 'settle', followUps: [], concerns: [one.id] },
})

const GAP = { zh: '', en: ' ' }

/** How long something that was said to be done may be taken back in words. */
const BACK_MS = 72 * 3_600_000

/** Complaints and objections that were said to be over, and may still be taken back in words. */
export const settledLately = (tx: Tx, { rep, now }: Pick<Asked, 'rep' | 'now'>): Promise<Concern[]> =>
  settledConcerns(tx, rep.id, todayOf(rep, new Date(now.getTime() - BACK_MS)))

async function notYet(tx: Tx, asked: Asked, { text, subject, open }: Heard): Promise<void> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  const back = await settledBefore(tx, asked, { text, subject, open })
  if (back) return send(tx, [say(asked, await reopen(tx, asked, back))], now)
  const pool = poolOf(text, open, subject)
  const waiting = pool.filter(isNamedIn(text))
  const left = (waiting.length > 0 ? waiting : pool).slice(0, CHOICES)
  const line =
    left.length > 0 ? replies.staysOpen(named({ followUps: left, concerns: [] }, rep.language)) : replies.nothingOpen
  await send(tx, [say(asked, line)], now)
}

/** What was settled lately and is named; the latest, where nothing that is open is named. */
async function settledBefore(
  tx: Tx,
  { rep, now }: Pick<Asked, 'rep' | 'now'>,
  { text, subject, open }: Said & { open: OpenFollowUp[] },
): Promise<Matters | undefined> {
  const since = new Date(now.getTime() - BACK_MS)
  const settled = (await settledFollowUps(tx, rep.id, since)).filter(one => !subject || one.customerName === subject)
  const promised = settled.find(isNamedIn(text))
  if (promised) return { followUps: [promised], concerns: [] }
  const concerns = (await settledLately(tx, { rep, now })).filter(one => !subject || one.customerName === subject)
  const [concern] = spokenOf(text, concerns)
  if (concern) return { followUps: [], concerns: [concern] }
  const waits = poolOf(text, open, subject).some(isNamedIn(text))
  const [latest] = settled
  return waits || !latest ? undefined : { followUps: [latest], concerns: [] }
}
