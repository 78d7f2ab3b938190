// Sums as people say them in English: "a hundred and eighty six thousand dollars", "four hundred grand", "42 lakhs", "8.4m".

const ONES: Record<string, number> = {
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
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALES: Record<string, number> = {
  thousand: 1e3,
  grand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mil: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
}
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:dollars?|bucks)/i, 'USD'],
  [/^(?:pounds?|quid|sterling)/i, 'GBP'],
  [/^euros?/i, 'EUR'],
  [/^(?:yuan|rmb)/i, 'CNY'],
  [/^(?:rupees?)/i, 'INR'],
]
const ONE = Object.keys(ONES)
  .sort((a, b) => b.length - a.length)
  .join('|')
const SPELLED = new RegExp(
  `(?<![\\w-])(?:(?:${ONE})|half a)(?:(?:\\s|-)(?:and\\s)?(?:${ONE}|hundred|thousand|million|billion|grand|lakhs?|crores?|mil)(?![\\w])){0,8}`,
  'gi',
)
const FIGURES =
  /(?<![\w$£€¥.,])(?<n>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,3})?)\s?(?<scale>lakhs?|crores?|mil\b|(?<=\d\.\d{1,2})m\b)/gi
const NAMED = /^\s(?:US\s)?(dollars?|bucks|pounds?|quid|euros?|yuan|rmb|rupees?)\b/i

export interface SpelledSum {
  amount: number
  currency: string | undefined
  start: number
  end: number
}

/** The number that a run of English number words says; undefined where it is none. */
export function spelledNumber(words: string): number | undefined {
  let total = 0
  let section = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word.replace(/s$/, '')]
    if (word === 'and') continue
    if (word === 'half') section += 0.5
    else if (ONES[word] !== undefined && !(word === 'a' && section === 0.5)) section += ONES[word]
    else if (word === 'hundred') section = (section || 1) * 100
    else if (scale !== undefined) {
      total += (section || 1) * scale
      section = 0
    } else if (word !== 'a') return undefined
  }
  return total + section || undefined
}

const isLarge = (words: string) => /hundred|thousand|million|billion|grand|lakh|crore|mil\b/i.test(words)
const rupees = (words: string) => (/lakh|crore/i.test(words) ? 'INR' : undefined)

/** The sums of a text that are said in words, or in the figures of speech; small ones only where the coin is named. */
export function findSpelledSums(text: string): SpelledSum[] {
  const spelled = [...text.matchAll(SPELLED)].map(({ 0: words, index }) => ({
    words,
    index,
    amount: spelledNumber(words),
  }))
  const figures = [...text.matchAll(FIGURES)].map(({ 0: words, index, groups }) => ({
    words,
    index,
    amount: Number(groups!.n!.replace(/,/g, '')) * (SCALES[groups!.scale!.toLowerCase().replace(/s$/, '')] ?? 1),
  }))
  return [...spelled, ...figures].flatMap(({ words, index, amount }) => {
    const end = index + words.length
    const name = NAMED.exec(text.slice(end, end + 14))
    if (/^an?$/i.test(words)) return []
    const money = name !== null || /thousand|million|billion|grand|lakh|crore|mil\b|\dm$/i.test(words)
    if (amount === undefined || !money || !(isLarge(words) || name || /\d/.test(words))) return []
    const currency = name ? CURRENCIES.find(([says]) => says.test(name[1]!))?.[1] : rupees(words)
    return [{ amount: Math.round(amount * 100) / 100, currency, start: index, end: end + (name?.[0].length ?? 0) }]
  })
}
