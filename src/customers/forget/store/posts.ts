// Blanks what was posted about a customer: the outbox, its queue's counterpart, and the details of the audit trail.
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { audit, coachings, inbox, outbox, practiceRounds } from '../../../../db/schema.ts'
import { endRound } from '../../../coaching/practise/store.ts'
import type { Post } from '../../../post.ts'

interface Gone {
  rep: string
  /** Words that must not be left. */
  words: string[]
  notes: { id: string; channel: string; ts: string; thread: string | null }[]
  nudges: string[]
}

/** Whether something holds any of some words. */
export const holder = (words: string[]): ((value: unknown) => boolean) => {
  const escaped = words.map(word => JSON.stringify(word).slice(1, -1))
  return value => {
    const text = JSON.stringify(value) ?? ''
    return escaped.some(word => text.includes(word))
  }
}

/** Blanks the rep's letters; what was not sent yet is not sent. */
export async function blankPosts(tx: Tx, gone: Gone): Promise<void> {
  const holds = holder([...gone.words, ...gone.nudges])
  const cards = new Set(gone.notes.map(note => note.id))
  const threads = new Set(gone.notes.map(({ channel, thread, ts }) => `${channel}|${thread ?? ts}`))
  const rows = await tx.select().from(outbox).where(sql`${outbox.address}->>'user' = ${gone.rep}`)
  for (const { id, state, card, address, post } of rows) {
    const ofNote = cards.has(/^(?:note|question):([^:]+)/.exec(card ?? '')?.[1] ?? '')
    const ofRound = post.kind === 'practice' || post.kind === 'practice_report'
    if (!ofNote && !ofRound && !threads.has(`${address.channel}|${address.thread}`) && !holds(post)) continue
    const left = without(post, gone, holds)
    if (state === 'ready' && left.kind === 'say') await tx.delete(outbox).where(eq(outbox.id, id))
    else await tx.update(outbox).set({ post: left, error: null }).where(eq(outbox.id, id))
  }
}

/** A digest, and what was left over from it, keep the nudges about others; anything else is blank. */
function without(post: Post, { nudges }: Gone, holds: (value: unknown) => boolean): Post {
  if (post.kind !== 'digest' && post.kind !== 'left_over') return { kind: 'say', language: post.language, text: '' }
  return { ...post, nudges: post.nudges.filter(nudge => !nudges.includes(nudge.id) && !holds(nudge)) }
}

/** Empties what the audit trail, the coaching history and messages set aside say of it. */
export async function blankTrail(tx: Tx, gone: Gone): Promise<void> {
  const holds = holder(gone.words)
  const ids = new Set(gone.notes.map(note => note.id))
  const trail = await tx
    .select()
    .from(audit)
    .where(and(eq(audit.who, gone.rep), isNotNull(audit.detail)))
  const emptied = trail.filter(row => ids.has(row.about ?? '') || holds(row.detail)).map(row => row.id)
  if (emptied.length > 0) await tx.update(audit).set({ detail: null }).where(inArray(audit.id, emptied))
  const asked = await tx.select().from(coachings).where(eq(coachings.rep, gone.rep))
  const told = asked
    .filter(({ question, answer, citations }) => holds([question, answer, citations]))
    .map(row => row.id)
  if (told.length > 0) await tx.delete(coachings).where(inArray(coachings.id, told))
  const rounds = await tx.select().from(practiceRounds).where(eq(practiceRounds.rep, gone.rep))
  // A name may be spoken short in a round; what is under way is forgotten whole.
  for (const round of rounds.filter(({ state }) => state === 'open')) await endRound(tx, round, round.changedAt)
  const dead = await tx.select().from(inbox).where(eq(inbox.state, 'dead'))
  const worded = dead.filter(row => holds(row.payload)).map(row => row.id)
  const bare = sql`jsonb_build_object('kind', ${inbox.payload}->'kind')`
  if (worded.length > 0) await tx.update(inbox).set({ payload: bare }).where(inArray(inbox.id, worded))
}
