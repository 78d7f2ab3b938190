// How near cards come to a question by their sense, as a model's vectors have it; quietly nothing where the model fails.
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../clock.ts'
import type { Embedder } from '../../engine/embedder.ts'
import type { Log } from '../../log.ts'
import type { Card, Playbook } from '../playbook.ts'
import type { VectorStore } from './store.ts'

/** For cards by their ids, how near their sense comes to a question: the cosine of the vectors. */
export type Senses = ReadonlyMap<string, number>

export interface Sensing {
  /** Fetches the vectors of the cards that are not there yet; never throws. */
  prepare(playbook: Playbook): Promise<void>
  /** What is near to a question; undefined where it cannot be told within two seconds. Never throws. */
  near(question: string, playbook: Playbook): Promise<Senses | undefined>
}

/** An answer waits no longer than this, in milliseconds. */
const PATIENCE_MS = 2_000
const PREPARE_MS = 60_000
/** After a failure the server is left alone for so long, so that not every answer waits for it. */
const REST_MS = 60_000

interface Parts {
  embedder: Embedder
  store: VectorStore
  clock: Clock
  log: Log
}

/** What of a card says when it is wanted. */
const textOf = ({ title, asks, sections }: Card): string =>
  [title, ...sections.stance.map(line => line.text), ...sections.when.map(line => line.text), ...asks].join('\n')

const hashes = new WeakMap<Card, string>()

/** The fingerprint of what a card says; remembered, since every question asks for it. */
function hashOf(card: Card): string {
  const hash = hashes.get(card) ?? createHash('sha256').update(textOf(card)).digest('hex')
  hashes.set(card, hash)
  return hash
}

/** Finds cards by their sense; the vectors of cards are asked for once and kept. */
export function createSensing(parts: Parts): Sensing {
  const { embedder, clock, log } = parts
  const held = new Map<string, number[]>()
  let preparing: Promise<void> | undefined
  let restsUntil = 0

  const quietly = async <T>(work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      restsUntil = clock.now().getTime() + REST_MS
      log.warn({ error, model: embedder.model }, 'No vectors were to be had; cards are found by their words alone')
      return undefined
    })
  const resting = () => clock.now().getTime() < restsUntil

  const prepare = (playbook: Playbook): Promise<void> => {
    const texts = new Map(
      [...playbook.cards.values()]
        .flatMap(pair => [pair.zh, pair.en])
        .map(card => [hashOf(card), textOf(card)] as const),
    )
    const missing = new Map([...texts].filter(([hash]) => !held.has(hash)))
    if (missing.size === 0 || resting()) return Promise.resolve()
    preparing ??= quietly(fetchVectors(parts, missing, held)).finally(() => {
      preparing = undefined
    }) as Promise<void>
    return preparing
  }

  return {
    prepare,
    async near(question, playbook) {
      if (resting()) return undefined
      const ready = Promise.race([prepare(playbook), pause(PATIENCE_MS, undefined, { ref: false })])
      const [asked] = await Promise.all([quietly(embedder.embed([question], PATIENCE_MS)), ready])
      return asked?.[0] && nearTo(asked[0], playbook, held)
    },
  }
}

/** Takes the vectors that are kept, asks for the others, and keeps those. */
async function fetchVectors(
  { embedder, store }: Parts,
  texts: ReadonlyMap<string, string>,
  held: Map<string, number[]>,
): Promise<void> {
  for (const [hash, vector] of await store.read([...texts.keys()])) held.set(hash, vector)
  const missing = [...texts].filter(([hash]) => !held.has(hash))
  if (missing.length === 0) return
  const vectors = await embedder.embed(
    missing.map(([, text]) => text),
    PREPARE_MS,
  )
  const found = new Map(missing.map(([hash], at) => [hash, vectors[at]!]))
  await store.write(found)
  for (const [hash, vector] of found) held.set(hash, vector)
}

/** The better of both languages for each card; undefined where a card has no vector yet, since it would come last. */
function nearTo(asked: number[], playbook: Playbook, held: ReadonlyMap<string, number[]>): Senses | undefined {
  const near = new Map<string, number>()
  for (const [id, pair] of playbook.cards) {
    const found = [pair.zh, pair.en].map(card => held.get(hashOf(card))).filter(one => one !== undefined)
    if (found.length === 0) return undefined
    near.set(id, Math.max(...found.map(vector => cosine(asked, vector))))
  }
  return near
}

function cosine(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0
  let [both, own, other] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    both += a[i]! * b[i]!
    own += a[i]! * a[i]!
    other += b[i]! * b[i]!
  }
  return own > 0 && other > 0 ? both / Math.sqrt(own * other) : 0
}
