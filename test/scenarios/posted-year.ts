// A team's months through the real app on a moved clock: what was posted is held against what is true, and some of it tapped.
import type { Database } from '../../db/database.ts'
import { scriptLine } from '../../src/cli/script.ts'
import { type Line as Posted, simulate } from '../../src/cli/simulate.ts'
import type { CivilDate } from '../../src/model.ts'
import { addDays } from '../../src/nudges/days.ts'
import { isFreeFor } from './free.ts'
import { type Line, type LoggedVisit, logged, type Member, teamOf } from './posted-script.ts'
import { createTruth, type Shown, type Tapped } from './posted-truth.ts'
import { dice, type Roll } from './year-record.ts'

/** What came of it: the lists must stay empty. */
export interface Counted {
  digests: number
  nudges: number
  taps: number
  kinds: Set<string>
  /** At another time than the rep's own, or on a free day. */
  offHours: string[]
  /** A second digest of a day, the same in one digest, or a number that was used. */
  twice: string[]
  aboveCap: string[]
  /** Somebody else's, settled, asleep, too early. */
  wrong: string[]
}

const CAP = 5
const BESIDE = ['quiet_rep', 'drill']
/** The lines of a script rest at every sixth hour; what is tapped is tapped at the next rest. */
const REST_MS = 6 * 3_600_000
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri']

type Played = Parameters<typeof simulate>[0]['script'][number]
type Happened = { at: number; on: CivilDate } & ({ visit: LoggedVisit } | { tap: Tapped })

/** Lives the days of a team from one to another. */
export async function livePosted(
  db: Database,
  size: { reps: number; customers: number; from: CivilDate; to: CivilDate },
): Promise<Counted> {
  const team = teamOf(size.reps, size.customers)
  const lines = logged(team, size)
  // What is tapped is added while the script is played, always after the line that is being played.
  const script = lines.map(played)
  const watch = createWatch(team, lines)
  const write = async (posted: Posted) => {
    for (const tap of watch.see(posted)) {
      const next = script.findIndex(({ at }) => Date.parse(at) > Date.parse(tap.at))
      if (next > 0) script.splice(next, 0, played(tap))
    }
  }
  await simulate({ script, db, write })
  return watch.counted
}

const played = (line: Line): Played =>
  'user' in line ? { ...scriptLine(line).parse(line), at: line.at, number: 1 } : ({ ...line, number: 1 } as Played)

/** Reads what is posted, counts what should not be, and says what is tapped next. */
function createWatch(team: Member[], lines: Line[]) {
  const truth = createTruth()
  const roll = dice(15_485_863)
  const seen = new Set<string>()
  const numbers = new Map<string, number>()
  const counted: Counted = {
    ...{ digests: 0, nudges: 0, taps: 0, kinds: new Set() },
    ...{ offHours: [], twice: [], aboveCap: [], wrong: [] },
  }
  const ahead: Happened[] = lines.flatMap(({ at, visit }) =>
    visit ? [{ at: Date.parse(at), on: at.slice(0, 10), visit: visit as LoggedVisit }] : [],
  )
  /** Makes true what happened before an instant. */
  const catchUp = (at: number) => {
    ahead.sort((a, b) => a.at - b.at)
    while (ahead[0] && ahead[0].at < at) {
      const one = ahead.shift()!
      if ('visit' in one) truth.visited(one.visit, one.on)
      else truth.tapped(one.tap, one.on)
    }
  }
  const see = (posted: Posted): Line[] => {
    if (posted.kind !== 'digest') return []
    const { user, nudges = [] } = posted
    const member = team.find(one => one.user === user)!
    const today = posted.at.slice(0, 10)
    const where = `${user} ${today}`
    catchUp(Date.parse(posted.at))
    counted.digests++
    if (posted.at.slice(11, 16) !== '08:30' || isFree(member, today)) counted.offHours.push(posted.at)
    if (seen.has(where)) counted.twice.push(where)
    seen.add(where)
    if (nudges.filter(({ kind }) => !BESIDE.includes(kind)).length > CAP) counted.aboveCap.push(where)
    return nudges.flatMap(({ customer = '', ...rest }) => {
      const nudge: Shown = { ...rest, customer }
      const key = `${where} ${nudge.kind} ${customer} ${nudge.due ?? ''}`
      if (seen.has(key) || nudge.n !== (numbers.get(user) ?? 0) + 1) counted.twice.push(`${key} ${nudge.n}`)
      seen.add(key)
      numbers.set(user, nudge.n)
      counted.nudges++
      counted.kinds.add(nudge.kind)
      const reasons = truth.wrong(user, nudge, { today, next: nextWorkday(member, today) })
      counted.wrong.push(...reasons.map(reason => `${key}: ${reason}`))
      const tap = tapOn(nudge, today, roll)
      if (!tap) return []
      counted.taps++
      const at = new Date(Math.ceil((Date.parse(posted.at) + 60_000) / REST_MS) * REST_MS).toISOString()
      ahead.push({ at: Date.parse(at), on: today, tap })
      const { kind, until } = tap
      return [{ at, user, click: { kind, nudge: nudge.n, ...(until ? { until } : {}) } }]
    })
  }
  return { see, counted }
}

const isFree = ({ country }: Member, day: CivilDate) => isFreeFor({ country, works: WEEK }, day)

function nextWorkday(member: Member, after: CivilDate): CivilDate {
  let day = addDays(after, 1)
  while (isFree(member, day)) day = addDays(day, 1)
  return day
}

/** Some nudges are done, some skipped, promises also put off; most are left as they are. */
function tapOn(nudge: Shown, today: CivilDate, roll: Roll): Tapped | undefined {
  const dealt = roll(10)
  if (dealt < 3) return { kind: 'done', nudge }
  if (dealt === 3) return { kind: 'skip', nudge }
  const canWait = ['follow_up', 'promise_to_us', 'payment'].includes(nudge.kind)
  return dealt === 4 && canWait ? { kind: 'snooze', until: addDays(today, 2 + roll(14)), nudge } : undefined
}
