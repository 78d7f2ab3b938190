// Whether two ways of naming somebody at one customer mean the same person.
import { fold } from './names.ts'
import { fitsPost, hanNamed, type Named } from './people/han.ts'
import { type LatinNamed, latinNamed } from './people/latin.ts'
import { simplified } from './sounds/han.ts'

/** Somebody as a note names them. */
export interface Called {
  name: string
  title?: string | null
}

/** Somebody who is known already, with what else they are called. */
export interface Person extends Called {
  id: string
  also?: string[]
}

const HAN = /\p{Script=Han}/u
const namedOf = (name: string): LatinNamed | undefined =>
  HAN.test(name) ? hanNamed(simplified(name.replace(/\s/g, ''))) : latinNamed(name)

const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/** One post is the other, or says it more fully: 店长 and 副店长 are two, 经理 and 采购经理 are one. */
function samePost(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  return long === short || (long.endsWith(short) && !/副|deputy|vice|assistant/i.test(long.slice(0, -short.length)))
}

/** What keeps two people apart who could be one by their names. */
function clash(a: Named, b: Named, posts: [string | undefined, string | undefined]): boolean {
  const [one, other] = posts
  if (differs(a.gender, b.gender)) return true
  if (a.style !== b.style && /^[老小阿]$/u.test(a.style ?? '') && /^[老小阿]$/u.test(b.style ?? '')) return true
  if (one && other && !(a.given && b.given)) return !samePost(fold(one), fold(other))
  return (!!a.style && !!other && !fitsPost(a.style, other)) || (!!b.style && !!one && !fitsPost(b.style, one))
}

/** Whether two names may be one person's: no surname, first name, gender or post speaks against it, and something for it. */
export function mayBeOne(a: Called, b: Called): boolean {
  const [x, y] = [namedOf(a.name), namedOf(b.name)]
  if (!x || !y || HAN.test(a.name) !== HAN.test(b.name)) return false
  const posts: [string | undefined, string | undefined] = [a.title ?? x.post, b.title ?? y.post]
  if (clash(x, y, posts)) return false
  if (x.either || y.either) return shares(x, y)
  return x.surname === y.surname && !differs(x.given, y.given)
}

/** A single word is somebody's first name, or the surname of one who is named with both. */
function shares(a: LatinNamed, b: LatinNamed): boolean {
  if (a.either && b.either) return a.either === b.either
  const [word, whole] = a.either ? [a.either, b] : [b.either, a]
  return word === whole.given || word === whole.surname
}

const callsOf = (person: Person): Called[] =>
  [person.name, ...(person.also ?? [])].map(name => ({ name, title: person.title }))

/**
 * Which of the people known at a customer somebody is: the one who bears the name, or else the only one who may.
 * @returns undefined where it is nobody of them, or could be several
 */
export function whoIs<P extends Person>(said: Called, known: readonly P[]): P | undefined {
  const key = fold(said.name)
  const bears = known.find(person => callsOf(person).some(({ name }) => fold(name) === key))
  if (bears) return bears
  // Every name that somebody bears must go with the new one: 王店长, who is 王丽, is not 王芳.
  const [only, ...more] = known.filter(person => callsOf(person).every(called => mayBeOne(said, called)))
  return more.length === 0 ? only : undefined
}

/** The post somebody is said to have, by the title or in the name itself. */
export const postOf = ({ name, title }: Called): string | undefined => title ?? namedOf(name)?.post
