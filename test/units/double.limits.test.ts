// Block Kit's limits, each just met and just broken: what breaks is named with its place.
import { expect, test } from 'vitest'
import { checkBlocks, checkView } from '../../src/playground/limits/check.ts'
import { stage } from './double.app.ts'

const of = (n: number, character = 'x') => character.repeat(n)
const times = <T>(n: number, make: (n: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) })
const fields = (n: number) => ({ type: 'section', fields: times(n, () => mrkdwn('f')) })
const context = (n: number) => ({ type: 'context', elements: times(n, () => mrkdwn('c')) })
const button = (more: object = {}) => ({ type: 'button', action_id: 'go', text: plain('Go'), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (n: number | string, text = `option ${n}`) => ({ text: plain(text), value: String(n) })
const options = (n: number) => times(n, i => option(i))
const chooser = (type: string, more: object) => actions({ type, action_id: 'c', ...more })
const confirm = (more: object) => actions(button({ confirm: { text: plain('t'), ...more } }))
const text = { type: 'plain_text_input', action_id: 't' }
const input = (more: object = {}) => ({ type: 'input', label: plain('Note'), element: text, ...more })
const divider = { type: 'divider' }
const element = '/blocks/0/elements/0'

/** The most that fits, how to make as many, and where one more is named. */
const lengths: [name: string, most: number, make: (n: number) => object, at: string][] = [
  ['section text', 3000, n => section(of(n)), '/blocks/0/text/text'],
  ['field text', 2000, n => ({ type: 'section', fields: [mrkdwn(of(n))] }), '/blocks/0/fields/0/text'],
  ['header text', 150, n => ({ type: 'header', text: plain(of(n, '客')) }), '/blocks/0/text/text'],
  ['markdown', 12_000, n => ({ type: 'markdown', text: of(n) }), '/blocks/0/text'],
  ['button text', 75, n => actions(button({ text: plain(of(n)) })), `${element}/text/text`],
  ['button value', 2000, n => actions(button({ value: of(n) })), `${element}/value`],
  ['button url', 3000, n => actions(button({ url: of(n) })), `${element}/url`],
  ['action_id', 255, n => actions(button({ action_id: of(n) })), `${element}/action_id`],
  ['block_id', 255, n => ({ type: 'divider', block_id: of(n) }), '/blocks/0/block_id'],
  ['option text', 75, n => chooser('static_select', { options: [option(1, of(n))] }), `${element}/options/0/text/text`],
  ['option value', 150, n => chooser('overflow', { options: [option(of(n), 'x')] }), `${element}/options/0/value`],
  ['confirm title', 100, n => confirm({ title: plain(of(n)) }), `${element}/confirm/title/text`],
  ['confirm text', 300, n => confirm({ text: plain(of(n)) }), `${element}/confirm/text/text`],
  ['confirm button', 30, n => confirm({ confirm: plain(of(n)) }), `${element}/confirm/confirm/text`],
  ['deny button', 30, n => confirm({ deny: plain(of(n)) }), `${element}/confirm/deny/text`],
  ['input label', 2000, n => input({ label: plain(of(n)) }), '/blocks/0/label/text'],
  ['input hint', 2000, n => input({ hint: plain(of(n)) }), '/blocks/0/hint/text'],
]

test.each(lengths)('%s holds up to %i characters', (_name, most, make, at) => {
  expect(checkBlocks([make(most)], 'message')).toEqual([])
  expect(checkBlocks([make(most + 1)], 'message')).toEqual([
    `[ERROR] must be less than ${most + 1} characters [json-pointer:${at}]`,
  ])
})

const counts: [name: string, most: number, make: (n: number) => object[], at: string][] = [
  ['blocks', 50, n => times(n, () => divider), '/blocks'],
  ['fields', 10, n => [fields(n)], '/blocks/0/fields'],
  ['context elements', 10, n => [context(n)], '/blocks/0/elements'],
  ['actions', 25, n => [actions(...times(n, i => button({ action_id: `a${i}` })))], '/blocks/0/elements'],
  ['menu options', 100, n => [chooser('static_select', { options: options(n) })], `${element}/options`],
  ['overflow options', 5, n => [chooser('overflow', { options: options(n) })], `${element}/options`],
  ['checkboxes', 10, n => [chooser('checkboxes', { options: options(n) })], `${element}/options`],
  ['radio buttons', 10, n => [chooser('radio_buttons', { options: options(n) })], `${element}/options`],
]

test.each(counts)('%s: up to %i', (_name, most, make, at) => {
  expect(checkBlocks(make(most), 'message')).toEqual([])
  expect(checkBlocks(make(most + 1), 'message')).toEqual([
    `[ERROR] no more than ${most} items allowed [json-pointer:${at}]`,
  ])
})

const menu = (initial: object) => chooser('static_select', { options: options(2), initial_option: initial })
const faults: [what: string, fits: object[], breaks: object[], at: string][] = [
  ['must be more than 0 characters', [section('x')], [section('')], '/blocks/0/text/text'],
  ['missing required field: text or fields', [fields(1)], [{ type: 'section' }], '/blocks/0'],
  ['unsupported type: mrkdwn', [section('x')], [{ type: 'header', text: mrkdwn('x') }], '/blocks/0/text/type'],
  [
    'markdown must be less than 12001 characters in total',
    times(2, () => ({ type: 'markdown', text: of(6000) })),
    times(2, () => ({ type: 'markdown', text: of(6001) })),
    '/blocks',
  ],
  [
    'must be one of: primary, danger',
    [actions(button({ style: 'danger' }))],
    [actions(button({ style: 'default' }))],
    `${element}/style`,
  ],
  ['block_id must be unique: a', [divider, divider], times(2, () => ({ type: 'divider', block_id: 'a' })), '/blocks'],
  [
    'action_id must be unique within its block',
    [actions(button()), actions(button())],
    [actions(button(), button())],
    '/blocks/0/elements',
  ],
  ['no fewer than 1 items allowed', [context(1)], [context(0)], '/blocks/0/elements'],
  ['initial_option must be in options', [menu(option(1))], [menu(option(2))], `${element}/initial_option`],
  [
    'option values must be unique',
    [chooser('overflow', { options: options(2) })],
    [chooser('overflow', { options: [option(1), option(1, 'other')] })],
    `${element}/options`,
  ],
  [
    'must be a date in the form YYYY-MM-DD',
    [chooser('datepicker', { initial_date: '2026-11-23' })],
    [chooser('datepicker', { initial_date: '23/11/2026' })],
    `${element}/initial_date`,
  ],
  [
    'must be a time in the form HH:mm',
    [chooser('timepicker', { initial_time: '08:30' })],
    [chooser('timepicker', { initial_time: '8:30' })],
    `${element}/initial_time`,
  ],
  ['unsupported type: dividers', [divider], [{ type: 'dividers' }], '/blocks/0/type'],
  ['unsupported type: constructor', [divider], [{ type: 'constructor' }], '/blocks/0/type'],
  ['unsupported type: knob', [actions(button())], [actions({ type: 'knob' })], `${element}/type`],
  ['invalid additional property: color', [divider], [{ ...divider, color: 'red' }], '/blocks/0'],
  ['missing required field: text', [section('x')], [{ type: 'header' }], '/blocks/0'],
]

test.each(faults)('a message is refused because: %s', (what, fits, breaks, at) => {
  expect(checkBlocks(fits, 'message')).toEqual([])
  expect(checkBlocks(breaks, 'message')).toEqual([`[ERROR] ${what} [json-pointer:${at}]`])
})

const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('Log a visit'),
  submit: plain('Save'),
  blocks: [input()],
  ...more,
})
const home = (n: number) => ({ type: 'home', blocks: times(n, () => divider) })
const views: [what: string, fits: object, breaks: object, at: string][] = [
  ['must be less than 25 characters', modal({ title: plain(of(24)) }), modal({ title: plain(of(25)) }), '/title/text'],
  ['must be less than 25 characters', modal({ close: plain(of(24)) }), modal({ close: plain(of(25)) }), '/close/text'],
  [
    'must be less than 25 characters',
    modal({ submit: plain(of(24)) }),
    modal({ submit: plain(of(25)) }),
    '/submit/text',
  ],
  ['missing required field: submit', modal(), modal({ submit: undefined }), ''],
  [
    'must be less than 3001 characters',
    modal({ private_metadata: of(3000) }),
    modal({ private_metadata: of(3001) }),
    '/private_metadata',
  ],
  [
    'must be less than 256 characters',
    modal({ callback_id: of(255) }),
    modal({ callback_id: of(256) }),
    '/callback_id',
  ],
  ['no more than 100 items allowed', home(100), home(101), '/blocks'],
  ['no fewer than 1 items allowed', home(1), home(0), '/blocks'],
  ['unsupported type: markdown', modal(), modal({ blocks: [{ type: 'markdown', text: 'x' }] }), '/blocks/0/type'],
]

test.each(views)('a view is refused because: %s', (what, fits, breaks, at) => {
  expect(checkView({ ...fits })).toEqual([])
  expect(checkView({ ...breaks })).toEqual([`[ERROR] ${what} [json-pointer:/view${at}]`])
})

test('what breaks is refused over the Web API with its reason, and nothing is posted', async () => {
  const { double, app, wang, close } = await stage(() => undefined)
  const refused = await app.client
    .apiCall('chat.postMessage', { channel: wang, text: 'x', blocks: [section(of(3001))] })
    .catch(error => error.data)
  expect(refused).toMatchObject({
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'] },
  })
  expect(double.answers(wang)).toEqual([])
  const view = modal({ title: plain(of(25)) })
  const error = await app.client.apiCall('views.open', { trigger_id: '1.2.3', view }).catch(e => e.data.error)
  expect(error).toBe('invalid_arguments')
  await app.client.chat.postMessage({ channel: wang, text: of(40_001) })
  expect(double.answers(wang)[0]?.text).toHaveLength(40_000)
  await close()
})
