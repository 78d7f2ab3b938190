// rapport simulate prints what a rep's manager is told, as lines of kind "alert".
import { expect, test } from 'vitest'
import { type Printed, simulate } from './simulate-run.ts'

const joins = (user: string, more: object = {}) => ({
  ...{ at: '2026-11-02T00:00:00Z', user, tz: 'Asia/Shanghai', locale: 'zh-CN' },
  ...more,
})
const complains = (user: string, on: string) => ({
  ...{ at: `${on}T18:00:00+08:00`, user },
  visit: { customer: '恒瑞大药房', signals: [{ kind: 'complaint', quote: '货又送错了' }] },
})
const alertsOf = (lines: Printed[], user: string) =>
  lines.filter(line => line.kind === 'alert' && line.user === user).map(({ at }) => at.slice(0, 16))

test('a manager who never joined is told on day 7 and each workday after, until the complaint is solved', async () => {
  const lines = await simulate([
    joins('U1', { manager: 'M1' }),
    complains('U1', '2026-11-02'),
    { at: '2026-11-11T18:00:00+08:00', user: 'U1', text: '恒瑞大药房的投诉已经解决了' },
    { until: '2026-11-20T12:00:00+08:00' },
  ])
  expect(alertsOf(lines, 'M1')).toEqual(['2026-11-09T08:30', '2026-11-10T08:30', '2026-11-11T08:30'])
  expect(lines.find(({ kind }) => kind === 'alert')?.text).toContain('恒瑞大药房')
  expect(lines.filter(({ user, kind }) => user === 'M1' && kind === 'digest')).toEqual([])
})

test('one who joined is told in their own morning, zone, language and week', async () => {
  const manager = { tz: 'America/New_York', locale: 'en-US', nudge_at: '09:15', works: ['mon', 'tue', 'wed', 'thu'] }
  const lines = await simulate([
    joins('M1', manager),
    joins('U1', { manager: 'M1' }),
    complains('U1', '2026-11-06'),
    { until: '2026-11-18T00:00:00Z' },
  ])
  // Day 7 is a Friday, which is free for the manager.
  expect(alertsOf(lines, 'M1')).toEqual(['2026-11-12T09:15', '2026-11-16T09:15', '2026-11-17T09:15'])
  expect(lines.find(({ kind }) => kind === 'alert')?.text).toContain('talk to U1')
})

test('without a manager nobody is told', async () => {
  const lines = await simulate([joins('U1'), complains('U1', '2026-11-02'), { until: '2026-11-13T12:00:00+08:00' }])
  expect(lines.filter(({ kind }) => kind === 'alert')).toEqual([])
})
