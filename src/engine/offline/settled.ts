// Mentions of known customers weighed against the people and the other mentions around them.
import type { PersonSpan, Span } from './hearing.ts'

interface Mention extends Span {
  customer: string
}

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
// Two letters that are words of business before they are anybody's initials.
const BUSINESS = /^(?:PE|VC|HR|IT|PR|QA|PO|AP|AR|PM|AM|EU|US|UK|ER|OR|VP|GP|MD)$/

/** The surname of a person is no customer, "Hargreaves" in "Bruce Hargreaves"; nor is what any business has, "PE". */
function apart(mentions: readonly Mention[], people: readonly PersonSpan[], text: string): Mention[] {
  return mentions.filter(
    one =>
      !people.some(person => person.start < one.start && one.end <= person.end) &&
      !BUSINESS.test(text.slice(one.start, one.end)),
  )
}

/** A short name that two customers share means the one of them that the note names in full. */
function resolved(mentions: readonly Mention[], kept: readonly string[]): Mention[] {
  const known = new Set(kept)
  return mentions.map(one => {
    if (known.has(one.customer)) return one
    const short = one.customer.toLowerCase()
    const meant = mentions.map(other => other.customer).filter(name => known.has(name))
    const [only, ...others] = new Set(meant.filter(name => name.toLowerCase().startsWith(short)))
    return only !== undefined && others.length === 0 ? { ...one, customer: only } : one
  })
}

const PREMISES =
  /^['’]s\s(?:office|practice|clinic|surgery|place|shop|store|garage|yard|pharmacy|lab|restaurant|outfit|depot)\b/

/** "Dr. Amin's office" is the one customer that is called Amin. */
function premises(people: readonly PersonSpan[], kept: readonly string[], text: string): Mention[] {
  return people.flatMap(({ name, start, end }) => {
    if (!PREMISES.test(text.slice(end, end + 16))) return []
    const last = wordsOf(name).at(-1) ?? ''
    const [only, ...others] = kept.filter(customer => wordsOf(customer).includes(last))
    return only !== undefined && others.length === 0 ? [{ start, end, customer: only }] : []
  })
}

/** The mentions of known customers that stand once the people of the text are known. */
export function settled(
  mentions: readonly Mention[],
  { people, kept, text }: { people: readonly PersonSpan[]; kept: readonly string[]; text: string },
): Mention[] {
  const own = apart(mentions, people, text)
  const at = premises(people, kept, text).filter(
    one => !own.some(other => other.start < one.end && one.start < other.end),
  )
  return resolved([...own, ...at], kept)
}
