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
  let carrier = first
  let underway = 0
  let closed = false
  const attempt = async (letter: Letter): Promise<Ack> => {
    let answer = await carrier(letter)
    let attempts = 1
    const retries = letter.kind === 'event' ? waits : []
    for (const wait of retries) {
      if (isGood(answer) || answer.noRetry || closed) break
      const reason = answer.reason ?? 'http_error'
      await new Promise(resolve => setTimeout(resolve, wait))
      answer = await carrier(letter, { num: attempts, reason })
      attempts += 1
    }
    return { status: answer.status, body: answer.body, attempts }
  }
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    underway += 1
    return work.finally(() => {
      underway -= 1
    })
  }
  return {
    deliveries,
    underway: () => underway,
    carryBy(next) {
      carrier = next
    },
    close() {
      closed = true
    },
    async send(letter) {
      const delivery: Delivery = { ...letter, status: 0, attempts: 0, answer: '' }
      deliveries.push(delivery)
      const ack = await counted(attempt(letter))
      Object.assign(delivery, { status: ack.status, attempts: ack.attempts, answer: ack.body })
      return ack
    },
    async redeliver(kind) {
      const again = deliveries.filter(d => !kind || d.kind === kind)
      const acks: Ack[] = []
      for (const { kind: of, about, contentType, body } of again) {
        const answer = await counted(
          carrier({ kind: of, about, contentType, body }, { num: 1, reason: 'http_timeout' }),
        )
        acks.push({ status: answer.status, body: answer.body, attempts: 1 })
      }
      return acks
    },
  }
}

function isGood(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300
}
