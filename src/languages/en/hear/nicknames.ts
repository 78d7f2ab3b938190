// People under two names: "Bruce Hargreaves … everyone calls him Bluey", "Kate Ellison (“Kit” to everyone)", "Zhang Wei, who goes by Victor".
import type { PersonSpan } from '../../../engine/offline/hearing.ts'

const CALLED =
  /\b(?:(?:everyone|everybody|all|they|people|the (?:lads|boys|girls|team|staff)|we)\s(?:just\s|all\s)?calls?\s(?:him|her|them)|(?:goes|going) by(?: the name(?: of)?)?|a\.?k\.?a\.?|(?:better |also )?known (?:to (?:everyone|all|friends) )?as|nicknamed|nickname (?:is|of)|prefers(?: to be called)?|likes to be called|answers to|or just|(?:don't |do not |never )?call (?:him|her)(?: me)?|[Ee]nglish name(?: is|:)?|[Nn]ickname(?: is|:)?|(?:signs|introduces (?:him|her)self) as)\s["“']?([A-Z][a-z]+)\b/g
const BRACKETED = /^,?\s\(?["“']([A-Z][a-z]+)["”'](?:\sto\s|\)|,|\s)/

/** How far a nickname may stand from the name. */
const REACH = 90

/** The people of a text, those named by a nickname under the name that it stands for. */
export function withNicknames(text: string, people: PersonSpan[]): PersonSpan[] {
  const own = new Map<string, string>()
  for (const person of people) {
    const alias = BRACKETED.exec(text.slice(person.end, person.end + 30))?.[1]
    if (alias && alias !== person.name) own.set(alias, person.name)
  }
  for (const match of text.matchAll(CALLED)) {
    const owner = people.findLast(p => p.end <= match.index && match.index - p.end <= REACH && p.name !== match[1])
    if (owner) own.set(match[1]!, owner.name)
  }
  if (own.size === 0) return people
  return people.map(person => {
    const name = own.get(person.name)
    return name === undefined || name === person.name ? person : { ...person, name }
  })
}
