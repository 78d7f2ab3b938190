// Whom a note means: short, misheard and misspelt names, people under other names, and customers that are new.
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { customers, notes, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { type Names, names } from './names-hand.ts'

let n: Names
beforeAll(async () => {
  n = await names()
  for (const name of ['恒瑞大药房', '康宁药业', '上海第一医院', '永辉超市']) {
    await n.tell(n.w.lin, `见了${name}`, [{ customer: name }])
  }
  for (const name of ['Northwind Traders', 'Singapore General Hospital', 'Summit Outdoors']) {
    await n.tell(n.w.emma, `Met ${name}`, [{ customer: name }])
  }
})
afterAll(() => n.w.stop())

const customersOf = (rep: string) =>
  n
    .read(tx =>
      tx
        .select({ name: customers.name })
        .from(customers)
        .where(and(eq(customers.rep, rep), eq(customers.hidden, false))),
    )
    .then(rows => rows.map(row => row.name))

describe.each([
  ['by sound', '横瑞', '恒瑞大药房'],
  ['by sound', '恒锐', '恒瑞大药房'],
  ['with a slip', '恒瑞大药旁', '恒瑞大药房'],
  ['by initials', '一院', '上海第一医院'],
  ['by sound', '永惠超市', '永辉超市'],
])('in Chinese, %s', (_, said, name) => {
  test(`${said} is taken for ${name}, and the card says so`, async () => {
    const { text } = await n.tell(n.w.lin, `又去了${said}一趟，聊了聊`, [{ customer: said }])
    expect(text).toContain(name)
    expect(text).toContain(`我把“${said}”当作${name}了`)
    expect(await customersOf('U1LIN')).not.toContain(said)
  })
})

describe.each([
  ['Northwnd', 'Northwind Traders'],
  ['Northwind Tradres', 'Northwind Traders'],
  ['NW', 'Northwind Traders'],
  ['SGH', 'Singapore General Hospital'],
  ['Sumit Outdoors', 'Summit Outdoors'],
])('in English', (said, name) => {
  test(`${said} is taken for ${name}, and the card says so`, async () => {
    const { text } = await n.tell(n.w.emma, `Dropped by ${said} again today`, [{ customer: said }])
    expect(text).toContain(name)
    expect(text).toContain(`I took “${said}” to be ${name}.`)
    expect(await customersOf('U2EMMA')).not.toContain(said)
  })
})

test('where the engine itself heard the known name behind the words, the card still says what was taken for it', async () => {
  const { text } = await n.tell(n.w.lin, '路过横瑞，门口在装修', [{ customer: '恒瑞大药房' }])
  expect(text).toContain('我把“横瑞”当作恒瑞大药房了')
})

test('the other Chinese script, a short form and the name itself need no remark', async () => {
  for (const said of ['恆瑞大藥房', '恒瑞', '恒瑞大药房']) {
    const { text } = await n.tell(n.w.lin, `今天在${said}开会`, [{ customer: said }])
    expect(text).toContain('恒瑞大药房')
    expect(text).not.toContain('当作')
  }
})

test('another brand, another number or another kind of business is another customer, and is marked as new', async () => {
  for (const said of ['恒康大药房', '上海第二医院', '恒瑞医院']) {
    const { text } = await n.tell(n.w.lin, `第一次拜访${said}`, [{ customer: said }])
    expect(text).toContain(said)
    expect(text).toContain('新客户')
    expect(text).not.toContain('当作')
  }
  const { text } = await n.tell(n.w.emma, 'First visit at Southwind Traders', [{ customer: 'Southwind Traders' }])
  expect(text).toContain('Southwind Traders')
  expect(text).toContain('new')
})

test('a near name that fits two customers is asked', async () => {
  await n.tell(n.w.lin, '见了诚信药业和成鑫药业', [{ customer: '诚信药业' }, { customer: '成鑫药业' }])
  const { answer, text } = await n.tell(n.w.lin, '诚欣药业要样品', [{ customer: '诚欣药业' }])
  expect(text).toContain('「诚欣药业」是指哪一家')
  await n.tap(n.w.lin, answer, '成鑫药业')
  expect(n.w.last(n.w.lin)).toContain('成鑫药业')
})

test('Edit says otherwise: the name typed by hand is a customer of its own, and the next note finds it', async () => {
  const { answer } = await n.tell(n.w.lin, '康柠那边谈得不错', [{ customer: '康柠' }])
  expect(textOf(answer)).toContain('我把“康柠”当作康宁药业了')
  const [visit] = await n.read(tx =>
    tx
      .select({ id: visits.id })
      .from(visits)
      .innerJoin(notes, eq(visits.note, notes.id))
      .where(eq(notes.text, '康柠那边谈得不错')),
  )
  await n.w.double.tap(n.w.lin.id, answer, 'visit.edit')
  await n.w.settle()
  await n.w.double.submit(n.w.lin.id, { [`visit:${visit?.id}:customer`]: '康柠' })
  await n.w.settle()
  expect(textOf(answer)).toContain('康柠')
  const { text } = await n.tell(n.w.lin, '康柠下了单', [{ customer: '康柠' }])
  expect(text).not.toContain('当作')
  expect(await customersOf('U1LIN')).toContain('康柠')
})

test('nothing went wrong on the way', () => {
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
