// Customers go from one rep to another: asked, accepted with the whole record, declined, and taken back.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  audit,
  customers,
  deals,
  followUps,
  handoverCustomers,
  notes,
  nudges,
  outbox,
  visits,
} from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { digest, fact, promise, read, visited } from './nudges-hand.ts'
import { ALERT, type Team, team } from './team-hand.ts'

let t: Team
beforeEach(async () => {
  t = await team('2026-11-10T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'taste', ['龙井', '平时爱喝龙井'])],
    follow_ups: [promise('送对比表', '2026-11-11', { quote: '周三送对比表' })],
    deal: { product: '冷藏柜', step: 'needs', quote: '冷藏柜要两台' },
  })
  await visited(w, w.lin, { customer: '康宁医药', signals: [{ kind: 'complaint', quote: '货又送错了' }] })
})
afterEach(() => t.w.stop())

const ownersOf = async (name: string) => {
  const { w } = t
  return read(w, async tx => {
    const [customer] = await tx.select().from(customers).where(eq(customers.name, name))
    const id = customer?.id ?? ''
    const of = async (table: typeof visits | typeof followUps | typeof deals) =>
      (await tx.select({ rep: table.rep }).from(table).where(eq(table.customer, id))).map(({ rep }) => rep)
    return [customer?.rep, ...(await of(visits)), ...(await of(followUps)), ...(await of(deals))]
  })
}
const cardOf = () =>
  t.w.double
    .answers(t.w.emma.id)
    .find(message =>
      /would like to hand you|asks you to take over|Yours now|Back with|stays with/.test(textOf(message)),
    )!
const held = async (name: string) => new Set(await ownersOf(name))

