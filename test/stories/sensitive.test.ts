// Sensitive facts: understood, left out, kept once an administrator wants it, and gone without a trace when not any more.
import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, facts, notes, outbox, workspaces } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
beforeAll(async () => {
  n = await names()
})
afterAll(() => n.w.stop())

type Fact = NonNullable<Visit['facts']>[number]
const ILL: Fact = { about: '王店长', key: 'health', value: '糖尿病', quote: '有糖尿病' }
const SUGAR: Fact = { about: '王店长', key: 'taste', value: '无糖点心', quote: '有糖尿病所以只吃无糖点心' }
const visit = (found: Fact[], more: Partial<Visit> = {}): Visit => ({
  customer: '恒瑞大药房',
  contacts: [{ name: '王店长' }],
  facts: found,
  ...more,
})
const held = () => n.read(tx => tx.select().from(facts).where(eq(facts.key, 'health')))
/** The tables that hold a word anywhere, with the rows. */
async function whereIs(word: string): Promise<string[]> {
  const tables = await n.dump()
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.filter(row => row.includes(word)).map(row => `${table}: ${row}`),
  )
}
/** What is left of rows once the rep's own words are taken out. */
const beyondNotes = async (word: string) => {
  const own = (await n.read(tx => tx.select({ text: notes.text }).from(notes))).map(row =>
    JSON.stringify(row.text).slice(1, -1),
  )
  const strip = (row: string) => own.reduce((left, text) => left.replace(`"text":"${text}"`, ''), row)
  return (await whereIs(word))
    .map(row => (row.startsWith('notes: ') ? strip(row) : row))
    .filter(row => row.includes(word))
}

test('while off, nothing but the rep’s own words holds it, and the card says that it was left out', async () => {
  const zh = await n.tell(n.w.lin, '恒瑞大药房的王店长有糖尿病所以只吃无糖点心', [visit([ILL, SUGAR])])
  expect(zh.text).toContain('未保存敏感信息：健康')
  expect(zh.text).toContain('无糖点心')
  expect(await held()).toEqual([])
  expect(await beyondNotes('糖尿病')).toEqual([])
  expect(await whereIs('糖尿病')).toHaveLength(1)
  const faith: Fact = { about: 'Dana', key: 'religion', value: 'Quaker', quote: 'Dana is a Quaker' }
  const en = await n.tell(n.w.emma, 'Northwind: Dana is a Quaker', [
    { customer: 'Northwind', contacts: [{ name: 'Dana' }], facts: [faith] },
  ])
  expect(en.text).toContain('Left out as sensitive: Religion')
  expect(await beyondNotes('Quaker')).toEqual([])
})

test('a note that waits for an answer holds nothing either, and the card says so in the end', async () => {
  await n.tell(n.w.lin, '见了康宁一店和康宁二店', [{ customer: '康宁一店' }, { customer: '康宁二店' }])
  const gout: Fact = { about: '李店长', key: 'health', value: '痛风', quote: '李店长有痛风' }
  const asked = await n.tell(n.w.lin, '康宁的李店长有痛风', [
    { customer: '康宁', contacts: [{ name: '李店长' }], facts: [gout] },
  ])
  expect(asked.text).toContain('「康宁」是指哪一家')
  expect(await beyondNotes('痛风')).toEqual([])
  await n.tap(n.w.lin, asked.answer, '康宁一店')
  expect(n.w.last(n.w.lin)).toContain('未保存敏感信息：健康')
  expect(await beyondNotes('痛风')).toEqual([])
})

test('only an administrator turns it on, and the trail tells who and when', async () => {
  expect(await n.slash(n.w.emma, 'sensitive on')).toBe('Only workspace administrators can use this command.')
  expect(await n.slash(n.w.lin, 'sensitive on')).toContain('已开启')
  const [line, ...more] = await n.read(tx => tx.select().from(audit).where(like(audit.what, 'sensitive.%')))
  expect(line).toMatchObject({ who: 'U1LIN', what: 'sensitive.on' })
  expect(line?.at).toBeInstanceOf(Date)
  expect(more).toEqual([])
})

let card: Message

test('while on, it is kept, shown, superseded and corrected like any other', async () => {
  const said = await n.tell(n.w.lin, '恒瑞大药房的王店长有糖尿病所以只吃无糖点心，要低糖的', [
    visit([ILL, SUGAR], {
      signals: [{ kind: 'praise', quote: '有糖尿病所以只吃无糖点心' }],
      follow_ups: [{ what: '送糖尿病手册', by: 'rep', quote: '要低糖的' }],
    }),
  ])
  card = said.answer
  expect(textOf(card)).toContain('糖尿病')
  const fixed: Fact = { ...ILL, value: '二型糖尿病', quote: '是二型糖尿病' }
  await n.tell(n.w.lin, n.engine.means('更正：王店长是二型糖尿病', [visit([fixed])], 'correct'), undefined, said.said)
  expect(await n.slash(n.w.lin, 'customer 恒瑞大药房')).toContain('糖尿病')
  expect((await held()).length).toBeGreaterThan(0)
  expect((await beyondNotes('糖尿病')).length).toBeGreaterThan(4)
})

test('turned off, it is gone everywhere: facts with their history, quotes, letters, the trail; the card in Slack too', async () => {
  expect(await n.slash(n.w.lin, 'sensitive off')).toMatch(/已关闭，并清除了 \d+ 条敏感信息/)
  expect(await held()).toEqual([])
  expect(await beyondNotes('糖尿病')).toEqual([])
  expect((await whereIs('糖尿病')).every(row => row.startsWith('notes: '))).toBe(true)
  expect(textOf(card)).not.toContain('糖尿病')
  expect(textOf(card)).toContain('恒瑞大药房')
  expect(textOf(card)).toContain('无糖点心')
  const trail = await n.read(tx => tx.select().from(audit).where(like(audit.what, 'sensitive.%')))
  expect(trail.map(line => [line.who, line.what])).toEqual([
    ['U1LIN', 'sensitive.on'],
    ['U1LIN', 'sensitive.off'],
  ])
  expect(await n.read(tx => tx.select({ on: workspaces.sensitive }).from(workspaces))).toEqual([{ on: false }])
})

test('what is not sensitive stays as it was', async () => {
  const sheet = await n.slash(n.w.lin, 'customer 恒瑞大药房')
  expect(sheet).toContain('无糖点心')
  expect(sheet).not.toContain('糖尿病')
  const letters = await n.read(tx => tx.select().from(outbox).where(eq(outbox.state, 'dead')))
  expect(letters).toEqual([])
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
