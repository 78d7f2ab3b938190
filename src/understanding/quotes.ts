// Where the words of a quote stand in a text, whatever width, spacing or apostrophe an engine gave them.

/** A text folded for comparing, with the way back to its own characters. */
export interface Folded {
  text: string
  folded: string
  /** For each folded character: where its original begins and ends. */
  from: number[]
  to: number[]
}

const APOSTROPHES = /[‘’ʼ＇]/g
const DOUBLE_QUOTES = /[“”„＂]/g

// Most characters of a note stay as they are: printable ASCII, and Han.
const isPlain = (code: number) => (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff)

const foldCharacter = (character: string): string => (isPlain(character.charCodeAt(0)) ? character : folded(character))

const folded = (character: string): string =>
  character.normalize('NFKC').replace(APOSTROPHES, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/g, '')

/** Folds a text once, to look up many quotes in it. */
export function fold(text: string): Folded {
  let folded = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let i = 0; i < plain.length; i++) {
      from.push(at)
      to.push(at + character.length)
    }
    folded += plain
    at += character.length
  }
  return { text, folded, from, to }
}

/** The stretch of the text that a quote means; undefined where the text does not hold it. */
export function locate(text: Folded, quote: string): { start: number; end: number } | undefined {
  const wanted = fold(quote).folded
  if (wanted === '') return undefined
  const index = text.folded.indexOf(wanted)
  if (index < 0) return undefined
  return { start: text.from[index]!, end: text.to[index + wanted.length - 1]! }
}

/** The quote as it stands in the text; undefined where the text does not hold it. */
export function asWritten(text: Folded, quote: string): string | undefined {
  const found = locate(text, quote)
  return found && text.text.slice(found.start, found.end)
}
