// A hand-over is taken back: the customers go back with all that was noted since.
import { inWorkspace, type Tx } from '../../../db/database.ts'
import {
  acceptedSince,
  changeHandover,
  type Handover,
  handedOf,
  mergedInto,
} from '../../customers/handover/store/handovers.ts'
import { moveCustomers } from '../../customers/handover/store/move.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import { handNudges } from '../../nudges/team/handed.ts'
import { send } from '../../queue/outbox.ts'
import { repById } from '../../reps/store.ts'
import { type Desk, privately, titlesOf } from '../desk.ts'
import { audited, repainted, telling } from './handover-card.ts'

export const UNDO_DAYS = 30
const DAY_MS = 86_400_000

/** Whether it is still time to take a hand-over back. */
export const isUndoable = ({ changedAt }: Handover, now: Date): boolean =>
  now.getTime() - changedAt.getTime() <= UNDO_DAYS * DAY_MS

/** Takes a hand-over back, as far as its customers are still with the receiver. */
export async function takeBack(
  tx: Tx,
  desk: Desk,
  asked: Asked,
  { handover, replaces }: { handover: Handover; replaces?: { channel: string; ts: string } },
): Promise<void> {
  const { rep, now } = asked
  const here = privately(asked)
  const words = TEAM_WORDS[rep.language].handover
  const handed = await handedOf(tx, handover.id)
  const ids = handed.map(({ id }) => id)
  const grown = await mergedInto(tx, ids, handover.changedAt)
  const merged = handed.find(one => one.rep === handover.to && (one.hidden || grown.has(one.id)))
  if (merged) return send(tx, [say(here, words.mergedSince(merged.nameBefore))], now)
  const back = handed.filter(one => one.rep === handover.to).map(one => ({ ...one, name: one.nameBefore }))
  const [from, to] = [await repById(tx, handover.from), await repById(tx, handover.to)]
  if (back.length === 0 || !from || !to) return send(tx, [say(here, words.noneLeft)], now)
  await handNudges(tx, to, { customers: back.map(({ id }) => id), now, titles: titlesOf(desk) })
  const rename = (name: string) => TEAM_WORDS[from.language].handover.renamed(name, to.name)
  await moveCustomers(tx, back, { from: to.id, to: from.id, rename })
  await changeHandover(tx, handover.id, { state: 'undone', now })
  await audited(tx, asked, handover, 'handover.undone')
  const names = back.map(({ name }) => name)
  await send(
    tx,
    [
      ...(await repainted(tx, { handover: { ...handover, state: 'undone' }, handed: back, replaces })),
      ...(await telling(tx, {
        ...{ handover, actor: rep.id, whom: ['from', 'by'] },
        text: ({ takenBack }) => takenBack(names),
      })),
      ...(rep.id === to.id ? [] : [say(here, words.takenBack(names))]),
    ],
    now,
  )
}

/** `/rapport handover undo`: the newest that the one who asks had part in, or may decide on. */
export async function undoLast(desk: Desk, asked: Asked): Promise<Commit> {
  const { rep, now } = asked
  const since = new Date(now.getTime() - UNDO_DAYS * DAY_MS)
  const all = await inWorkspace(desk.db, rep.workspace, tx => acceptedSince(tx, since))
  return async tx => {
    for (const handover of all) {
      const from = await repById(tx, handover.from)
      const theirs = [handover.from, handover.to, handover.by].includes(rep.id)
      if (theirs || rep.admin || from?.manager === rep.id) return takeBack(tx, desk, asked, { handover })
    }
    await send(tx, [say(privately(asked), TEAM_WORDS[rep.language].handover.nothingToUndo)], now)
  }
}
