// A customer that is to be forgotten: asked once, erased at a tap, and asked about again when it comes up.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { type Erased, eraseCustomer } from '../customers/forget/store/erase.ts'
import { holdingsOf, ownCustomer } from '../customers/holdings/store.ts'
import type { Known } from '../customers/names.ts'
import { knownCustomers } from '../customers/store.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { digestLetters } from '../nudges/digest.ts'
import { alertRepainted } from '../nudges/team/alert-post.ts'
import type { Message, MessageOf } from '../post.ts'
import { type Letter, send } from '../queue/outbox.ts'
import { repById } from '../reps/store.ts'
import { choose, leaveOut } from '../visits/choose.ts'
import { cardOfNote, visitCard } from '../visits/log.ts'
import { noteById } from '../visits/store/notes.ts'
import { openQuestion } from '../visits/who.ts'
import { type Desk, hintFor, inDm, privately, settleNudges, titlesOf, withDm } from './desk.ts'

type Tap = IncomingOf<'tap'>

const cardOf = (customer: string): string => `forget:${customer}`
const words = (asked: Asked) => speak(asked.rep.language).replies
const tell = (tx: Tx, asked: Asked, text: string) =>
  send(tx, [say(privately(asked, asked.address.thread), text)], asked.now)

/** Asks whether a customer is to be forgotten, where only the rep sees it. */
export async function askToForget(desk: Desk, asked: Asked, { id, name }: Known): Promise<Commit> {
  const here = privately(asked) === asked ? asked : await inDm(desk, asked)
  const { language } = asked.rep
  return async tx => {
    const post = {
      kind: 'forget' as const,
      language,
      customer: id,
      name,
      holdings: await holdingsOf(tx, id),
      state: 'asked' as const,
    }
    await send(tx, [answer(here, post, cardOf(id))], asked.now)
    if (here !== asked) await send(tx, [say(asked, words(asked).cardInDm)], asked.now)
  }
}

/** The customer that a tap is about; says so where it is not there any more, or somebody else's. */
async function tapped(tx: Tx, asked: Asked, tap: Tap): Promise<{ id: string; name: string } | undefined> {
  const customer = await ownCustomer(tx, asked.rep.id, tap.value)
  if (customer) return customer
  await tell(tx, asked, words(asked).alreadyAnswered)
  return
}

function outcome(
  asked: Asked,
  tap: Tap,
  post: Omit<MessageOf<'forget'>, 'kind' | 'language' | 'customer' | 'holdings'>,
): Letter {
  const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
  const holdings = { visits: 0, facts: 0, contacts: 0, followUps: 0, signals: 0, deals: 0 }
  return {
    op: 'repaint',
    address: { ...asked.address, replaces },
    card: cardOf(tap.value),
    post: { kind: 'forget', language: asked.rep.language, customer: tap.value, holdings, ...post },
  }
}

/** "Keep it". */
export async function onKeepCustomer(tx: Tx, asked: Asked, tap: Tap): Promise<void> {
  const customer = await tapped(tx, asked, tap)
  if (customer) await send(tx, [outcome(asked, tap, { name: customer.name, state: 'declined' })], asked.now)
}

/** "Forget it all": erases, and blanks the cards in Slack that carry its words. */
export async function onForget(tx: Tx, desk: Desk, asked: Asked, tap: Tap): Promise<void> {
  const customer = await tapped(tx, asked, tap)
  if (!customer) return
  const { rep, now } = asked
  const { visits, facts } = await holdingsOf(tx, customer.id)
  const erased = await eraseCustomer(tx, { rep, customer: customer.id, now })
  const detail = { visits, facts }
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'customer.forgotten', at: now, detail })
  const letters = [outcome(asked, tap, { name: '', state: 'forgotten' }), ...(await blanked(tx, desk, asked, erased))]
  await send(tx, letters, now)
}

/** What stands in Slack about the customer, painted anew without it. */
async function blanked(tx: Tx, desk: Desk, asked: Asked, { shells, others, days, untold }: Erased): Promise<Letter[]> {
  const { language } = asked.rep
  const text = speak(language).cards.names.forget.done
  const repaint = (note: string, post: Message): Letter => ({
    op: 'repaint',
    address: asked.address,
    card: cardOfNote(note),
    post,
  })
  const letters: Letter[] = []
  for (const { id, state } of shells) {
    if (state !== 'waiting') letters.push(repaint(id, { kind: 'say', language, text }))
  }
  for (const { id, state } of others) {
    if (state !== 'kept') continue
    letters.push(repaint(id, await visitCard(tx, asked, { note: id, state: 'corrected', remarks: [text] })))
  }
  for (const { manager, day } of untold) {
    const told = await repById(tx, manager)
    if (told) letters.push(...(await alertRepainted(tx, told, { day })))
  }
  const rep = await withDm(tx, asked.rep)
  return [...letters, ...(await digestLetters(tx, { rep, days, titles: titlesOf(desk) }))]
}

/** The question that a waiting note asks about a forgotten customer; says so where it was answered. */
async function waiting(tx: Tx, asked: Asked, tap: Tap) {
  const note = await noteById(tx, tap.value)
  if (note?.rep !== asked.rep.id) {
    await tell(tx, asked, note ? words(asked).notYours : words(asked).unknownTap)
    return
  }
  const known = await knownCustomers(tx, asked.rep.id)
  const question = note.state === 'waiting' ? await openQuestion(tx, asked.rep, { note, known }) : undefined
  if (question?.kind === 'forgotten') return { note, said: question.said }
  await tell(tx, asked, words(asked).alreadyAnswered)
  return
}

/** "Yes, keep it": the forgotten customer begins anew with this note. */
export async function onKeepAgain(tx: Tx, desk: Desk, asked: Asked, tap: Tap): Promise<void> {
  const open = await waiting(tx, asked, tap)
  if (!open) return
  const hint = hintFor(desk, asked.rep.language)
  const logged = await choose(tx, asked, { ...open, customer: { id: 'new', name: open.said }, hint })
  await settleNudges(tx, desk, asked, { customers: logged.customers })
}

/** "No, let this go". */
export async function onLetGo(tx: Tx, desk: Desk, asked: Asked, tap: Tap): Promise<void> {
  const open = await waiting(tx, asked, tap)
  if (!open) return
  const logged = await leaveOut(tx, asked, { ...open, hint: hintFor(desk, asked.rep.language) })
  await settleNudges(tx, desk, asked, { customers: logged.customers })
}
