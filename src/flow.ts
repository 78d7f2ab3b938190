// What every flow is given, and the form of what it gives back: work to commit in one transaction.
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from './clock.ts'
import type { Playbook } from './coaching/playbook.ts'
import type { Practice } from './coaching/practise/scripts.ts'
import type { Retriever } from './coaching/retrieve.ts'
import type { Sensing } from './coaching/senses/senses.ts'
import type { Engine } from './engine/engine.ts'
import type { Log } from './log.ts'
import type { Address, CivilDate, Rep } from './model.ts'
import type { Message } from './post.ts'
import type { Letter } from './queue/outbox.ts'
import type { People } from './reps/joining.ts'
import { referenceDay } from './understanding/dates.ts'

/** The parts that flows work with. */
export interface Parts {
  db: Database
  clock: Clock
  log: Log
  /** The configured engine, and the one that stands in for it. */
  engine: Engine
  offline: Engine
  playbook: Playbook
  practice: Practice
  retrieve: Retriever
  /** Finds cards by their sense too, where a model for it is configured. */
  sensing?: Sensing
  people: People
  live: Live
}

/** Shows an answer while it is being written, where the outside can; what it shows is finished by a letter. */
export interface Live {
  /** Starts a message; undefined where it cannot (then the finished letter is posted as usual). */
  begin(address: Address): Promise<LiveMessage | undefined>
}

export interface LiveMessage {
  /** Never throws: what could not be shown is in the finished letter anyway. */
  append(text: string): Promise<void>
  /** Where the finished letter goes. */
  place: { channel: string; ts: string }
  /** Closes the message; its finished form replaces it. */
  end(): Promise<void>
}

/** Work that counts only when it is committed: the writes, in the transaction that also finishes the inbox item. */
export type Commit = (tx: Tx) => Promise<void>

/** Who asks, where, and when. */
export interface Asked {
  rep: Rep
  address: Address
  now: Date
  /** Today, where the rep is. */
  today: CivilDate
}

/** Today in a rep's zone. */
export const todayOf = (rep: Rep, now: Date): CivilDate => referenceDay(now.toISOString(), rep.tz)

/** A message in answer, where it was asked. */
export const answer = (asked: Asked, post: Message, card?: string): Letter => ({
  op: 'post',
  address: asked.address,
  post,
  card,
})

/** A plain line in answer, in the rep's language. */
export const say = (asked: Asked, text: string): Letter =>
  answer(asked, { kind: 'say', language: asked.rep.language, text })
