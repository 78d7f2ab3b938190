// What can be tapped on a nudge: done, later, skip, log a visit; and on a digest, what found no room in it.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { type Asked, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { showLeftOver } from '../nudges/left-over.ts'
import { concernOf, followUpOf } from '../nudges/matter.ts'
import { earliestSnooze, finish, isWaiting, type SkipReason, skip, snooze } from '../nudges/settle.ts'
import { type NudgeRow, nudgeById } from '../nudges/store/nudges.ts'
import { send } from '../queue/outbox.ts'
import { settleFollowUps } from '../visits/store/follow-ups.ts'
import { settleConcerns } from '../visits/store/signals.ts'
import { type Desk, privately, titlesOf, withDm } from './desk.ts'
import { askHowItWent } from './how-it-went.ts'
import { foundUseless, lifeWords } from './nudge-tastes.ts'
import type { Tapped } from './taps.ts'

/** Whoever taps in a channel is told alone. */
const tell = (tx: Tx, asked: Asked, text: string) =>
  send(tx, [say(privately(asked, asked.address.thread), text)], asked.now)

/** A nudge of the rep's own that still waits; says so where it does not. */
async function waiting(tx: Tx, asked: Asked, id: string): Promise<NudgeRow | undefined> {
  const nudge = await nudgeById(tx, id)
  if (nudge?.rep === asked.rep.id && isWaiting(nudge)) return nudge
  await tell(tx, asked, speak(asked.rep.language).replies.nudgeGone)
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
  // A tap that a script plays stands under no message, and nobody is there to answer.
  if (tap.message) await askHowItWent(tx, asked, nudge)
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
      earliest: await earliestSnooze(tx, asked.rep, asked.today),
    }
    return send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
  }
  if (until === 'tomorrow' || until === 'next_week')
    await snooze(tx, nudge, { ...(await settling(tx, desk, asked)), until })
}

const REASONS: SkipReason[] = ['handled', 'not_now', 'not_useful', 'not_mine', 'unsaid']

const nudgeSkip: Tapped = async (tx, desk, asked, tap) => {
  const [id = '', said] = tap.value.split('|')
  const reason = REASONS.find(one => one === said)
  const nudge = reason && (await waiting(tx, asked, id))
  if (!nudge) return
  if (reason === 'handled') await closeMatter(tx, asked, nudge, 'done')
  if (reason === 'not_mine') await closeMatter(tx, asked, nudge, 'dropped')
  await skip(tx, nudge, { ...(await settling(tx, desk, asked)), reason })
  if (reason === 'not_useful') await foundUseless(tx, asked, nudge.kind)
}

const nudgeLog: Tapped = async (tx, _desk, asked, tap) => {
  const nudge = await nudgeById(tx, tap.value)
  const customer = nudge?.rep === asked.rep.id ? nudge.draft.customerName : undefined
  const post = { kind: 'log_visit' as const, language: asked.rep.language, customer, nudge: tap.value }
  await send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
}

/** What found no room that morning, each with its reasons and buttons; from now on it counts as posted. */
const showLeft: Tapped = async (tx, desk, asked, tap) => {
  const shown = await showLeftOver(tx, { day: tap.value, ...(await settling(tx, desk, asked)) })
  const { thread } = asked.address
  if (shown) return send(tx, [{ ...shown, address: { ...shown.address, thread } }], asked.now)
  await tell(tx, asked, lifeWords(asked.rep.language).nothingLeft)
}

export const NUDGE_TAPS = {
  [ACTIONS.nudgeDone]: nudgeDone,
  [ACTIONS.nudgeSnooze]: nudgeSnooze,
  [ACTIONS.nudgeSkip]: nudgeSkip,
  [ACTIONS.nudgeLog]: nudgeLog,
  [ACTIONS.showLeft]: showLeft,
} satisfies Record<string, Tapped>
