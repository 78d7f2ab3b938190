// Looks people up in Slack.
import type { Log } from '../log.ts'
import type { People } from '../reps/joining.ts'
import type { ClientOf } from './web.ts'

/** Profiles from `users.info`. */
export const createSlackPeople = (clientOf: ClientOf, log: Log): People => ({
  async profile(workspace, user) {
    try {
      const client = await clientOf(workspace)
      const found = (await client?.users.info({ user, include_locale: true }))?.user
      if (!found) return
      return {
        name: found.profile?.display_name || found.real_name || found.name || user,
        tz: found.tz ?? 'UTC',
        locale: found.locale ?? 'en-US',
        admin: found.is_admin ?? false,
      }
    } catch (error) {
      log.warn({ error, user }, 'A profile could not be read; defaults are used until it can')
      return
    }
  },
})
