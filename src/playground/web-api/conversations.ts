// conversations.*: opening a direct message, and reading channels and their messages.
import { findMessage, repliesTo } from '../state.ts'
import { wireChannel, wireMessage } from '../wire.ts'
import { dmOf } from '../workspace.ts'
import { bad, done, flag, type Method, page, word } from './method.ts'

const open: Method = (workspace, args) => {
  const given = word(args, 'channel')
  if (given) {
    const known = workspace.state.channels.get(given)
    return known ? done({ no_op: true, already_open: true, channel: { id: given } }) : bad('channel_not_found')
  }
  const users = word(args, 'users').split(',').filter(Boolean)
  const user = users[0]
  if (!user || users.length > 1) return bad(user ? 'method_not_supported_for_channel_type' : 'users_list_not_supplied')
  const person = workspace.state.people.get(user)
  if (!person) return bad('user_not_found')
  if (person.isBot) return bad('cannot_dm_bot')
  return done({ channel: { id: dmOf(workspace, user).id } })
}

const info: Method = (workspace, args) => {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  return channel ? done({ channel: wireChannel(workspace, channel) }) : bad('channel_not_found')
}

const members: Method = (workspace, args) => {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  if (!channel) return bad('channel_not_found')
  const { items, next } = page(channel.members, args)
  return done({ members: items, response_metadata: { next_cursor: next } })
}

const list: Method = (workspace, args) => {
  const types = (word(args, 'types') || 'public_channel').split(',')
  const wanted = [...workspace.state.channels.values()].filter(c =>
    types.includes(c.kind === 'dm' ? 'im' : 'public_channel'),
  )
  const { items, next } = page(wanted, args)
  return done({ channels: items.map(c => wireChannel(workspace, c)), response_metadata: { next_cursor: next } })
}

const replies: Method = (workspace, args) => {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  if (!channel) return bad('channel_not_found')
  const root = findMessage(workspace.state, channel.id, word(args, 'ts'))
  if (!root) return bad('thread_not_found')
  const { items, next } = page([root, ...repliesTo(workspace.state, channel.id, root.thread ?? root.ts)], args, 1000)
  const messages = items.map(m => wireMessage(workspace, m))
  return done({ messages, has_more: next !== '', response_metadata: { next_cursor: next } })
}

const history: Method = (workspace, args) => {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  if (!channel) return bad('channel_not_found')
  if (!channel.members.includes(workspace.identity.botUserId)) return bad('not_in_channel')
  const oldest = Number(word(args, 'oldest') || 0)
  const latest = Number(word(args, 'latest') || Number.POSITIVE_INFINITY)
  const edge = flag(args, 'inclusive')
  const within = (ts: number) => (edge ? ts >= oldest && ts <= latest : ts > oldest && ts < latest)
  const roots = workspace.state.messages.filter(
    m => m.channel === channel.id && !m.onlyFor && (!m.thread || m.broadcast) && within(Number(m.ts)),
  )
  const { items, next } = page(roots.reverse(), args)
  const messages = items.map(m => wireMessage(workspace, m))
  return done({ messages, has_more: next !== '', response_metadata: { next_cursor: next } })
}

/** The methods of `conversations.*`. */
export const conversations: Record<string, Method> = {
  'conversations.open': open,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.list': list,
  'conversations.replies': replies,
  'conversations.history': history,
}
