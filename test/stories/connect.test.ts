// The program itself, as an operator starts and stops it: one clear line for what is theirs to mend, and a clean end.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createSlackDouble, type SlackDouble } from '../../src/playground/double.ts'
import { openSocket } from '../units/double.socket.ts'
import { freePort } from '../world.ts'

const START_MS = 120_000
let folder: string
let double: SlackDouble
const socket = await openSocket(20_000)
const running = new Set<ChildProcess>()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-main-'))
  double = createSlackDouble({ methods: socket.methods, retryDelays: [], patience: 20_000 })
  await double.start()
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(async () => {
  await socket.close()
  await double.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the program; what it says is collected. */
function start(settings: Record<string, string>) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, RAPPORT_DATA: folder, ...settings }
  const child = spawn(process.execPath, ['src/launch.js', 'main'], { env })
  running.add(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', piece => {
    said.out += piece
  })
  child.stderr.on('data', piece => {
    said.err += piece
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', code => resolve(code)))
  void ended.then(() => running.delete(child))
  const ready = () => expect.poll(() => said.out + said.err, { timeout: START_MS }).toContain('Rapport is running')
  return { child, said, ended, ready }
}

const slack = () => ({ SLACK_BOT_TOKEN: double.identity.botToken, SLACK_API_URL: double.apiUrl })
const lines = (text: string) => text.trim().split('\n')

test('over HTTP it answers a message, and SIGTERM ends it cleanly; a second one on its folder is refused', async () => {
  const port = await freePort()
  const over = { ...slack(), SLACK_SIGNING_SECRET: double.identity.signingSecret, PORT: String(port) }
  const program = start(over)
  await program.ready()
  expect(program.said.out).toContain('Slack over HTTP, one workspace')
  double.setEventsUrl(`http://127.0.0.1:${port}/slack/events`)
  const ann = double.addUser({ name: 'Ann' }).id
  await double.say(ann, 'dm', 'Met Tom Reilly at Northwind Traders today.')
  await expect.poll(() => double.answers(ann).length, { timeout: START_MS }).toBeGreaterThan(0)

  const second = start(over)
  expect(await second.ended).toBe(1)
  expect(lines(second.said.err)).toEqual([
    expect.stringMatching(/^Rapport cannot start: Another Rapport \(process \d+\)/),
  ])

  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.said.err).not.toContain('"level":50')
}, 300_000)

test('over Socket Mode it answers a message, with the data of before', async () => {
  const program = start({ ...slack(), SLACK_APP_TOKEN: double.identity.appToken })
  await program.ready()
  socket.serve(double)
  const bob = double.addUser({ name: 'Bob' }).id
  await double.say(bob, 'dm', 'Met Tom Reilly at Northwind Traders today.')
  await expect.poll(() => double.answers(bob).length, { timeout: START_MS }).toBeGreaterThan(0)
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
}, 300_000)

test('a setting, a token, a port or a server that cannot be used is one clear line and exit code 1', async () => {
  const taken: Server = createServer()
  await new Promise<void>(resolve => taken.listen(0, '0.0.0.0', resolve))
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: 'eighty' }, /^Rapport cannot start: PORT: /],
    [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:9/x' }, /^Rapport cannot start: No Postgres at 127\.0\.0\.1:9\/x/],
    [{ ...slack(), SLACK_BOT_TOKEN: 'xoxb-other', SLACK_APP_TOKEN: 'a' }, /refuses SLACK_BOT_TOKEN: invalid_auth$/],
    [{ ...slack(), SLACK_SIGNING_SECRET: 's', PORT: String(port) }, /^Rapport cannot start: port \d+ is taken/],
  ]
  for (const [settings, line] of cases) {
    const program = start(settings)
    expect(await program.ended).toBe(1)
    expect(lines(program.said.err)).toEqual([expect.stringMatching(line)])
    expect(program.said.err).not.toContain('secret')
  }
  taken.close()
}, 300_000)
