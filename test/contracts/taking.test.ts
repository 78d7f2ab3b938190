// What reaches the bot is stored before it is acknowledged, over HTTP and over Socket Mode alike.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acrossWorkspaces } from '../../db/database.ts'
import { inbox } from '../../db/schema.ts'
import { type Stage, stage } from './stage.ts'

const MODAL = {
  type: 'modal',
  callback_id: 'log_visit',
  title: { type: 'plain_text', text: 'Log a visit' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'text',
      label: { type: 'plain_text', text: 'Note' },
      element: { type: 'plain_text_input', action_id: 'text' },
    },
  ],
}
const BUTTON = { type: 'button', action_id: 'visit.undo', value: 'n1', text: { type: 'plain_text', text: 'Undo' } }

describe.each(['http', 'socket'] as const)('over %s', kind => {
  let s: Stage
  beforeAll(async () => {
    s = await stage(kind)
  })
  beforeEach(async () => {
    await acrossWorkspaces(s.db, tx => tx.delete(inbox))
    s.world.failing = 0
    s.world.installed = true
  })
  afterAll(() => s.close())

  const call = (method: string, args: object) =>
    fetch(`${s.double.apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${s.double.identity.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(args),
    })

  test('messages, mentions, edits, deletions and openings are each taken once', async () => {
    const said = await s.double.say(s.user, 'dm', 'hello <b> & co')
    await s.double.edit(s.user, said, 'hello again')
    await s.double.remove(s.user, said)
    await s.double.say(s.user, s.team, 'brief me', { mention: true })
    await s.double.openHome(s.user, 'home')
    await s.double.openHome(s.user, 'messages')
    await s.double.lookAt(s.user, s.team)
    expect(await s.held()).toEqual([
      'message hello <b> & co',
      'edit hello again',
      'delete',
      'message brief me',
      'home',
      'home',
      'home',
    ])
  })

  test('commands, shortcuts, taps and submissions are taken and acknowledged with nothing in them', async () => {
    const said = await s.double.say(s.user, 'dm', 'hello')
    const acks = [
      await s.double.slash(s.user, 'dm', '/rapport', 'help'),
      await s.double.globalShortcut(s.user, 'log_a_visit'),
      await s.double.messageShortcut(s.user, said, 'log_as_visit'),
    ]
    expect(await s.held()).toEqual(['message hello', 'command help', 'shortcut', 'shortcut'])
    await call('chat.postMessage', {
      channel: s.double.dm(s.user).id,
      text: 'card',
      blocks: [{ type: 'actions', elements: [BUTTON] }],
    })
    const card = s.double.answers(s.user).at(-1)
    if (!card) throw new Error('no card')
    acks.push(await s.double.tap(s.user, card, 'visit.undo'))
    const trigger = new URLSearchParams(s.double.deliveries.at(-1)?.body).get('payload') ?? ''
    await call('views.open', { trigger_id: JSON.parse(trigger).trigger_id, view: MODAL })
    await s.double.submit(s.user, { text: 'Met Ann' })
    expect(acks.map(ack => [ack.status, ack.attempts])).toEqual(acks.map(() => [200, 1]))
    expect(acks.filter(ack => !['', '{}'].includes(ack.body))).toEqual([])
    expect(s.double.modal(s.user)).toBeUndefined()
    expect((await s.held()).slice(4)).toEqual(['tap', 'submit'])
  })

  test('what other bots say, what the bot says itself and what is not for it is let go', async () => {
    await s.double.say(s.user, s.team, 'just talking')
    await call('chat.postMessage', { channel: s.double.dm(s.user).id, text: 'from the bot' })
    await s.double.sendEvent({ type: 'message', channel: 'D1', channel_type: 'im', bot_id: 'B9', ts: '1.1', text: 'x' })
    await s.double.sendEvent({ type: 'message', subtype: 'channel_join', channel: s.team, user: s.user, ts: '1.2' })
    await s.double.sendEvent({ type: 'reaction_added', user: s.user, item: { type: 'message' } })
    await s.double.quiet()
    expect(s.double.deliveries.slice(-3).map(letter => letter.status)).toEqual([200, 200, 200])
    expect(await s.held()).toEqual([])
  })

  test('what could not be stored is not acknowledged, and taken when it comes again', async () => {
    s.world.failing = 2
    await s.double.say(s.user, 'dm', 'important')
    expect(s.double.deliveries.at(-1)).toMatchObject({ status: 200, attempts: 3 })
    expect(await s.held()).toEqual(['message important'])
    expect(s.logged.filter(line => line.message.includes('Slack will send it again')).length).toBeGreaterThanOrEqual(2)
  })

  test('everything that is delivered again is acknowledged again, and changes nothing', async () => {
    await s.double.say(s.user, s.team, 'brief me', { mention: true })
    await s.double.slash(s.user, 'dm', '/rapport', 'help')
    await s.double.globalShortcut(s.user, 'log_a_visit')
    const before = await s.held()
    const from = s.double.deliveries.length
    const acks = await s.double.redeliver('command')
    acks.push(...(await s.double.redeliver('interaction')))
    expect(acks.map(ack => ack.status)).toEqual(acks.map(() => 200))
    expect(s.double.deliveries).toHaveLength(from)
    const again = await s.held()
    expect(again.filter(item => item === 'message brief me')).toHaveLength(1)
    expect(again).toEqual(expect.arrayContaining(before))
  })

  test('what is malformed is refused for good, and so is a workspace that is not installed', async () => {
    const bad = await s.double.sendEvent({ type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: 'soon' })
    expect(bad.attempts).toBe(1)
    expect(bad.status).toBe(kind === 'http' ? 400 : 200)
    s.world.installed = false
    const from = await s.double.sendEvent({ type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1.5' })
    expect([from.attempts, from.status]).toEqual([1, kind === 'http' ? 400 : 200])
    expect(await s.held()).toEqual([])
    expect(s.logged.map(line => line.message)).toEqual(
      expect.arrayContaining([
        'A malformed request was refused',
        'A request from a workspace that has no installation was refused',
      ]),
    )
  })
})

test('over Socket Mode, an envelope whose acknowledgement was lost comes again and changes nothing', async () => {
  const s = await stage('socket')
  s.socket?.loseAcks(1)
  await s.double.say(s.user, 'dm', 'hello')
  expect(s.double.deliveries.at(-1)).toMatchObject({ status: 200, attempts: 2 })
  expect(await s.held()).toEqual(['message hello'])
  await s.close()
})
