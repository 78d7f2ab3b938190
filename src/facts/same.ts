// Whether two values of a fact say the same, and which of them says it more fully.
import { canonical, wordsOf } from './canonical.ts'
import { type FactKey, factKind } from './kinds.ts'
import { FACT_WORDS, plainly } from './words.ts'

export interface Value {
  value: string
  currency?: string | null
}

/** The most words that may stand in another order and still say the same. */
const SHORT = 4
/** The least digits by which two telephone numbers are one. */
const DIGITS = 7

const digitsOf = (text: string) => text.replace(/\D/g, '')
const site = (text: string) =>
  plainly(text)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')

function samePhone(a: string, b: string): boolean {
  const [short = '', long = ''] = [digitsOf(a), digitsOf(b)].sort((x, y) => x.length - y.length)
  if (short === long) return true
  // The country's number, or the zero in its place, may be left out.
  return (
    short.length >= DIGITS &&
    long.endsWith(short.replace(/^0/, '')) &&
    /^\s*(?:\+|00)/.test(`${[a, b].find(one => digitsOf(one) === long)}`)
  )
}

const sameNumber = (a: string, b: string) => Number(a) === Number(b) && a.trim() !== ''

/** The day of a birthday without its year: lunar and solar days stay apart. */
const dayOfYear = (birthday: string) => birthday.replace(/^\d{4}-/, '--')
const yearless = (birthday: string) => birthday.startsWith('--')

const sameBirthday = (a: string, b: string) =>
  a === b || (dayOfYear(a) === dayOfYear(b) && (yearless(a) || yearless(b)))

function sameText(a: string, b: string): boolean {
  if (canonical(a) === canonical(b)) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.join('') === other.join('')) return true
  const reordered = one.length > 1 && one.length <= SHORT && !/\p{Script=Han}/u.test(a + b)
  return reordered && one.toSorted().join(' ') === other.toSorted().join(' ')
}

/** Whether two values of a key say the same, however they are written. */
export function sameValue(key: FactKey, a: Value, b: Value): boolean {
  const { type } = factKind(key)
  if (typeof type !== 'string') return a.value === b.value
  switch (type) {
    case 'money':
      return sameNumber(a.value, b.value) && (!a.currency || !b.currency || a.currency === b.currency)
    case 'number':
      return sameNumber(a.value, b.value)
    case 'phone':
      return samePhone(a.value, b.value)
    case 'url':
      return site(a.value) === site(b.value)
    case 'email':
      return plainly(a.value) === plainly(b.value)
    case 'birthday':
      return sameBirthday(a.value, b.value)
    default:
      return sameText(a.value, b.value)
  }
}

/** Keys whose values are told in clauses: who is told of comes first, what is told of them after. */
const CLAUSES = new Set<FactKey>([
  'family',
  'need',
  'pain',
  'plan',
  'experience',
  'education',
  'ideal',
  'buying_process',
])
/** Keys whose values name somebody: a longer name goes on where a short one ends. */
const NAMES = new Set<FactKey>(['competitor', 'current_supplier'])
const EXACT = new Set<FactKey>(['nickname'])

/** The words of a phrase up to where its head ends: "green tea with milk" is about tea. */
function headOf(value: string): string {
  const text = plainly(value)
  const ends = FACT_WORDS.flatMap(({ head }) => head.exec(text)?.index ?? []).filter(at => at > 0)
  return canonical(text.slice(0, Math.min(text.length, ...ends)))
}

const generic = (rest: string) => rest !== '' && FACT_WORDS.some(words => words.generic.test(rest))
const HAN = /^[\p{Script=Han}\d]+$/u

/** Whether a phrase has another one as its head: 狮峰龙井 and 龙井茶 are 龙井, "green tea" is tea; "tea cake" is not. */
export function isKindOf(phrase: string, head: string): boolean {
  const [whole, part] = [headOf(phrase), canonical(head)]
  if (whole === part) return true
  if (part === '' || whole.length <= part.length) return false
  if (!HAN.test(part)) return whole.endsWith(` ${part}`)
  return part.length > 1 && (whole.endsWith(part) || (whole.startsWith(part) && generic(whole.slice(part.length))))
}

const goesOn = (longer: string, shorter: string): boolean => {
  const [long, short] = [canonical(longer), canonical(shorter)]
  if (long.length <= short.length || !long.startsWith(short) || short.length < 2) return false
  return HAN.test(short) || long[short.length] === ' '
}

/** Whether one value of a key that holds many only says more fully what another one says. */
export function saysMore(key: FactKey, fuller: string, plain: string): boolean {
  if (typeof factKind(key).type !== 'string' || factKind(key).type !== 'text' || EXACT.has(key)) return false
  if (CLAUSES.has(key) || NAMES.has(key)) return goesOn(fuller, plain)
  return canonical(fuller) !== canonical(plain) && isKindOf(fuller, plain)
}
