// A hand-over is accepted: the customers move, their open nudges go from the old rep's digest, the new rep is briefed.
import type { Tx } from '../../../db/database.ts'
import {
  changeHandover,
  type Handed,
  type Handover,
  handedOf,
  promisesAt,
} from '../../customers/handover/store/handovers.ts'
import { moveCustomers, type Renamed } from '../../customers/handover/store/move.ts'
import { briefPost } from '../../customers/sheet/sheet.ts'
import { readSheet } from '../../customers/sheet/store.ts'
import { type Asked, answer, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import { handNudges } from '../../nudges/team/handed.ts'
import { type Letter, send } from '../../queue/outbox.ts'
import { repById } from '../../reps/store.ts'
import { type Desk, titlesOf } from '../desk.ts'
import { askToMerge } from '../merge.ts'
import { audited, repainted, telling } from './handover-card.ts'

const BRIEFS = 3
const PROMISES = 15

type Place = { channel: string; ts: string } | undefined

/** Moves what is still with the old rep, and tells everybody. */
export async function accept(
  tx: Tx,
  desk: Desk,
  asked: Asked,
  { handover, replaces }: { handover: Handover; replaces: Place },
): Promise<void> {
  const { rep, now } = asked
  const words = TEAM_WORDS[rep.language].handover
  const there = (await handedOf(tx, handover.id)).filter(one => one.rep === handover.from && !one.hidden)
  const from = await repById(tx, handover.from)
  if (there.length === 0 || !from) {
    await changeHandover(tx, handover.id, { state: 'declined', now })
    return send(tx, [say(asked, words.noneLeft)], now)
  }
  await handNudges(tx, from, { customers: there.map(({ id }) => id), now, titles: titlesOf(desk) })
  const rename = (name: string) => words.renamed(name, from.name)
  const renamed = await moveCustomers(tx, there, { from: from.id, to: handover.to, rename })
  await changeHandover(tx, handover.id, { state: 'accepted', now })
  await audited(tx, asked, handover, 'handover.accepted')
  const names = there.map(({ name }) => name)
  const moved = there.map(one => ({ ...one, name: renamed.find(({ id }) => id === one.id)?.moved ?? one.name }))
  await send(
    tx,
    [
      ...(await repainted(tx, { handover: { ...handover, state: 'accepted' }, handed: moved, replaces })),
      ...(await telling(tx, {
        ...{ handover, actor: rep.id, whom: ['from', 'by'] },
        text: ({ accepted }) => accepted(rep.name, names),
      })),
      ...(await briefing(tx, asked, moved)),
    ],
    now,
  )
  for (const one of renamed) await offerMerge(tx, desk, asked, one)
}

/** What the new rep reads first: briefs on some, then what is promised at all of them. */
async function briefing(tx: Tx, asked: Asked, moved: Handed[]): Promise<Letter[]> {
  const { language } = asked.rep
  const words = TEAM_WORDS[language].handover
  const here: Asked = { ...asked, address: { ...asked.address, thread: undefined } }
  const letters: Letter[] = [say(here, words.welcome(moved.map(({ name }) => name)))]
  for (const { id } of moved.slice(0, BRIEFS)) {
    const sheet = await readSheet(tx, id)
    if (sheet) letters.push(answer(here, briefPost(sheet, language, undefined)))
  }
  const promises = await promisesAt(
    tx,
    moved.map(({ id }) => id),
  )
  if (promises.length === 0) return letters
  const date = (on: string) => speak(language).cards.date(on, asked.today)
  const items = promises.slice(0, PROMISES).map(({ customer, what, due, by }) => ({
    ...{ customer, what, theirs: by === 'customer' },
    ...(due ? { due: date(due) } : {}),
  }))
  return [...letters, say(here, words.promises(items))]
}

/** Two customers of one name may well be one. */
async function offerMerge(tx: Tx, desk: Desk, asked: Asked, { id, name, moved, other }: Renamed): Promise<void> {
  const here: Asked = { ...asked, address: { ...asked.address, thread: undefined } }
  await send(tx, [say(here, TEAM_WORDS[asked.rep.language].handover.sameName(name, moved))], asked.now)
  const known = (of: string, called: string) => ({ id: of, name: called, keys: [] })
  const commit = await askToMerge(desk, here, { gone: known(id, moved), kept: known(other, name) })
  await commit(tx)
}