test('a manager proposes, the receiver accepts, and the record is theirs with briefs and promises', async () => {
  const { w, wang } = t
  await w.at('2026-11-11T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('送对比表')
  expect(await t.type(wang, 'handover @林晓 @Emma 全部')).toContain('已经请Emma接手康宁医药、恒瑞大药房')
  expect(textOf(cardOf())).toContain('王总 asks you to take over 2 customers from 林晓.')
  expect(textOf(cardOf())).toContain('恒瑞大药房* · 1 open promise')
  expect(textOf(cardOf())).toContain('康宁医药* · 1 open complaint')
  expect(await held('恒瑞大药房')).toEqual(new Set([w.lin.id]))
  const [emmas, lins, wangs] = [t.count(w.emma), t.count(w.lin), t.count(wang)]
  await t.tap(w.emma, cardOf(), 'Accept')
  for (const name of ['恒瑞大药房', '康宁医药']) expect(await held(name)).toEqual(new Set([w.emma.id]))
  expect(textOf(cardOf())).toContain('Yours now, from 林晓: 康宁医药 and 恒瑞大药房.')
  const read1 = t.since(w.emma, emmas).join('\n')
  for (const words of ['What matters first about 康宁医药 and 恒瑞大药房:', '龙井', '• 恒瑞大药房: 送对比表'])
    expect(read1).toContain(words)
  expect(t.since(w.lin, lins).join()).toContain('Emma接手了康宁医药、恒瑞大药房')
  expect(t.since(wang, wangs).join()).toContain('Emma接手了康宁医药、恒瑞大药房')
  expect(digest(w, w.lin)).toMatch(/恒瑞大药房 · 已经了结/)
  const states = await read(w, tx => tx.select({ state: nudges.state }).from(nudges).where(eq(nudges.rep, w.lin.id)))
  expect(states.filter(({ state }) => state === 'open')).toEqual([])
  expect(await w.say(w.emma, 'What do we know about 恒瑞大药房?')).toContain('龙井')
  expect(await t.type(w.lin, 'customer 恒瑞大药房')).not.toContain('龙井')
  await w.at('2026-11-12T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('送对比表')
})

test('declined, everything stays; the one who asked is told', async () => {
  const { w } = t
  await t.type(w.lin, 'handover @Emma 恒瑞')
  expect(textOf(cardOf())).toContain('林晓 would like to hand you 1 customer.')
  await t.tap(w.emma, cardOf(), 'Decline')
  expect(await held('恒瑞大药房')).toEqual(new Set([w.lin.id]))
  expect(textOf(cardOf())).toContain('stays with 林晓')
  expect(w.last(w.lin)).toContain('Emma这次先不接恒瑞大药房')
})

test('undone, they go back with what was noted since; after thirty days it is too late', async () => {
  const { w } = t
  await w.say(w.lin, '把恒瑞转给Emma')
  await t.tap(w.emma, cardOf(), 'Accept')
  await visited(w, w.emma, { customer: '恒瑞大药房', follow_ups: [promise('send the list', '2026-11-20')] })
  await t.tap(w.emma, cardOf(), 'Undo')
  expect(await ownersOf('恒瑞大药房')).toEqual(Array(6).fill(w.lin.id))
  expect(textOf(cardOf())).toContain('Back with 林晓')
  expect(w.last(w.lin)).toContain('交接已撤销：恒瑞大药房')
  const trail = await read(w, tx => tx.select({ what: audit.what }).from(audit))
  const deeds = trail.map(({ what }) => what).filter(what => what.startsWith('handover.'))
  expect(deeds).toEqual(['handover.proposed', 'handover.accepted', 'handover.undone'])
  await t.type(w.lin, 'handover @Emma 康宁医药')
  const again = w.double.answers(w.emma.id).findLast(message => textOf(message).includes('would like to hand you'))!
  await t.tap(w.emma, again, 'Accept')
  w.clock.moveTo(new Date('2026-12-15T18:00:00+08:00'))
  await t.tap(w.emma, again, 'Undo')
  expect(w.last(w.emma)).toContain('more than 30 days ago')
  expect(await held('康宁医药')).toEqual(new Set([w.emma.id]))
})

test('a customer of the same name is set beside the receiver’s own, and a merge is offered', async () => {
  const { w } = t
  await visited(w, w.emma, { customer: '恒瑞大药房', facts: [] })
  await t.type(w.lin, 'handover @Emma 恒瑞大药房')
  await t.tap(w.emma, cardOf(), 'Accept')
  const said = w.double.answers(w.emma.id).map(textOf).join('\n')
  expect(said).toContain('You already have a 恒瑞大药房. The one handed over is called 恒瑞大药房 (from 林晓) for now.')
  const merge = w.double.answers(w.emma.id).at(-1)!
  expect(textOf(merge)).toContain('Is 恒瑞大药房 (from 林晓) the same customer as 恒瑞大药房?')
  expect(await held('恒瑞大药房 (from 林晓)')).toEqual(new Set([w.emma.id]))
  await t.tap(w.emma, merge, 'Merge them')
  expect(await t.type(w.emma, 'customer 恒瑞大药房')).toContain('龙井')
  await t.tap(w.emma, cardOf(), 'Undo')
  expect(w.last(w.emma)).toContain('has become part of another customer since')
})

test('who may: not a stranger, not to oneself, not unknown names; a waiting one is in the manager’s alert once', async () => {
  const { w, wang } = t
  expect(await t.type(w.emma, 'handover @林晓 @王总 all')).toContain('Only their manager or an administrator')
  expect(await t.type(w.lin, 'handover @林晓 恒瑞')).toContain('本来就归这位同事')
  expect(await t.type(w.lin, 'handover @Emma 百草堂')).toContain('百草堂')
  expect(await t.type(w.lin, 'handover @谁也不是 恒瑞')).toContain('我还不认识谁也不是')
  expect(await t.type(w.lin, 'handover')).toContain('/rapport handover')
  await t.type(w.lin, 'handover @Emma 恒瑞')
  for (const day of ['11', '12']) await w.at(`2026-11-${day}T08:30:00+08:00`)
  const told = t.seen(wang, ALERT).map(textOf)
  expect(told.filter(text => text.includes('林晓的恒瑞大药房要交给Emma，还在等Emma答复'))).toHaveLength(1)
})

test('what the new rep forgets is forgotten with the old one, too', async () => {
  const { w } = t
  await t.type(w.lin, 'handover @Emma 恒瑞')
  await t.tap(w.emma, cardOf(), 'Accept')
  await w.say(w.emma, 'Please forget everything about 恒瑞大药房')
  await t.tap(w.emma, w.double.answers(w.emma.id).at(-1)!, 'Forget it all')
  const rows = await read(w, async tx => [
    ...(await tx.select().from(notes)),
    ...(await tx.select({ user: outbox.address, post: outbox.post }).from(outbox)),
    ...(await tx.select().from(handoverCustomers)),
  ])
  // The list of commands has examples of its own.
  const texts = rows.map(row => JSON.stringify(row)).filter(row => !row.includes('"kind":"help"'))
  const holding = (word: string) => texts.filter(row => row.includes(word))
  for (const word of ['恒瑞大药房', '龙井', '送对比表']) expect(holding(word)).toEqual([])
  expect(holding('康宁医药')).not.toEqual([])
})
