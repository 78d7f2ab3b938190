// Where the words of a Chinese text begin, by the dictionary of the runtime: asked only of the stretch around a place.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const HAN = /[\u4e00-\u9fff]/
/** So far to either side words are looked at; what is farther off changes no word. */
const NEAR = 16

/** Whether a word of the language begins at a place of a text. */
export function beginsWord(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < NEAR && HAN.test(text[from - 1]!)) from--
  for (const { index } of segmenter.segment(text.slice(from, at + NEAR))) {
    if (from + index >= at) return from + index === at
  }
  return at >= text.length
}

/** Whether a stretch of Han characters is one word of the language, which a firm's name seldom is. */
export function isWord(name: string): boolean {
  const [only, ...more] = segmenter.segment(name)
  return only !== undefined && more.length === 0 && name.length > 1
}

/** The words of a short text. */
export const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)
