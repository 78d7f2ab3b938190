// A message in words: what it is about, what it means, and the flow that follows.
import { inWorkspace, type Tx } from '../../db/database.ts'
import { type Exchange, lastExchange } from '../coaching/store.ts'
import { named } from '../customers/names.ts'
import { contactNames, knownCustomers } from '../customers/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { send, takesPart } from '../queue/outbox.ts'
import { understand } from '../understanding/understand.ts'
import { choose } from '../visits/log.ts'
import { lastNoteOfThread, type Note, noteOfMessage } from '../visits/store/notes.ts'
import { visitsOfNote } from '../visits/store/read.ts'
import { addressOf, askedBy, type Desk, hintFor, nothing, settleNudges } from './desk.ts'
import { type Heard, INTENTS, type ThreadContext } from './intents.ts'

/** Where a message stands and what it says. */
export interface Written {
  channel: string
  ts: string
  thread?: string
  text: string
}

/** Works on a message that reached the bot; one that is not meant for it is let go. */
export async function onMessage(desk: Desk, message: IncomingOf<'message'>, now: Date): Promise<Commit> {
  if (!message.direct && !message.mentioned && !(await isOurs(desk, message))) return nothing
  const asked = await askedBy(desk, { address: addressOf(message), now })
  return onWords(desk, asked, message)
}

/** Works on words that a rep wrote, wherever they came from. */
export async function onWords(desk: Desk, asked: Asked, written: Written): Promise<Commit> {
  const { replies } = speak(asked.rep.language)
  if (!hasWords(written.text)) return tx => send(tx, [say(asked, replies.emptyMessage)], asked.now)
  const context = await inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
  const answered = answersQuestion(desk, asked, { written, context })
  if (answered) return answered
  const heard = await hear(desk, asked, written, context)
  const flow = INTENTS[heard.understood.meaning.intent]
  return flow(desk, asked, heard)
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Reads a message in its context. */
export async function hear(desk: Desk, asked: Asked, written: Written, context: ThreadContext): Promise<Heard> {
  const understood = await understand(desk.engine, desk.offline, {
    text: written.text,
    at: atOf(asked),
    tz: asked.rep.tz,
    customers: context.customers.map(customer => customer.name),
    contacts: context.contacts,
    subject: context.subject,
  })
  if (understood.dropped.length > 0) desk.log.warn({ dropped: understood.dropped }, 'Items without proof were dropped')
  if (understood.fellBack) desk.log.warn({ why: understood.fellBack }, 'The offline engine stood in for the model')
  return { written, understood, context }
}

/** The instant of writing with the offset of the writer's zone. */
const atOf = ({ now }: Asked): string => now.toISOString()

/** What the thread and the rep's customers tell about a message. */
export async function contextOf(tx: Tx, { rep, address }: Asked, { text, thread }: Written): Promise<ThreadContext> {
  const customers = await knownCustomers(tx, rep.id)
  const contacts = await contactNames(tx, rep.id)
  const note = thread ? await lastNoteOfThread(tx, address.channel, thread) : undefined
  const exchange: Exchange | undefined = thread ? await lastExchange(tx, rep.id, thread) : undefined
  const about =
    note?.state === 'kept' ? [...new Set((await visitsOfNote(tx, note.id)).map(visit => visit.customer))] : []
  const subject = about.length === 1 ? about[0] : undefined
  return { customers, contacts, note, exchange, subject, named: named(text, customers, contacts) }
}

const isOurs = (desk: Desk, { workspace, channel, thread }: IncomingOf<'message'>): Promise<boolean> =>
  inWorkspace(desk.db, workspace, async tx => thread !== undefined && takesPart(tx, channel, thread))

/** The longest reply that is taken for the name of a customer. */
const LONGEST_NAME = 40

/** A short reply under an open question answers it: the name of the customer. */
function answersQuestion(
  desk: Desk,
  asked: Asked,
  { written, context }: { written: Written; context: ThreadContext },
): Commit | undefined {
  const { note } = context
  const text = written.text.trim()
  if (note?.state !== 'waiting' || text.length > LONGEST_NAME || /[\n。？?]/.test(text)) return
  const said = waitingFor(note, context)
  if (said === undefined) return
  const [customer] = context.named.length === 1 ? context.named : []
  return async tx => {
    const chosen = { note, said, customer: customer?.id ?? 'new', name: customer?.name ?? text }
    const logged = await choose(tx, asked, { ...chosen, hint: hintFor(desk, asked.rep.language) })
    await settleNudges(tx, desk, asked, { customers: logged.customers })
  }
}

/** The name that a waiting note's question is about; '' where it named none. */
function waitingFor(note: Note, context: ThreadContext): string | undefined {
  const open = note.meaning.visits.find(visit => {
    const name = visit.customer ?? ''
    if (note.choices[name]) return false
    return (
      name === '' || context.customers.filter(customer => customer.keys.some(key => key.includes(name))).length !== 1
    )
  })
  return open && (open.customer ?? '')
}

/** The note that a message became, if it became one. */
export const noteOf = (desk: Desk, workspace: string, channel: string, ts: string): Promise<Note | undefined> =>
  inWorkspace(desk.db, workspace, tx => noteOfMessage(tx, channel, ts))
