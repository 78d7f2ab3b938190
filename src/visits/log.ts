// Logs a visit: who it was about, what was said, and the card that shows what was understood; or the question that is open.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { contactNames } from '../customers/contacts/store.ts'
import { type Known, resolve, saidAs } from '../customers/names.ts'
import { knownCustomers, makeCustomer } from '../customers/store.ts'
import { removeStatements } from '../deals/store.ts'
import type { Usage } from '../engine/engine.ts'
import { type Asked, answer } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'
import { costOf } from './cost.ts'
import { atHome } from './homes.ts'
import { openBefore, settleInPassing } from './in-passing.ts'
import { heldAgainstPlans } from './planned.ts'
import { leftOutLine, withoutSensitive } from './sensitive.ts'
import { changeNote, type Note, saveNote } from './store/notes.ts'
import { visitsOfNote } from './store/read.ts'
import { removeVisits, saveVisit } from './store/write.ts'
import { withChoices } from './unclear.ts'
import { ask, openQuestion } from './who.ts'

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
  usage?: Usage
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
  const { channel, ts, thread, text, engine, usage, subject } = note
  const meaning = withVisit(note.meaning)
  await saveNote(tx, {
    ...{ workspace: rep.workspace, id, rep: rep.id, channel, ts, text, engine, meaning },
    thread: thread ?? ts,
    at: now,
    language: meaning.language,
    state: 'waiting',
    ...costOf(usage),
    choices: {},
  })
  const remarks = note.fellBack ? [speak(rep.language).replies.fellBack] : []
  const kept = { id, text, meaning, choices: {} }
  return keepVisits(tx, asked, { note: kept, subject, remarks, hint: note.hint, state: 'kept' })
}

/** A note always reports at least one visit. */
const withVisit = (meaning: Meaning): Meaning => (meaning.visits.length > 0 ? meaning : { ...meaning, visits: [EMPTY] })

const EMPTY: VisitMeaning = { contacts: [], facts: [], signals: [], follow_ups: [] }

interface Keeping {
  note: Pick<Note, 'id' | 'text' | 'meaning' | 'choices'> & Partial<Pick<Note, 'leftOut'>>
  /** The customer that the thread is about. */
  subject?: string
  remarks: string[]
  hint: Hint
  state: 'kept' | 'corrected'
}

/** Saves a note's visits once every customer in it is clear; asks about the first one that is not. */
export async function keepVisits(tx: Tx, asked: Asked, keeping: Keeping): Promise<Logged> {
  const { hint } = keeping
  const { rep } = asked
  const known = await knownCustomers(tx, rep.id)
  const clean = await withoutSensitive(tx, await withHomes(tx, asked, keeping))
  const leftOut = [...new Set([...(keeping.note.leftOut ?? []), ...clean.leftOut])]
  const note = { ...keeping.note, meaning: clean.meaning }
  const question = await openQuestion(tx, rep, { note, known })
  if (question) {
    await changeNote(tx, note.id, { state: 'waiting', meaning: note.meaning, leftOut })
    await ask(tx, asked, { note: note.id, question, known })
    return NOBODY
  }
  const taken = takenFor(note, known, rep.language)
  const { meaning } = note
  const open = await openBefore(tx, rep.id, note.text)
  const customers: string[] = []
  for (const visit of meaning.visits) customers.push(await saveOne(tx, asked, { note, visit, known }))
  await changeNote(tx, note.id, { state: 'kept', meaning, choices: note.choices, leftOut })
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'visit.logged', about: note.id, at: asked.now })
  const told = { note: note.id, text: note.text, customers, visits: meaning.visits }
  const done = await settleInPassing(tx, asked, { ...told, open })
  const planned = await heldAgainstPlans(tx, asked, told)
  const remarks = [...planned, ...taken, ...done, ...keeping.remarks, ...leftOutLine(leftOut, rep.language)]
  const card = await visitCard(tx, asked, { note: note.id, state: keeping.state, remarks, hint })
  const letter = answer(asked, card, cardOfNote(note.id))
  // A card that is there already is repainted: two cards of one note would contradict each other.
  await send(tx, [keeping.state === 'corrected' ? { ...letter, op: 'repaint' } : letter], asked.now)
  return { customers }
}

/** Visits that name no customer are about the thread's, or the one whose people they name. */
async function withHomes(tx: Tx, { rep }: Asked, { note: { meaning }, subject }: Keeping): Promise<Meaning> {
  if (meaning.visits.every(visit => visit.customer)) return meaning
  return atHome(meaning, await contactNames(tx, rep.id), subject)
}

/** A line for each name that was only taken for a known one. */
function takenFor({ text, meaning, choices }: Keeping['note'], known: Known[], language: Language): string[] {
  const { replies } = speak(language)
  return meaning.visits.flatMap(({ customer: said = '' }) => {
    if (Object.hasOwn(choices, said)) return []
    const found = resolve(said, known)
    if (found.kind !== 'known' || found.near === 'script') return []
    const words = found.near ? said : saidAs(text, found.customer)
    return words === undefined ? [] : [replies.tookFor(words, found.customer.name)]
  })
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
  const visits = (await visitsOfNote(tx, card.note)).map(visit => withChoices(visit, asked))
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
