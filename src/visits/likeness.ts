// How near words come to what is owed: pieces of Han text, and the stems of words in letters. Pure.
import { fold } from '../customers/names.ts'

const HAN = /\p{Script=Han}/u
const IDLE = new Set(
  'a an the to of for on in at by with and or it its is was are be has have had i we me us our my he she they him her them his their that this new s re ve ll d back over up so just already now yes ok done finally'.split(
    ' ',
  ),
)
const IRREGULAR: Record<string, string> = {
  ...{
    sent: 'send',
    gave: 'give',
    given: 'give',
    brought: 'bring',
    made: 'make',
    paid: 'pay',
    met: 'meet',
    rang: 'ring',
  },
  ...{ took: 'take', got: 'get', told: 'tell', wrote: 'write', written: 'write', built: 'build', spoke: 'speak' },
}

const stem = (word: string): string =>
  IRREGULAR[word] ??
  word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1')

/** The pieces of a text that count when it is compared: pairs of Han characters, stems of words. */
export function piecesOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const han = [...plain.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) =>
    run.length < 2 ? [run] : [...run.slice(1)].map((_, i) => run.slice(i, i + 2)),
  )
  const words = (plain.match(/[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []).filter(
    word => !HAN.test(word) && !IDLE.has(word),
  )
  return [...han, ...words.map(stem)]
}

/** How much of some words stands in a text, 0 to 1. */
export function likeness(what: string, text: string): number {
  const wanted = piecesOf(what)
  if (wanted.length === 0) return fold(what) !== '' && fold(text).includes(fold(what)) ? 1 : 0
  const said = new Set(piecesOf(text))
  return wanted.filter(piece => said.has(piece)).length / wanted.length
}
