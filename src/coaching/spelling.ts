// Mends a slip of one letter in an English word, against the words that cards and lexicons use.
const MIN = 5

/** Returns a function that puts known words in place of words one letter off (missing, extra, wrong or swapped). */
export function createSpeller(vocabulary: Iterable<string>): (text: string) => string {
  const known = new Set<string>()
  for (const word of vocabulary) if (word.length >= MIN) known.add(word)
  const near = new Map<string, string>()
  for (const word of known) for (const cut of cuts(word)) if (!near.has(cut)) near.set(cut, word)

  const mend = (word: string): string => {
    if (word.length < MIN || known.has(word) || known.has(word.replace(/(s|ed|ing|ly)$/, ''))) return word
    const direct = near.get(word)
    if (direct) return direct
    for (const cut of cuts(word)) {
      if (known.has(cut)) return cut
      const other = near.get(cut)
      // The first letter is seldom mistyped; without this, "light" would become "right".
      if (other && other[0] === word[0] && Math.abs(other.length - word.length) <= 1) return other
    }
    return word
  }
  return text => text.replace(/[a-z]{5,}/g, mend)
}

/** The word with each of its letters left out in turn, except the first. */
const cuts = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, index + 1) + word.slice(index + 2))
