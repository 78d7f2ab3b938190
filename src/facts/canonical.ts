// The value of a fact in the one form in which it is compared: numbers in figures, units spelled once, no lead-in.
import { parseNumber } from '../engine/offline/amounts.ts'
import { FACT_WORDS, plainly } from './words.ts'

const PAIRS: Record<string, string> = { 俩: '2个', 仨: '3个' }
/** Figures with a scale: 5万, 5k, 1.2 million. */
const SCALED = /\d+(?:\.\d+)?\s?(?:万|亿|千|k\b|m\b|mn\b|million\b|thousand\b|bn\b|billion\b|grand\b)/g

const asFigures = (text: string): string => {
  let out = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  for (const { numerals } of FACT_WORDS) out = out.replace(numerals, word => PAIRS[word] ?? numberOf(word))
  return out.replace(SCALED, sum => numberOf(sum))
}

const numberOf = (word: string): string => {
  const number = parseNumber(word)
  return number === undefined ? word : String(number)
}

const singular = (word: string): string => {
  if (!/^[a-z]{4,}$/.test(word) || /(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=x|ch|sh|ss|z)es$|s$/, '')
}

/** Without what comes before the matter itself and after it. */
function core(text: string): string {
  let out = text
  for (const { leadIn, tail, fillers } of FACT_WORDS) {
    const rest = out.replace(fillers, ' ').trim().replace(leadIn, '').replace(tail, '').trim()
    if (rest !== '') out = rest
  }
  return out
}

/** A text value word by word; words in letters stand alone, Han characters in runs. */
export function wordsOf(value: string): string[] {
  let text = asFigures(plainly(value))
  for (const { units } of FACT_WORDS) for (const [unit, short] of units) text = text.replace(unit, short)
  for (const { counters } of FACT_WORDS) text = text.replace(counters, '')
  const words = core(text).match(/\p{Script=Han}+|\d+(?:\.\d+)?(?:%|mo|[dwy])?(?![a-z])|[\p{L}\p{M}\p{N}%]+/gu) ?? []
  return words.map(singular)
}

/** A text value as it is compared; never empty for a value that is not. */
export const canonical = (value: string): string => wordsOf(value).join(' ') || plainly(value)
