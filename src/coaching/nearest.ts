// How close a question is to the ways in which reps are known to ask: the best-matching line of each card.

/** A line that a question can be near to, and the place of its card among all cards. */
export interface Asked {
  card: number
  words: readonly string[]
}

/** For each card, how close its nearest line comes, from 0 to 1, and which line that is (-1 for none). */
export interface Near {
  closeness: Float64Array
  lines: Int32Array
}

/** How common words are among all lines, also those indexed elsewhere. */
export interface AllLines {
  count: number
  holding(word: string): number
}

/** Indexes the lines of a number of cards; the function returned finds what is near to the words of a question. */
export function createNearest(
  lines: readonly Asked[],
  { cards, beside }: { cards: number; beside?: AllLines },
): ((words: Iterable<string>) => Near) & { all: AllLines } {
  const postings = new Map<string, number[]>()
  const own = lines.map(line => new Set(line.words))
  own.forEach((words, index) => {
    for (const word of words) {
      const held = postings.get(word)
      if (held) held.push(index)
      else postings.set(word, [index])
    }
  })
  const all: AllLines = {
    count: lines.length + (beside?.count ?? 0),
    holding: word => (postings.get(word)?.length ?? 0) + (beside?.holding(word) ?? 0),
  }
  const weight = (word: string) => Math.log(1 + all.count / (1 + all.holding(word)))
  const mass = own.map(words => {
    let sum = 0
    for (const word of words) sum += weight(word)
    return sum
  })
  const find = (asked: Iterable<string>): Near => {
    const near = { closeness: new Float64Array(cards), lines: new Int32Array(cards).fill(-1) }
    const shared = new Float64Array(lines.length)
    let total = 0
    for (const word of new Set(asked)) {
      const each = weight(word)
      total += each
      for (const index of postings.get(word) ?? []) shared[index]! += each
    }
    shared.forEach((common, index) => {
      if (common === 0) return
      const { card } = lines[index]!
      const closeness = common / Math.sqrt(total * mass[index]!)
      if (closeness > near.closeness[card]!) {
        near.closeness[card] = closeness
        near.lines[card] = index
      }
    })
    return near
  }
  return Object.assign(find, { all })
}
