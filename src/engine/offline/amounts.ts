// Numbers and sums of money as people write them in both languages: 8万6, 三十万, $40k, ¥12,500, "around 2.5 million".
import { findSpelledSums } from './spelled.ts'

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8, w: 1e4, W: 1e4 }
const SCALES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  thousand: 1e3,
  bn: 1e9,
  billion: 1e9,
  grand: 1e3,
}
const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}

export interface Money {
  amount: number
  currency: string | undefined
  start: number
  end: number
}

function hanNumber(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let scale = 1
  for (const character of text) {
    if (character in DIGITS) digit = DIGITS[character]
    else if (character in UNITS) {
      scale = UNITS[character]!
      section += (digit ?? 1) * scale
      digit = undefined
    } else if (character in MYRIADS) {
      total += (section + (digit ?? 0)) * MYRIADS[character]!
      section = 0
      digit = undefined
      scale = MYRIADS[character]!
    } else if (character !== '半') return undefined
  }
  // 八万六 is 86,000: a digit left over after a unit counts the next lower one.
  if (digit !== undefined) section += scale > 1 && !/零/.test(text) ? digit * (scale / 10) : digit
  return total + section
}

/** A number in figures, Han numerals or an English word; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '')
  const figures = /^(\d+(?:\.\d+)?)(万|亿|千|百|w|W|k|K|m|M|mn|million|thousand|bn|billion|grand)?(\d|半)?$/.exec(plain)
  if (figures) {
    const unit = figures[2] ?? ''
    const scale = MYRIADS[unit] ?? UNITS[unit] ?? SCALES[unit.toLowerCase()] ?? 1
    const rest = figures[3] === '半' ? scale / 2 : figures[3] ? Number(figures[3]) * (scale / 10) : 0
    return Math.round((Number(figures[1]) * scale + rest) * 100) / 100
  }
  const word = WORDS[plain.toLowerCase()]
  if (word !== undefined) return word
  return /^[零〇一二两三四五六七八九十百千万亿]+$/.test(plain) ? hanNumber(plain) : undefined
}

const SIGNS: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  A$: 'AUD',
  C$: 'CAD',
  RM: 'MYR',
}
const NAMES: Record<string, string> = {
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  usd: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  欧元: 'EUR',
  eur: 'EUR',
  euros: 'EUR',
  euro: 'EUR',
  gbp: 'GBP',
  pounds: 'GBP',
  英镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  hkd: 'HKD',
  新台币: 'TWD',
  台币: 'TWD',
  twd: 'TWD',
  ntd: 'TWD',
  新币: 'SGD',
  新元: 'SGD',
  sgd: 'SGD',
  日元: 'JPY',
  日币: 'JPY',
  jpy: 'JPY',
  澳元: 'AUD',
  澳币: 'AUD',
  aud: 'AUD',
  加元: 'CAD',
  cad: 'CAD',
  马币: 'MYR',
  myr: 'MYR',
}
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,4})?`
const MONEY = new RegExp(
  [
    String.raw`(?<sign>US\$|HK\$|NT\$|S\$|A\$|C\$|RM(?=\s?\d)|(?:USD|HKD|TWD|NTD|SGD|AUD|CAD|EUR|GBP|CNY|RMB|JPY|MYR)(?=\s?\d)|[$¥￥€£])\s?(?<a>${NUMBER})\s?(?<as>万|亿|千|(?:k|K|m|M|mn|bn|million|thousand|billion)(?![a-zA-Z]))?(?<at>\d|半)?`,
    String.raw`(?<b>${NUMBER})\s?(?<bs>万|亿|千|百|w|W|k|K|(?:m|M|mn|bn|million|thousand|billion|grand)(?![a-zA-Z]))?(?<bt>\d(?!\d)|半)?\s?(?<name>元|块钱|块|人民币|美元|美金|欧元|英镑|港币|港元|新台币|台币|新币|新元|日元|日币|澳元|澳币|加元|马币|(?:HKD|hkd|TWD|twd|NTD|SGD|sgd|JPY|jpy|AUD|aud|CAD|cad|MYR|myr|RMB|rmb|CNY|cny|USD|usd|EUR|eur|GBP|gbp|dollars?|bucks|euros?|pounds|yuan)\b)`,
    String.raw`(?<c>${NUMBER})\s?(?<cs>万|亿|[wW](?![a-zA-Z])|[kK](?![a-zA-Z])|grand\b|million\b|thousand\b)(?<ct>\d(?!\d)|半)?`,
    '(?<d>[一二两三四五六七八九十百千]{1,7}[来多几]?[万亿](?:[一二三四五六七八九十百千半]{1,5})?|[一二两三四五六七八九十]{1,2}[来多几]?千(?:[一二三四五六七八九十百半]{1,4})?)(?:元|块)?',
    '(?<e>[一二两三四五六七八九十百千]{1,6})(?:元|块)',
  ].join('|'),
  'g',
)
// 5万人 and 300k users count something else than money.
const COUNTS =
  /^\s?(?:多)?(?:人|名|家|盒|箱|件|瓶|套|台|个|支|袋|吨|片|平|公里|次|张|公斤|units?|boxes|users|people|staff|patients|customers|stores|km|miles)/

/** All sums in a text, left to right; the currency is undefined where none is said. */
export function findMoney(text: string): Money[] {
  const found: Money[] = []
  for (const match of text.matchAll(MONEY)) {
    const g = match.groups!
    const end = match.index + match[0].length
    if (!g.sign && !g.name && COUNTS.test(text.slice(end, end + 10))) continue
    const words = g.a
      ? `${g.a}${g.as ?? ''}${g.at ?? ''}`
      : g.b
        ? `${g.b}${g.bs ?? ''}${g.bt ?? ''}`
        : g.c
          ? `${g.c}${g.cs ?? ''}${g.ct ?? ''}`
          : (g.d ?? g.e ?? '').replace(/[来多几]/g, '')
    const amount = parseNumber(words)
    if (amount === undefined) continue
    const currency = g.sign
      ? (SIGNS[g.sign] ?? NAMES[g.sign.toLowerCase()])
      : g.name
        ? NAMES[g.name.toLowerCase()]
        : /[\u4e00-\u9fff]/.test(match[0])
          ? 'CNY'
          : undefined
    found.push({ amount, currency, start: match.index, end })
  }
  for (const sum of findSpelledSums(text))
    if (!found.some(other => other.start < sum.end && sum.start < other.end)) found.push(sum)
  return found.sort((a, b) => a.start - b.start)
}
