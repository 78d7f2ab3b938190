// Where a text in letters names somebody nearly: with a slip of the fingers, or by initials.
import { COMMON_WORDS, FIRST_NAMES } from '../../languages/en/hear/names.ts'
import { abbreviates, latinSlip, lettersOf } from './latin.ts'
import type { Form, Found } from './mentions.ts'

interface Word {
  start: number
  end: number
  text: string
}

const WORD =
  /(?:(?!\p{Script=Han})[\p{L}\p{M}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’&.-]*(?:(?!\p{Script=Han})[\p{L}\p{N}]))?/gu

/** Letters that stand for a post, a paper or a place more often than for a customer. */
const ACRONYMS = new Set(
  'CEO CFO CTO COO CIO CMO CISO VP SVP EVP MD GM PA EA HR IT QA PR RD PO RFP RFQ NDA MSA SOW SLA ROI TCO KPI USD EUR GBP CNY RMB HQ EOD EOM EOW COB ETA ETD FYI ASAP USA US UK EU AM PM OK TBD TBC NW NE SW SE POC UAT FAQ PDF CRM ERP SKU NB PS RE FW CC BTW IMO TV PC AI API SSO'.split(
    ' ',
  ),
)
const LED = /(?:^|[\s(])(?:at|to|with|from|visit(?:ed|ing)?|saw|met|called|rang|by|for|about|left)\s(?:the\s)?$/i

/** The fewest letters of a word in small letters in which a slip is looked for: shorter ones are words of the language. */
const LEAST_SMALL = 7

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const bare = found.replace(/['’]s$/, '')
    return { start: index, end: index + bare.length, text: bare }
  })

/** Finds near mentions among the words of a text. */
export function latinMentions(text: string, forms: Form[]): Found[] {
  if (forms.length === 0) return []
  const words = wordsIn(text)
  if (words.length === 0) return []
  return [...slips(words, forms), ...initials(text, words, forms)]
}

function slips(words: Word[], forms: Form[]): Found[] {
  const keyed = forms.map(form => ({ ...form, key: lettersOf(form.said) }))
  const byLetter = new Map<string, typeof keyed>()
  for (const form of keyed) {
    const letter = form.key[0]?.[0] ?? ''
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), form])
  }
  return words.flatMap((word, at) => {
    const letter = lettersOf(word.text)[0]?.[0] ?? ''
    return (byLetter.get(letter) ?? []).flatMap(({ key, name }) => {
      const last = words[at + key.length - 1]
      if (!last) return []
      const said = words.slice(at, at + key.length)
      const letters = said.flatMap(one => lettersOf(one.text))
      if (!isName(said, { letters, key }) || !latinSlip(letters, key)) return []
      return [{ start: word.start, end: last.end, name, how: 'slip' as const }]
    })
  })
}

/** Words of the language and first names are themselves, however near they come to a name. */
function isName(said: Word[], { letters, key }: { letters: string[]; key: string[] }): boolean {
  if (said.length > 1) return true
  const [word] = said
  const [lower = ''] = letters
  if (!word || COMMON_WORDS.has(lower) || FIRST_NAMES.has(word.text)) return false
  return /^\p{Lu}/u.test(word.text) || (lower.length >= LEAST_SMALL && lower !== `${key[0]}s`)
}

function initials(text: string, words: Word[], forms: Form[]): Found[] {
  const named = [...new Set(forms.map(form => form.name))].map(name => ({
    name,
    said: forms.find(form => form.name === name)!.said,
  }))
  return words.flatMap(({ start, end, text: letters }) => {
    if (!/^[A-Z](?:[.&]?[A-Z]){1,5}$/.test(letters)) return []
    const led = LED.test(text.slice(Math.max(0, start - 16), start))
    if (ACRONYMS.has(letters) && !led) return []
    return named.flatMap(({ name, said }) => {
      const by = abbreviates(letters, said)
      if (!by || (by === 'letters' && !led) || (letters.length < 3 && !led)) return []
      return [{ start, end, name, how: 'initials' as const }]
    })
  })
}
