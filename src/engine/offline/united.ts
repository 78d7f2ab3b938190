// One person under one name, however a note varies it.
import type { PersonSpan } from './hearing.ts'

const HAN = /[\u4e00-\u9fff]/
const HONOUR =
  /^(?:Dr|dr|Mr|mr|Mrs|mrs|Ms|ms|Miss|Mx|Prof|Professor|Doctor|Principal|Nurse|Sister|Chef|Captain|Dean|Sir|Madam|Mdm|Mme|Frau|Herr|Señora?|Uncle|Auntie)\.?\s/

/** For each name the first fuller one: of the same beginning, or of the same end where it is a surname. */
function fullestOf(distinct: readonly string[]): Map<string, string> {
  const [begins, ends, honoured] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const enter = (index: Map<string, number>, key: string, at: number) => index.has(key) || index.set(key, at)
  distinct.forEach((name, at) => {
    const bare = name.replace(HONOUR, '')
    for (let cut = bare.indexOf(' '); cut >= 0; cut = bare.indexOf(' ', cut + 1)) {
      enter(begins, bare.slice(0, cut), at)
      enter(ends, bare.slice(cut + 1), at)
      if (bare !== name) enter(honoured, bare.slice(cut + 1), at)
    }
  })
  const fullest = new Map<string, string>()
  for (const name of distinct) {
    const bare = name.replace(HONOUR, '')
    const plain = bare === name && bare.includes(' ')
    const found = HAN.test(name) ? [] : [begins.get(bare), (plain ? honoured : ends).get(bare)]
    const first = Math.min(...found.map(at => at ?? distinct.length))
    fullest.set(name, distinct[first] ?? name)
  }
  return fullest
}

/** One person in two languages, 林校长 (Mdm Lim Siew Hoon): the name in brackets is that before them. */
function bracketed(people: readonly PersonSpan[], text: string): PersonSpan[] {
  return people.map((person, at) => {
    const before = people[at - 1]
    const joins = before && HAN.test(before.name) !== HAN.test(person.name)
    return joins && /^\s?[(（]$/.test(text.slice(before.end, person.start)) ? { ...person, name: before.name } : person
  })
}

/** People under one name each: "Karl" is the Karl Weber named before or after. */
export function united(people: readonly PersonSpan[], text: string): PersonSpan[] {
  const merged = bracketed(people, text)
  const fullest = fullestOf([...new Set(merged.map(person => person.name))])
  const named = merged.map(person => ({ ...person, name: fullest.get(person.name)! }))
  const titles = new Map(named.filter(person => person.title).map(person => [person.name, person.title]))
  for (const person of named) person.title ??= titles.get(person.name)
  return named
}
