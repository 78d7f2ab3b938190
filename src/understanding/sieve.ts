// Tells in one pass over a text which of many patterns can match in it at all, so that the others need not be tried.
import { EDGE, isWord } from './sieve/need.ts'
import { needsOf } from './sieve/needs.ts'

/** A word that needs wait for: what comes after its first two characters, and whether it must begin a word. */
interface Wait {
  rest: string
  edge: boolean
  needs: number[]
}

/** For a text, those of the things sifted whose pattern may match in it: perhaps more, never fewer, in their order. */
export type Sieve<T> = (text: string) => T[]

interface Table {
  /** Marks the characters that some word begins with. */
  heads: Uint8Array
  /** Words by their first two characters. */
  pairs: Map<number, Wait[]>
  /** Words of one character. */
  singles: Map<number, Wait[]>
  /** The needs of each pattern, by number; how many needs there are. */
  needs: number[][]
  count: number
}

/**
 * A sieve of things that a pattern belongs to. The patterns are read when the sieve is first used; those that can tell
 * nothing of what they need always pass.
 * @param patience how many texts pass whole before the patterns are read: where most are quickly made, a short run is
 *   over before reading them would pay
 */
export function createSieve<T>(items: readonly T[], patternOf: (item: T) => RegExp, patience = 0): Sieve<T> {
  let table: Table | undefined
  let passed = 0
  return text => {
    if (passed++ < patience) return [...items]
    table ??= tableOf(items.map(patternOf))
    const met = metBy(table, text)
    const { needs } = table
    return items.filter((_, index) => {
      for (const need of needs[index]!) if (met[need] === 0) return false
      return true
    })
  }
}

/** Whether a pattern can match in a text at all; for one that is dear to make and seldom needed. */
export function createGate(pattern: RegExp): (text: string) => boolean {
  const sieve = createSieve([pattern], only => only)
  return text => sieve(text).length > 0
}

function tableOf(patterns: readonly RegExp[]): Table {
  const table: Table = { heads: new Uint8Array(65_536), pairs: new Map(), singles: new Map(), needs: [], count: 0 }
  for (const pattern of patterns) {
    const own = needsOf(pattern).map(({ words }) => {
      for (const word of words) enter(table, word, table.count)
      return table.count++
    })
    table.needs.push(own)
  }
  return table
}

function enter({ heads, pairs, singles }: Table, word: string, need: number): void {
  const edge = word.startsWith(EDGE)
  const bare = edge ? word.slice(1) : word
  const [into, key] = bare.length === 1 ? [singles, bare.charCodeAt(0)] : [pairs, keyOf(bare)]
  heads[bare.charCodeAt(0)] = 1
  const rest = bare.slice(2)
  const others = into.get(key)
  const same = others?.find(wait => wait.rest === rest && wait.edge === edge)
  if (same) same.needs.push(need)
  else if (others) others.push({ rest, edge, needs: [need] })
  else into.set(key, [{ rest, edge, needs: [need] }])
}

const keyOf = (word: string) => (word.charCodeAt(0) << 16) | word.charCodeAt(1)

/** Which needs a text meets. */
function metBy({ heads, pairs, singles, count }: Table, given: string): Uint8Array {
  const met = new Uint8Array(count)
  const text = given.toLowerCase()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (heads[code] === 0) continue
    const lone = singles.get(code)
    if (lone) meet(met, lone, text, at)
    const pair = pairs.get((code << 16) | text.charCodeAt(at + 1))
    if (pair) meet(met, pair, text, at)
  }
  return met
}

function meet(met: Uint8Array, waits: readonly Wait[], text: string, at: number): void {
  for (const { rest, edge, needs } of waits) {
    if ((edge && at > 0 && isWord(text.charCodeAt(at - 1))) || !text.startsWith(rest, at + 2)) continue
    for (const need of needs) met[need] = 1
  }
}
