// Mends a slip of one letter in an English word, against the words by which cards are asked for.
const MIN = 5

/** Words by their first letter and their length. */
type Shelf = Map<string, string[]>

/** Returns a function that puts known words in place of words one letter off (missing, extra, wrong or swapped). */
export function createSpeller(vocabulary: Iterable<string>): (text: string) => string {
  const known = new Set<string>()
  for (const word of vocabulary) if (word.length >= MIN) known.add(word)
  const shelf: Shelf = new Map()
  for (const word of known) {
    const key = `${word[0]}${word.length}`
    const held = shelf.get(key)
    if (held) held.push(word)
    else shelf.set(key, [word])
  }
  return text => text.replace(/[a-z]{5,}/g, word => mended(word, { known, shelf }))
}

function mended(word: string, { known, shelf }: { known: ReadonlySet<string>; shelf: Shelf }): string {
  if (known.has(word) || known.has(word.replace(/(s|ed|ing|ly)$/, ''))) return word
  // The first letter is seldom mistyped; without this, "light" would become "right".
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const found = shelf.get(`${word[0]}${length}`)?.find(other => isSlip(word, other))
    if (found) return found
  }
  return word
}

/** Whether two words differ by one letter that is wrong, missing or too much, or by two that changed places. */
function isSlip(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const rest = (word: string, skipped: number) => word.slice(at + skipped)
  if (a.length > b.length) return rest(a, 1) === rest(b, 0)
  if (a.length < b.length) return rest(a, 0) === rest(b, 1)
  return rest(a, 1) === rest(b, 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
}
