// What can be tapped about a team: alerts, hand-overs, and who is whose manager.
import type { Tx } from '../../../db/database.ts'
import { ACTIONS } from '../../actions.ts'
import { type Handover, handedOf, handoverById } from '../../customers/handover/store/handovers.ts'
import { type Asked, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { IncomingOf } from '../../model.ts'
import { send } from '../../queue/outbox.ts'
import { privately } from '../desk.ts'
import type { Tapped } from '../taps.ts'
import { ALERT_TAPS } from './alerts.ts'
import { decline } from './handover.ts'
import { accept } from './handover-accept.ts'
import { audited, repainted, telling } from './handover-card.ts'
import { isUndoable, takeBack, UNDO_DAYS } from './handover-undo.ts'
import { MANAGER_TAPS } from './managers.ts'

type Tap = IncomingOf<'tap'>

const tell = (tx: Tx, asked: Asked, text: string) => send(tx, [say(privately(asked), text)], asked.now)

/** The hand-over that its receiver tapped, in the state that it needs; says so where it is another's or in another. */
async function tapped(tx: Tx, asked: Asked, { value }: Tap, state: Handover['state']): Promise<Handover | undefined> {
  const { replies } = speak(asked.rep.language)
  const handover = await handoverById(tx, value)
  if (handover?.to === asked.rep.id && handover.state === state) return handover
  const theirs = handover?.to === asked.rep.id
  await tell(tx, asked, !handover ? replies.unknownTap : theirs ? replies.alreadyAnswered : replies.notYours)
  return
}

const placeOf = (tap: Tap) => (tap.message ? { channel: tap.channel, ts: tap.message } : undefined)

const onAccept: Tapped = async (tx, desk, asked, tap) => {
  const handover = await tapped(tx, asked, tap, 'asked')
  if (handover) await accept(tx, desk, asked, { handover, replaces: placeOf(tap) })
}

const onDecline: Tapped = async (tx, _desk, asked, tap) => {
  const handover = await tapped(tx, asked, tap, 'asked')
  if (!handover) return
  const { rep, now } = asked
  await decline(tx, handover, now)
  await audited(tx, asked, handover, 'handover.declined')
  const handed = await handedOf(tx, handover.id)
  const names = handed.map(({ name }) => name)
  const letters = [
    ...(await repainted(tx, { handover: { ...handover, state: 'declined' }, handed, replaces: placeOf(tap) })),
    ...(await telling(tx, {
      ...{ handover, actor: rep.id, whom: ['by'] },
      text: ({ refused }) => refused(rep.name, names),
    })),
  ]
  await send(tx, letters, now)
}

const onUndo: Tapped = async (tx, desk, asked, tap) => {
  const handover = await tapped(tx, asked, tap, 'accepted')
  if (!handover) return
  if (!isUndoable(handover, asked.now)) {
    return tell(tx, asked, TEAM_WORDS[asked.rep.language].handover.tooLate(UNDO_DAYS))
  }
  await takeBack(tx, desk, asked, { handover, replaces: placeOf(tap) })
}

export const TEAM_TAPS = {
  ...ALERT_TAPS,
  ...MANAGER_TAPS,
  [ACTIONS.acceptHandover]: onAccept,
  [ACTIONS.declineHandover]: onDecline,
  [ACTIONS.undoHandover]: onUndo,
} satisfies Record<string, Tapped>
