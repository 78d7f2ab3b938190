// Where a note shortens a known name by leaving parts of it out: 国大中心店 for 国大药房中心店, "Lakeview Ortho" for
// "Lakeview Orthopedic Center".

export interface Shortened {
  start: number
  end: number
  name: string
  /** How many characters of the name, or how many of its words, are there. */
  kept: number
}

const HAN = /\p{Script=Han}/u
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** The fewest letters by which the beginning of a word stands for it. */
const LEAST_LETTERS = 3
/** The fewest Han characters of a shortened name, and of its beginning. */
const LEAST_HAN = 3
const BRAND = 2

/** All places where one of the names stands shortened; what would be two names is neither. */
export function findShortened(text: string, names: readonly string[]): Shortened[] {
  const words = tokensOf(text)
  const found = names.flatMap(name => (HAN.test(name) ? inHan(text, name) : inLetters(words, name)))
  const kept: Shortened[] = []
  for (const one of found.sort((a, b) => b.kept - a.kept || a.start - b.start)) {
    if (kept.some(other => other.start < one.end && one.start < other.end)) continue
    const rivals = found.filter(
      other => other.start === one.start && other.kept === one.kept && other.name !== one.name,
    )
    if (rivals.length === 0) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Stretches that begin as the name does and go on with characters of it, in their order. */
function inHan(text: string, name: string): Shortened[] {
  const found: Shortened[] = []
  const brand = name.slice(0, BRAND)
  for (let start = text.indexOf(brand); start >= 0; start = text.indexOf(brand, start + 1)) {
    let end = start + BRAND
    let at = BRAND
    for (; end < text.length; end++) {
      const next = name.indexOf(text[end]!, at)
      if (next < 0) break
      at = next + 1
    }
    if (end - start >= LEAST_HAN) found.push({ start, end, name, kept: end - start })
  }
  return found
}

interface Token {
  start: number
  end: number
  text: string
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase(),
  }))

/** Runs of words each of which is, or begins, a word of the name, in their order, from the first word on. */
function inLetters(words: readonly Token[], name: string): Shortened[] {
  const [first, ...rest] = tokensOf(name)
  if (!first || rest.length === 0) return []
  return words.flatMap((word, at) => {
    if (!stands(word.text, first.text)) return []
    let end = word.end
    let kept = 1
    let from = 0
    for (const next of words.slice(at + 1)) {
      if (next.start - end > 2) break
      const place = rest.findIndex((part, index) => index >= from && stands(next.text, part.text))
      if (place < 0) break
      from = place + 1
      end = next.end
      kept++
    }
    return kept >= 2 ? [{ start: word.start, end, name, kept }] : []
  })
}

const stands = (said: string, word: string): boolean =>
  said === word || (said.length >= LEAST_LETTERS && word.length > said.length && word.startsWith(said))
