// Reads the three inputs of EV from words: "CB 20000, AV 50000, P 0.3", 现在一年2万，可能再加5万，把握三成.
import { findMoney, parseNumber } from '../../engine/offline/amounts.ts'
import type { Input } from '../../languages/tools.ts'
import { HEARINGS } from './words.ts'

export interface Figure {
  value: number
  currency?: string
}

const NUMBER =
  /\d[\d,]*(?:\.\d+)?\s?(?:万|亿|千|百|[kKmMwW](?![a-z])|thousand|million)?|[一二两三四五六七八九十百千]+[万千]?/u
const SHARE = /(\d{1,3}(?:\.\d+)?)\s?%/

/** The inputs that words give, each as it was written. */
export function readInputs(text: string): Partial<Record<Input, string>> {
  const plain = text.normalize('NFKC')
  const given: Partial<Record<Input, string>> = {}
  const chance = chanceIn(plain)
  if (chance !== undefined) given.P = String(chance)
  const rest = plain.replace(SHARE, ' ').replace(/[一二两三四五六七八九\d]成半?/u, ' ')
  for (const input of ['CB', 'AV'] as const) {
    const found = behind(rest, input)
    if (found) given[input] = found
  }
  return given
}

/** Words that are nothing but a number, for the one input that is missing. */
export const readInput = (input: Input, text: string): string | undefined => {
  const plain = text.normalize('NFKC').trim()
  if (input === 'P') {
    const chance = chanceIn(`P ${plain}`)
    return chance === undefined ? undefined : String(chance)
  }
  return figureOf(plain) && plain.length <= 24 ? plain : undefined
}

/** What a text says in figures. */
export function figureOf(text: string): Figure | undefined {
  const [sum] = findMoney(text)
  if (sum) return { value: sum.amount, currency: sum.currency }
  const digits = NUMBER.exec(text)?.[0]
  const value = digits === undefined ? undefined : parseNumber(digits.trim())
  return value === undefined ? undefined : { value }
}

/** The first figure behind the input's name, before the next name. */
function behind(text: string, input: Input): string | undefined {
  for (const { labels } of HEARINGS) {
    const label = labels.value[input].exec(text)
    if (!label) continue
    const from = label.index + label[0].length
    const others = (['CB', 'AV', 'P'] as const).filter(one => one !== input)
    const next = others.flatMap(one => {
      const at = text.slice(from).search(labels.value[one])
      return at < 0 ? [] : [at]
    })
    const stretch = text.slice(from, from + Math.min(...next, 40))
    if (figureOf(stretch)) return stretch.replace(/^[\s:：=是为of]+|[\s,，;；。.]+$/gu, '').trim()
  }
  return undefined
}

function chanceIn(text: string): number | undefined {
  const share = SHARE.exec(text)
  if (share) return Number(share[1]) / 100
  for (const { labels, chance } of HEARINGS) {
    const words = chance(text)
    if (words !== undefined) return words
    const label = labels.value.P.exec(text)
    const figure =
      label && /^[^\d\n]{0,8}(\d+(?:\.\d+)?)(?![\d,]*\d*(?:万|k))/iu.exec(text.slice(label.index + label[0].length))
    if (figure) return Number(figure[1])
  }
  return undefined
}
