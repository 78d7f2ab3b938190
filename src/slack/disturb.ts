// Asks Slack who has paused notifications, or is in the hours of do-not-disturb, just now.
import type { Log } from '../log.ts'
import type { Disturb } from '../reps/disturb.ts'
import type { ClientOf } from './web.ts'

/** `dnd.teamInfo` takes no more people at a time. */
const AT_ONCE = 50
const KNOWN_MS = 5 * 60_000
/** A digest does not wait for the answer any longer. */
const PATIENCE_MS = 3_000
/** After a refusal (too many questions, or a scope that an older installation lacks) it is not asked again so soon. */
const PAUSE_MS = 60_000
const MOST_KNOWN = 50_000

/** What Slack tells of somebody: the hours of do-not-disturb around now or next, and a pause where one is on. */
interface Told {
  dnd_enabled?: boolean
  next_dnd_start_ts?: number
  next_dnd_end_ts?: number
  snooze_enabled?: boolean
  snooze_endtime?: number
}

/** Do-not-disturb from `dnd.info` and `dnd.teamInfo`: fifty people a call, an answer counts for five minutes, a failure means that nobody minds. */
export function createSlackDisturb(clientOf: ClientOf, log: Log): Disturb {
  const known = new Map<string, { until: number; asked: number }>()
  const paused = new Map<string, number>()

  async function ask(workspace: string, users: string[]): Promise<Map<string, Told>> {
    const client = await clientOf(workspace)
    const [only] = users
    if (!client || !only) return new Map()
    if (users.length === 1) return new Map([[only, await inTime(client.dnd.info({ user: only }))]])
    const { users: told = {} } = await inTime(client.dnd.teamInfo({ users: users.join(',') }))
    return new Map(Object.entries(told))
  }

  return {
    async until(workspace, users, now) {
      const at = now.getTime()
      const key = (user: string) => `${workspace} ${user}`
      if (known.size > MOST_KNOWN) known.clear()
      const unknown = users.filter(user => at - (known.get(key(user))?.asked ?? -Infinity) >= KNOWN_MS)
      for (let lot = 0; lot < unknown.length && at >= (paused.get(workspace) ?? 0); lot += AT_ONCE) {
        const some = unknown.slice(lot, lot + AT_ONCE)
        try {
          const told = await ask(workspace, some)
          for (const user of some) known.set(key(user), { until: untilOf(told.get(user), at), asked: at })
        } catch (error) {
          paused.set(workspace, at + PAUSE_MS)
          log.warn({ error, workspace }, 'Slack did not say who is not to be disturbed; digests go out as planned')
        }
      }
      return new Map(
        users.flatMap(user => {
          const until = known.get(key(user))?.until ?? 0
          return until > at ? [[user, new Date(until)] as const] : []
        }),
      )
    },
  }
}

/** Until when somebody is not to be disturbed, in milliseconds; 0 where they may be. */
function untilOf(told: Told | undefined, at: number): number {
  const { dnd_enabled, next_dnd_start_ts = 0, next_dnd_end_ts = 0, snooze_enabled, snooze_endtime = 0 } = told ?? {}
  const isNight = dnd_enabled === true && next_dnd_start_ts * 1000 <= at && at < next_dnd_end_ts * 1000
  return Math.max(isNight ? next_dnd_end_ts * 1000 : 0, snooze_enabled ? snooze_endtime * 1000 : 0)
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
