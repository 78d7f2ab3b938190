// Commands, taps, modals and response addresses of the local Slack, with a real Bolt app.
import { afterEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { closeStage, openStage } from './double.app.ts'

afterEach(closeStage)

const modal = {
  type: 'modal' as const,
  callback_id: 'visit',
  title: { type: 'plain_text' as const, text: 'Log a visit' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'note',
      label: { type: 'plain_text' as const, text: 'What happened' },
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true },
    },
  ],
}

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

test('a modal opens, refuses what is missing, shows what the app finds wrong, and closes when it is right', async () => {
  const closed: string[] = []
  const { double, wang } = await openStage(app => {
    app.shortcut('log', async ({ ack, shortcut, client }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: modal })
    })
    app.view('visit', async ({ ack, view }) => {
      const note = view.state.values.note?.text?.value ?? ''
      await (note.length < 5 ? ack({ response_action: 'errors', errors: { note: 'Too short' } }) : ack())
    })
    app.view({ type: 'view_closed', callback_id: 'visit' }, async ({ ack }) => {
      closed.push('closed')
      await ack()
    })
  })
  await double.globalShortcut(wang, 'log')
  await double.quiet()
  expect(await double.submit(wang)).toMatchObject({
    attempts: 0,
    errors: { note: 'Please complete this required field.' },
  })
  expect(await double.submit(wang, { text: 'hm' })).toMatchObject({ attempts: 1, errors: { note: 'Too short' } })
  expect(double.modal(wang)).toBeDefined()
  expect((await double.submit(wang, { note: { text: 'Saw 王店长' } })).errors).toEqual({})
  expect(double.modal(wang)).toBeUndefined()
  await double.globalShortcut(wang, 'log')
  await double.quiet()
  await double.closeModal(wang)
  expect(closed).toEqual(['closed'])
})

test('modals are pushed onto one another up to three, and updated with the hash of what was seen', async () => {
  const failed: string[] = []
  const { double, app, wang } = await openStage(app => {
    app.shortcut('log', async ({ ack, shortcut, client }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: { ...modal, blocks: [button] } })
    })
    app.action('more', async ({ ack, body, client }) => {
      await ack()
      if (body.type !== 'block_actions') return
      await client.views
        .push({ trigger_id: body.trigger_id, view: { ...modal, blocks: [button] } })
        .catch(error => failed.push(error.data.error))
    })
  })
  const button = {
    type: 'actions' as const,
    elements: [{ type: 'button' as const, action_id: 'more', text: { type: 'plain_text' as const, text: 'More' } }],
  }
  await double.globalShortcut(wang, 'log')
  await double.quiet()
  for (let n = 0; n < 3; n += 1) {
    await double.tap(wang, 'modal', 'more')
    await double.quiet()
  }
  expect(double.state.modals.get(wang)).toHaveLength(3)
  expect(failed).toEqual(['push_limit_reached'])
  const top = double.modal(wang)!
  await app.client.views.update({ view_id: top.id, hash: top.hash, view: modal })
  const late = app.client.views.update({ view_id: top.id, hash: 'old', view: modal })
  await expect(late).rejects.toMatchObject({ data: { error: 'hash_conflict' } })
})

test('a trigger opens one modal once, and not after its life', async () => {
  const triggers: string[] = []
  const { double, app, wang } = await openStage(
    app =>
      app.shortcut('log', async ({ ack, shortcut }) => {
        triggers.push(shortcut.trigger_id)
        await ack()
      }),
    { triggerLife: 60 },
  )
  const openBy = (trigger_id?: string) =>
    app.client.views.open({ trigger_id: trigger_id ?? '', view: modal }).then(
      () => 'opened',
      error => error.data.error,
    )
  await double.globalShortcut(wang, 'log')
  expect(await openBy(triggers[0])).toBe('opened')
  expect(await openBy(triggers[0])).toBe('exchanged_trigger_id')
  await double.globalShortcut(wang, 'log')
  await new Promise(resolve => setTimeout(resolve, 80))
  expect(await openBy(triggers[1])).toBe('expired_trigger_id')
  expect(await openBy('1.2.3')).toBe('invalid_trigger_id')
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
