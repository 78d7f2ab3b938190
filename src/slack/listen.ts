// The Bolt listeners: parse, store, acknowledge. The insert into the inbox is the whole handler, but for a form that is refused.
import type { App, ReceiverEvent } from '@slack/bolt'
import type { Incoming } from '../model.ts'
import { checkPayload, Malformed, parseCommand, parseEvent, parseShortcut, parseSubmission, parseTap } from './parse.ts'
import { refusedFields } from './refuse.ts'

/** What the code listens to; a test keeps manifest.json equal to it. */
export const LISTENS = {
  events: ['message', 'app_mention', 'app_home_opened', 'app_context_changed'],
  command: '/rapport',
  globalShortcut: 'log_a_visit',
  messageShortcut: 'log_as_visit',
} as const

/** Stores what arrived; resolves when it is durable. */
export type Take = (incoming: Incoming) => Promise<void>

/** Registers every listener on a Bolt app. */
export function listen(app: App, take: Take): void {
  acknowledgeLast(app)
  for (const name of LISTENS.events) {
    app.event(name, async ({ body, context }) => {
      const incoming = parseEvent(body, context.botUserId)
      if (incoming) await take(incoming)
    })
  }
  app.command(LISTENS.command, async ({ body, ack }) => {
    await take(parseCommand(body))
    await ack()
  })
  for (const name of [LISTENS.globalShortcut, LISTENS.messageShortcut]) {
    app.shortcut(name, async ({ body, ack }) => {
      await take(parseShortcut(body))
      await ack()
    })
  }
  app.action(/.*/, async ({ body, ack }) => {
    await take(parseTap(body))
    await ack()
  })
  app.view(/.*/, async ({ body, ack }) => {
    const submitted = parseSubmission(body)
    const refused = refusedFields(submitted)
    if (refused) return ack({ response_action: 'errors', errors: refused })
    await take(submitted)
    await ack()
  })
}

/**
 * Holds every acknowledgement back until the listeners are through, on both transports: Bolt acknowledges an event before
 * any listener runs, so a crash in between would lose it. A listener that throws leaves the request unacknowledged, and
 * Slack sends it again.
 */
function acknowledgeLast(app: App): void {
  const process = app.processEvent.bind(app)
  app.processEvent = async (event: ReceiverEvent) => {
    checkPayload(event.body)
    let held: { response?: Parameters<ReceiverEvent['ack']>[0] } | undefined
    await process({
      ...event,
      ack: async response => {
        held = { response }
      },
    })
    // Nothing here listens to such a thing.
    if (!held) throw new Malformed('unknown', `type ${event.body.type}`)
    await event.ack(held.response)
  }
  app.error(async error => {
    throw error
  })
}
