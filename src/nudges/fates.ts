// What follows for nudges once the message with them was posted, or could not be in time.
import type { Tx } from '../../db/database.ts'
import type { Fates, Letter } from '../queue/outbox.ts'
import { calendarOf } from '../reps/calendars.ts'
import { repById } from '../reps/store.ts'
import { UNDELIVERED } from './step.ts'
import { returnNudges } from './store/nudges.ts'
import { addSteps } from './store/steps.ts'
import { untold } from './team/alert-post.ts'

/** What the outbox calls for messages with nudges. */
export const NUDGE_FATES: Fates = {
  digest: { sent: wasSent, lost: (tx, letter, now) => undelivered(tx, [letter], now) },
  left_over: { sent: wasSent },
  alert: { sent: async () => {}, lost: (tx, letter) => untold(tx, letter) },
}

async function wasSent(tx: Tx, { address, post }: Letter, now: Date): Promise<void> {
  if (post.kind !== 'digest' && post.kind !== 'left_over') return
  const { workspace, user: rep } = address
  const one = { workspace, rep, step: 'sent' as const, by: 'clock' as const, at: now }
  await addSteps(
    tx,
    post.nudges.map(({ id }) => ({ ...one, nudge: id })),
  )
}

/** Puts the nudges of digests that never were posted back, for the next morning. */
export async function undelivered(tx: Tx, letters: Letter[], now: Date): Promise<void> {
  for (const letter of letters) {
    const { address, post } = letter
    await untold(tx, letter)
    const rep = post.kind === 'digest' ? await repById(tx, address.user) : undefined
    if (!rep || post.kind !== 'digest') continue
    const until = (await calendarOf(tx, rep)).nextWorkday(post.day)
    await returnNudges(tx, rep.id, { day: post.day, until, reason: UNDELIVERED, now })
  }
}
