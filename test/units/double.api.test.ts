// The Web API of the local Slack answers and refuses as Slack's.
import { afterEach, expect, test } from 'vitest'
import { closeStage, openStage } from './double.app.ts'

afterEach(closeStage)

test('unknown things are refused by name', async () => {
  const { double, app, wang } = await openStage(() => undefined)
  const said = await double.say(wang, 'dm', 'mine')
  const error = (call: Promise<unknown>) =>
    call.then(
      () => 'ok',
      e => e.data.error,
    )
  const { client } = app
  expect(await error(client.apiCall('chat.postNothing'))).toBe('unknown_method')
  expect(await error(client.auth.test({ token: 'xoxb-wrong' }))).toBe('invalid_auth')
  expect(await error(client.chat.postMessage({ channel: 'C404', text: 'x' }))).toBe('channel_not_found')
  expect(await error(client.chat.postMessage({ channel: wang, text: '' }))).toBe('no_text')
  expect(await error(client.chat.postMessage({ channel: wang, text: 'x', thread_ts: '1.000001' }))).toBe(
    'invalid_thread_ts',
  )
  expect(await error(client.chat.update({ channel: said.channel, ts: said.ts, text: 'x' }))).toBe('cant_update_message')
  expect(await error(client.chat.update({ channel: said.channel, ts: '1.000001', text: 'x' }))).toBe(
    'message_not_found',
  )
  expect(await error(client.users.info({ user: 'U404' }))).toBe('user_not_found')
  expect(await error(client.conversations.replies({ channel: said.channel, ts: '1.0' }))).toBe('thread_not_found')
})

test('people, channels and threads can be read', async () => {
  const { double, app, wang, team } = await openStage(() => undefined)
  const { user } = await app.client.users.info({ user: wang, include_locale: true })
  expect(user).toMatchObject({ tz: 'Asia/Shanghai', tz_offset: 28_800, locale: 'zh-CN' })
  const { channel } = await app.client.conversations.open({ users: wang })
  expect(channel?.id).toBe(double.dm(wang).id)
  const root = await double.say(wang, team, 'one')
  await double.say(wang, team, 'two', { thread: root.ts })
  const { messages } = await app.client.conversations.replies({ channel: team, ts: root.ts })
  expect(messages?.map(m => [m.text, m.thread_ts])).toEqual([
    ['one', root.ts],
    ['two', root.ts],
  ])
  const history = await app.client.conversations.history({ channel: team })
  expect(history.messages?.map(m => m.text)).toEqual(['one'])
})

test('the same client_msg_id posts once', async () => {
  const { double, app, wang } = await openStage(() => undefined)
  const once = { channel: wang, text: 'a nudge', client_msg_id: '3c1f9b1e-0000-4000-8000-000000000001' }
  const first = await app.client.apiCall('chat.postMessage', once)
  const second = await app.client.apiCall('chat.postMessage', once)
  expect(second).toMatchObject({ ts: (first as { ts?: string }).ts })
  expect(double.answers(wang)).toHaveLength(1)
})

test('the home tab opens with its view, and prompts and status are kept', async () => {
  const heard: unknown[] = []
  const { double, app, wang } = await openStage(app => {
    app.event('app_home_opened', async ({ event }) => void heard.push([event.tab, event.view?.type]))
  })
  await double.openHome(wang, 'messages')
  const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: '我的客户' } }]
  await app.client.views.publish({ user_id: wang, view: { type: 'home', blocks } })
  await double.openHome(wang, 'home')
  await double.quiet()
  expect(heard).toEqual([
    ['messages', undefined],
    ['home', 'home'],
  ])
  const channel_id = double.dm(wang).id
  const prompts = [{ title: 'Log a visit', message: 'I saw …' }] as const
  await app.client.assistant.threads.setSuggestedPrompts({ channel_id, prompts: [...prompts] })
  expect(double.state.prompts.get(channel_id)?.prompts).toEqual(prompts)
})
