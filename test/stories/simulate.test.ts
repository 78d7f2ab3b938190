// rapport simulate: a script in, everything that the bot would post out.
import { expect, test } from 'vitest'
import { type Printed, printed, rapport, simulate } from './simulate-run.ts'

/** The digests of a rep that are about customers: a word to a quiet rep alone is another story. */
const digestsOf = (lines: Printed[], user: string) =>
  lines.filter(line => line.user === user && line.nudges?.some(({ kind }) => kind !== 'quiet_rep'))
const joins = (user: string, tz: string, at: string, more: object = {}) => ({ at, user, tz, locale: 'en-US', ...more })
const owes = (user: string, at: string, promise: { due: string; customer?: string }) => ({
  ...{ at, user },
  visit: { customer: promise.customer ?? 'Acme', follow_ups: [{ what: 'send the quote', due: promise.due }] },
})

test('every kind of line is played, and what it leads to is printed in the form of the contract', async () => {
  const lines = await simulate([
    { at: '2026-11-23T07:00:00+08:00', user: 'U1', tz: 'Asia/Shanghai', locale: 'zh-CN', manager: 'M1' },
    { at: '2026-11-23T09:00:00+08:00', user: 'U1', customer: '康宁医药', tier: 'A' },
    { at: '2026-11-23T18:05+08:00', user: 'U1', text: '今天拜访了恒瑞大药房的王店长，下周三之前要一份对比表。' },
    {
      ...{ at: '2026-11-24T10:00:00+08:00', user: 'U1' },
      visit: {
        customer: '仁和堂',
        signals: [{ kind: 'delivery' }],
        follow_ups: [{ what: '改合同', by: 'rep', due: '2026-11-26' }],
      },
    },
    {
      ...{ at: '2026-11-24T11:00:00+08:00', user: 'U1' },
      visit: {
        customer: '同济堂',
        contacts: [{ name: '周经理', title: '经理' }],
        facts: [{ about: '周经理', key: 'birthday', value: 'lunar:10-20' }],
      },
    },
    { at: '2026-11-26T09:00:00+08:00', user: 'U1', click: { kind: 'snooze', nudge: 2 } },
    { at: '2026-11-27T09:00:00+08:00', user: 'U1', click: { kind: 'done', nudge: 4 } },
    { at: '2026-11-27T09:01:00+08:00', user: 'U1', text: '客户说太贵了怎么回？' },
    { until: '2026-12-02T12:00:00+08:00' },
  ])
  expect(lines.map(({ at, kind }) => `${at.slice(5, 16)} ${kind}`)).toEqual([
    '11-23T18:05 reply',
    '11-24T10:00 reply',
    '11-24T11:00 reply',
    '11-25T08:30 digest',
    '11-26T08:30 digest',
    '11-27T08:30 digest',
    // The manager’s page of the week.
    '11-27T08:30 reply',
    '11-27T09:01 reply',
    '11-30T08:30 digest',
    '12-02T08:30 digest',
  ])
  const all = lines.flatMap(({ nudges = [] }) => nudges)
  expect(all.map(({ n }) => n)).toEqual(all.map((_, i) => i + 1))
  const aboutCustomers = all.filter(({ kind }) => kind !== 'quiet_rep' && kind !== 'drill')
  expect(aboutCustomers.map(({ kind, customer, contact, due }) => [kind, customer, contact, due])).toEqual([
    ['birthday', '同济堂', '周经理', '2026-11-28'],
    ['follow_up', '仁和堂', undefined, '2026-11-26'],
    ['birthday', '同济堂', '周经理', '2026-11-28'],
    ['follow_up', '仁和堂', undefined, '2026-11-26'],
    ['cadence', '康宁医药', undefined, undefined],
    ['follow_up', '恒瑞大药房', '王店长', '2026-12-02'],
  ])
})

