// Numbers in a correction: "60 boxes", 六十盒, $80k. Pure.
import { findMoney, parseNumber } from '../../engine/offline/amounts.ts'

/** A number that is all that words say, with its unit. */
export interface Figure {
  value: number
  unit: string
  money: boolean
}

const FIGURE =
  /^(?:about |around |约|大约|大概)?(?<n>\d[\d,.]*\s?(?:万|亿|千|百|[kKmMwW](?![a-z]))?|[零一二两三四五六七八九十百千万]+|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |twenty|thirty|forty|fifty|sixty|ninety|hundred)(?=\s|$))\s?(?<u>\p{Script=Han}{0,3}|[a-z]{0,12}(?: [a-z]{1,10})?)$/iu

/** Reads words that are nothing but a number and its unit; undefined for anything else. */
export function figureIn(text: string): Figure | undefined {
  const plain = text.trim()
  const [sum] = findMoney(plain)
  if (sum && sum.start === 0 && plain.length - sum.end <= 2) {
    const named = sum.currency !== undefined && !/^[零一二两三四五六七八九十百千万亿\d,.]+$/.test(plain)
    return { value: sum.amount, unit: '', money: named || /万|k|m/i.test(plain) }
  }
  const groups = FIGURE.exec(plain)?.groups
  const value = groups?.n === undefined ? undefined : parseNumber(groups.n.trim())
  if (value === undefined || /^(?:年|月|日|号|点|th|st|nd|rd|am|pm|o'clock)/i.test(groups?.u ?? '')) return undefined
  return { value, unit: (groups?.u ?? '').toLowerCase(), money: false }
}

/** Whether two units are the same; one that is not said is. */
export function sameUnit(one: string, other: string): boolean {
  const plain = (unit: string) =>
    unit
      .toLowerCase()
      .replace(/^of /, '')
      .split(' ')[0]!
      .replace(/(?:es|s)$/, '')
  const [a, b] = [plain(one), plain(other)]
  return a === '' || b === '' || a === b || a.startsWith(b) || b.startsWith(a)
}
