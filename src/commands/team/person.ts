// Who is meant by "@Emma": a colleague by id or name at the beginning of some words.
import type { Rep } from '../../model.ts'

type Named = Pick<Rep, 'id' | 'name'>

/**
 * The colleague whom words begin with, and what follows; undefined where they begin with nobody's name.
 * A whole name goes before a first name, which must be one person's alone.
 */
export function personIn<P extends Named>(words: string, people: readonly P[]): { who: P; rest: string } | undefined {
  const said = words.trim().replace(/^[@＠]/, '')
  const key = said.toLowerCase()
  const firsts = people.flatMap(who => {
    const [first = ''] = who.name.split(/\s+/)
    const alone = people.filter(one => one.name.toLowerCase().startsWith(first.toLowerCase())).length === 1
    return alone && first !== who.name ? [{ who, name: first }] : []
  })
  const names = [
    ...people.flatMap(who => [
      { who, name: who.id },
      { who, name: who.name },
    ]),
    ...firsts,
  ]
  const found = names
    .filter(({ name }) => name !== '' && key.startsWith(name.toLowerCase()) && ends(said, name))
    .sort((a, b) => b.name.length - a.name.length)[0]
  return found && { who: found.who, rest: said.slice(found.name.length).replace(/^[\s,，:：]+/, '') }
}

/** A Chinese name may be followed by anything; a name in letters is not the beginning of a longer word. */
const ends = (said: string, name: string): boolean =>
  /\p{Script=Han}$/u.test(name) || !/^[\p{L}\p{N}]/u.test(said.slice(name.length))

/** The colleague that words name and say nothing beside. */
export function personAlone<P extends Named>(words: string, people: readonly P[]): P | undefined {
  const found = personIn(words, people)
  return found && /^[\s.。!！]*$/.test(found.rest) ? found.who : undefined
}

/** The name that words begin with, where nobody has it. */
export const nameAt = (words: string): string =>
  words
    .trim()
    .replace(/^[@＠]/, '')
    .split(/\s+/)[0]
    ?.slice(0, 60) ?? ''
