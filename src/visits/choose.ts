// Answers the open question of a waiting note, and lets a note go that is not to be kept after all.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { welcomeBack } from '../customers/forgotten/store.ts'
import { asName, type Known } from '../customers/names.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { type Letter, send } from '../queue/outbox.ts'
import type { Meaning } from '../understanding/meaning.ts'
import { type Hint, keepVisits, type Logged } from './log.ts'
import { changeNote, type Note } from './store/notes.ts'
import { cardOfQuestion } from './who.ts'

/** The customer chosen: one that is known, or a new one by its name. */
export type Choice = Known | { id: 'new'; name: string }

/** Takes the answer to a note's question: its visits are kept, or the next question is asked. */
export async function choose(
  tx: Tx,
  asked: Asked,
  chosen: { note: Note; said: string; customer: Choice; hint: Hint },
): Promise<Logged> {
  const { note, said, hint } = chosen
  const { id } = chosen.customer
  const name = asName(chosen.customer.name)
  // The rep's own name for a new customer counts; a known one keeps the words that were said.
  const key = said && id !== 'new' ? said : name
  if (id === 'new') await welcomeBack(tx, asked.rep, [name])
  const meaning = key === said ? note.meaning : renamed(note.meaning, said, name)
  const choices = { ...note.choices, [key]: id }
  await changeNote(tx, note.id, { choices, meaning })
  await send(tx, [answered(asked, { note: note.id, said, chosen: name })], asked.now)
  return keepVisits(tx, asked, {
    note: { id: note.id, text: note.text, meaning, choices, leftOut: note.leftOut },
    remarks: [],
    hint,
    state: 'kept',
  })
}

/** Lets a waiting note go; its words stay as history. */
export async function letGo(tx: Tx, asked: Asked, { note, said }: { note: Note; said: string }): Promise<void> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  await changeNote(tx, note.id, { state: 'undone' })
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'visit.let_go', about: note.id, at: now })
  await send(tx, [answered(asked, { note: note.id, said, text: replies.letGo })], now)
}

/** Keeps a forgotten customer out of a note: its words go, and what it says of others is kept; without others it is let go. */
export async function leaveOut(
  tx: Tx,
  asked: Asked,
  { note, said, hint }: { note: Note; said: string; hint: Hint },
): Promise<Logged> {
  const visits = note.meaning.visits.filter(visit => (visit.customer ?? '') !== said)
  const meaning = { ...note.meaning, visits }
  await changeNote(tx, note.id, { text: '', meaning })
  await letGo(tx, asked, { note, said })
  if (visits.length === 0) return { customers: [] }
  const rest = { id: note.id, text: '', meaning, choices: note.choices }
  return keepVisits(tx, asked, { note: rest, remarks: [], hint, state: 'kept' })
}

/** The question, repainted with its outcome so that it cannot be answered twice. */
function answered(asked: Asked, to: { note: string; said: string; chosen?: string; text?: string }): Letter {
  const { note, said, chosen, text } = to
  const { language } = asked.rep
  const post: Letter['post'] =
    text === undefined
      ? { kind: 'which_customer', language, note, said, options: [], chosen }
      : { kind: 'say', language, text }
  return { op: 'repaint', address: asked.address, card: cardOfQuestion(note, said), post }
}

/** The visits of a name under another one, with what was said of it. */
const renamed = (meaning: Meaning, said: string, name: string): Meaning => ({
  ...meaning,
  visits: meaning.visits.map(visit =>
    (visit.customer ?? '') === said
      ? {
          ...visit,
          customer: name,
          facts: visit.facts.map(fact => (fact.about === said ? { ...fact, about: name } : fact)),
        }
      : visit,
  ),
})
