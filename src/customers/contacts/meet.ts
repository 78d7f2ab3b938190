// Which of a customer's known people a note speaks of.
import { nameKey } from '../names.ts'
import { type Called, mayBeOne, type Person, postOf, whoIs } from '../people.ts'

/** Somebody whom a note names, and who that is. */
export interface Meeting<P extends Person> {
  said: Called
  known?: P
  /** Another name in the same note for the same person, who is new. */
  as?: Called
  /** The post that was learnt with it. */
  title?: string
}

const bears = (person: Person, name: string): boolean =>
  [person.name, ...(person.also ?? [])].some(one => nameKey(one) === nameKey(name))

const samePost = (a: Called, b: Called): boolean => postOf(a) !== undefined && postOf(a) === postOf(b)

/**
 * Finds out who is meant: those called by a known name first, then the others. Two names in one note are two people,
 * unless both state the same post.
 * @param known everybody at the customer; who no longer stands is known again by the very name only
 */
export function meet<P extends Person & { standing: boolean }>(said: Called[], known: P[]): Meeting<P>[] {
  const taken = new Map<string, Called>()
  const exact = said.map((one): Meeting<P> => {
    const person = known.find(each => bears(each, one.name))
    if (person) taken.set(person.id, one)
    return { said: one, known: person, title: one.title ?? undefined }
  })
  const standing = known.filter(person => person.standing)
  const made: Called[] = []
  return exact.map(meeting => {
    if (meeting.known) return meeting
    const { said: one } = meeting
    const person = whoIs(one, standing)
    const other = person && taken.get(person.id)
    if (person && (!other || samePost(other, one))) {
      taken.set(person.id, one)
      return { said: one, known: person, title: postOf(one) }
    }
    const as = made.find(each => samePost(each, one) && mayBeOne(each, one))
    if (!as) made.push(one)
    return { ...meeting, as }
  })
}
