// The figures of a text, so that none is passed on that no card holds: digits, and numbers in words.
import { plain } from './tokens.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'
const ENGLISH = new Map([
  ...UNITS.split(' ').map((word, at) => [word, at] as const),
  ...TENS.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
  ['half', 50] as const,
])
const HAN = '零一二三四五六七八九十'
const MEASURE_EN = '(?:%|percent|per cent|points?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times|fold)'
const MEASURE_ZH = '(?:%|成|个?百分|个点|分钟|小时|天|周|个?星期|个月|季度|年|倍)'

const WORDS = `\\b(${[...ENGLISH.keys()].join('|')})`
const ANY = { en: new RegExp(`${WORDS}\\b`, 'g'), zh: new RegExp(`[${HAN}两]`, 'gu') }
const MEASURED = {
  en: new RegExp(`${WORDS}(?=[ -]${MEASURE_EN}\\b)`, 'g'),
  zh: new RegExp(`(?<![${HAN}百千万第])[${HAN}两](?=${MEASURE_ZH})`, 'gu'),
}

const hanValue = (word: string): number => (word === '两' ? 2 : HAN.indexOf(word))
const digitsIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replace(/,(?=\d{3})/g, '').replace(/\.0+$/, ''))
/** The numbers before the items of a list count them and claim nothing. */
const unnumbered = (text: string): string => plain(text).replace(/^[ \t]*\d{1,2}[.)、]\s/gm, '')

/** The figures that a text claims: every number in digits, and those in words that measure something (三天, "two weeks"). */
export function figuresClaimed(text: string): string[] {
  const bare = unnumbered(text)
  return [
    ...digitsIn(bare),
    ...(bare.match(MEASURED.en) ?? []).map(word => `${ENGLISH.get(word)}`),
    ...(bare.match(MEASURED.zh) ?? []).map(word => `${hanValue(word)}`),
  ]
}

/** The figures that a text can vouch for: its numbers in digits and in words, but not those that count a list. */
export function figuresHeld(text: string): Set<string> {
  const bare = unnumbered(text)
  return new Set([
    ...digitsIn(bare),
    ...(bare.match(ANY.en) ?? []).map(word => `${ENGLISH.get(word)}`),
    ...(bare.match(ANY.zh) ?? []).map(word => `${hanValue(word)}`),
  ])
}
