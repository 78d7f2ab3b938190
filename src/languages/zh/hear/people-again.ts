// One person under one name: names said again, other names in brackets, 莫姐 who is 莫静.
import type { PersonSpan } from '../../../engine/offline/hearing.ts'
import { isWord } from './segments.ts'
import { COMPOUND, HALF, JOB, STYLE, SURNAMES } from './titles.ts'

const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/

/** Where a full name stands again without its title. */
export function repeated(text: string, people: readonly PersonSpan[]): PersonSpan[] {
  const names = new Set(people.map(person => person.name))
  const found: PersonSpan[] = []
  for (const name of names) {
    for (const said of [name, ...firstNames(name)]) {
      for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length)) {
        if (inLetters(text, at, said)) continue
        found.push({ start: at, end: at + said.length, name })
      }
    }
  }
  return found
}

// A surname of one character and a given name of two.
const FULL = new RegExp(`^[${SURNAMES}](?!.*(?:${JOB}|${STYLE})$)[\\u4e00-\\u9fff]{2}$`)

/** Kelvin Tay is said again as Kelvin, Dr. Rajan Pillai as Rajan, 林佩玲 as 佩玲. */
function firstNames(name: string): string[] {
  if (FULL.test(name)) return isWord(name.slice(-2)) ? [] : [name.slice(-2)]
  const words = name.replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.? /, '').split(' ')
  return /^[A-Z]/.test(name) && words.length > 1 ? [words[0]!] : []
}

const inLetters = (text: string, at: number, said: string): boolean =>
  /[a-z]/i.test(said) && (/[\w@.-]/.test(text[at - 1] ?? ' ') || /[\w@-]/.test(text[at + said.length] ?? ' '))

const ALIAS =
  /([\u4e00-\u9fff]{2,4})\s?[（(](?:英文名(?:叫|是|：|:)?|又?叫|人称|外号|绰号|大家叫[他她])?\s?([A-Z][a-z]{1,14}|[\u4e00-\u9fff]{2,3})[）)]/g

const ENGLISH = /([\u4e00-\u9fff]{2,4})[，,]?\s?英文名(?:字)?(?:叫|是|：|:)?\s?([A-Z][a-z]{1,14})/g

/** Names that stand in brackets behind others: 罗文森（Vincent）. */
export function aliasesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(ALIAS), ...text.matchAll(ENGLISH)].map(match => [match[2]!, match[1]!]))
}

const STYLED = new RegExp(`^(?:${COMPOUND}|[${SURNAMES}])(?<title>${JOB}|${STYLE})$`)
const FAMILIAR = new RegExp(`^[小老](?<surname>[${SURNAMES}])$`)
const surnameOf = (name: string): string | undefined =>
  FAMILIAR.exec(name)?.groups?.surname ?? new RegExp(`^(?:${COMPOUND})`).exec(name)?.[0] ?? name[0]
/** 袁科, short for 袁科长. */
const HALF_NAMED = new RegExp(`^(?:${COMPOUND}|[${SURNAMES}])(?:${HALF})$`)
const titleIn = (name: string): string | undefined => STYLED.exec(name)?.groups?.title

/** Every person under the fullest name: the full one of the same surname, where no other person can be meant. */
export function merged(people: PersonSpan[], aliases: ReadonlyMap<string, string>): PersonSpan[] {
  const names = [...new Set(people.map(person => person.name))]
  const titles = new Map(people.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title] as const])))
  const known = new Map(
    names.map(name => [name, aliasOf(name, names, aliases) ?? fullerOf(name, names, titles) ?? name]),
  )
  const all = people.map(person => ({ ...person, name: known.get(person.name)! }))
  const called = new Map(all.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title] as const])))
  return all.map(person => ({ ...person, ...(called.has(person.name) ? { title: called.get(person.name)! } : {}) }))
}

function aliasOf(name: string, names: readonly string[], aliases: ReadonlyMap<string, string>): string | undefined {
  const main = aliases.get(name)
  return main === undefined ? undefined : names.find(other => other !== name && main.endsWith(other))
}

/** 莫姐 is the only 莫静 of a note, 田师傅 the only 老田; 王店长 is not 王磊 whose title is another. */
function fullerOf(name: string, names: readonly string[], titles: ReadonlyMap<string, string>): string | undefined {
  if (HALF_NAMED.test(name)) return names.find(other => other !== name && other.startsWith(name) && titleIn(other))
  const title = titleIn(name)
  if (title === undefined) return undefined
  const same = names.filter(other => other !== name && !HALF_NAMED.test(other) && surnameOf(other) === surnameOf(name))
  const [other] = same
  if (other === undefined || same.length > 1 || !HAN_NAME.test(other) || /^小/.test(other)) return undefined
  if (titleIn(other) !== undefined) return undefined
  const own = titles.get(other)
  const hard = new RegExp(`^(?:${JOB})$`).test(title) && title !== '师傅'
  return own === undefined || !hard || own.includes(title) || title.includes(own) ? other : undefined
}
