// The payloads that Slack sends: events in their envelope, command forms, interaction forms.
import type { Letter } from './post-office.ts'
import type { Channel } from './state.ts'
import { wireView } from './wire.ts'
import { dmOf, personOf, type Workspace } from './workspace.ts'

const FORM = 'application/x-www-form-urlencoded'
/** The legacy verification token, which nobody should rely on. */
const LEGACY_TOKEN = 'playground'

/** An `event_callback` around an event. */
export function eventLetter(workspace: Workspace, event: Record<string, unknown>): Letter {
  const { team, appId, botUserId } = workspace.identity
  const body = {
    token: LEGACY_TOKEN,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: workspace.nextId('Ev'),
    event_time: Math.floor(workspace.now().getTime() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  }
  const about = event.subtype ? `${event.type}.${event.subtype}` : String(event.type)
  return { kind: 'event', about, contentType: 'application/json', body: JSON.stringify(body) }
}

/** A slash command's form. */
export function commandLetter(
  workspace: Workspace,
  said: { user: string; channel: Channel; command: string; text: string; responseUrl: string },
): Letter {
  const { team, appId } = workspace.identity
  const form = new URLSearchParams({
    token: LEGACY_TOKEN,
    team_id: team.id,
    team_domain: domainOf(team.name),
    channel_id: said.channel.id,
    channel_name: said.channel.name,
    user_id: said.user,
    user_name: personOf(workspace, said.user).name,
    command: said.command,
    text: said.text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: said.responseUrl,
    trigger_id: workspace.triggers.mint(said.user),
  })
  return { kind: 'command', about: said.command, contentType: FORM, body: form.toString() }
}

/** An interaction's form; `payload` without what every interaction has. */
export function interactionLetter(workspace: Workspace, user: string, payload: Record<string, unknown>): Letter {
  const { team, appId } = workspace.identity
  const person = personOf(workspace, user)
  const full = {
    token: LEGACY_TOKEN,
    team: { id: team.id, domain: domainOf(team.name) },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user, username: person.name, name: person.name, team_id: team.id },
    api_app_id: appId,
    ...(payload.type === 'view_closed' ? {} : { trigger_id: workspace.triggers.mint(user) }),
    ...payload,
  }
  const body = new URLSearchParams({ payload: JSON.stringify(full) }).toString()
  return { kind: 'interaction', about: String(payload.type), contentType: FORM, body }
}

/** `app_home_opened`, with the home view there is. */
export function homeOpened(workspace: Workspace, user: string, tab: 'home' | 'messages'): Record<string, unknown> {
  const view = workspace.state.homes.get(user)
  return {
    type: 'app_home_opened',
    user,
    channel: dmOf(workspace, user).id,
    tab,
    ...(tab === 'home' && view ? { view: wireView(workspace, view) } : {}),
    event_ts: workspace.mintTs(),
  }
}

/** `app_context_changed`: the person turned to a channel. */
export function contextChanged(workspace: Workspace, user: string, channel: string): Record<string, unknown> {
  const entity = { type: 'slack#/types/channel_id', value: channel, team_id: workspace.identity.team.id }
  const context = { entities: [entity] }
  return { type: 'app_context_changed', user, channel: dmOf(workspace, user).id, context, event_ts: workspace.mintTs() }
}

function domainOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
