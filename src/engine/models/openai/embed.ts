// Asks a server for the vectors of texts, in batches, and checks that each text got one.
import { EngineFailure } from '../../engine.ts'
import { failure } from './patience.ts'

/** Texts in one request: servers take at least as many, and the longest cards stay far below their limit of tokens. */
const BATCH = 64

/** What of an answer matters here. */
export interface Vectors {
  data: { index: number; embedding: number[] }[]
}

/** @throws EngineFailure */
export async function embedAll(
  texts: readonly string[],
  { signal, send }: { signal: AbortSignal; send(batch: string[]): Promise<Vectors> },
): Promise<number[][]> {
  const found: number[][] = []
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH)
    const answer = await send(batch).catch((error: unknown) => {
      throw failure(error, signal)
    })
    found.push(...vectorsOf(answer, batch.length))
  }
  return found
}

/** The vectors in the order of their texts. */
function vectorsOf({ data }: Vectors, count: number): number[][] {
  const inOrder = Array.isArray(data) ? data.toSorted((a, b) => a.index - b.index) : []
  const vectors = inOrder.map(({ embedding }) => embedding)
  const whole = vectors.every(
    vector => Array.isArray(vector) && vector.length > 0 && vector.every(part => Number.isFinite(part)),
  )
  if (vectors.length !== count || !whole)
    throw new EngineFailure('invalid', 'The server did not send one vector for each text.')
  return vectors
}
