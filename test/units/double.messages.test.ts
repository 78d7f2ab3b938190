// Messages in the local Slack reach a real Bolt app as Slack's do, and the app's answers are seen.
import { afterEach, expect, test } from 'vitest'
import { closeStage, openStage } from './double.app.ts'

afterEach(closeStage)

test('a message in the direct channel is answered in its thread', async () => {
  const { double, wang } = await openStage(app => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say({ text: `heard ${message.text}`, thread_ts: message.ts })
    })
  })
  const said = await double.say(wang, 'dm', '1 < 2 & https://example.com/a')
  await double.quiet()
  expect(said.text).toBe('1 &lt; 2 &amp; <https://example.com/a>')
  const [answer] = double.answers(wang)
  expect(answer?.text).toBe(`heard ${said.text}`)
  expect(answer?.thread).toBe(said.ts)
  expect(Number(answer?.ts)).toBeGreaterThan(Number(said.ts))
})

test('a mention in a channel makes both a message and an app_mention, each acknowledged', async () => {
  const heard: string[] = []
  const { double, wang, team } = await openStage(app => {
    app.message(async ({ message }) => void heard.push(`message ${message.ts}`))
    app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.ts}`))
  })
  const said = await double.say(wang, team, 'brief me', { mention: true })
  await double.quiet()
  expect(heard.sort()).toEqual([`mention ${said.ts}`, `message ${said.ts}`])
  expect(double.deliveries.map(d => [d.about, d.status, d.attempts])).toEqual([
    ['message', 200, 1],
    ['app_mention', 200, 1],
  ])
})

test('an edit and a deletion reach the app with what was there before', async () => {
  const heard: unknown[] = []
  const { double, wang } = await openStage(app => {
    app.event('message', async ({ event }) => {
      if (event.subtype === 'message_changed')
        heard.push([event.message, event.previous_message].map(m => 'text' in m && m.text))
      if (event.subtype === 'message_deleted') heard.push(event.deleted_ts)
    })
  })
  const said = await double.say(wang, 'dm', 'seen 恒瑞')
  await double.edit(wang, said, 'seen 恒信')
  await double.remove(wang, said)
  await double.quiet()
  expect(heard).toEqual([['seen 恒信', 'seen 恒瑞'], said.ts])
  expect(double.seen(wang)).toEqual([])
})

test('deleting a message that has replies leaves a tombstone, told as a change', async () => {
  const heard: unknown[] = []
  const { double, wang } = await openStage(app => {
    app.event('message', async ({ event, client }) => {
      if (event.subtype === undefined && !event.bot_id) {
        await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: 'noted' })
      }
      if (event.subtype === 'message_changed') heard.push(event.message.subtype)
    })
  })
  const said = await double.say(wang, 'dm', 'a visit')
  await double.quiet()
  await double.remove(wang, said)
  await double.quiet()
  expect(heard).toEqual(['tombstone'])
  expect(double.seen(wang).map(m => m.text)).toEqual(['This message was deleted.', 'noted'])
})

test('a stream grows until it is stopped, and no further', async () => {
  const { double, app, wang } = await openStage(() => undefined)
  const said = await double.say(wang, 'dm', 'how do I handle a price objection')
  const { channel } = said
  const { ts } = await app.client.chat.startStream({ channel, thread_ts: said.ts, markdown_text: '**First**, ' })
  const message = double.answers(wang)[0]!
  expect(message).toMatchObject({ ts, thread: said.ts, streaming: 'in_progress', text: '**First**, ' })
  await app.client.chat.appendStream({ channel, ts: ts!, markdown_text: 'listen.' })
  expect(message.text).toBe('**First**, listen.')
  const blocks = [{ type: 'context' as const, elements: [{ type: 'mrkdwn' as const, text: 'C12' }] }]
  await app.client.chat.stopStream({ channel, ts: ts!, blocks })
  expect(message.streaming).toBe('completed')
  expect(message.blocks.map(b => b.type)).toEqual(['markdown', 'context'])
  const late = app.client.chat.appendStream({ channel, ts: ts!, markdown_text: 'more' })
  await expect(late).rejects.toMatchObject({ data: { error: 'message_not_in_streaming_state' } })
})

test("the client's own streamer works through it", async () => {
  const { double, app, wang } = await openStage(() => undefined)
  const said = await double.say(wang, 'dm', 'hello')
  const streamer = app.client.chatStream({ channel: said.channel, thread_ts: said.ts, buffer_size: 4 })
  await streamer.append({ markdown_text: 'one two ' })
  await streamer.append({ markdown_text: 'three' })
  await streamer.stop()
  expect(double.answers(wang)[0]).toMatchObject({ text: 'one two three', streaming: 'completed' })
})

test('a message for one person is seen by nobody else and cannot be updated', async () => {
  const { double, app, wang, team } = await openStage(() => undefined)
  const mei = double.addUser({ name: 'Mei' }).id
  const sent = await app.client.chat.postEphemeral({ channel: team, user: wang, text: 'between us' })
  expect(double.seen(wang, team).map(m => m.text)).toEqual(['between us'])
  expect(double.seen(mei, team)).toEqual([])
  const update = app.client.chat.update({ channel: team, ts: sent.message_ts!, text: 'x' })
  await expect(update).rejects.toMatchObject({ data: { error: 'message_not_found' } })
  const stranger = app.client.chat.postEphemeral({ channel: team, user: mei, text: 'x' })
  await expect(stranger).rejects.toMatchObject({ data: { error: 'user_not_in_channel' } })
})
