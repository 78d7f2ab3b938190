// What can be tapped: each action's name with what follows. Only the rep whom a thing belongs to can move it.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { vote } from '../coaching/store.ts'
import { knownCustomers } from '../customers/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { concernOf, followUpOf } from '../nudges/matter.ts'
import { earliestSnooze, finish, isWaiting, type SkipReason, skip, snooze } from '../nudges/settle.ts'
import { type NudgeRow, nudgeById } from '../nudges/store/nudges.ts'
import { send } from '../queue/outbox.ts'
import { choose } from '../visits/choose.ts'
import { undo } from '../visits/correct.ts'

import { settleFollowUps } from '../visits/store/follow-ups.ts'
import { noteById } from '../visits/store/notes.ts'
import { visitsOfNote } from '../visits/store/read.ts'
import { settleConcerns } from '../visits/store/signals.ts'
import { openQuestion } from '../visits/who.ts'
import { AGENDA_TAPS } from './agenda-taps.ts'
import { CHOICE_TAPS } from './choice-taps.ts'
import { COACH_TAPS } from './coach-taps.ts'
import { askedBy, type Desk, hintFor, privately, settleNudges, settlingGone, titlesOf, withDm } from './desk.ts'
import { FACT_TAPS } from './fact-taps.ts'
import { NAME_TAPS } from './name-taps.ts'
import { PRACTICE_TAPS } from './practise-wishes.ts'
import { showSettings } from './settings.ts'
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

/** A nudge of the rep's own that still waits; says so where it does not. */
async function waiting(tx: Tx, asked: Asked, id: string): Promise<NudgeRow | undefined> {
  const nudge = await nudgeById(tx, id)
  if (nudge?.rep === asked.rep.id && isWaiting(nudge)) return nudge
  await tell(tx, asked, words(asked).nudgeGone)
  return
}

const settling = async (tx: Tx, desk: Desk, asked: Asked) => ({
  rep: await withDm(tx, asked.rep),
  now: asked.now,
  today: asked.today,
  titles: titlesOf(desk),
})

/** Closes what a nudge is about; what is not the rep's is dropped, but a complaint stays one. */
const closeMatter = async (tx: Tx, asked: Asked, nudge: NudgeRow, state: 'done' | 'dropped') => {
  const [promise, concern] = [followUpOf(nudge), concernOf(nudge)]
  const { rep, now, today } = asked
  if (promise) await settleFollowUps(tx, [promise], { now, by: rep.id, state })
  if (concern && state === 'done') await settleConcerns(tx, [concern], { on: today, by: rep.id })
}

const nudgeDone: Tapped = async (tx, desk, asked, tap) => {
  const nudge = await waiting(tx, asked, tap.value)
  if (!nudge) return
  await closeMatter(tx, asked, nudge, 'done')
  await finish(tx, nudge, await settling(tx, desk, asked))
}

const nudgeSnooze: Tapped = async (tx, desk, asked, tap) => {
  const [id = '', until] = tap.value.split('|')
  const nudge = await waiting(tx, asked, id)
  if (!nudge) return
  if (until === 'date') {
    const { language } = asked.rep
    const post = {
      kind: 'snooze' as const,
      language,
      nudge: id,
      customer: nudge.draft.customerName,
      earliest: earliestSnooze(asked.rep, asked.today),
    }
    return send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
  }
  if (until === 'tomorrow' || until === 'next_week')
    await snooze(tx, nudge, { ...(await settling(tx, desk, asked)), until })
}

const REASONS: SkipReason[] = ['handled', 'not_now', 'not_useful', 'not_mine']

const nudgeSkip: Tapped = async (tx, desk, asked, tap) => {
  const [id = '', said] = tap.value.split('|')
  const reason = REASONS.find(one => one === said)
  const nudge = reason && (await waiting(tx, asked, id))
  if (!nudge) return
  if (reason === 'handled') await closeMatter(tx, asked, nudge, 'done')
  if (reason === 'not_mine') await closeMatter(tx, asked, nudge, 'dropped')
  await skip(tx, nudge, { ...(await settling(tx, desk, asked)), reason })
}

const nudgeLog: Tapped = async (tx, _desk, asked, tap) => {
  const nudge = await nudgeById(tx, tap.value)
  const customer = nudge?.rep === asked.rep.id ? nudge.draft.customerName : undefined
  const post = { kind: 'log_visit' as const, language: asked.rep.language, customer, nudge: tap.value }
  await send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
}

const openLog: Tapped = async (tx, _desk, asked) =>
  send(
    tx,
    [{ op: 'open', address: asked.address, post: { kind: 'log_visit', language: asked.rep.language } }],
    asked.now,
  )

const openSettings: Tapped = async (tx, _desk, asked) => showSettings(asked)(tx)

/** What is answered by coaching, or by a practice round. */
type Talked = 'askCoach' | `${string}Card` | `card${string}` | 'answerDrill' | `practise${string}` | `${string}Tool`

const TAPS: Record<(typeof ACTIONS)[Exclude<keyof typeof ACTIONS, Talked>], Tapped> = {
  [ACTIONS.editVisit]: editVisit,
  [ACTIONS.undoVisit]: undoVisit,
  [ACTIONS.chooseCustomer]: chooseCustomer,
  ...NAME_TAPS,
  ...FACT_TAPS,
  ...CHOICE_TAPS,
  [ACTIONS.vote]: castVote,
  [ACTIONS.nudgeDone]: nudgeDone,
  [ACTIONS.nudgeSnooze]: nudgeSnooze,
  [ACTIONS.nudgeSkip]: nudgeSkip,
  [ACTIONS.nudgeLog]: nudgeLog,
  ...AGENDA_TAPS,
  [ACTIONS.openLog]: openLog,
  [ACTIONS.openSettings]: openSettings,
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
