// The message to a manager about a team's customers, as it is posted and repainted.
import type { Tx } from '../../../db/database.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { Letter } from '../../queue/letter.ts'
import { lastPost } from '../../queue/outbox.ts'
import { endOfMorning } from '../mornings.ts'
import type { AlertDraft } from './alerts.ts'
import { type AlertRow, alertsOfDay, removeAlerts } from './store/alerts.ts'

type Manager = Rep & { dm: string | null }

/** The name under which the message of a day is found again. */
const cardOf = (manager: string, day: CivilDate): string => `alert:${manager}:${day}`

/** A draft as it is kept; the id sorts by its place in the message. */
export const alertRow = (
  rep: Rep,
  day: CivilDate,
  { draft, place, now }: { draft: AlertDraft; place: number; now: Date },
): AlertRow => ({
  ...{ workspace: rep.workspace, id: `${String(place).padStart(3, '0')}-${crypto.randomUUID()}`, manager: rep.id },
  ...{ rep: draft.rep, customer: draft.customer, day, kind: draft.kind, subject: draft.subject, item: draft.item },
  ...{ state: 'open', passedOn: null, at: now },
})

/** A letter with what a manager is told now; `more` waits until tomorrow. */
export const alertLetter = (
  rep: Manager,
  { day, rows, more }: { day: CivilDate; rows: AlertRow[]; more: number },
): Letter => ({
  op: 'post',
  address: { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id },
  card: cardOf(rep.id, day),
  notAfter: endOfMorning(rep, day),
  post: {
    ...{ kind: 'alert', language: rep.language, name: rep.name, day, more },
    items: rows.flatMap(({ id, item, state }) => (item ? [{ ...item, id, state }] : [])),
  },
})

/** A letter that repaints the message of a day as things stand now; none where the message is older than what the outbox remembers. */
export async function alertRepainted(
  tx: Tx,
  rep: Manager,
  { day, replaces }: { day: CivilDate; replaces?: { channel: string; ts: string } },
): Promise<Letter[]> {
  const before = await lastPost(tx, cardOf(rep.id, day))
  if (before?.kind !== 'alert' && !replaces) return []
  const more = before?.kind === 'alert' ? before.more : 0
  const letter = alertLetter(rep, { day, rows: await alertsOfDay(tx, rep.id, day), more })
  return [{ ...letter, op: 'repaint', notAfter: undefined, address: { ...letter.address, replaces } }]
}

/** What a manager was to be told and could not be in time is told on the next morning. */
export async function untold(tx: Tx, { post }: Letter): Promise<void> {
  if (post.kind !== 'alert') return
  await removeAlerts(
    tx,
    post.items.map(({ id }) => id),
  )
}
