// assistant.threads.*, reactions.* and apps.*: what stands around messages.
import { findMessage } from '../state.ts'
import { bad, done, json, type Method, word } from './method.ts'

const PROMPTS_MAX = 4

const setSuggestedPrompts: Method = ({ state, changed }, args) => {
  const channel = word(args, 'channel_id')
  if (!state.channels.has(channel)) return bad('channel_not_found')
  const prompts = json(args, 'prompts')
  const good = Array.isArray(prompts) && prompts.every(p => p?.title && p?.message)
  if (!good || prompts.length > PROMPTS_MAX)
    return bad('invalid_arguments', ['[ERROR] one to four prompts [json-pointer:/prompts]'])
  state.prompts.set(channel, { title: word(args, 'title') || undefined, prompts })
  changed()
  return done({})
}

/** An empty status takes it away; so does the bot's next message in the thread. */
const setStatus: Method = ({ state, changed }, args) => {
  const channel = word(args, 'channel_id')
  if (!state.channels.has(channel)) return bad('channel_not_found')
  const thread = word(args, 'thread_ts')
  if (!thread) return bad('invalid_arguments', ['[ERROR] missing required field: thread_ts'])
  const status = word(args, 'status')
  if (status) state.statuses.set(`${channel}/${thread}`, status)
  else state.statuses.delete(`${channel}/${thread}`)
  changed()
  return done({})
}

const setTitle: Method = ({ state, changed }, args) => {
  const channel = word(args, 'channel_id')
  if (!state.channels.has(channel)) return bad('channel_not_found')
  state.titles.set(`${channel}/${word(args, 'thread_ts')}`, word(args, 'title'))
  changed()
  return done({})
}

const addReaction: Method = ({ state, identity, changed }, args) => {
  const message = findMessage(state, word(args, 'channel'), word(args, 'timestamp'))
  if (!message) return bad('message_not_found')
  const name = word(args, 'name').replaceAll(':', '')
  if (!/^[a-z0-9_+'-]+$/.test(name)) return bad('invalid_name')
  const known = message.reactions.find(r => r.name === name)
  if (known?.users.includes(identity.botUserId)) return bad('already_reacted')
  if (known) known.users.push(identity.botUserId)
  else message.reactions.push({ name, users: [identity.botUserId] })
  changed()
  return done({})
}

const removeReaction: Method = ({ state, identity, changed }, args) => {
  const message = findMessage(state, word(args, 'channel'), word(args, 'timestamp'))
  if (!message) return bad('message_not_found')
  const mine = message.reactions.find(r => r.name === word(args, 'name') && r.users.includes(identity.botUserId))
  if (!mine) return bad('no_reaction')
  mine.users = mine.users.filter(u => u !== identity.botUserId)
  message.reactions = message.reactions.filter(r => r.users.length > 0)
  changed()
  return done({})
}

/** What stands around messages. */
export const surroundings: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setTitle': setTitle,
  'reactions.add': addReaction,
  'reactions.remove': removeReaction,
  'apps.connections.open': () => bad('method_not_supported', ['[ERROR] this workspace has no socket']),
}
