// Names in letters that begin like a known customer's and are another's: "Harbor Light Bakery" is not Harbor Foods.
import type { Hearing, Span } from './hearing.ts'

interface Mention extends Span {
  customer: string
}

const HAN = /[\u4e00-\u9fff]/
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []

/** Whether a longer name says, beyond what the mention says, two words or more of which the customer's name knows none. */
function isAnother(longer: string, said: string, customer: string): boolean {
  const own = wordsOf(customer)
  const beyond = wordsOf(longer).slice(wordsOf(said).length)
  const known = (word: string) => own.some(one => one.startsWith(word) || word.startsWith(one))
  return beyond.length >= 2 && !beyond.some(known)
}

/** The mentions of known customers without those at the beginning of a longer name that is heard as another organisation's. */
export function withoutOthers<T extends Mention>(
  mentions: T[],
  spoken: readonly { hearing: Hearing; text: string }[],
): T[] {
  const short = mentions.filter(({ start, end, customer }) => !HAN.test(customer) && end - start < customer.length)
  if (short.length === 0) return mentions
  const longer = spoken
    .filter(({ hearing }) => hearing.code === 'en')
    .flatMap(({ hearing, text }) => hearing.organisations(text, []).map(found => ({ ...found, text })))
  return mentions.filter(
    one =>
      !short.includes(one) ||
      !longer.some(
        ({ start, end, name, text }) =>
          start === one.start && end > one.end && isAnother(name, text.slice(one.start, one.end), one.customer),
      ),
  )
}
