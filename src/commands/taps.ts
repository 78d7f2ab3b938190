// What can be tapped: each action's name with what follows. Only the rep whom a thing belongs to can move it.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { vote } from '../coaching/store.ts'
import { knownCustomers } from '../customers/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { choose } from '../visits/choose.ts'
import { undo } from '../visits/correct.ts'
import { noteById } from '../visits/store/notes.ts'
import { visitsOfNote } from '../visits/store/read.ts'
import { openQuestion } from '../visits/who.ts'
import { AGENDA_TAPS } from './agenda-taps.ts'
import { CHOICE_TAPS } from './choice-taps.ts'
import { COACH_TAPS } from './coach-taps.ts'
import { DAYS_TAPS } from './days-taps.ts'
import { askedBy, type Desk, hintFor, privately, settleNudges, settlingGone } from './desk.ts'
import { FACT_TAPS } from './fact-taps.ts'
import { NAME_TAPS } from './name-taps.ts'
import { NUDGE_TAPS } from './nudge-taps.ts'
import { PRACTICE_TAPS } from './practise-wishes.ts'
import { showSettings, showTeamSettings } from './settings.ts'
import { STANDING_TAPS } from './standing/no-contact.ts'
import { TEAM_TAPS } from './team/taps.ts'
import { TOOL_TAPS } from './tools/taps.ts'

type Tap = IncomingOf<'tap'>
export type Tapped = (tx: Tx, desk: Desk, asked: Asked, tap: Tap) => Promise<void>

/** Whoever taps in a channel is told alone. */
const tell = (tx: Tx, asked: Asked, text: string) =>
  send(tx, [say(privately(asked, asked.address.thread), text)], asked.now)
const words = (asked: Asked) => speak(asked.rep.language).replies

/** A note of the rep's own; says so where it is somebody else's. */
const ownNote = async (tx: Tx, asked: Asked, id: string) => {
  const note = await noteById(tx, id)
  if (note?.rep === asked.rep.id) return note
  await tell(tx, asked, note ? words(asked).notYours : words(asked).unknownTap)
  return
}

const editVisit: Tapped = async (tx, _desk, asked, tap) => {
  const note = await ownNote(tx, asked, tap.value)
  if (!note) return
  const visits = await visitsOfNote(tx, note.id)
  if (visits.length === 0) return tell(tx, asked, words(asked).alreadyUndone)
  const post = { kind: 'edit_visit' as const, language: asked.rep.language, note: note.id, visits }
  await send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
}

const undoVisit: Tapped = async (tx, desk, asked, tap) => {
  const note = await ownNote(tx, asked, tap.value)
  if (note) await settlingGone(tx, desk, asked, () => undo(tx, asked, note))
}

const chooseCustomer: Tapped = async (tx, desk, asked, tap) => {
  const [id = '', customer = ''] = tap.value.split('|')
  const note = await ownNote(tx, asked, id)
  if (!note) return
  const known = await knownCustomers(tx, asked.rep.id)
  const question = note.state === 'waiting' ? await openQuestion(tx, asked.rep, { note, known }) : undefined
  const said = question?.said
  if (said === undefined) return tell(tx, asked, words(asked).alreadyAnswered)
  if (customer === 'new' && !said) return tell(tx, asked, words(asked).whoIsIt)
  const picked = customer === 'new' ? { id: 'new' as const, name: said } : known.find(one => one.id === customer)
  if (!picked) return tell(tx, asked, words(asked).unknownTap)
  const logged = await choose(tx, asked, {
    note,
    said,
    customer: picked,
    hint: hintFor(desk, asked.rep.language),
  })
  await settleNudges(tx, desk, asked, { customers: logged.customers })
}

const castVote: Tapped = async (tx, _desk, asked, tap) => {
  const [id = '', cast] = tap.value.split('|')
  if (cast !== 'up' && cast !== 'down') return
  const kept = await vote(tx, { id, rep: asked.rep.id, vote: cast, now: asked.now })
  await tell(tx, asked, kept ? words(asked).voteThanks : words(asked).unknownTap)
}

const openLog: Tapped = async (tx, _desk, asked) =>
  send(
    tx,
    [{ op: 'open', address: asked.address, post: { kind: 'log_visit', language: asked.rep.language } }],
    asked.now,
  )

const openSettings: Tapped = async (tx, _desk, asked) => showSettings(asked)(tx)

/** Tapped in the form of one's own settings: the other opens on top of it. */
const openTeamSettings: Tapped = async (tx, _desk, asked) =>
  showTeamSettings({ ...asked, address: { ...asked.address, stacked: true } })(tx)

/** What is answered by coaching, or by a practice round. */
type Talked = 'askCoach' | `${string}Card` | `card${string}` | 'answerDrill' | `practise${string}` | `${string}Tool`

const TAPS: Record<(typeof ACTIONS)[Exclude<keyof typeof ACTIONS, Talked>], Tapped> = {
  [ACTIONS.editVisit]: editVisit,
  [ACTIONS.undoVisit]: undoVisit,
  [ACTIONS.chooseCustomer]: chooseCustomer,
  ...NAME_TAPS,
  ...STANDING_TAPS,
  ...TEAM_TAPS,
  ...FACT_TAPS,
  ...CHOICE_TAPS,
  [ACTIONS.vote]: castVote,
  ...NUDGE_TAPS,
  ...AGENDA_TAPS,
  ...DAYS_TAPS,
  [ACTIONS.openLog]: openLog,
  [ACTIONS.openSettings]: openSettings,
  [ACTIONS.openTeamSettings]: openTeamSettings,
}

/** Works on a tap. */
export async function onTap(desk: Desk, tap: Tap, now: Date): Promise<Commit> {
  const { workspace, user, channel, thread, message, trigger } = tap
  // A message that only the person sees comes without its ts: answers to a tap on it are for them alone.
  const quiet = channel !== '' && !channel.startsWith('D') && message === undefined
  const address = { workspace, user, channel, thread: thread ?? message, trigger, ...(quiet ? { quiet } : {}) }
  const asked = await askedBy(desk, { address, now })
  // `customer.choose.3` is a choice like any other; the number only tells the buttons of one row apart.
  const name = tap.action.replace(/\.\d+$/, '')
  if (Object.hasOwn(COACH_TAPS, name)) return COACH_TAPS[name]!(desk, asked, tap)
  if (Object.hasOwn(TOOL_TAPS, name)) return TOOL_TAPS[name]!(desk, asked, tap)
  if (Object.hasOwn(PRACTICE_TAPS, name)) return tx => PRACTICE_TAPS[name]!(tx, desk, asked, tap)
  if (Object.hasOwn(TAPS, name)) return tx => TAPS[name as keyof typeof TAPS](tx, desk, asked, tap)
  desk.log.warn({ action: tap.action }, 'An unknown action was tapped')
  return tx => tell(tx, asked, words(asked).unknownTap)
}
