// A note made ready to be heard: odd characters cleaned away, cut into sentences and clauses, with the way back to the original.

export interface Clause {
  start: number
  end: number
  text: string
  /** Index of the sentence it stands in. */
  sentence: number
}

export interface Sentence {
  start: number
  end: number
  text: string
  /** Ends in a question mark. */
  asks: boolean
}

export interface Reading {
  text: string
  sentences: Sentence[]
  clauses: Clause[]
  /** The original words behind a stretch of the cleaned text. */
  quote(start: number, end: number): string
}

// Control and format characters: zero-width, direction marks, replacement signs.
const INVISIBLE = /[\p{Cc}\p{Cf}\ufffd]/u
const SENTENCE_END =
  /[\n。！？!?；;]|(?<!\b(?:Dr|dr|Mr|Mrs|Ms|St|Prof|Pres|Sgt|Capt|Rev|Gen|Col|Lt|Sr|Jr|Mt|Inc|Ltd|Co|Corp|No|vs|approx|incl|excl|e\.g|i\.e|[A-Z]))(?<!\b(?:doz|dz|pkg|pkgs|ctn|ctns|oz|lb|lbs|ft|hr|hrs|min|mins|max|est|dept|mgr|dir|asst|inv|acct|tel|ext|ave|apt|ste|qty|pcs|ea|wk|wks|yr|yrs|mo|mos|abt|appt|a\.m|p\.m)(?=\.\s[a-z\d@$]))\.(?=\s|$)/g
const CLAUSE_END =
  /，|,(?!\d{3}\b)|\s(?=\d{1,2}[、)）])|(?<=[\u4e00-\u9fff])(?=\d[、)）])|(?<=[\u4e00-\u9fff]{4})\s+(?=[\u4e00-\u9fff]{4})|(?<=[\u4e00-\u9fff]{7})(?=[他她]说|让我(?!们)|顺便|我答应|另外)|\s[-–—]\s|——|\s(?=(?:but|because|though|although|so|while)\s)|\s(?=and (?:he|she|they|I|I'll|we|it|wants?|asked|has|needs|is|says|said|would|then|the|also)\b)|(?<!\b(?:what|that|which|who|if|as|when|because|after|before|than|like|all|everything|and|but|so))\s(?=(?:he|she|they) (?:said|says|asked|wants|told|mentioned)\b|oh and\b)/g
// Longer pieces are cut, so that no pattern ever runs over an unbounded text.
const LONGEST_SENTENCE = 800
const LONGEST_CLAUSE = 240

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

const halfWidth = (character: string): string => {
  const code = character.charCodeAt(0)
  const letterOrDigit =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  if (letterOrDigit || '％＋＠＄＆－．＃'.includes(character)) return String.fromCharCode(code - 0xfee0)
  if (character === '\u3000' || character === '\u00a0' || character === '\t' || character === '\r') return ' '
  return character === '’' || character === '‘' ? "'" : character
}

function pieces(text: string, from: number, breaks: RegExp, longest: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  const close = (end: number, next: number) => {
    for (; end - start > longest; start += longest) found.push({ start: from + start, end: from + start + longest })
    if (text.slice(start, end).trim() !== '') found.push({ start: from + start, end: from + end })
    start = next
  }
  for (const match of text.matchAll(breaks)) close(match.index, match.index + match[0].length)
  close(text.length, text.length)
  return found
}

/** Cleans a note and cuts it up; every offset is into the cleaned `text`. */
export function read(original: string): Reading {
  const kept: number[] = []
  let text = ''
  for (let i = 0; i < original.length; i++) {
    const character = original[i]!
    const han = isHan(character.charCodeAt(0))
    if (!han && INVISIBLE.test(character) && !'\n\t\r'.includes(character)) continue
    text += han ? character : halfWidth(character)
    kept.push(i)
  }
  const sentences = pieces(text, 0, SENTENCE_END, LONGEST_SENTENCE).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    asks: text[end] === '?' || text[end] === '？',
  }))
  const clauses = sentences.flatMap((sentence, index) =>
    pieces(sentence.text, sentence.start, CLAUSE_END, LONGEST_CLAUSE).map(({ start, end }) => ({
      ...trimmed(text, start, end),
      sentence: index,
    })),
  )
  return {
    text,
    sentences,
    clauses,
    quote: (start, end) => original.slice(kept[start] ?? 0, (kept[end - 1] ?? original.length - 1) + 1),
  }
}

/** A stretch without the spaces and list marks around it. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const inside = text.slice(start, end)
  const head =
    /^(?:[\s•·*\-–—>、:：①-⑳✅✔☑●○■□▪◆◇★☆→]|[一二三四五六七八九十]{1,2}[、.．]|[（(]\d{1,2}[）)]|\d{1,2}[.)、）]\s*(?!\d))*/.exec(
      inside,
    )![0].length
  const tail = /[\s、:：]*$/.exec(inside)![0].length
  const from = Math.min(start + head, end)
  const to = Math.max(from, end - tail)
  return { start: from, end: to, text: text.slice(from, to) }
}
