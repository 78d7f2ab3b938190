// Where the words of a Chinese text begin, by the dictionary of the runtime; remembered for the text at hand.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
let last: { text: string; edges: Set<number> } | undefined

/** The offsets at which words of a text begin, its end among them. */
export function wordEdges(text: string): ReadonlySet<number> {
  if (last?.text === text) return last.edges
  const edges = new Set([text.length])
  for (const { index } of segmenter.segment(text)) edges.add(index)
  last = { text, edges }
  return edges
}

/** Whether a stretch of Han characters is one word of the language, which a firm's name seldom is. */
export function isWord(name: string): boolean {
  const [only, ...more] = segmenter.segment(name)
  return only !== undefined && more.length === 0 && name.length > 1
}

/** The words of a short text. */
export const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)
