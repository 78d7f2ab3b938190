// dnd.*: who has paused notifications, or is in the hours of do-not-disturb.
import type { Person } from '../state.ts'
import type { Workspace } from '../workspace.ts'
import { bad, done, type Method, word } from './method.ts'

const MOST = 50

/** What is told of somebody; without hours of their own, those of a day long past. */
function told({ dnd }: Person, { now }: Workspace): Record<string, unknown> {
  const pause = dnd?.pausedUntil
  const paused = pause !== undefined && pause * 1000 > now().getTime()
  return {
    dnd_enabled: dnd?.from !== undefined,
    next_dnd_start_ts: dnd?.from ?? 1,
    next_dnd_end_ts: dnd?.until ?? 1,
    snooze_enabled: paused,
    ...(paused && { snooze_endtime: pause }),
  }
}

const info: Method = (workspace, args) => {
  const person = workspace.state.people.get(word(args, 'user'))
  return person ? done(told(person, workspace)) : bad('user_not_found')
}

/** A pause shows as hours that have begun: only its owner is told of it as a pause. */
const teamInfo: Method = (workspace, args) => {
  const ids = word(args, 'users').split(',').filter(Boolean)
  if (ids.length === 0) return bad('no_users_provided')
  if (ids.length > MOST) return bad('too_many_users')
  const people = ids.flatMap(id => workspace.state.people.get(id) ?? [])
  const of = (person: Person) => {
    const { snooze_enabled, snooze_endtime, ...hours } = told(person, workspace)
    const begun = Math.floor(workspace.now().getTime() / 1000)
    return snooze_enabled ? { dnd_enabled: true, next_dnd_start_ts: begun, next_dnd_end_ts: snooze_endtime } : hours
  }
  return done({ users: Object.fromEntries(people.map(person => [person.id, of(person)])) })
}

/** Do-not-disturb. */
export const dnd: Record<string, Method> = { 'dnd.info': info, 'dnd.teamInfo': teamInfo }
