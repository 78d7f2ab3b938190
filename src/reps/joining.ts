// How a person becomes a rep: on the first message, from their profile, with a calendar that fits where they are.
import { type Database, inWorkspace } from '../../db/database.ts'
import type { Clock } from '../clock.ts'
import type { Language, Rep, Weekday } from '../model.ts'
import { countryOf, nextMorning } from '../nudges/calendar.ts'
import { USUAL_QUIET } from '../nudges/quiet.ts'
import { calendarOf } from './calendars.ts'
import { addRep, changeRep, repById } from './store.ts'

/** What is known of a person outside. */
export interface Profile {
  name: string
  tz: string
  /** Slack's locale: zh-CN, en-US, … */
  locale: string
  admin: boolean
}

/** Looks people up. Never throws: a profile that cannot be had is undefined. */
export interface People {
  profile(workspace: string, user: string): Promise<Profile | undefined>
}

export const WORKING_WEEK: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
export const DEFAULT_MORNING = '08:30'

/** The language that goes with a locale. */
export const languageOfLocale = (locale: string): Language => (locale.toLowerCase().startsWith('zh') ? 'zh' : 'en')

/** A rep from a profile, with the usual working week. */
export function repFrom(workspace: string, id: string, profile: Profile | undefined): Rep {
  const tz = isZone(profile?.tz) ? profile.tz : 'UTC'
  return {
    workspace,
    id,
    name: profile?.name || id,
    language: languageOfLocale(profile?.locale ?? 'en-US'),
    tz,
    country: countryOf(tz) ?? '',
    works: WORKING_WEEK,
    nudgeAt: DEFAULT_MORNING,
    ...USUAL_QUIET,
    manager: null,
    admin: profile?.admin ?? false,
  }
}

function isZone(tz: string | undefined): tz is string {
  if (!tz) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz })
    return true
  } catch {
    return false
  }
}

/**
 * The rep who wrote, added from the profile when they are new.
 * The profile is looked up outside any transaction.
 */
export async function repWho(
  parts: { db: Database; clock: Clock; people: People },
  who: { workspace: string; user: string; dm?: string },
): Promise<Rep> {
  const { workspace, user, dm } = who
  const known = await inWorkspace(parts.db, workspace, tx => repById(tx, user))
  if (known) {
    if (dm && known.dm !== dm) await inWorkspace(parts.db, workspace, tx => changeRep(tx, user, { dm }))
    return known
  }
  const rep = repFrom(workspace, user, await parts.people.profile(workspace, user))
  await joinAs(parts, rep, dm)
  return rep
}

/** Adds a rep whose first digest comes on the next morning of theirs. */
export async function joinAs(parts: { db: Database; clock: Clock }, rep: Rep, dm?: string): Promise<void> {
  const now = parts.clock.now()
  await inWorkspace(parts.db, rep.workspace, async tx =>
    addRep(tx, rep, { now, nextMorning: nextMorning(rep, await calendarOf(tx, rep), now), dm }),
  )
}

/** Changes a rep's settings and plans the next morning anew. */
export async function replan(tx: Parameters<typeof changeRep>[0], rep: Rep, now: Date): Promise<void> {
  const { language, works, nudgeAt, quietFrom, quietTo, tz } = rep
  const next = nextMorning(rep, await calendarOf(tx, rep), now)
  await changeRep(tx, rep.id, { language, works, nudgeAt, quietFrom, quietTo, tz, nextMorning: next })
}
