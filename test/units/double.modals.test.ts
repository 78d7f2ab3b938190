// Modals of the local Slack open, refuse, stack and close as Slack's, with a real Bolt app.
import { afterEach, expect, test } from 'vitest'
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
    errors: { note: '请填写此项。' },
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

async function openByTrigger(options: Parameters<typeof openStage>[1]) {
  const triggers: string[] = []
  const stage = await openStage(
    app =>
      app.shortcut('log', async ({ ack, shortcut }) => {
        triggers.push(shortcut.trigger_id)
        await ack()
      }),
    options,
  )
  await stage.double.globalShortcut(stage.wang, 'log')
  const open = (trigger_id = triggers[0] ?? '') =>
    stage.app.client.views.open({ trigger_id, view: modal }).then(
      () => 'opened',
      error => error.data.error,
    )
  return { ...stage, open }
}

test('a trigger opens one modal once', async () => {
  const { open } = await openByTrigger({ triggerLife: 600_000 })
  expect(await open()).toBe('opened')
  expect(await open()).toBe('exchanged_trigger_id')
  expect(await open('1.2.3')).toBe('invalid_trigger_id')
})

test('a trigger opens nothing after its life', async () => {
  const { open } = await openByTrigger({ triggerLife: 1 })
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(await open()).toBe('expired_trigger_id')
})