test('digests keep to wall time, holidays, daylight saving and the rep’s own week', async () => {
  const at = '2026-09-24T00:00:00Z'
  const lines = await simulate([
    joins('NY', 'America/New_York', at),
    joins('DE', 'Europe/Berlin', at, { nudge_at: '07:15' }),
    joins('CN', 'Asia/Shanghai', at),
    joins('AE', 'Asia/Dubai', at, { works: ['sun', 'mon', 'tue', 'wed', 'thu'], country: 'AE' }),
    ...['NY', 'DE', 'CN', 'AE', 'NEW'].map(user => owes(user, '2026-09-25T01:00:00+08:00', { due: '2026-09-28' })),
    { until: '2026-11-10T00:00:00Z' },
  ])
  const on = (user: string) => digestsOf(lines, user).map(line => line.at)
  expect(on('NY')).toEqual([
    ...['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2026-10-05'].map(
      day => `${day}T08:30:00-04:00`,
    ),
    // Columbus Day moves to the Friday before; the clocks go back on the first of November; a month of silence counts too.
    ...['2026-10-09', '2026-10-19', '2026-10-23', '2026-10-26', '2026-10-30'].map(day => `${day}T08:30:00-04:00`),
    ...['2026-11-02', '2026-11-06', '2026-11-09'].map(day => `${day}T08:30:00-05:00`),
  ])
  expect(on('DE')).toContain('2026-10-26T07:15:00+01:00')
  expect(on('DE').every(time => time.includes('T07:15:00'))).toBe(true)
  const free = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']
  expect(on('CN').some(time => free.includes(time.slice(0, 10)))).toBe(false)
  expect(on('AE').every(time => new Date(time.slice(0, 10)).getUTCDay() !== 5)).toBe(true)
  // Who never joined works Monday to Friday in the zone of the offset.
  expect(on('NEW')[0]).toBe('2026-09-28T08:30:00+08:00')
})

test('a snooze until a free day comes on the workday before, and one to a past day on the next workday', async () => {
  const lines = await simulate([
    joins('U1', 'America/New_York', '2026-11-02T07:00:00-05:00'),
    owes('U1', '2026-11-02T09:00:00-05:00', { due: '2026-11-03' }),
    { at: '2026-11-03T09:00:00-05:00', user: 'U1', click: { kind: 'snooze', nudge: 1, until: '2026-11-14' } },
    // Words to the quiet rep count too: the second to the fourth.
    { at: '2026-11-13T09:00:00-05:00', user: 'U1', click: { kind: 'snooze', nudge: 5, until: '2026-11-01' } },
    { at: '2026-11-16T09:00:00-05:00', user: 'U1', click: { kind: 'skip', nudge: 6 } },
    { until: '2026-12-01T00:00:00-05:00' },
  ])
  expect(digestsOf(lines, 'U1').map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-03', '2026-11-13', '2026-11-16'])
})

const GOOD = joins('U1', 'Asia/Shanghai', '2026-11-23T07:00:00+08:00')
test.each<[string, object[], RegExp]>([
  ['lines out of order', [GOOD, { until: '2026-11-22T07:00:00+08:00' }], /^line 2: earlier than the line before it$/],
  ['a line after the end', [{ until: '2026-11-22T07:00:00Z' }, GOOD], /^line 2: comes after the end$/],
  [
    'a click on a nudge that was not sent',
    [GOOD, { at: '2026-11-23T09:00:00+08:00', user: 'U1', click: { kind: 'done', nudge: 1 } }],
    /^line 2: U1 has been sent no nudge 1 by then$/,
  ],
  [
    'an offset that no zone is known for',
    [{ at: '2026-11-23T09:00:00+05:17', user: 'U1', text: 'hello' }],
    /^line 1: no time zone is known for \+05:17; let U1 join with "tz"$/,
  ],
])('%s is told in one line', async (_name, script, line) => {
  await expect(simulate(script)).rejects.toThrow(line)
})

test('on the command line bad input is one line on standard error, exit code 1, and nothing printed', async () => {
  const ran = await rapport('simulate', [GOOD, '', '{"at":'])
  expect(ran).toEqual({ code: 1, out: [], err: 'line 3: not JSON\n' })
})

test('the command line prints what it simulates', async () => {
  const { code, out } = await rapport('simulate', [GOOD, { at: '2026-11-23T09:00:00+08:00', user: 'U1', text: '帮助' }])
  expect([code, out.length]).toEqual([0, 1])
  expect(printed.parse(JSON.parse(out[0]!))).toMatchObject({
    at: '2026-11-23T09:00:00+08:00',
    user: 'U1',
    kind: 'reply',
  })
})
