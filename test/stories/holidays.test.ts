// The administrators' table of days: what they enter counts for everybody in that country, from the next morning on.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '../../db/schema.ts'
import { digest, digests, type NudgeWorld, nudgeWorld, promise, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
const told = () => digests(w, w.lin).length
async function command(words: string, who = w.lin): Promise<string> {
  await w.double.slash(who.id, 'dm', '/rapport', words)
  await w.settle()
  return w.last(who)
}

beforeAll(async () => {
  // Wednesday in Shanghai, where 林晓 is an administrator.
  w = await nudgeWorld({ at: '2027-01-20T12:00:00+08:00' })
  await visited(w, w.lin, { customer: '恒瑞大药房', follow_ups: [promise('送对比表', '2027-01-21')] })
})
afterAll(() => w.stop())

test('the list tells what the law frees, what is not announced yet, and how to enter it', async () => {
  const list = await command('holidays')
  for (const line of ['中国的公共假期（2027、2028年）', '2月5日 周五到2月8日 周一：春节', '放假安排还没公布'])
    expect(list).toContain(line)
  expect(list).toContain('2027年的调休还没公布，管理员可以先登记')
  expect(await command('holidays', w.emma)).toContain('Public holidays: United States, 2027 and 2028')
  expect(w.last(w.emma)).toContain('Thu 25 Nov: Thanksgiving')
  expect(w.last(w.emma)).not.toContain('not announced')
})

test('a Saturday that is entered as worked gets its digest', async () => {
  await w.at('2027-01-22T08:30:00+08:00')
  const before = told()
  await w.at('2027-01-22T12:00:00+08:00')
  expect(await command('holidays add 2027-01-23 work 春节调休')).toBe('登记好了：1月23日 周六，上班。')
  await w.at('2027-01-23T08:30:00+08:00')
  expect(told()).toBe(before + 1)
  expect(digest(w, w.lin)).toContain('已经过期2天：送对比表')
  expect(await command('holidays')).toContain('1月23日 周六：上班（春节调休）（团队登记，林晓）')
})

test('a workday that is entered as free gets none, until it is taken away again', async () => {
  await command('holidays add 2027-01-25 off 年会')
  await command('holidays add 2027-01-26 off 年会')
  await command('holidays remove 2027-01-26')
  expect(w.last(w.lin)).toBe('登记已去掉：1月26日 周二，还按公布的放假安排。')
  const before = told()
  await w.at('2027-01-25T12:00:00+08:00')
  expect(told()).toBe(before)
  await w.at('2027-01-26T08:30:00+08:00')
  expect(told()).toBe(before + 1)
})

test('near 春节 the digest says that the make-up days are not announced, until somebody enters them', async () => {
  expect(digest(w, w.lin)).toContain('2027年的调休还没公布，管理员可以用“/rapport holidays”登记。')
  await command('holidays add 2027-02-20 work 春节调休')
  await w.at('2027-01-27T08:30:00+08:00')
  expect(digest(w, w.lin)).not.toContain('调休还没公布')
})

test('days of which nobody knows bring nothing; a day that is entered as worked does', async () => {
  await command('holidays add 2027-02-12 work')
  await w.at('2027-02-04T08:30:00+08:00')
  const before = told()
  for (const day of ['05', '08', '09', '10', '11']) await w.at(`2027-02-${day}T12:00:00+08:00`)
  expect(told()).toBe(before)
  await w.at('2027-02-12T08:30:00+08:00')
  expect(told()).toBe(before + 1)
})

test('a form does the same, and every entry is in the audit trail', async () => {
  await command('holidays')
  const list = w.double.answers(w.lin.id).at(-1)!
  const block = list.blocks.find(one => JSON.stringify(one).includes('holiday.enter'))!
  await w.double.tap(w.lin.id, list, { block_id: String(block.block_id), action_id: 'holiday.enter' })
  await w.settle()
  await w.double.submit(w.lin.id, { day: '2027-03-08', kind: 'off', name: '妇女节' })
  await w.settle()
  expect(w.last(w.lin)).toBe('登记好了：3月8日 周一，放假。落在这天的提醒会提前到前一个工作日。')
  const lines = await read(w, tx => tx.select().from(audit).where(eq(audit.about, 'CN 2027-03-08')))
  expect(lines.map(({ who, what }) => [who, what])).toEqual([[w.lin.id, 'holiday.off']])
})

test('only administrators enter days, and only days that there are', async () => {
  expect(await command('holidays add 2027-03-09 off', w.emma)).toContain('administrators')
  expect(await command('holidays add 2027-02-30 off')).toContain('登记一天')
  expect(await command('holidays add 2027-03-09 maybe')).toContain('登记一天')
  expect(await command('holidays remove 2027-03-09')).toBe('3月9日 周二，没有登记过，不用去掉。')
})

test('a day can be entered and taken away in Chinese words, as the help says', async () => {
  expect(await command('holidays 登记 2027-03-10 上班 盘点')).toBe('登记好了：3月10日 周三，上班。')
  expect(await command('holidays 去掉 2027-03-10')).toBe('登记已去掉：3月10日 周三，还按公布的放假安排。')
})

test('whoever reads Chinese abroad reads the holidays there in simplified characters', async () => {
  const mei = w.double.addUser({ id: 'U4MEI', name: '陈梅', tz: 'America/New_York', locale: 'zh-CN' })
  await w.say(mei, '你好')
  const list = await command('holidays', mei)
  expect(list).toContain('圣诞节')
  expect(list).toContain('Independence Day（补假）')
  expect(list).not.toMatch(/聖|更换日/)
})
