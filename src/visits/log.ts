// Logs a visit: who it was about, what was said, and the card that shows what was understood; or the question that is open.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { type Known, resolve } from '../customers/names.ts'
import { knownCustomers, makeCustomer } from '../customers/store.ts'
import { removeStatements } from '../deals/store.ts'
import { type Asked, answer } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'
import { withoutSensitive } from './sensitive.ts'
import { changeNote, type Note, saveNote } from './store/notes.ts'
import { visitsOfNote } from './store/read.ts'
import { removeVisits, saveVisit } from './store/write.ts'
import { ask, unclearName } from './who.ts'

/** Which coaching card goes with what was heard; given from outside, since visits and coaching do not know each other. */
export type Hint = (signal: VisitMeaning['signals'][number]) => { card: string; title: string } | undefined

/** A note about to be kept. */
export interface NoteToLog {
  channel: string
  ts: string
  thread?: string
  text: string
  meaning: Meaning
  engine: string
  fellBack: boolean
  usage?: { prompt: string; inputTokens: number; outputTokens: number; milliseconds: number }
  /** The customer that the thread is about. */
  subject?: string
  hint: Hint
}

/** What came of it: the customers that were in touch, for nudges to settle. */
export interface Logged {
  customers: string[]
}

const NOBODY: Logged = { customers: [] }

/** The name under which a note's card is found again. */
export const cardOfNote = (note: string): string => `note:${note}`

/** Keeps a new note and its visits, or keeps it waiting for an answer. */
export async function logVisit(tx: Tx, asked: Asked, note: NoteToLog): Promise<Logged> {
  const id = crypto.randomUUID()
  const { rep, now } = asked
  const { channel, ts, thread, text, engine, usage } = note
  const meaning = withSubject(note.meaning, note.subject)
  await saveNote(tx, {
    ...{ workspace: rep.workspace, id, rep: rep.id, channel, ts, text, engine, meaning },
    thread: thread ?? ts,
    at: now,
    language: meaning.language,
    state: 'waiting',
    prompt: usage?.prompt,
    inputTokens: usage?.inputTokens,
    outputTokens: usage?.outputTokens,
    milliseconds: usage?.milliseconds,
    choices: {},
  })
  const remarks = note.fellBack ? [speak(rep.language).replies.fellBack] : []
  return keepVisits(tx, asked, { note: { id, meaning, choices: {} }, remarks, hint: note.hint, state: 'kept' })
}

/** A note that names no one is about the thread's customer, if there is one; it always reports at least one visit. */
function withSubject(meaning: Meaning, subject: string | undefined): Meaning {
  const visits = meaning.visits.length > 0 ? meaning.visits : [EMPTY]
  return { ...meaning, visits: visits.map(visit => (visit.customer ? visit : { ...visit, customer: subject })) }
}

const EMPTY: VisitMeaning = { contacts: [], facts: [], signals: [], follow_ups: [] }

interface Keeping {
  note: Pick<Note, 'id' | 'meaning' | 'choices'>
  remarks: string[]
  hint: Hint
  state: 'kept' | 'corrected'
}

/** Saves a note's visits once every customer in it is clear; asks about the first one that is not. */
export async function keepVisits(tx: Tx, asked: Asked, keeping: Keeping): Promise<Logged> {
  const { note, hint } = keeping
  const { rep } = asked
  const known = await knownCustomers(tx, rep.id)
  const said = unclearName(note, known)
  if (said !== undefined) {
    await changeNote(tx, note.id, { state: 'waiting' })
    await ask(tx, asked, { note: note.id, said, known })
    return NOBODY
  }
  const { meaning, leftOut } = await withoutSensitive(tx, note.meaning, asked)
  const customers: string[] = []
  for (const visit of meaning.visits) customers.push(await saveOne(tx, asked, { note, visit, known }))
  await changeNote(tx, note.id, { state: 'kept', meaning, choices: note.choices })
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'visit.logged', about: note.id, at: asked.now })
  const remarks = [...keeping.remarks, ...leftOut]
  const card = await visitCard(tx, asked, { note: note.id, state: keeping.state, remarks, hint })
  const letter = answer(asked, card, cardOfNote(note.id))
  // A card that is there already is repainted: two cards of one note would contradict each other.
  await send(tx, [keeping.state === 'corrected' ? { ...letter, op: 'repaint' } : letter], asked.now)
  return { customers }
}

interface One {
  note: Keeping['note']
  visit: VisitMeaning
  known: Known[]
}

async function saveOne(tx: Tx, asked: Asked, { note, visit, known }: One): Promise<string> {
  const said = visit.customer ?? ''
  const { rep } = asked
  const on = visit.occurred_on ?? asked.today
  const choice = note.choices[said]
  const found = choice && choice !== 'new' ? known.find(customer => customer.id === choice) : undefined
  const resolved = found ? { kind: 'known' as const, customer: found } : choice ? undefined : resolve(said, known)
  const old = resolved?.kind === 'known' ? resolved.customer : undefined
  const id =
    old?.id ?? (await makeCustomer(tx, { workspace: rep.workspace, rep: rep.id, name: said, on, madeBy: note.id }))
  const name = old?.name ?? said
  if (!old) known.push({ id, name, keys: [] })
  const fresh = !old
  await saveVisit(tx, {
    workspace: rep.workspace,
    note: note.id,
    rep: rep.id,
    customer: id,
    customerName: name,
    fresh,
    on,
    meaning: visit,
  })
  return id
}

/** The card of a note as it stands now. */
export async function visitCard(
  tx: Tx,
  asked: Asked,
  card: { note: string; state: MessageOf<'visit'>['state']; remarks: string[]; hint?: Hint },
): Promise<MessageOf<'visit'>> {
  const visits = await visitsOfNote(tx, card.note)
  const heard = visits.flatMap(visit => visit.signals)
  const hints = heard.flatMap(signal => {
    const hint = card.hint?.(signal)
    return hint ? [{ ...hint, quote: signal.quote }] : []
  })
  return {
    kind: 'visit',
    language: asked.rep.language,
    note: card.note,
    state: card.state,
    visits,
    remarks: card.remarks,
    coach: hints[0],
  }
}

/** Takes everything back that a note's visits said; gives the card's visits as they were shown. */
export async function takeBack(tx: Tx, note: string, now: Date) {
  const before = await visitsOfNote(tx, note)
  const ids = before.map(visit => visit.id)
  await removeVisits(tx, ids, now)
  await removeStatements(tx, ids, now)
  return before
}
