// The value of a fact whose clause was known by its sound: what of the clause is kept.
import type { FactKey } from '../../facts/kinds.ts'
import { factKind } from '../../facts/kinds.ts'
import type { CivilDate } from '../../model.ts'
import { findDates } from '../../understanding/dates.ts'
import { findMoney, parseNumber } from './amounts.ts'

const PHONE = /(?<![\d-])(?:\+?\d[\d\s().-]{5,17}\d)(?!\d)/
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const URL =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|co|edu|gov|de|uk|au|sg|hk|tw)(?:\.\w{2})?(?:\/\S*)?\b/i
const NUMBER =
  /\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,5}(?=[个天人位周岁月年])|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/周|礼拜|星期|\bweeks?\b|\bwks?\b|weekly/i, 7],
  [/fortnight|biweekly/i, 14],
  [/季度|\bquarter/i, 90],
  [/半年/, 182],
  [/半个?月/, 15],
  [/月|\bmonth|\bmos?\b/i, 30],
  [/年|\byear|annual/i, 365],
]

/**
 * The value that a clause gives for a fact; undefined where it has none of that form. Sums and numbers come plain, text
 * as it was written, without what merely introduces it.
 */
export function valueIn(
  key: FactKey,
  text: string,
  { leadIn, on }: { leadIn: readonly RegExp[]; on: CivilDate },
): string | undefined {
  const { type } = factKind(key)
  switch (type) {
    case 'money': {
      const sum = findMoney(text)[0]
      return sum && String(sum.amount)
    }
    case 'number':
      return key === 'reorder_cycle_days' ? daysIn(text) : numberIn(text)
    case 'phone':
      return PHONE.exec(text)?.[0].trim()
    case 'email':
      return EMAIL.exec(text)?.[0]
    case 'url':
      return URL.exec(text)?.[0]
    case 'date':
      return dayIn(text, on)
    case 'birthday':
      return undefined
    default:
      return key === 'bank_account' ? accountIn(text) : wordsOf(text, leadIn)
  }
}

/** The last such day, month or year: 2019-03-01, 2019-03 or 2019. */
function dayIn(text: string, on: CivilDate): string | undefined {
  const [date] = findDates(text, { on }, 'past')
  if (!date) return /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0]
  if (date.from === date.to) return date.from
  const months = date.from.slice(0, 7) === date.to.slice(0, 7)
  return months ? date.from.slice(0, 7) : date.from.slice(0, 4)
}

const ACCOUNT = /\d[\d\s-]{3,28}\d/

/** The figures of an account, or the words where there are none. */
const accountIn = (text: string): string | undefined =>
  ACCOUNT.exec(text)?.[0].replace(/[\s-]/g, '') ?? wordsOf(text, [])

function numberIn(text: string): string | undefined {
  const number = parseNumber(NUMBER.exec(text)?.[0] ?? '')
  return number === undefined ? undefined : String(number)
}

/** A length of time in days: 三周 is 21, "every other month" is 60. */
function daysIn(text: string): string | undefined {
  const unit = /天|日|\bdays?\b/i.test(text) ? 1 : (PERIODS.find(([says]) => says.test(text))?.[1] ?? 1)
  const said = NUMBER.exec(text)?.[0]
  const count = said === undefined ? (/other|隔/i.test(text) ? 2 : 1) : parseNumber(said)
  return count === undefined || (said === undefined && unit === 1) ? undefined : String(Math.round(count * unit))
}

function wordsOf(text: string, leadIn: readonly RegExp[]): string | undefined {
  let words = text
  for (const lead of leadIn) words = words.replace(lead, '')
  const trimmed = words.replace(/^[\s:：,，、\-–—•*]+|[\s:：,，、;；.。!！]+$/g, '')
  return trimmed.length > 1 ? trimmed : undefined
}
