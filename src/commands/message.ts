// A message in words: what it is about, what it means, and the flow that follows.
import { inWorkspace, type Tx } from '../../db/database.ts'
import { type Exchange, exchangeOfThread } from '../coaching/store.ts'
import { contactNames } from '../customers/contacts/store.ts'
import { named } from '../customers/names.ts'
import { knownCustomers } from '../customers/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { send, takesPart } from '../queue/outbox.ts'
import type { Note as Words } from '../understanding/meaning.ts'
import { type Understanding, understand } from '../understanding/understand.ts'
import { type Choice, choose, leaveOut, letGo } from '../visits/choose.ts'
import { lastNoteOfThread, type Note, newestNoteOf, noteOfMessage } from '../visits/store/notes.ts'
import { visitsOfNote } from '../visits/store/read.ts'
import { ask, openQuestion, type Question, readReply } from '../visits/who.ts'
import { beforeReading } from './aside.ts'
import { tellingContacts } from './contacts-telling.ts'
import { addressOf, askedBy, type Desk, hintFor, nothing, settleNudges } from './desk.ts'
import { tellsHowItWent, wentWith } from './how-it-went.ts'
import { flowOf, type Heard, type ThreadContext } from './intents.ts'
import { inRound } from './practise.ts'
import { opening, speaksOfSomebody, withoutOpening } from './pronouns.ts'
import { worksheetOfThread } from './tools/thread.ts'
import { corrects, wantedBy } from './wanted.ts'

/** Where a message stands and what it says. */
export interface Written {
  channel: string
  ts: string
  thread?: string
  text: string
  /** `false` for talk among colleagues in a thread where the bot takes part; it stays out of what it cannot help with. */
  addressed?: boolean
}

/** Works on a message that reached the bot; one that is not meant for it is let go. */
export async function onMessage(desk: Desk, message: IncomingOf<'message'>, now: Date): Promise<Commit> {
  if (!message.direct && !message.mentioned && !(await isOurs(desk, message))) return nothing
  const asked = await askedBy(desk, { address: addressOf(message), now })
  return onWords(desk, asked, { ...message, addressed: message.direct || message.mentioned })
}

/** Works on words that a rep wrote, wherever they came from. */
export async function onWords(desk: Desk, asked: Asked, written: Written): Promise<Commit> {
  const { replies } = speak(asked.rep.language)
  if (!hasWords(written.text)) {
    if (written.addressed === false) return nothing
    return tx => send(tx, [say(asked, replies.emptyMessage)], asked.now)
  }
  const { workspace } = asked.rep
  // Slack may deliver a message again after its key in the inbox is gone.
  if (await noteOf(desk, workspace, written.channel, written.ts)) return nothing
  const context = await inWorkspace(desk.db, workspace, tx => contextOf(tx, asked, written))
  const played = await inRound(desk, asked, { written, context })
  if (played) return played
  const answered = (await corrects(desk, asked, { written, context }))
    ? undefined
    : answersQuestion(desk, asked, { written, context })
  if (answered) return answered
  const aside = await beforeReading(desk, asked, { written, context })
  if (aside) return aside
  const heard = await hear(desk, asked, written, context)
  return flowOf(await wantedBy(desk, asked, heard), asked, heard)(desk, asked, heard)
}

/** Slack writes emoji as `:smile:`, which are no words. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/:[a-z0-9_+'-]+:/gi, ''))

/** Reads a message in its context. */
export async function hear(desk: Desk, asked: Asked, written: Written, context: ThreadContext): Promise<Heard> {
  const understood = await readWhole(desk, context, {
    text: written.text,
    at: asked.now.toISOString(),
    tz: asked.rep.tz,
    customers: context.customers.map(customer => customer.name),
    contacts: tellingContacts(context),
    subject: context.subject,
    earlier: context.note?.text,
  })
  if (understood.dropped.length > 0) desk.log.warn({ dropped: understood.dropped }, 'Items without proof were dropped')
  if (understood.fellBack) desk.log.warn({ why: understood.fellBack }, 'The offline engine stood in for the model')
  return { written, understood, context }
}

/**
 * Reads words; where they only say "she", they are read once more under the name of the thread's one person, and where
 * they answer how it went with somebody, under that name.
 */
async function readWhole(desk: Desk, { person, went }: ThreadContext, note: Words): Promise<Understanding> {
  const understood = await understand(desk.engine, desk.offline, note)
  const { intent } = understood.meaning
  const whom = person ?? went?.person
  const somebody = whom && speaksOfSomebody(note.text, understood.meaning) ? whom : undefined
  const unread = went && intent !== 'log_visit' && tellsHowItWent(note.text, intent) ? went.customer : undefined
  const name = somebody ?? unread
  if (!name) return understood
  const before = opening(name)
  const named = await understand(desk.engine, desk.offline, { ...note, text: before + note.text })
  return named.meaning.intent === 'log_visit' ? withoutOpening(named, before) : understood
}

