// Commands, taps and response addresses of the local Slack, with a real Bolt app.
import { afterEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { closeStage, openStage } from './double.app.ts'

afterEach(closeStage)

test('a command is acknowledged, and its answer is seen by the person alone', async () => {
  const { double, wang, team } = await openStage(app => {
    app.command('/rapport', async ({ ack, command }) => ack({ text: `did ${command.text}` }))
  })
  const mei = double.addUser({ name: 'Mei' }).id
  const ack = await double.slash(wang, team, '/rapport', 'help')
  expect(ack.status).toBe(200)
  expect(double.seen(wang, team).map(m => [m.text, m.onlyFor])).toEqual([['did help', wang]])
  expect(double.seen(mei, team)).toEqual([])
})

test('a tap carries the value, the choice and the state, and the message is repainted', async () => {
  const heard: unknown[] = []
  const { double, app, wang } = await openStage(app => {
    app.action('done', async ({ ack, body, client }) => {
      await ack()
      if (body.type !== 'block_actions' || !body.message) return
      heard.push([
        body.actions[0]?.type === 'button' && body.actions[0].value,
        body.state?.values.when?.day?.selected_date,
      ])
      await client.chat.update({ channel: String(body.channel?.id), ts: body.message.ts, text: 'Done.' })
    })
    app.action('day', async ({ ack }) => ack())
  })
  await app.client.chat.postMessage({
    channel: wang,
    text: 'a nudge',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: '*Today*' } },
      {
        type: 'actions',
        block_id: 'when',
        elements: [
          { type: 'button', action_id: 'done', value: 'n7', text: { type: 'plain_text', text: 'Done' } },
          { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' },
        ],
      },
    ],
  })
  const nudge = double.answers(wang)[0]!
  expect(textOf(nudge)).toBe('*Today*\nDone')
  await double.tap(wang, nudge, { action_id: 'day', chosen: '2026-11-30' })
  await double.tap(wang, nudge, 'done')
  await double.quiet()
  expect(heard).toEqual([['n7', '2026-11-30']])
  expect(nudge.text).toBe('Done.')
  expect(nudge.blocks).toEqual([])
})

test('a response address answers five times within thirty minutes of the workspace clock', async () => {
  let now = new Date('2026-11-23T01:00:00Z')
  const urls: string[] = []
  const { double, wang, team } = await openStage(
    app =>
      app.command('/rapport', async ({ ack, command }) => {
        urls.push(command.response_url)
        await ack()
      }),
    { now: () => now },
  )
  const respond = async (url: string) => {
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ text: 'hi' }),
      headers: { 'content-type': 'application/json' },
    })
    return response.ok ? 'ok' : ((await response.json()) as { error: string }).error
  }
  await double.slash(wang, team, '/rapport')
  const answers: string[] = []
  for (let n = 0; n < 6; n += 1) answers.push(await respond(urls[0]!))
  expect(answers).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'used_url'])
  expect(double.answers(wang, team).map(m => m.onlyFor)).toEqual(Array(5).fill(wang))
  await double.slash(wang, team, '/rapport')
  now = new Date('2026-11-23T01:31:00Z')
  expect(await respond(urls[1]!)).toBe('expired_url')
})

test('a response address replaces the message it came from, even one for a person alone', async () => {
  const { double, app, wang, team } = await openStage(app => {
    app.action('ok', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'settled' })
    })
  })
  const blocks = [
    {
      type: 'actions' as const,
      elements: [{ type: 'button' as const, action_id: 'ok', text: { type: 'plain_text' as const, text: 'OK' } }],
    },
  ]
  await app.client.chat.postEphemeral({ channel: team, user: wang, text: 'choose', blocks })
  const message = double.seen(wang, team)[0]!
  await double.tap(wang, message, 'ok')
  await double.quiet()
  expect(double.seen(wang, team).map(m => m.text)).toEqual(['settled'])
})
