// BM25 over the cards (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), as a share of what was asked.

/** One document: its words, and how much each part of them counts. */
export interface Document {
  parts: { words: readonly string[]; weight: number }[]
}

/** How soon a word that comes again stops to count, and how much a long document is held back. */
const K = 1.2
const B = 0.6

/** What is known of words beyond the documents indexed, so that rare and common are told on one scale. */
export interface Corpus {
  documents: number
  /** Their weighted words, all together. */
  length: number
  holding(word: string): number
}

interface Postings {
  documents: number[]
  counts: number[]
}

/**
 * Indexes documents.
 * @param beside other documents, indexed elsewhere, whose words count too
 * @returns for the words of a question, how much of them each document holds: 0 for nothing, near 1 for all, each word
 * by how rare it is
 */
export function createBm25(
  documents: readonly Document[],
  beside?: Corpus,
): ((words: Iterable<string>) => Float64Array) & { corpus: Corpus } {
  const postings = new Map<string, Postings>()
  const lengths = documents.map(({ parts }, at) => {
    for (const { words, weight } of parts) for (const word of words) count(postings, word, { at, weight })
    return parts.reduce((sum, { words, weight }) => sum + words.length * weight, 0)
  })
  const corpus: Corpus = {
    documents: documents.length + (beside?.documents ?? 0),
    length: lengths.reduce((sum, length) => sum + length, 0) + (beside?.length ?? 0),
    holding: word => (postings.get(word)?.documents.length ?? 0) + (beside?.holding(word) ?? 0),
  }
  const mean = corpus.length / (corpus.documents || 1)
  const damping = lengths.map(length => K * (1 - B + (B * length) / (mean || 1)))
  const rarity = (word: string) => {
    const n = corpus.holding(word)
    return Math.log(1 + (corpus.documents - n + 0.5) / (n + 0.5))
  }

  const search = (words: Iterable<string>): Float64Array => {
    const scores = new Float64Array(documents.length)
    let asked = 0
    for (const word of new Set(words)) {
      const found = postings.get(word)
      const weight = rarity(word)
      asked += weight
      found?.documents.forEach((at, i) => {
        const times = found.counts[i]!
        scores[at]! += (weight * times) / (times + damping[at]!)
      })
    }
    return asked > 0 ? scores.map(score => score / asked) : scores
  }
  return Object.assign(search, { corpus })
}

function count(postings: Map<string, Postings>, word: string, { at, weight }: { at: number; weight: number }): void {
  const found = postings.get(word)
  if (!found) postings.set(word, { documents: [at], counts: [weight] })
  else if (found.documents.at(-1) === at) found.counts[found.counts.length - 1]! += weight
  else {
    found.documents.push(at)
    found.counts.push(weight)
  }
}
