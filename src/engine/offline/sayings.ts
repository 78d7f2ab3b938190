// The ways to say a known name, and the text as they are looked up in it.
import type { Hearing } from './hearing.ts'

/** Text without spaces and in lower case. */
export const compactOf = (text: string) => text.replace(/\s/g, '').toLowerCase()

/** A text without spaces and in lower case, with the way back: where each of its characters stood. */
export interface Compacted {
  compact: string
  at: number[]
}

/** Makes a text ready for looking up names in it. */
export function compacted(text: string): Compacted {
  let compact = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (/\s/.test(character)) continue
    const lower = character.toLowerCase()
    compact += lower.length === 1 ? lower : character
    at.push(i)
  }
  return { compact, at }
}

/** How a known name is said: in full, and shorter. */
interface Ways {
  full: string
  short: { key: string; said: string }[]
}

// A workspace's names come with every note; the memory is emptied before it grows past some thousands of them.
const REMEMBERED = 5000
const remembered = new Map<string, Ways>()

/** Fern & Fig is also written "Fern and Fig" and "fern n fig". */
const spelledAnd = (name: string): string[] =>
  /\w & \w/.test(name) ? ['and', 'n', "'n'"].map(and => name.replace(' & ', ` ${and} `)) : []

function waysOf(name: string, hearings: readonly Hearing[]): Ways {
  const known = remembered.get(name)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const shorter = hearings.flatMap(hearing => hearing.shortNames(name))
  const short = [...shorter, ...[name, ...shorter].flatMap(spelledAnd)].map(said => ({ key: compactOf(said), said }))
  const ways = { full: compactOf(name.normalize('NFKC')), short }
  remembered.set(name, ways)
  return ways
}

/** Every way to say a known name that may stand in the text; a short form that two customers share stands for itself. */
export function sayings(names: readonly string[], compact: string, hearings: readonly Hearing[]): Map<string, string> {
  const pairs = new Set<number>()
  const pairAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
  for (let i = 0; i + 1 < compact.length; i++) pairs.add(pairAt(compact, i))
  const stands = (key: string) => pairs.has(pairAt(key, 0))
  const said = new Map<string, string>()
  const shared = new Set<string>()
  const all = names.map(name => ({ name, ways: waysOf(name, hearings) }))
  for (const { name, ways } of all) {
    for (const { key, said: short } of ways.short) {
      if (!stands(key)) continue
      const other = said.get(key)
      if (other !== undefined && other !== name) shared.add(key)
      said.set(key, shared.has(key) ? short : name)
    }
  }
  for (const { name, ways } of all) if (stands(ways.full)) said.set(ways.full, name)
  return said
}
