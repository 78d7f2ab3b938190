// Names in letters that differ by a slip of the fingers, and names put together from initials.

/** The words of a name in lower case and without accents; a capital within a word begins another, digits stand alone. */
export const lettersOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/(?:(?!\p{Script=Han})\p{L})+|\p{N}+|\p{Script=Han}+/gu) ?? []

/** How many letters must be changed, left out, put in or swapped with the next to make one word of the other; at most `limit` + 1. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const costs = [row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swapped ? before[j - 2]! + 1 : limit + 1]
      next.push(Math.min(...costs))
    }
    ;[before, row] = [row, next]
  }
  return Math.min(row[b.length]!, limit + 1)
}

/** The fewest letters of a word in which one is wrong, and in which two are. */
const ONE_WRONG = 5
const TWO_WRONG = 9

/** The slips between a word and a known one; undefined where they are too many, or the first letter is another. */
export function slipsIn(said: string, known: string): number | undefined {
  if (said === known) return 0
  const limit = known.length >= TWO_WRONG ? 2 : known.length >= ONE_WRONG ? 1 : 0
  if (limit === 0 || said[0] !== known[0] || /\p{N}|\p{Script=Han}/u.test(said + known)) return
  const found = edits(said, known, limit)
  return found <= limit ? found : undefined
}

/** Whether words are those of a known name with one slip, two in long names; short words and numbers must be right. */
export function latinSlip(said: string[], known: string[]): boolean {
  if (said.length !== known.length) {
    const [a, b] = [said.join(''), known.join('')]
    return Math.min(a.length, b.length) >= TWO_WRONG && a[0] === b[0] && !/\p{N}/u.test(a + b) && edits(a, b, 1) <= 1
  }
  let all = 0
  for (const [at, word] of known.entries()) {
    const found = slipsIn(said[at]!, word)
    if (found === undefined) return false
    all += found
  }
  return all > 0 && all <= 2
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'du', 'co', 'inc', 'ltd', 'llc', 'plc', 'corp', 'gmbh'])

/** Whether letters are the initials of a name's words, or the first letters that stand out in its first word (NW of Northwind). */
export function abbreviates(said: string, name: string): 'initials' | 'letters' | undefined {
  if (!/^[A-Z](?:\.?[A-Z&]){1,5}\.?$/.test(said)) return
  const letters = said.replace(/[.&]/g, '').toLowerCase()
  const all = lettersOf(name)
  const words = all.filter(word => !SMALL.has(word))
  const initials = (of: string[]) => of.map(word => word[0]).join('')
  if (words.length > 1 && [initials(words), initials(all)].includes(letters)) return 'initials'
  const first = words[0] ?? ''
  if (letters.length < 2 || letters.length > 3 || first.length < 5 || first[0] !== letters[0]) return
  let at = 0
  for (const letter of letters) {
    at = first.indexOf(letter, at) + 1
    if (at === 0) return
  }
  return 'letters'
}
