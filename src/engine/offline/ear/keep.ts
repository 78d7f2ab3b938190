// How what was learned is kept in a file: a line of JSON that says what follows, then the numbers as they lie in memory.
import type { Learned } from './ear.ts'

interface Head {
  labels: string[]
  bias: number[]
  grams: number
  weights: number
}

/** So that the numbers of four bytes begin where they may. */
const STEP = 8
const padded = (length: number) => Math.ceil(length / STEP) * STEP

interface Heads {
  /** Names the material that was learned from. */
  from: string
  lessons: Record<string, Head>
}

/**
 * The bytes of what was learned, in the order of the machine (little-endian wherever Node runs today).
 * @param from the fingerprint of the material that was learned from
 */
export function packed(learned: Record<string, Learned>, from: string): Uint8Array {
  const heads: Record<string, Head> = {}
  const bodies: Uint8Array[] = []
  for (const [name, { labels, bias, grams, starts, of, weights }] of Object.entries(learned)) {
    heads[name] = { labels, bias, grams: grams.length, weights: weights.length }
    for (const part of [grams, starts, weights, of]) {
      const bytes = new Uint8Array(padded(part.byteLength))
      bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
      bodies.push(bytes)
    }
  }
  const text = new TextEncoder().encode(JSON.stringify({ from, lessons: heads } satisfies Heads))
  const head = new Uint8Array(padded(text.length + 1)).fill(0x20)
  head.set(text)
  head[head.length - 1] = 0x0a
  return Buffer.concat([head, ...bodies])
}

/** What was learned, from its bytes, and the fingerprint of what it was learned from. */
export function unpacked(file: Uint8Array): { from: string; learned: Record<string, Learned> } {
  // Numbers of four bytes can only be read in place where they begin at a multiple of four.
  const bytes = new Uint8Array(file)
  const end = bytes.indexOf(0x0a) + 1
  const { from, lessons } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Heads
  let at = end
  const take = (length: number): [ArrayBuffer, number] => {
    const begin = at
    at += padded(length)
    return [bytes.buffer, begin]
  }
  const learned: Record<string, Learned> = {}
  for (const [name, { labels, bias, grams, weights }] of Object.entries(lessons)) {
    learned[name] = {
      labels,
      bias,
      grams: new Uint32Array(...take(grams * 4), grams),
      starts: new Uint32Array(...take((grams + 1) * 4), grams + 1),
      weights: new Int16Array(...take(weights * 2), weights),
      of: new Uint8Array(...take(weights), weights),
    }
  }
  return { from, learned }
}
