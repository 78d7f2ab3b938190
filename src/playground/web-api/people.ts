// auth, users, team and bots: who is who.
import { wirePerson } from '../wire.ts'
import { bad, done, flag, type Method, page, word } from './method.ts'

const authTest: Method = ({ identity, address }) =>
  done({
    url: `${address()}/`,
    team: identity.team.name,
    user: 'rapport',
    team_id: identity.team.id,
    user_id: identity.botUserId,
    bot_id: identity.botId,
    is_enterprise_install: false,
  })

const userInfo: Method = (workspace, args) => {
  const person = workspace.state.people.get(word(args, 'user'))
  if (!person) return bad('user_not_found')
  return done({ user: wirePerson(workspace, person, flag(args, 'include_locale')) })
}

const userList: Method = (workspace, args) => {
  const { items, next } = page([...workspace.state.people.values()], args)
  const members = items.map(person => wirePerson(workspace, person, flag(args, 'include_locale')))
  return done({ members, cache_ts: 0, response_metadata: { next_cursor: next } })
}

const teamInfo: Method = ({ identity }) =>
  done({ team: { ...identity.team, domain: identity.team.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') } })

const botInfo: Method = ({ identity }, args) => {
  const bot = word(args, 'bot') || identity.botId
  if (bot !== identity.botId) return bad('bot_not_found')
  return done({
    bot: { id: bot, deleted: false, name: 'Rapport', app_id: identity.appId, user_id: identity.botUserId },
  })
}

/** Who is who. */
export const people: Record<string, Method> = {
  'auth.test': authTest,
  'users.info': userInfo,
  'users.list': userList,
  'team.info': teamInfo,
  'bots.info': botInfo,
}
