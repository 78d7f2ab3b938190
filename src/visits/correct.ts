// Takes visits back and mends them: Undo, the Edit modal, an edited or deleted message, "not 50 boxes, 60".
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { hideUnused, knownCustomers } from '../customers/store.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { MessageOf } from '../post.ts'
import { type Letter, send } from '../queue/outbox.ts'
import type { Meaning } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understand.ts'
import { letGo } from './choose.ts'
import { alike } from './correction/by-meaning.ts'
import { costOf } from './cost.ts'
import { applyEdit, type Fields } from './edit.ts'
import { settledByNote } from './in-passing.ts'
import { cardOfNote, type Hint, keepVisits, type Logged, takeBack, visitCard } from './log.ts'
import { reopenSettledBy, settleFollowUps } from './store/follow-ups.ts'
import { changeNote, type Note } from './store/notes.ts'
import { visitsOfNote } from './store/read.ts'
import { type Concern, concernsIn, concernsOf, reopenConcernsBy, settleConcerns } from './store/signals.ts'
import { cardOfQuestion, openQuestion } from './who.ts'

const repaint = (asked: Asked, card: MessageOf<'visit'>): Letter => ({
  op: 'repaint',
  address: asked.address,
  post: card,
  card: cardOfNote(card.note),
})

/** Takes a note's visits back and repaints its card; gives the customers it was about. */
export async function undo(tx: Tx, asked: Asked, note: Note): Promise<string[]> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  if (note.state === 'waiting') {
    await letGo(tx, asked, { note, said: await asksAbout(tx, asked, note) })
    return []
  }
  if (note.state === 'undone') {
    await send(tx, [say(asked, replies.alreadyUndone)], now)
    return []
  }
  const visits = await takeBack(tx, note.id, now)
  await reopenSettledBy(tx, settledByNote(note.id))
  await reopenConcernsBy(tx, settledByNote(note.id))
  await changeNote(tx, note.id, { state: 'undone' })
  await hideUnused(tx, note.id)
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'visit.undone', about: note.id, at: now })
  const card = { kind: 'visit' as const, language: rep.language, note: note.id, state: 'undone' as const, visits }
  await send(tx, [repaint(asked, { ...card, remarks: [replies.undoneBy] })], now)
  return [...new Set(visits.map(visit => visit.customer))]
}

/** The name that a waiting note's question is about. */
const asksAbout = async (tx: Tx, { rep }: Asked, note: Note): Promise<string> =>
  (await openQuestion(tx, rep, { note, known: await knownCustomers(tx, rep.id) }))?.said ?? ''

/** Applies the Edit modal and repaints the card with what changed. */
export async function edit(tx: Tx, asked: Asked, edited: { note: Note; fields: Fields; hint: Hint }): Promise<void> {
  const { note, fields, hint } = edited
  const before = await visitsOfNote(tx, note.id)
  const changes = await applyEdit({ tx, asked, fields }, note.id, before)
  await showCorrection(tx, asked, { note, hint, changes })
}

/** Repaints a note's card with what changed, and puts it on record. */
export async function showCorrection(
  tx: Tx,
  asked: Asked,
  shown: { note: Note; hint: Hint; changes: string[] },
): Promise<void> {
  const { note, hint, changes } = shown
  const { rep, now } = asked
  const remarks = changes.length > 0 ? changes : [speak(rep.language).replies.nothingChanged]
  if (changes.length > 0) {
    const entry = { workspace: rep.workspace, who: rep.id, what: 'visit.corrected', about: note.id, at: now }
    await record(tx, { ...entry, detail: { changes } })
  }
  await hideUnused(tx, note.id)
  const card = await visitCard(tx, asked, { note: note.id, state: 'corrected', remarks, hint })
  await send(tx, [repaint(asked, card)], now)
}

/** Reads an edited message anew: what its first wording said is taken back, what the new one says is kept. */
export async function rewrite(
  tx: Tx,
  asked: Asked,
  edited: { note: Note; text: string; understood: Understanding; hint: Hint },
): Promise<Logged> {
  const { note, text, hint } = edited
  const { engine, usage, fellBack } = edited.understood
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  if (note.state === 'waiting') {
    const said = await asksAbout(tx, asked, note)
    const post = { kind: 'say' as const, language: rep.language, text: replies.edited }
    await send(tx, [{ op: 'repaint', address: asked.address, card: cardOfQuestion(note.id, said), post }], now)
  }
  const meaning = withCustomer(edited.understood.meaning, note)
  const over = await overIn(tx, asked, note.id)
  const before = await takeBack(tx, note.id, now)
  await reopenSettledBy(tx, settledByNote(note.id))
  await reopenConcernsBy(tx, settledByNote(note.id))
  await changeNote(tx, note.id, { text, meaning, engine, ...costOf(usage), state: 'waiting' })
  await hideUnused(tx, note.id)
  const keeping = { note: { id: note.id, text, meaning, choices: note.choices }, hint, state: 'corrected' as const }
  const remarks = fellBack ? [replies.edited, replies.fellBack] : [replies.edited]
  const logged = await keepVisits(tx, asked, { ...keeping, remarks })
  // What was done stays done, however the message is worded now.
  const done = before.flatMap(visit => visit.followUps).filter(promise => promise.done)
  const again = (await visitsOfNote(tx, note.id)).flatMap(visit => visit.followUps)
  const same = again.filter(one => done.some(old => alike(old.what, one.what))).map(one => one.id)
  await settleFollowUps(tx, same, { now, by: rep.id, state: 'done' })
  await stillOver(tx, asked, { note: note.id, over })
  return logged
}

/** The complaints and objections of a note that were said to be over since. */
const overIn = async (tx: Tx, { rep }: Asked, note: string): Promise<Concern[]> => {
  const ids = (await concernsIn(tx, rep.id, note)).map(({ id }) => id)
  return concernsOf(tx, rep.id, { ids, open: false })
}

/** What was over stays over, however the message is worded now. */
async function stillOver(
  tx: Tx,
  { rep, today }: Asked,
  { note, over }: { note: string; over: Concern[] },
): Promise<void> {
  if (over.length === 0) return
  const again = await concernsIn(tx, rep.id, note)
  const same = again.filter(one => over.some(old => old.kind === one.kind && old.topic === one.topic))
  await settleConcerns(
    tx,
    same.map(({ id }) => id),
    { on: today, by: rep.id },
  )
}

/** A wording that names no one is still about the customer of the one before. */
function withCustomer(meaning: Meaning, note: Note): Meaning {
  const [only, ...more] = [...new Set(note.meaning.visits.map(visit => visit.customer ?? ''))]
  if (!only || more.length > 0) return meaning
  return { ...meaning, visits: meaning.visits.map(visit => (visit.customer ? visit : { ...visit, customer: only })) }
}
