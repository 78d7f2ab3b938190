// Messages to managers as they are drawn: twenty items fit, each says whom to talk to, and what was answered shrinks.
import { expect, test } from 'vitest'
import { drawMessage } from '../../src/slack/render/index.ts'
import { brokenLimits, shown } from './render-read.ts'
import { alertItems, teamMessages } from './render-team.ts'

test.each(['zh', 'en'] as const)('every message about a team is drawn within Slack’s limits, in %s', language => {
  for (const message of teamMessages(language)) {
    const { blocks, text } = drawMessage(message)
    expect([message.kind, brokenLimits(blocks)]).toEqual([message.kind, []])
    expect(text).not.toMatch(/undefined|\[object/)
  }
})

test('as many items as a message holds all fit, with their buttons', () => {
  const [first] = alertItems
  const items = Array.from({ length: 20 }, (_, at) => ({ ...first!, id: `a${at}`, customer: `Acme ${at}` }))
  const { blocks } = drawMessage({ kind: 'alert', language: 'en', name: 'Wang', day: '2026-11-10', items, more: 0 })
  expect(brokenLimits(blocks)).toEqual([])
  expect(shown(blocks).match(/\*Acme \d+\* · talk to 林晓/g)).toHaveLength(20)
  expect(blocks.filter(({ type }) => type === 'actions')).toHaveLength(20)
})

test('what was seen or asked about is one line without buttons; a hand-over has nobody to ask', () => {
  const { blocks } = drawMessage({
    ...{ kind: 'alert', language: 'zh', name: '王总', day: '2026-11-10', items: alertItems, more: 0 },
  })
  const buttons = JSON.stringify(blocks).match(/"action_id":"[^"]+","[^}]+?"value":"\d"|"value":"\d"/g) ?? []
  expect(buttons.map(each => /"value":"(\d)"/.exec(each)?.[1])).toEqual(['1', '1', '4'])
  expect(shown(blocks)).toContain('恒瑞大药房 · 知道了')
  expect(shown(blocks)).toContain('恒瑞大药房 · 已经问了')
})

test('more customers than a hand-over shows are counted', () => {
  const customers = Array.from({ length: 40 }, (_, at) => ({ name: `Acme ${at}`, promises: 0, complaints: 0 }))
  const of = { handover: 'h1', state: 'asked' as const, from: 'Lin', to: 'Emma', by: 'Lin', customers }
  const { text } = drawMessage({ kind: 'handover', language: 'en', ...of })
  expect(text).toContain('Lin would like to hand you 40 customers.')
  expect(text).toContain('And 25 more.')
})
