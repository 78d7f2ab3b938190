// Carries what happens to the app, as Slack does: an event that is not acknowledged is sent up to three times more.

/** Something for the app: an event, a command's form, or an interaction's form. */
export interface Letter {
  kind: 'event' | 'command' | 'interaction'
  /** Event type (and subtype), command, or interaction type. */
  about: string
  contentType: string
  body: string
}

/** One attempt's outcome; status 0 when there was no answer. */
export interface Answer {
  status: number
  body: string
  /** Why there was none: `http_timeout`, `connection_failed`. */
  reason?: string
  /** The app asked not to be sent it again. */
  noRetry?: boolean
}

/** Takes one letter to the app, once. */
export type Carrier = (letter: Letter, retry?: { num: number; reason: string }) => Promise<Answer>

/** What became of a letter. */
export interface Ack {
  status: number
  body: string
  attempts: number
}

/** A letter that was sent, and what became of it; `attempts` is 0 while it is on the way. */
export type Delivery = Letter & { status: number; attempts: number; answer: string }

/** Sends letters and keeps a book of them. */
export interface PostOffice {
  send(letter: Letter): Promise<Ack>
  /** Every letter so far, in order, without redeliveries. */
  deliveries: Delivery[]
  /** Sends every letter of the book once more (`kind`: only those), in order; their new outcomes. */
  redeliver(kind?: Letter['kind']): Promise<Ack[]>
  /** How many are on the way. */
  underway(): number
  /** Replaces the way they travel. */
  carryBy(carrier: Carrier): void
  close(): void
}

/** @param waits milliseconds before each further attempt at an event */
export function createPostOffice(first: Carrier, waits: number[]): PostOffice {
  const deliveries: Delivery[] = []
  const way = { carrier: first, waits, closed: false }
  let underway = 0
  const counted = <T>(work: Promise<T>): Promise<T> => {
    underway += 1
    return work.finally(() => {
      underway -= 1
    })
  }
  return {
    deliveries,
    underway: () => underway,
    carryBy(next) {
      way.carrier = next
    },
    close() {
      way.closed = true
    },
    async send(letter) {
      const delivery: Delivery = { ...letter, status: 0, attempts: 0, answer: '' }
      deliveries.push(delivery)
      const ack = await counted(attempt(letter, way))
      Object.assign(delivery, { status: ack.status, attempts: ack.attempts, answer: ack.body })
      return ack
    },
    async redeliver(kind) {
      const again = deliveries.filter(d => !kind || d.kind === kind)
      const acks: Ack[] = []
      for (const { kind: of, about, contentType, body } of again) {
        const retry = { num: 1, reason: 'http_timeout' }
        const answer = await counted(way.carrier({ kind: of, about, contentType, body }, retry))
        acks.push({ status: answer.status, body: answer.body, attempts: 1 })
      }
      return acks
    },
  }
}

/** Sends a letter until it is acknowledged; only events are sent more than once, as Slack does. */
async function attempt(letter: Letter, way: { carrier: Carrier; waits: number[]; closed: boolean }): Promise<Ack> {
  let answer = await way.carrier(letter)
  let attempts = 1
  for (const wait of letter.kind === 'event' ? way.waits : []) {
    if (isGood(answer) || answer.noRetry || way.closed) break
    const reason = answer.reason ?? 'http_error'
    await new Promise(resolve => setTimeout(resolve, wait))
    answer = await way.carrier(letter, { num: attempts, reason })
    attempts += 1
  }
  return { status: answer.status, body: answer.body, attempts }
}

function isGood(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300
}
