// Messages, views, people and channels in the shapes that Slack's events and Web API give them.
import type { Block, Channel, Message, Person, View } from './state.ts'
import type { Workspace } from './workspace.ts'

/** A message as events and the Web API show it. */
export function wireMessage(workspace: Workspace, message: Message): Record<string, unknown> {
  const { team, botId, appId } = workspace.identity
  const replies = message.thread ? [] : workspace.state.messages.filter(m => m.thread === message.ts && !m.onlyFor)
  const bot = {
    bot_id: botId,
    app_id: appId,
    bot_profile: { id: botId, app_id: appId, name: 'Rapport', deleted: false, team_id: team.id },
  }
  const thread = {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map(r => r.user))],
    latest_reply: replies.at(-1)?.ts,
  }
  return {
    type: 'message',
    ...(message.tombstone ? { subtype: 'tombstone', hidden: true } : {}),
    user: message.user,
    ts: message.ts,
    ...(message.byBot ? bot : { client_msg_id: message.clientId }),
    text: message.text,
    team: team.id,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.thread ? { thread_ts: message.thread } : replies.length > 0 ? thread : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.streaming ? { streaming_state: message.streaming } : {}),
    ...(message.metadata ? { metadata: message.metadata } : {}),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map(r => ({ ...r, count: r.users.length })) }
      : {}),
  }
}

/** A view as interactions and the Web API show it. */
export function wireView(workspace: Workspace, view: View): Record<string, unknown> {
  const { team, appId, botId } = workspace.identity
  const { values, errors: _, ...rest } = view
  return {
    ...rest,
    team_id: team.id,
    app_id: appId,
    app_installed_team_id: team.id,
    bot_id: botId,
    state: { values },
  }
}

/** A user as `users.info` shows it; `offset` is filled from the zone at the workspace's time. */
export function wirePerson(workspace: Workspace, person: Person, withLocale: boolean): Record<string, unknown> {
  return {
    id: person.id,
    team_id: workspace.identity.team.id,
    name: person.name.toLowerCase().replaceAll(' ', '.'),
    deleted: false,
    real_name: person.name,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetOf(person.tz, workspace.now()),
    profile: { real_name: person.name, display_name: person.name, team: workspace.identity.team.id },
    is_admin: person.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: person.isBot,
    is_app_user: false,
    updated: 0,
    ...(withLocale ? { locale: person.locale } : {}),
  }
}

/** A conversation as `conversations.info` shows it. */
export function wireChannel(workspace: Workspace, channel: Channel): Record<string, unknown> {
  const dm = channel.kind === 'dm'
  return {
    id: channel.id,
    created: 0,
    is_archived: false,
    is_im: dm,
    is_channel: !dm,
    is_group: false,
    is_mpim: false,
    is_private: dm,
    ...(dm ? { user: channel.members[0], is_open: true } : { name: channel.name, name_normalized: channel.name }),
    is_member: channel.members.includes(workspace.identity.botUserId),
    num_members: channel.members.length,
  }
}

/** The blocks of a view or message with their missing ids filled in, as Slack fills them. */
export function withIds(workspace: Workspace, blocks: Block[]): Block[] {
  return blocks.map(block => {
    const copy: Block = structuredClone(block)
    copy.block_id ??= workspace.nextId('b')
    for (const element of [copy.accessory, copy.element, ...(Array.isArray(copy.elements) ? copy.elements : [])]) {
      if (isActionable(element)) element.action_id ??= workspace.nextId('a')
    }
    return copy
  })
}

function isActionable(value: unknown): value is Record<string, unknown> {
  if (!value || typeof value !== 'object' || !('type' in value)) return false
  const plain = ['image', 'plain_text', 'mrkdwn']
  return !plain.includes(String(value.type)) && !String(value.type).startsWith('rich_text')
}

function offsetOf(tz: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(part => part.type === 'timeZoneName')?.value
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '')
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3]) * 60)
}