/** What the thread and the rep's customers tell about a message. */
export async function contextOf(tx: Tx, asked: Asked, { text, thread }: Written): Promise<ThreadContext> {
  const { rep, address } = asked
  const customers = await knownCustomers(tx, rep.id)
  const contacts = await contactNames(tx, rep.id)
  const note = thread ? await lastNoteOfThread(tx, { rep: rep.id, channel: address.channel, thread }) : undefined
  const newest = thread ? undefined : await newestNoteOf(tx, rep.id)
  const waiting = newest?.state === 'waiting' && newest.channel === address.channel ? newest : undefined
  const inThread = thread ? { channel: address.channel, thread } : undefined
  const exchange: Exchange | undefined = inThread && (await exchangeOfThread(tx, rep.id, inThread))
  const visits = note?.state === 'kept' ? await visitsOfNote(tx, note.id) : []
  const about = [...new Set(visits.map(visit => visit.customer))]
  const met = visits.flatMap(visit => visit.contacts)
  const person = met.length === 1 ? met[0]?.name : undefined
  const sheet = inThread && (await worksheetOfThread(tx, rep.id, inThread))
  const advised = customers.find(customer => customer.id === (exchange ?? sheet)?.customer)?.name
  const went = inThread && !note ? await wentWith(tx, asked, { ...inThread, customers }) : undefined
  const subject = about.length === 1 ? about[0] : (advised ?? went?.customer)
  const asking = note?.state === 'waiting' ? note : waiting
  const question = asking && (await openQuestion(tx, rep, { note: asking, known: customers }))
  const meant = named(text, customers, contacts)
  return { customers, contacts, note, waiting, question, exchange, sheet, subject, person, went, named: meant }
}

const isOurs = (desk: Desk, { workspace, channel, thread }: IncomingOf<'message'>): Promise<boolean> =>
  inWorkspace(desk.db, workspace, async tx => thread !== undefined && takesPart(tx, channel, thread))

/** The longest reply that is taken for the name of a customer. */
const LONGEST_NAME = 40

/** A short reply to an open question answers it: the name of the customer, "new", or "never mind". */
function answersQuestion(
  desk: Desk,
  asked: Asked,
  { written, context }: { written: Written; context: ThreadContext },
): Commit | undefined {
  const note = context.note ?? context.waiting
  const text = written.text.trim().replace(/[。.！!~～]+$/u, '')
  if (note?.state !== 'waiting' || text.length > LONGEST_NAME || /[\n。，,；;？?]/.test(text)) return
  const known = context.customers
  const { question } = context
  if (!question) return
  const { said } = question
  const reply = readReply(text, { question, known }, speak(asked.rep.language).replies)
  // Outside the question's thread only what can hardly mean anything else is taken for its answer.
  if (!context.note && (reply.kind === 'new' ? reply.name === text : reply.kind === 'unclear')) return
  switch (reply.kind) {
    case 'never_mind':
      return declining(desk, asked, { note, question })
    case 'unclear':
      return tx => ask(tx, asked, { note: note.id, question, known })
    case 'known':
      return choosing(desk, asked, { note, said, customer: reply.customer })
    case 'new':
      return choosing(desk, asked, { note, said, customer: { id: 'new', name: reply.name } })
  }
}

const choosing =
  (desk: Desk, asked: Asked, chosen: { note: Note; said: string; customer: Choice }): Commit =>
  async tx => {
    const logged = await choose(tx, asked, { ...chosen, hint: hintFor(desk, asked.rep.language) })
    await settleNudges(tx, desk, asked, { customers: logged.customers })
  }

const declining =
  (desk: Desk, asked: Asked, { note, question }: { note: Note; question: Question }): Commit =>
  async tx => {
    const { said } = question
    if (question.kind === 'which') return letGo(tx, asked, { note, said })
    const logged = await leaveOut(tx, asked, { note, said, hint: hintFor(desk, asked.rep.language) })
    await settleNudges(tx, desk, asked, { customers: logged.customers })
  }

/** The note that a message became, if it became one. */
export const noteOf = (desk: Desk, workspace: string, channel: string, ts: string): Promise<Note | undefined> =>
  inWorkspace(desk.db, workspace, tx => noteOfMessage(tx, channel, ts))
