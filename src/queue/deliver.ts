// Takes letters from the outbox to the poster: pace, retries with backoff and jitter, dead letters.
import type { Clock } from '../clock.ts'
import { speak } from '../languages/language.ts'
import type { Log } from '../log.ts'
import type { Post } from '../post.ts'
import { TOO_LATE } from './letter.ts'
import type { Limiter } from './limiter.ts'
import { type Letter, OUTBOX_TRIES, type Outbox, type OutboxItem, type Posted } from './outbox.ts'

/** What came of trying to post. */
export type Outcome =
  /** `remark`: in what way it is not what was meant, for the log. */
  | { kind: 'sent'; posted: Posted; remark?: string }
  /** The other side asked to wait, for this channel or method only. */
  | { kind: 'limited'; waitMs: number }
  /** May work later: the network, a server error. */
  | { kind: 'failed'; why: string }
  /** Never will: no such channel, revoked, expired. */
  | { kind: 'hopeless'; why: string }

/** The way out: Slack, or a recorder in simulation. Never throws. */
export interface Poster {
  post(item: OutboxItem, original: Posted | undefined): Promise<Outcome>
}

interface Parts {
  outbox: Outbox
  poster: Poster
  limiter: Limiter
  clock: Clock
  log: Log
}

/** At another time these would come out of turn; anything else is posted where it cannot be repainted. */
const ONLY_WHERE_IT_STANDS = new Set<Post['kind']>(['digest', 'left_over'])

const backoffMs = (tries: number) => Math.min(2 ** tries * 1000, 300_000) * (0.5 + Math.random() / 2)

/** Delivers one letter and settles it. */
export async function deliver({ outbox, poster, limiter, clock, log }: Parts, item: OutboxItem): Promise<void> {
  const original = item.op === 'repaint' && item.card ? await outbox.whereIs(item.workspace, item.card) : undefined
  if (item.op === 'repaint' && !original && ONLY_WHERE_IT_STANDS.has(item.post.kind))
    return outbox.fold(item, clock.now())
  await limiter.turn({ workspace: item.workspace, op: item.op, channel: item.address.channel || item.address.user })
  const about = { letter: item.id, workspace: item.workspace, op: item.op, post: item.post.kind, tries: item.tries }
  const given = clock.now()
  if (item.notAfter && item.notAfter < given) {
    log.warn(about, 'A letter was given up, since its time was over')
    return outbox.bury(item, { why: TOO_LATE, now: given })
  }
  const outcome = await poster.post(item, original)
  const now = clock.now()
  switch (outcome.kind) {
    case 'sent':
      if (outcome.remark) log.warn({ ...about, why: outcome.remark }, 'A letter went out another way than meant')
      return outbox.sent(item, outcome.posted, now)
    case 'limited':
      log.warn({ ...about, waitMs: outcome.waitMs }, 'Slack asked to wait')
      return outbox.putOff(item, 'rate limited', new Date(now.getTime() + outcome.waitMs), false)
    case 'hopeless':
      log.error({ ...about, why: outcome.why }, 'A letter cannot be delivered')
      return outbox.bury(item, { why: outcome.why, now, instead: insteadOf(item) })
    case 'failed':
      if (item.tries >= OUTBOX_TRIES && !item.notAfter) {
        log.error({ ...about, why: outcome.why }, `A letter was given up after ${OUTBOX_TRIES} tries`)
        return outbox.bury(item, { why: outcome.why, now, instead: insteadOf(item) })
      }
      log.warn({ ...about, why: outcome.why }, 'A letter will be tried again')
      return outbox.putOff(item, outcome.why, new Date(now.getTime() + backoffMs(item.tries)), true)
  }
}

/** A window that never opened is told in words, in the direct message: the person tapped and waits. */
function insteadOf({ op, workspace, address, post: { language } }: OutboxItem): Letter | undefined {
  if (op !== 'open') return
  const text = speak(language).replies.expired
  return { op: 'post', address: { workspace, channel: '', user: address.user }, post: { kind: 'say', language, text } }
}
