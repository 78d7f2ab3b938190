// The playground's requests: what the page is shown, what it may do, and the clock.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { movableClock } from '../../src/clock.ts'
import { createSlackDouble, type SlackDouble } from '../../src/playground/double.ts'
import { createPlayground, type Playground } from '../../src/playground/server.ts'

let double: SlackDouble
let playground: Playground
let address: string
let wang: string
let anna: string
let team: string
const moves: string[] = []

beforeEach(async () => {
  const clock = movableClock(new Date('2026-11-22T22:00:00Z'))
  double = createSlackDouble({ now: () => clock.now() })
  double.carryBy(async () => ({ status: 200, body: '' }))
  wang = double.addUser({ name: '王磊', tz: 'Asia/Shanghai', locale: 'zh-CN' }).id
  anna = double.addUser({ name: 'Anna', tz: 'America/New_York' }).id
  team = double.addChannel({ name: 'team', members: [wang, anna] }).id
  moves.length = 0
  const onMove = async (at: Date) => void moves.push(at.toISOString())
  playground = createPlayground({ double, clock, users: [wang, anna], commands: [], shortcuts: [], onMove })
  address = await playground.start(0)
})

afterEach(() => playground.stop())

function ask(deed: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const json = { 'content-type': 'application/json', ...headers }
  return fetch(`${address}play/${deed}`, { method: 'POST', headers: json, body: JSON.stringify(body) })
}

async function shownTo(user: string) {
  const response = await fetch(`${address}play/shown?user=${user}`)
  return (await response.json()) as { channels: { id: string; messages: { text: string }[] }[]; now: string }
}

const texts = async (user: string, channel: string) =>
  (await shownTo(user)).channels.find(c => c.id === channel)?.messages.map(m => m.text)

test('what is said with a name becomes a mention, and others in the channel see it', async () => {
  await ask('say', { user: wang, channel: team, text: '@Anna see @Rapport' })
  expect(await texts(anna, team)).toEqual([`<@${anna}> see <@${double.identity.botUserId}>`])
  expect(double.deliveries.map(d => d.about)).toEqual(['message', 'app_mention'])
})

test('nobody sees the direct message of another', async () => {
  await ask('say', { user: wang, channel: double.dm(wang).id, text: 'mine' })
  expect(await texts(wang, double.dm(wang).id)).toEqual(['mine'])
  expect(await texts(anna, double.dm(wang).id)).toBeUndefined()
})

test('only the people of the playground are shown, and only its deeds are done', async () => {
  expect((await fetch(`${address}play/shown?user=U404`)).status).toBe(404)
  expect((await ask('nothing', {})).status).toBe(404)
  const gone = await ask('edit', { user: wang, channel: team, ts: '1.000001', text: 'x' })
  expect([gone.status, await gone.json()]).toEqual([400, { error: 'That message is gone.' }])
  const empty = await ask('say', { user: wang, channel: team, text: '' })
  expect([empty.status, ((await empty.json()) as { error: string }).error]).toEqual([
    400,
    expect.stringContaining('at text'),
  ])
})

test('a page of another site cannot act here', async () => {
  const answer = await ask('say', { user: wang, channel: team, text: 'x' }, { origin: 'https://elsewhere.example' })
  expect(answer.status).toBe(403)
  expect(await texts(wang, team)).toEqual([])
})

test('the clock moves by an hour, a day, or to the next half past eight of the person', async () => {
  await ask('clock/morning', { user: wang })
  await ask('clock/morning', { user: wang })
  await ask('clock/morning', { user: anna })
  await ask('clock/hour', { user: anna })
  await ask('clock/day', { user: anna })
  expect(moves).toEqual([
    '2026-11-23T00:30:00.000Z',
    '2026-11-24T00:30:00.000Z',
    '2026-11-24T13:30:00.000Z',
    '2026-11-24T14:30:00.000Z',
    '2026-11-25T14:30:00.000Z',
  ])
  expect((await shownTo(anna)).now).toBe('2026-11-25T14:30:00.000Z')
})

test('the page and all it needs come from here, and no script from elsewhere may run', async () => {
  const page = await fetch(address)
  const html = await page.text()
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  const needed = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(found => found[1])
  expect(needed).toContain('/page/app.js')
  for (const path of needed) expect((await fetch(new URL(path ?? '', address))).status).toBe(200)
})
