// What found no room in a digest, shown on request: it gets numbers then, since it is posted.
import type { Tx } from '../../db/database.ts'
import type { CivilDate } from '../model.ts'
import { type Letter, send } from '../queue/outbox.ts'
import { digestLetters, leftPosted } from './digest.ts'
import { ranked } from './pick.ts'
import type { Settling } from './settle.ts'
import { sentSoFar } from './store/mornings.ts'
import { digestOf, leftOver, type NudgeRow, numberBeside } from './store/nudges.ts'

/** As many as a message holds with their reasons and buttons. */
const MOST = 10

/**
 * Numbers what was left over on a day and still waits, best first, and repaints the digest without its button.
 * It sleeps on until the next morning, when it comes again like anything left over.
 * @returns the letter that shows it; undefined where nothing waits any more
 */
export async function showLeftOver(tx: Tx, showing: Settling & { day: CivilDate }): Promise<Letter | undefined> {
  const { rep, day, titles, now, today } = showing
  const waiting = inOrder(await leftOver(tx, rep.id, day), day).filter(({ until }) => until !== null && until > today)
  const chosen = waiting.slice(0, MOST)
  if (chosen.length === 0) return undefined
  const before = (await sentSoFar(tx, [rep.id])).get(rep.id) ?? 0
  const rows = chosen.map((row, at) => ({ ...row, n: before + at + 1, beside: true }))
  await numberBeside(tx, rows)
  const [digest] = await digestLetters(tx, { rep, days: [day], titles })
  if (digest) await send(tx, [digest], now)
  const left = (await digestOf(tx, rep.id, day))?.left ?? rows.length
  return leftPosted({ rep, day, titles, rows, left })
}

function inOrder(rows: NudgeRow[], day: CivilDate): NudgeRow[] {
  const place = new Map(
    ranked(
      rows.map(({ draft }) => draft),
      day,
    ).map((draft, at) => [draft, at]),
  )
  return rows.sort((a, b) => place.get(a.draft)! - place.get(b.draft)!)
}
