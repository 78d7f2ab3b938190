// Shows an answer in Slack while it is being written, by its streaming methods.
import type { Live } from '../flow.ts'
import type { Log } from '../log.ts'
import type { ClientOf } from './web.ts'

/** The most that one append may carry. */
const MOST = 11_000

/** Streaming over the clients of all workspaces; where Slack refuses, the finished answer is posted as usual. */
export const createSlackLive = (clientOf: ClientOf, log: Log): Live => ({
  async begin({ workspace, channel, thread, user, quiet }) {
    if (quiet || !channel || !thread) return
    try {
      const client = await clientOf(workspace)
      if (!client) return
      const outside = channel.startsWith('D') ? {} : { recipient_team_id: workspace, recipient_user_id: user }
      const begun = await client.chat.startStream({ channel, thread_ts: thread, markdown_text: '…', ...outside })
      const ts = begun.ts
      if (!ts) return
      return {
        place: { channel, ts },
        async append(text) {
          await client.chat
            .appendStream({ channel, ts, markdown_text: text.slice(0, MOST) })
            .catch(error => log.warn({ error }, 'A piece of a streamed answer could not be shown'))
        },
        async end() {
          await client.chat
            .stopStream({ channel, ts })
            .catch(error => log.warn({ error }, 'A streamed answer could not be closed'))
        },
      }
    } catch (error) {
      log.warn({ error }, 'Slack did not start a stream; the answer will be posted whole')
      return
    }
  },
})

/** Shows nothing early. */
export const noLive: Live = { begin: async () => undefined }
