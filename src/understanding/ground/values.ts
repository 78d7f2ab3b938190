// The values of facts in the forms that are kept: plain sums and numbers, phones, birthdays, the values of enumerations.
import { findMoney, parseNumber } from '../../engine/offline/amounts.ts'
import type { FactType } from '../../facts/kinds.ts'
import { findBirthdays } from '../dates.ts'

export interface Settled {
  value: string
  currency?: string
}

const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A value in the form of its type; undefined where it cannot be brought into it. */
export function settleValue(type: FactType, value: string, currency?: string): Settled | undefined {
  const given = value.normalize('NFKC').trim()
  if (typeof type !== 'string') {
    const wanted = given.toLowerCase().replace(/[\s-]+/g, '_')
    return type.includes(wanted) ? { value: wanted } : undefined
  }
  if (type === 'money') return money(given, currency)
  const plain = { number: numeric, phone, email, url, birthday, date }[type as 'number']
  const settled = plain ? plain(given) : value.trim()
  return settled === undefined || settled === '' ? undefined : { value: settled }
}

function money(given: string, currency: string | undefined): Settled | undefined {
  const sum = findMoney(given)[0]
  const amount = sum?.amount ?? parseNumber(given.replace(/^[^\d一二两三四五六七八九十]+/, ''))
  if (amount === undefined) return undefined
  const named = currency?.trim().toUpperCase() || sum?.currency
  return { value: String(amount), ...(named ? { currency: named } : {}) }
}

function numeric(given: string): string | undefined {
  const number = parseNumber(given) ?? parseNumber(/\d+(?:\.\d+)?/.exec(given)?.[0] ?? '')
  return number === undefined ? undefined : String(number)
}

function phone(given: string): string | undefined {
  const digits = given.replace(/(?:ext|转|x)\.?\s?\d+$/i, '').replace(/[^\d+]/g, '')
  return /^\+?\d{5,15}$/.test(digits) ? digits : undefined
}

const email = (given: string) => /[^\s@<|]+@[^\s@>|]+\.[^\s@>|]+/.exec(given)?.[0]
const url = (given: string) => (/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*$/i.test(given) ? given : undefined)
const real = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN[month - 1]!

function date(given: string): string | undefined {
  const [, month = '01', day = '01'] = /^(?:19|20)\d{2}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given) ?? [given, '', '']
  return real(Number(month), Number(day)) ? given : undefined
}

function birthday(given: string): string | undefined {
  const form = /^(lunar:|--|\d{4}-)?(\d{1,2})-(\d{1,2})$/.exec(given)
  if (form) {
    const [month, day] = [Number(form[2]), Number(form[3])]
    const fits = form[1] === 'lunar:' ? month >= 1 && month <= 12 && day >= 1 && day <= 30 : real(month, day)
    const two = (number: number) => String(number).padStart(2, '0')
    return fits ? `${form[1] ?? '--'}${two(month)}-${two(day)}` : undefined
  }
  const said = /[\u4e00-\u9fff]/.test(given) ? `生日${given}` : `birthday is ${given}`
  return findBirthdays(said)[0]?.value
}
