// Where a Chinese text names somebody nearly: in the other script, by sound, or with a slip.
import { hanSlip, simplified, soundsAlike } from './han.ts'
import type { Form, Found } from './mentions.ts'

/** The fewest characters of a name in which a slip is looked for. */
const LEAST_SLIP = 4

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where words of a text begin and end, and which of its characters belong to a word of more than one. */
function wordsIn(text: string): { edges: Set<number>; inWord: (start: number, end: number) => boolean } {
  const edges = new Set([0, text.length])
  const long = new Uint8Array(text.length)
  for (const { segment, index } of segmenter.segment(text)) {
    edges.add(index)
    if (segment.length > 1) long.fill(1, index, index + segment.length)
  }
  return { edges, inWord: (start, end) => long.subarray(start, end).includes(1) }
}

const STRETCH = /\p{Script=Han}{2,}/gu

/** Finds near mentions in every stretch of Han characters; exact ones of the same forms are not looked for. */
export function hanMentions(text: string, forms: Form[]): Found[] {
  const own = forms.map(form => ({ ...form, key: simplified(form.said) }))
  if (own.length === 0) return []
  const index = indexed(own)
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index: at }) =>
    inStretch(stretch, index).map(({ start, end, name, how }) => ({ start: at + start, end: at + end, name, how })),
  )
}

type Keyed = Form & { key: string }
type Index = Map<string, { form: Keyed; at: number }[]>

/** Forms by each of their characters, so that only what shares one with a text is compared. */
function indexed(forms: Keyed[]): Index {
  const index: Index = new Map()
  for (const form of forms) {
    for (const [at, character] of [...form.key].entries()) {
      const held = index.get(character)
      if (held) held.push({ form, at })
      else index.set(character, [{ form, at }])
    }
  }
  return index
}

function inStretch(stretch: string, index: Index): Found[] {
  const plain = simplified(stretch)
  let words: ReturnType<typeof wordsIn> | undefined
  const found = new Map<string, Found>()
  const tried = new Set<string>()
  for (let at = 0; at < plain.length; at++) {
    for (const { form, at: within } of index.get(plain[at]!) ?? []) {
      for (const [start, length] of windows(form.key, at - within)) {
        const place = `${start}:${length}:${form.said}:${form.name}`
        if (start < 0 || start + length > plain.length || tried.has(place)) continue
        tried.add(place)
        const [window, written] = [plain.slice(start, start + length), stretch.slice(start, start + length)]
        if (written === form.said) continue
        words ??= wordsIn(plain)
        const how = match(window, form, { start, end: start + length, words })
        if (how) found.set(place, { start, end: start + length, name: form.name, how })
      }
    }
  }
  return [...found.values()]
}

/** The stretches that may be a form of which one character was found: as long, one shorter, one longer. */
function windows(key: string, start: number): [start: number, length: number][] {
  const { length } = key
  if (length < LEAST_SLIP) return [[start, length]]
  return [
    [start, length],
    [start, length - 1],
    [start + 1, length - 1],
    [start, length + 1],
    [start - 1, length + 1],
  ]
}

/**
 * How a window means a form. By sound a short name is only taken where it is no word of the language, begins and ends
 * where words do: 世纪 is not heard in 实际, nor 时代 in 当时带.
 */
function match(
  window: string,
  { key }: Keyed,
  { start, end, words }: { start: number; end: number; words: ReturnType<typeof wordsIn> },
): Found['how'] | undefined {
  if (window === key) return 'script'
  if (!words.edges.has(start)) return
  const short = key.length < LEAST_SLIP
  if (window.length === key.length && words.edges.has(end) && !(short && words.inWord(start, end))) {
    if (soundsAlike(window, key)) return 'sound'
  }
  return !short && hanSlip(window, key) ? 'slip' : undefined
}
