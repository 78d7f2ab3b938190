// How close a question is to the ways in which reps are known to ask: the best-matching line of each card.
import { tokens } from './tokens.ts'

/** A line of a card that a question can be near to. */
export interface Asked {
  card: string
  text: string
}

/** A near line with its closeness from 0 to 1. */
export interface Near extends Asked {
  closeness: number
}

/** Indexes the lines; the function returned gives for each card its nearest line. */
export function createNearest(lines: Asked[]): (words: string[]) => Map<string, Near> {
  const postings = new Map<string, number[]>()
  for (const [index, line] of lines.entries())
    for (const token of new Set(tokens(line.text))) postings.set(token, [...(postings.get(token) ?? []), index])
  const weight = (token: string) => Math.log(1 + lines.length / (1 + (postings.get(token)?.length ?? 0)))
  const mass = lines.map(line => [...new Set(tokens(line.text))].reduce((sum, token) => sum + weight(token), 0))

  return words => {
    const shared = new Map<number, number>()
    let asked = 0
    for (const token of new Set(words)) {
      asked += weight(token)
      for (const index of postings.get(token) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight(token))
    }
    const best = new Map<string, Near>()
    for (const [index, common] of shared) {
      const line = lines[index]!
      const closeness = common / Math.sqrt(asked * mass[index]!)
      if (closeness > (best.get(line.card)?.closeness ?? 0)) best.set(line.card, { ...line, closeness })
    }
    return best
  }
}
