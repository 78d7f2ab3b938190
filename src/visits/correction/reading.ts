// Takes the words of a correction apart: what is wrong, what is right, what is to go. Pure.
import type { CorrectionWords } from '../../languages/corrections.ts'
import { enCorrections } from '../../languages/en/hear/corrections.ts'
import { zhCorrections } from '../../languages/zh/hear/corrections.ts'

/** One way to read a sentence of a correction; what was not said is ''. */
export type Said =
  | { kind: 'change'; field: string; wrong: string; right: string; whole: string }
  | { kind: 'remove'; what: string; whole: string }

const HAN = /\p{Script=Han}/u

/** The words of the language that a text is written in. */
export const correctionWords = (text: string): CorrectionWords => (HAN.test(text) ? zhCorrections : enCorrections)

/** The ways to read each sentence of a text as a correction, likeliest first. */
export function readCorrections(text: string): Said[][] {
  return text
    .normalize('NFKC')
    .split(/[。；;\n!！]+|\.(?=\s+[A-Z]|\s*$)|,?\s+and also\s+/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
    .map(readSentence)
    .filter(ways => ways.length > 0)
}

function readSentence(sentence: string): Said[] {
  const words = correctionWords(sentence)
  const removed = removals(sentence, words)
  const { rest, field } = opened(sentence, words)
  const ways = words.changes.flatMap((pattern): Said[] => {
    const groups = pattern.exec(rest)?.groups
    if (!groups) return []
    const [own, wrong, right] = [groups.field, groups.wrong, groups.right].map(part => part?.trim() ?? '')
    return [{ kind: 'change', field: `${field} ${own}`.trim(), wrong: wrong!, right: right!, whole: sentence }]
  })
  return [...removed, ...(rest === '' ? [] : ways)]
}

/** A deletion is read with and without the words that announce a correction. */
function removals(sentence: string, words: CorrectionWords): Said[] {
  const plain = opened(sentence, words).rest
  return [...new Set([sentence, plain])].flatMap(text =>
    words.removes.flatMap((pattern): Said[] => {
      const what = pattern.exec(text)?.groups?.what?.trim()
      return what ? [{ kind: 'remove', what, whole: sentence }] : []
    }),
  )
}

/** A sentence without what only announces a correction, and what it says was wrong. */
function opened(sentence: string, words: CorrectionWords): { rest: string; field: string } {
  let rest = sentence.trim()
  let field = ''
  for (let before = ''; before !== rest; ) {
    before = rest
    const mistaken = words.mistaken.exec(rest)
    if (mistaken) field ||= (mistaken.groups?.field ?? mistaken.groups?.other ?? '').trim()
    rest = rest
      .slice(mistaken?.[0].length ?? 0)
      .replace(words.leadIn, '')
      .trim()
  }
  return { rest, field }
}

/** A value without the words around it. */
export function bare(text: string): string {
  const { around } = correctionWords(text)
  return around.reduce((left, pattern) => left.replace(pattern, ''), text.trim()).trim()
}
