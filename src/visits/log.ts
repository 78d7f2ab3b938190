// Logs a visit: who it was about, what was said, and the card that shows what was understood; or the question that is open.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { type Known, resolve } from '../customers/names.ts'
import { knownCustomers, makeCustomer, recentCustomers } from '../customers/store.ts'
import { removeStatements } from '../deals/store.ts'
import { factKind, isFactKey } from '../facts/kinds.ts'
import { type Asked, answer } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Message, MessageOf } from '../post.ts'
import { type Letter, send } from '../queue/outbox.ts'
import { keepsSensitive } from '../reps/store.ts'
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'
import { changeNote, type Note, saveNote } from './store/notes.ts'
import { visitsOfNote } from './store/read.ts'
import { removeVisits, saveVisit } from './store/write.ts'

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
  letters: Letter[]
}

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
  for (const visit of note.meaning.visits) {
    const question = await unclear(tx, asked, { note, visit, known })
    if (question) {
      await changeNote(tx, note.id, { state: 'waiting' })
      const letter = answer(asked, question, `question:${note.id}`)
      await send(tx, [letter], asked.now)
      return { customers: [], letters: [letter] }
    }
  }
  const { meaning, leftOut } = await withoutSensitive(tx, note.meaning, asked)
  const customers: string[] = []
  for (const visit of meaning.visits) customers.push(await saveOne(tx, asked, { note, visit, known }))
  await changeNote(tx, note.id, { state: 'kept', choices: note.choices })
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'visit.logged', about: note.id, at: asked.now })
  const remarks = [...keeping.remarks, ...leftOut]
  const card = await visitCard(tx, asked, { note: note.id, state: keeping.state, remarks, hint })
  const letter = answer(asked, card, `note:${note.id}`)
  await send(tx, [letter], asked.now)
  return { customers, letters: [letter] }
}

interface One {
  note: Keeping['note']
  visit: VisitMeaning
  known: Known[]
}

async function unclear(tx: Tx, asked: Asked, { note, visit, known }: One): Promise<Message | undefined> {
  const said = visit.customer ?? ''
  if (note.choices[said]) return
  const { rep } = asked
  const question = { kind: 'which_customer' as const, language: rep.language, note: note.id, said }
  if (!said) {
    const recent = await recentCustomers(tx, rep.id, 5)
    if (recent.length > 0) return { ...question, options: recent }
    return { kind: 'say', language: rep.language, text: speak(rep.language).replies.whoIsIt }
  }
  const found = resolve(said, known)
  if (found.kind !== 'several') return
  return { ...question, options: found.customers.slice(0, 10).map(({ id, name }) => ({ id, name })) }
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

/** Sensitive facts are understood but not kept, unless the workspace turned them on. */
async function withoutSensitive(
  tx: Tx,
  meaning: Meaning,
  { rep }: Asked,
): Promise<{ meaning: Meaning; leftOut: string[] }> {
  const isSensitive = (key: string) => isFactKey(key) && factKind(key).sensitive === true
  const found = meaning.visits.flatMap(visit => visit.facts.map(fact => fact.key)).filter(isSensitive)
  if (found.length === 0 || (await keepsSensitive(tx))) return { meaning, leftOut: [] }
  const { replies, factLabels } = speak(rep.language)
  const labels = [...new Set(found)].filter(isFactKey).map(key => factLabels[key])
  return {
    meaning: {
      ...meaning,
      visits: meaning.visits.map(visit => ({ ...visit, facts: visit.facts.filter(fact => !isSensitive(fact.key)) })),
    },
    leftOut: [replies.sensitiveLeftOut(labels)],
  }
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

/** Answers the open question of a waiting note: this customer, or a new one. */
export async function choose(
  tx: Tx,
  asked: Asked,
  chosen: { note: Note; said: string; customer: string; name?: string; hint: Hint },
): Promise<Logged> {
  const { note, said } = chosen
  const known = await knownCustomers(tx, asked.rep.id)
  const customer = known.find(one => one.id === chosen.customer)
  // A note without a name takes the chosen one as its own; a name that fits several keeps what the rep said.
  const meaning = said ? note.meaning : nameVisits(note.meaning, customer?.name ?? chosen.name ?? '')
  const key = said || (customer?.name ?? chosen.name ?? '')
  const choices = { ...note.choices, [key]: customer?.id ?? 'new' }
  await changeNote(tx, note.id, { choices, meaning })
  return keepVisits(tx, asked, {
    note: { id: note.id, meaning, choices },
    remarks: [],
    hint: chosen.hint,
    state: 'kept',
  })
}

const nameVisits = (meaning: Meaning, name: string): Meaning => ({
  ...meaning,
  visits: meaning.visits.map(visit => (visit.customer ? visit : { ...visit, customer: name })),
})
