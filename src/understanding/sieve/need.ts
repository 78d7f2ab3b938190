// A need of a pattern: words of which a text must hold one, and how good a sieve they make.

/** Words of which a text must hold one, in lower case; a leading `EDGE` asks for a word to begin there. */
export interface Need {
  words: string[]
  /** How likely a text is to hold one of them, roughly: the less, the better a sieve they make. */
  weight: number
}

/** Stands in a word where the pattern asks for the edge of a word. */
export const EDGE = '\b'
// Longer words say hardly more than their beginning; a fourth need adds little.
const LONGEST = 6
const MOST = 3
// Needs that are met together less often than this hold back all that is worth holding back.
const SELDOM = 0.002
// How likely a word of some length is to stand in a text, in Han characters and in letters.
const RARE = [1, 0.02, 0.0005]
const COMMON = [1, 0.5, 0.1, 0.02, 0.005, 0.001]

/** The need of one of these words. */
export function needing(words: string[]): Need {
  let weight = 0
  for (const word of words) weight += (word.charCodeAt(word.length - 1) > 0x2e7f ? RARE : COMMON)[word.length] ?? 0
  return { words, weight }
}

/** A string as a need holds it: an edge counts only before the word that begins there. */
export function plainWord(exact: string): string {
  const last = exact.lastIndexOf(EDGE)
  if (last < 0) return exact.slice(0, LONGEST)
  const bare = exact.replaceAll(EDGE, '')
  return exact.startsWith(EDGE) && isWord(bare.charCodeAt(0)) ? EDGE + bare.slice(0, LONGEST) : bare.slice(0, LONGEST)
}

/** Whether a character is of those between which a pattern sees no edge. */
export function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95
}

export const unique = (words: string[]) => [...new Set(words)]

/** The needs that sieve best, the rarest first. */
export const rarest = (needs: Need[]) =>
  needs.length < 2 ? needs : needs.sort((a, b) => a.weight - b.weight).slice(0, MOST)

/** As many of the needs, the rarest first, as are worth looking for. */
export function enough(needs: readonly Need[]): Need[] {
  let chance = 1
  return needs.filter(({ weight }) => {
    const wanted = chance > SELDOM
    chance *= weight
    return wanted
  })
}
