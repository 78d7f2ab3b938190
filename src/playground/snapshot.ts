// What the page shows to one person, as plain data.
import type { SlackDouble } from './slack-double.ts'
import { type Message, type View, visibleTo } from './state.ts'
import { initialValues } from './values.ts'

/** A language of the page. */
type PageLanguage = 'zh' | 'en'

/** Something in both languages of the page. */
type Label = Record<PageLanguage, string>

/** A command as the composer offers it: `/rapport` with `text` after it. */
export interface CommandHint {
  command: string
  text: string
  says: Label
}

/** A shortcut as the page offers it, from anywhere or on a message. */
export interface ShortcutHint {
  callbackId: string
  on: 'anywhere' | 'message'
  says: Label
}

/** The latest so many of a conversation. */
const MESSAGES_SHOWN = 400

/** Everything the page shows to `user`. */
export function snapshotFor(double: SlackDouble, user: string, now: Date) {
  const { state, identity } = double
  const dm = double.dm(user).id
  const mine = [...state.channels.values()].filter(c => c.members.includes(user))
  const channels = [...mine.filter(c => c.id === dm), ...mine.filter(c => c.id !== dm)]
  return {
    now: now.toISOString(),
    user,
    team: identity.team.name,
    bot: identity.botUserId,
    people: [...state.people.values()].map(({ id, name, tz, locale, isBot }) => ({ id, name, tz, locale, isBot })),
    channels: channels.map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      prompts: state.prompts.get(id) ?? null,
      messages: visibleTo(state, user, id)
        .slice(-MESSAGES_SHOWN)
        .map(message => shown(message, user)),
      status: statusesIn(state.statuses, id),
    })),
    home: shownView(state.homes.get(user)),
    modals: (state.modals.get(user) ?? []).map(view => shownView(view)),
  }
}

/** How many messages of the bot wait in the direct message of each person. */
export function newsOf(double: SlackDouble, users: string[]): Record<string, number> {
  return Object.fromEntries(users.map(user => [user, double.answers(user).length]))
}

function shown(message: Message, user: string) {
  const { ts, byBot, text, blocks, thread, streaming, tombstone, reactions } = message
  return {
    ts,
    user: message.user,
    byBot,
    text,
    // What a person typed is shown from its text; Slack's rich text of it says the same.
    blocks: byBot ? blocks : [],
    thread: thread ?? null,
    edited: Boolean(message.edited) && !byBot,
    only: message.onlyFor === user,
    streaming: streaming === 'in_progress',
    tombstone: tombstone === true,
    reactions,
    values: message.chosen[user] ?? initialValues(message.blocks),
  }
}

function shownView(view: View | undefined) {
  if (!view) return null
  const { id, hash, title, submit, close, blocks, values, errors, previous_view_id } = view
  return { id, hash, title, submit, close, blocks, values, errors, stacked: previous_view_id !== null }
}

function statusesIn(statuses: Map<string, string>, channel: string): Record<string, string> {
  const here = [...statuses].filter(([key]) => key.startsWith(`${channel}/`))
  return Object.fromEntries(here.map(([key, status]) => [key.slice(channel.length + 1), status]))
}
