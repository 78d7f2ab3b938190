// Which patterns of a language can match in a clause at all: most clauses hold the words of few of them.
import { createSieve, type Sieve } from '../../understanding/sieve.ts'
import type { Hearing } from './hearing.ts'

// Patterns that tell capitals apart are made in a fraction of a millisecond; these are the clauses of some ten notes.
const PATIENCE = 100

const sieves = new WeakMap<Hearing, Sieve<RegExp>>()

const patternsOf = (hearing: Hearing): RegExp[] => [
  ...Object.values(hearing.guards),
  ...hearing.channels.map(([, says]) => says),
  ...[...hearing.facts, ...hearing.signals, ...hearing.followUps].map(rule => rule.says),
  ...[hearing.report, hearing.bareTitle, hearing.deal.bought, hearing.deal.wanted, hearing.deal.close],
]

/** The patterns of these languages that may match in a text; what is not among them cannot. */
export function patternsIn(hearings: readonly Hearing[], text: string): Set<RegExp> {
  const found = new Set<RegExp>()
  for (const hearing of hearings) {
    let sieve = sieves.get(hearing)
    if (!sieve) {
      const patterns = patternsOf(hearing)
      const dear = patterns.filter(pattern => pattern.ignoreCase).length > patterns.length / 2
      sieve = createSieve(patterns, only => only, dear ? 0 : PATIENCE)
      sieves.set(hearing, sieve)
    }
    for (const pattern of sieve(text)) found.add(pattern)
  }
  return found
}
