// rapport eval as a person runs it: a table of the configured engine beside the offline one, and one clear line on bad input.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completion, createModelServer, problem } from './model-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-eval-'))
const zone = { at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai' }
const gold = {
  intent: 'log_visit',
  visits: [{ customer: '恒瑞大药房', facts: [{ about: '王店长', key: 'taste', value: '龙井' }] }],
}
const notes = [
  { id: 'n1', ...zone, customers: ['恒瑞大药房'], text: '今天去了恒瑞大药房，王店长平时爱喝龙井。', gold },
  { id: 'n2', ...zone, text: '你能做什么？', gold: { intent: 'help', visits: [] } },
]
const file = join(folder, 'notes.jsonl')
const second = join(folder, 'more.jsonl')
const lines = (values: object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

/** A model that hears nothing in the first note, and does not answer to the second. */
const server = await createModelServer(({ body }) =>
  body.messages.at(-1)?.content.includes('龙井')
    ? completion({
        language: 'zh',
        intent: 'log_visit',
        visits: [{ customer: '恒瑞', contacts: [{ name: '王店长' }] }],
      })
    : problem(401, 'no'),
)
beforeAll(() => {
  writeFileSync(file, lines(notes))
  writeFileSync(second, lines(notes.slice(1)))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

function evaluate(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/launch.js', 'cli/main', 'eval', ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', piece => (out += piece))
  child.stderr.setEncoding('utf8').on('data', piece => (err += piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err }))
  })
}

const row = (table: string, name: string) =>
  table
    .split('\n')
    .find(line => line.startsWith(`| ${name} `))
    ?.split('|')
    .slice(2, -1)
    .map(cell => cell.trim())

test('the model stands beside the offline engine, with its tokens and what was read in its place', async () => {
  const { code, out } = await evaluate([file, '--errors', '1'], { OPENAI_BASE_URL: server.url })
  expect(code).toBe(0)
  expect(row(out, '2 notes')).toEqual(['openai', 'offline'])
  expect(row(out, 'taste')).toEqual([
    '0.0 % (0 right, 1 missed, 0 invented)',
    '100.0 % (1 right, 0 missed, 0 invented)',
  ])
  expect(row(out, 'customer')?.[0]).toBe('100.0 % (100.0 % / 100.0 %)')
  expect(row(out, 'tokens in')).toEqual(['100', '0'])
  expect(row(out, 'read offline instead')).toEqual(['1', '0'])
  expect(out).toContain(`n1 (2): ${notes[0]?.text}`)
  expect(out).toContain('missed fact: {"about":"王店长","key":"taste","value":"龙井"}')
})

test('without a model the offline engine stands alone; several files are summed up', async () => {
  const { code, out } = await evaluate([file, second])
  expect(code).toBe(0)
  const [first, more, all] = out.split(/^## /m).slice(1)
  expect(row(first ?? '', '2 notes')).toEqual(['offline'])
  expect(row(more ?? '', '1 notes')).toEqual(['offline'])
  expect(row(all ?? '', '3 notes')).toEqual(['offline'])
})

test.each([
  ['no file', [join(folder, 'none')], /none: cannot be read \(ENOENT\)$/],
  ['no number of errors', [file, '--errors', 'many'], /^--errors: many is no number$/],
])('%s is one clear line', async (_, args, message) => {
  const { code, out, err } = await evaluate(args)
  expect([code, out]).toEqual([1, ''])
  expect(err.trim()).toMatch(message)
})

test('a note without gold is named with its line', async () => {
  writeFileSync(second, lines([notes[1]!, { ...notes[0], gold: undefined }]))
  const { code, err } = await evaluate([file, second])
  expect(code).toBe(1)
  expect(err.trim()).toBe(`${second}: line 2: gold: Invalid input: expected object, received undefined`)
})
