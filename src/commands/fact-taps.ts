// What can be tapped on a visit's card about its facts and dates: keep what was known, choose a day.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { record } from '../audit/store.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import { keepOld } from '../visits/keep-old.ts'
import { repaintCard } from '../visits/repaint.ts'
import { decideDue, ownerOf } from '../visits/store/due.ts'
import { noteById } from '../visits/store/notes.ts'
import { hintFor, privately } from './desk.ts'
import type { Tapped } from './taps.ts'

type Line = 'notYours' | 'unknownTap' | 'alreadyDecided'

const tell = (tx: Tx, asked: Asked, line: Line) =>
  send(tx, [say(privately(asked, asked.address.thread), speak(asked.rep.language).replies[line])], asked.now)

const onKeepOld: Tapped = async (tx, desk, asked, { value }) => {
  const [id = '', of, what = ''] = value.split('|')
  const note = await noteById(tx, id)
  if (!note || (of !== 'fact' && of !== 'deal')) return tell(tx, asked, 'unknownTap')
  if (note.rep !== asked.rep.id) return tell(tx, asked, 'notYours')
  const hint = hintFor(desk, asked.rep.language)
  const kept = note.state === 'kept' && (await keepOld(tx, asked, { note: id, of, id: what, hint }))
  if (!kept) await tell(tx, asked, 'alreadyDecided')
}

const onDue: Tapped = async (tx, desk, asked, { value }) => {
  const [id = '', day = ''] = value.split('|')
  const owner = await ownerOf(tx, id)
  if (!owner || !/^(?:none|\d{4}-\d{2}-\d{2})$/.test(day)) return tell(tx, asked, 'unknownTap')
  const { rep, now } = asked
  if (owner.rep !== rep.id) return tell(tx, asked, 'notYours')
  if (!(await decideDue(tx, id, day === 'none' ? null : day))) return tell(tx, asked, 'alreadyDecided')
  await record(tx, {
    workspace: rep.workspace,
    who: rep.id,
    what: 'follow_up.dated',
    about: id,
    at: now,
    detail: { day },
  })
  await repaintCard(tx, asked, { note: owner.note, hint: hintFor(desk, rep.language) })
}

export const FACT_TAPS = {
  [ACTIONS.keepOld]: onKeepOld,
  [ACTIONS.chooseDue]: onDue,
} satisfies Record<string, Tapped>
