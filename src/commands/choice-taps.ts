// What follows when one of several choices is tapped: a correction, a promise that is done or not, a visit to log.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Deed } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { chosenOf, deedOf } from '../visits/choices.ts'
import { correctChosen } from '../visits/correction/choose.ts'
import { reopen, settle } from '../visits/done.ts'
import { followUpsOf } from '../visits/store/follow-ups.ts'
import { noteById } from '../visits/store/notes.ts'
import { concernsOf } from '../visits/store/signals.ts'
import { type Desk, hintFor, privately, settlingGone } from './desk.ts'
import type { Tapped } from './taps.ts'

type DeedOf<K extends Deed['do']> = Extract<Deed, { do: K }>
interface Tap {
  tx: Tx
  desk: Desk
  asked: Asked
  card: string
}

const tell = ({ tx, asked }: Tap, text: string) =>
  send(tx, [say(privately(asked, asked.address.thread), text)], asked.now)
const words = ({ asked }: Tap) => speak(asked.rep.language).replies

async function correct(tap: Tap, deed: DeedOf<'correct'>): Promise<void> {
  const { tx, desk, asked, card } = tap
  const note = await noteById(tx, deed.note)
  if (note?.rep !== asked.rep.id) return tell(tap, words(tap).notYours)
  if (note.state === 'undone') return tell(tap, words(tap).alreadyUndone)
  const hint = hintFor(desk, asked.rep.language)
  const changes = await settlingGone(tx, desk, asked, () => correctChosen(tx, asked, { note, deed, hint }))
  if (changes.length === 0) return tell(tap, words(tap).alreadyDecided)
  await chosenOf(tx, asked, { card, text: changes.join('\n') })
}

async function settleOrReopen(tap: Tap, deed: DeedOf<'settle' | 'reopen'>): Promise<void> {
  const { tx, desk, asked, card } = tap
  const open = deed.do === 'settle'
  const found = {
    followUps: await followUpsOf(tx, asked.rep.id, { ids: deed.followUps, state: open ? 'open' : 'done' }),
    concerns: await concernsOf(tx, asked.rep.id, { ids: deed.concerns ?? [], open }),
  }
  if (found.followUps.length + found.concerns.length === 0) return tell(tap, words(tap).alreadySettled)
  if (deed.do === 'reopen') return chosenOf(tx, asked, { card, text: await reopen(tx, asked, found) })
  const outcome = await settlingGone(tx, desk, asked, () => settle(tx, asked, found))
  await chosenOf(tx, asked, { card, ...outcome })
}

async function log({ tx, asked }: Tap, { text, customer }: DeedOf<'log'>): Promise<void> {
  const post = { kind: 'log_visit' as const, language: asked.rep.language, text, customer }
  await send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
}

const onPick: Tapped = async (tx, desk, asked, { value }) => {
  const [card = '', index = ''] = value.split('|')
  const tap = { tx, desk, asked, card }
  const deed = await deedOf(tx, card, Number(index))
  if (!deed) return tell(tap, words(tap).alreadyAnswered)
  if (deed.do === 'correct') return correct(tap, deed)
  return deed.do === 'log' ? log(tap, deed) : settleOrReopen(tap, deed)
}

export const CHOICE_TAPS = { [ACTIONS.pick]: onPick } satisfies Record<string, Tapped>
