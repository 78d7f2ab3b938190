// Cues: fragments of speech in a small notation, by which a step or a mistake is heard in a sentence.

/** What a language brings to hearing: how it asks, and the things that are said in every kind of talk. */
export interface PracticeHearing {
  /** Whether a sentence asks something, also without a question mark. */
  asks: RegExp
  /** Another question within one sentence, after a comma. */
  another: RegExp
  /** What is said again and again in selling, by the name that scripts use for it. */
  acts: Record<string, { cues: string[]; says: string[] }>
  /** Sentences that show nothing, so that nothing is heard in their like. */
  empty: string[]
}

/** A cue, ready to be looked for. */
export interface Cue {
  pattern: RegExp
  /** Heard in questions only. */
  asking: boolean
}

const HAN = /\p{Script=Han}/u
/** How far two fragments of one cue may stand apart, in characters. */
const GAP = { han: 18, letters: 55 }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A figure that is no part of a longer one: in Chinese "five" begins "fifty". */
const NO_MORE = '(?![0-9十百千万])'
/** A letter or figure of a Latin word; named by range, since a class of Unicode makes each cue thirty times dearer to read. */
const LETTER = 'a-z0-9à-öø-ÿ'

const IN_WORD = new RegExp(`[${LETTER}]`)

/** One fragment: letters are heard as whole words, with `*` for any ending; Han characters anywhere. */
function fragment(alternatives: string): string {
  const one = (raw: string): string => {
    const text = plainOf(raw.trim())
    const mark = /[*!]$/.exec(text)?.[0]
    const body = escaped(mark ? text.slice(0, -1) : text).replace(/ /g, '\\s+')
    if (body === '') throw new Error(`"${alternatives}" has an empty alternative`)
    const start = IN_WORD.test(text[0] ?? '') ? `(?<![${LETTER}])` : ''
    const end = IN_WORD.test(text.at(-1) ?? '') ? `(?![${LETTER}])` : ''
    return start + body + (mark === '*' ? `[${LETTER}']*` : mark === '!' ? NO_MORE : end)
  }
  return `(?:${alternatives.split('/').map(one).join('|')})`
}

/**
 * Reads a cue: fragments that stand in this order in one sentence, parted by `…`; alternatives parted by `/`; `*` after
 * a word for any ending of it; `!` after a figure that must not go on; `^` at the head for the beginning of the sentence;
 * `?` at the end where only a question counts.
 * @throws Error where a fragment is empty
 */
export function readCue(written: string): Cue {
  const { fragments, asking, first, gap } = partsOf(written)
  const source = fragments.map(fragment).join(`.{0,${gap}}?`)
  return { pattern: new RegExp((first ? `^[^${LETTER}一-鿿]*` : '') + source), asking }
}

/** Checks that a cue can be read, without making it ready. @throws Error where a fragment is empty */
export function checkCue(written: string): void {
  for (const fragment of partsOf(written).fragments)
    for (const each of fragment.split('/'))
      if (each.replace(/[*!]\s*$/, '').trim() === '') throw new Error(`the cue "${written}" has an empty alternative`)
}

function partsOf(written: string) {
  const whole = written.trim().replace(/\?$/, '').trim()
  return {
    fragments: whole.replace(/^\^/, '').split('…'),
    asking: written.trim().endsWith('?'),
    first: whole.startsWith('^'),
    gap: HAN.test(whole) ? GAP.han : GAP.letters,
  }
}

/** A text as it is compared: small letters, one kind of apostrophe. */
export const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'")

/** A stretch of a message with its place, so that it can be quoted as it was written. */
export interface Sentence {
  text: string
  /** As it is compared: small letters, one kind of apostrophe. */
  plain: string
  asks: boolean
  start: number
}

const ENDS = /[^.!?。！？；;\n…]+(?:[.!?。！？；;…]+["”’'）)]*|\n|$)/gu

/** Cuts a message into sentences; a figure such as 3.5 is not cut. */
export function sentencesOf(message: string, { asks }: Pick<PracticeHearing, 'asks'>): Sentence[] {
  // A point between figures ends nothing; the length stays, so that places still fit.
  const guarded = message.replace(/(?<=\d)\.(?=\d)/g, '\u2024')
  return [...guarded.matchAll(ENDS)].flatMap(({ 0: raw, index }) => {
    const lead = raw.length - raw.trimStart().length
    const text = message.slice(index + lead, index + raw.trimEnd().length)
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const plain = plainOf(text)
    return [{ text, plain, asks: /[?？]/.test(text) || asks.test(plain), start: index + lead }]
  })
}

/** Whether a sentence holds a cue. */
export const holds = (sentence: Sentence, cues: readonly Cue[]): boolean =>
  cues.some(({ pattern, asking }) => (!asking || sentence.asks) && pattern.test(sentence.plain))
