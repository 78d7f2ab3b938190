// The words that Chinese dates are made of, for patterns and for reading what they matched.
const digits: Record<string, number> = {
  〇: 0,
  零: 0,
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

/** Placeholders of the Chinese patterns. */
export const words: Record<string, string> = {
  /** A day or month number, up to 39. */
  NUM: '[0-3]?\\d|[二三廿卅]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九]',
  /** A count, up to 999, or half. */
  COUNT:
    '\\d{1,3}|[一二两三四五六七八九]?百(?:[一二三四五六七八九]十)?|[二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九俩仨]',
  /** 元月 is the first. */
  MONTH:
    '(?<![\\d零一二三四五六七八九十百千万亿美欧港几多余]|(?<!生)日)元|1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]',
  /** Years as they are written before a month. */
  YEAR: '(?:19|20|21)\\d\\d年|[二一][〇零九][〇零一二三四五六七八九]{2}年|(?<!\\d)[2-9]\\d年|今年|明年|去年|前年|后年|当年',
  WEEK: '周|星期|礼拜',
  WEEKDAY: '[一二三四五六天]|日(?![常程均报薪])|[1-7](?!\\d)',
}

/** A number in digits or Chinese numerals, below a thousand; NaN when it is none. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const single = { 半: 0.5, 俩: 2, 仨: 3, 元: 1 }[word]
  if (single !== undefined) return single
  const spelled = word.replace(/^廿/, '二十').replace(/^卅/, '三十')
  const match =
    /^(?:([一二两三四五六七八九]?)(百))?(?:零?([一二两三四五六七八九]?)(十))?([一二两三四五六七八九]?)$/.exec(spelled)
  if (!match || spelled === '') return Number.NaN
  const [, hundreds = '', hundred, tens = '', ten, ones = ''] = match
  return (hundred ? (digits[hundreds] ?? 1) * 100 : 0) + (ten ? (digits[tens] ?? 1) * 10 : 0) + (digits[ones] ?? 0)
}

/** A weekday's character or digit, 1 Monday to 7 Sunday. */
export function weekdayNumber(word: string): number {
  return word === '日' || word === '天' ? 7 : numberOf(word)
}

/** A year as written ("2027年", "27年", "二〇二七年", "明年"), seen from the current one. */
export function yearOf(word: string, current: number): number {
  const relative = { 前年: -2, 去年: -1, 今年: 0, 当年: 0, 明年: 1, 后年: 2 }[word]
  if (relative !== undefined) return current + relative
  const bare = word.replace('年', '').replace(/[〇零一二三四五六七八九]/g, char => String(digits[char]))
  // Two digits are of this century, unless that lies far ahead.
  return bare.length === 2 ? Number(bare) + (Number(bare) > (current % 100) + 20 ? 1900 : 2000) : Number(bare)
}

/** Steps from the current week or month: 上上 -2 … 下下 2. */
export function stepsOf(word: string | undefined): number {
  return { 上上: -2, 上: -1, 下: 1, 下下: 2 }[word ?? ''] ?? 0
}
