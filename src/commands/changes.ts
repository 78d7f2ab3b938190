// A message that was edited or deleted after it was logged.
import { inWorkspace } from '../../db/database.ts'
import type { Asked, Commit } from '../flow.ts'
import type { IncomingOf } from '../model.ts'
import { rewrite, undo } from '../visits/correct.ts'
import type { Note } from '../visits/store/notes.ts'
import { cardPasted } from './cards/drafts.ts'
import { addressOf, askedBy, type Desk, hintFor, nothing, settleNudges, settlingGone } from './desk.ts'
import { INTENTS } from './intents.ts'
import { contextOf, hear, noteOf } from './message.ts'
import { wasSaidInRound } from './practise.ts'

/** An edited message: its visits are read anew; one that was no visit before may have become one. */
export async function onEdit(desk: Desk, edit: IncomingOf<'edit'>, now: Date): Promise<Commit> {
  const note = await noteOf(desk, edit.workspace, edit.channel, edit.ts)
  if (!note && (!edit.direct || (await wasSaidInRound(desk, edit)))) return nothing
  const asked = await askedBy(desk, { address: addressOf(edit), now: note?.at ?? now })
  const pasted = note ? undefined : await cardPasted(desk, asked, edit.text)
  if (pasted) return pasted
  const context = await inWorkspace(desk.db, edit.workspace, tx => contextOf(tx, asked, edit))
  const heard = await hear(desk, asked, edit, { ...context, note: undefined, subject: undefined })
  const { understood } = heard
  const { meaning } = understood
  const present: Asked = { ...asked, now }
  const becomesOne = meaning.intent === 'log_visit' && meaning.visits.some(visit => visit.customer)
  if (!note) return becomesOne ? INTENTS.log_visit(desk, present, heard) : nothing
  if (note.state === 'undone' || note.rep !== edit.user) return nothing
  if (meaning.visits.length === 0) return takingBack(desk, present, note)
  return async tx => {
    const hint = hintFor(desk, asked.rep.language)
    const rewritten = { note, text: edit.text, understood, hint }
    const logged = await settlingGone(tx, desk, present, () => rewrite(tx, present, rewritten))
    await settleNudges(tx, desk, present, { customers: logged.customers })
  }
}

const takingBack =
  (desk: Desk, asked: Asked, note: Note): Commit =>
  async tx => {
    await settlingGone(tx, desk, asked, () => undo(tx, asked, note))
  }

/** A deleted message: its visits are taken back. */
export async function onDelete(desk: Desk, gone: IncomingOf<'delete'>, now: Date): Promise<Commit> {
  const note = await noteOf(desk, gone.workspace, gone.channel, gone.ts)
  if (!note || note.state === 'undone') return nothing
  const asked = await askedBy(desk, { address: addressOf(gone), now })
  return takingBack(desk, asked, note)
}
