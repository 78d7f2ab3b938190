// Whether what was understood is as good as what was wanted: names, wordings and values that mean the same.
import { listOf, type OneOrMany } from './gold.ts'

type Value = string | number

const bare = (value: Value): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '')

function pairsOf(value: Value): string[] {
  const text = bare(value)
  return text.length < 2 ? [text] : [...text.slice(1)].map((_, i) => text.slice(i, i + 2))
}

/** Dice's coefficient over pairs of characters, 0 to 1. */
function dice(a: Value, b: Value): number {
  const [mine, rest] = [pairsOf(a), pairsOf(b)]
  const whole = mine.length + rest.length
  let shared = 0
  for (const pair of mine) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    shared++
    rest.splice(at, 1)
  }
  return (2 * shared) / whole
}

function holds(a: Value, b: Value): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

/** Whether a name is one of those wanted, shortened or lengthened as it may be. */
export const sameName = (wanted: OneOrMany<string> | undefined, got: string | undefined): boolean =>
  got !== undefined && listOf(wanted).some(name => holds(name, got))

/** Whether a wording comes near one of those wanted. @param least Dice's coefficient at which it does */
export const sameText = (wanted: OneOrMany<Value> | undefined, got: Value | undefined, least = 0.5): boolean =>
  got !== undefined && listOf(wanted).some(text => holds(text, got) || dice(text, got) >= least)

/** Whether a value is one of those wanted: equal as a number, or near as a wording. */
export const sameValue = (wanted: OneOrMany<Value> | undefined, got: Value | undefined): boolean =>
  got !== undefined &&
  listOf(wanted).some(value => {
    const number = Number(value)
    const isNumber = String(value).trim() !== '' && !Number.isNaN(number)
    if (!isNumber) return sameText(value, got)
    return number === Number(String(got).replace(/[,，\s¥$£元]/g, '')) || bare(value) === bare(got)
  })

/** Whether something is one of those wanted; where nothing is wanted, everything will do. */
export const oneOf = (wanted: OneOrMany<Value> | undefined, got: Value | undefined): boolean =>
  listOf(wanted).length === 0 || (got !== undefined && listOf(wanted).includes(got))
