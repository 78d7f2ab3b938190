// Card lines made short enough to read on the way: the part that says what to do, and the names of items.
import type { Language } from '../model.ts'

/** From here on a line is long; in characters. */
const LONG: Record<Language, number> = { en: 70, zh: 26 }
/** What is cut to less says too little. */
const LEAST: Record<Language, number> = { en: 16, zh: 7 }

/** Where a line may end early, the best first: a sentence, a second half, what only explains. */
const ENDS: Record<Language, RegExp[]> = {
  en: [
    /(?<!\b(?:e\.g|i\.e|etc|vs|Mr|Ms|Dr))\.\s+(?=[A-Z“])/g,
    /;\s/g,
    /:\s/g,
    /, (?=so that|because|such as|as that|even |which |for example)/g,
  ],
  zh: [/。(?=.)/gu, /；/gu, /：/gu, /，(?=这样|才|免得|因为|不然|否则|例如|比如|哪怕)/gu],
}
const DOT: Record<Language, string> = { en: '.', zh: '。' }

/**
 * The beginning of a line that stands on its own, as the card has it, and a full stop; short lines stay whole.
 * What lies between quotation marks or brackets is never cut through.
 */
export function head(text: string, language: Language): string {
  if (text.length <= LONG[language]) return text
  for (const end of ENDS[language]) {
    for (const { index } of text.matchAll(end)) {
      const part = text.slice(0, index).trimEnd()
      if (part.length >= LEAST[language] && isWhole(part)) return part + DOT[language]
    }
  }
  return text
}

/** Whether no quotation mark or bracket is left open. */
const isWhole = (text: string): boolean =>
  [
    ['“', '”'],
    ['(', ')'],
    ['（', '）'],
    ['《', '》'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)

/** An item of a list, "Name: what it means". */
const NAMED: Record<Language, RegExp> = { en: /^([^:“]{2,60}):\s+\S/, zh: /^([^：“，。；]{1,24})：\S/u }

/** The name of an item; where it has none, its short beginning. */
export function nameOf(text: string, language: Language): string {
  const name = NAMED[language].exec(text)?.[1]
  return name ?? head(text, language).replace(/[.。；;]$/u, '')
}

/** An item that keeps its name and the first thing said of it. */
export function shortItem(text: string, language: Language): string {
  const name = NAMED[language].exec(text)?.[1]
  if (name === undefined) return head(text, language)
  const colon = text.slice(0, name.length + 1)
  const rest = text.slice(colon.length).trimStart()
  return colon + (language === 'en' ? ' ' : '') + head(rest, language)
}
