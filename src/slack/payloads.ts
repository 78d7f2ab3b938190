// The form of Slack's payloads, as far as it is read.
import { z } from 'zod'
import type { FieldState } from './render/submission.ts'

const id = z.string().min(1).max(64)
const ts = z.string().regex(/^\d{1,12}\.\d{1,8}$/)

const said = z.object({
  user: id.optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  ts,
  thread_ts: ts.optional(),
  subtype: z.string().optional(),
  edited: z.object({ ts }).optional(),
})
export const messageEvent = said.extend({
  type: z.enum(['message', 'app_mention']),
  channel: id,
  channel_type: z.string().optional(),
  message: said.partial({ ts: true }).optional(),
  previous_message: said.partial({ ts: true }).optional(),
  deleted_ts: ts.optional(),
})
export const envelope = z.object({ team_id: id, event: z.looseObject({ type: z.string() }) })
export const homeEvent = z.object({
  type: z.enum(['app_home_opened', 'app_context_changed']),
  // A change of context may come without saying whose.
  user: id.optional(),
  channel: id.optional(),
  tab: z.enum(['home', 'messages']).optional(),
  event_ts: z.string().optional(),
})
export const command = z.object({
  team_id: id,
  user_id: id,
  channel_id: id,
  text: z.string().default(''),
  trigger_id: z.string().min(1),
  response_url: z.string().default(''),
})
const person = z.object({ id, team_id: id.optional() })
export const interaction = z.object({ team: z.object({ id }).nullish(), user: person, trigger_id: z.string().min(1) })
const chosen = z.object({ value: z.string().optional() })
const field = z.object({
  type: z.string().optional(),
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
}) satisfies z.ZodType<FieldState>
const option = z.object({ value: z.string().default('') })
export const taps = interaction.extend({
  channel: z.object({ id }).optional(),
  container: z
    .object({
      message_ts: ts.optional(),
      thread_ts: ts.optional(),
      channel_id: id.optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .default({}),
  message: z.object({ ts, thread_ts: ts.optional() }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string().min(1).max(255),
        action_ts: z.string().default(''),
        value: z.string().optional(),
        selected_option: option.nullish(),
      }),
    )
    .min(1),
})
export const submission = interaction.extend({
  view: z.object({
    callback_id: z.string().min(1),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), field)) }).default({ values: {} }),
  }),
})
export const shortcut = interaction.extend({
  callback_id: z.string().min(1),
  channel: z.object({ id }).optional(),
  message: said.partial({ ts: true }).optional(),
  message_ts: ts.optional(),
})

/** What every payload has, whatever it is: Bolt fails in its own ways without it. */
export const anyPayload = z.union([
  envelope,
  z.looseObject({ command: z.string() }),
  z.looseObject({ type: z.string(), user: z.looseObject({ id }), team: z.looseObject({ id }).nullable() }),
])
