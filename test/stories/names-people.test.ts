// People under several names: honorifics, surnames with a title, first names, and notes that name a person and no customer.
import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contactAliases, contacts, customers, facts, notes, visits } from '../../db/schema.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
beforeEach(async () => {
  n = await names()
})
afterEach(() => n.w.stop())

const people = () =>
  n
    .read(tx => tx.select({ name: contacts.name, title: contacts.title }).from(contacts))
    .then(rows => rows.sort((a, b) => a.name.localeCompare(b.name)))
const about = () =>
  n.read(tx =>
    tx
      .select({ name: contacts.name, key: facts.key, value: facts.value })
      .from(facts)
      .innerJoin(contacts, eq(facts.contact, contacts.id))
      .where(and(isNull(facts.heldUntil), isNull(facts.removedAt)))
      .orderBy(facts.key),
  )
const visited = (text: string) =>
  n
    .read(tx =>
      tx
        .select({ name: customers.name })
        .from(visits)
        .innerJoin(customers, eq(visits.customer, customers.id))
        .innerJoin(notes, eq(visits.note, notes.id))
        .where(eq(notes.text, text)),
    )
    .then(rows => rows.map(row => row.name))
const likes = (customer: string, name: string, value: string, title?: string): Visit => ({
  customer,
  contacts: [{ name, title }],
  facts: [{ about: name, key: 'taste', value, quote: value }],
})
const tellLin = (text: string, visit: Visit) => n.tell(n.w.lin, text, [visit])
const tellEmma = (text: string, visit: Visit) => n.tell(n.w.emma, text, [visit])

test('王店长, 王姐 and 王老师 are 王丽, the manager of the store, where nobody else can be', async () => {
  await tellLin('恒瑞大药房的店长王丽爱喝龙井', likes('恒瑞大药房', '王丽', '龙井', '店长'))
  await tellLin('恒瑞大药房王店长说爱吃辣', likes('恒瑞大药房', '王店长', '吃辣'))
  await tellLin('恒瑞大药房王姐爱吃鱼', likes('恒瑞大药房', '王姐', '吃鱼'))
  const { text } = await tellLin('恒瑞大药房王老师不吃香菜', likes('恒瑞大药房', '王老师', '不吃香菜'))
  expect(await people()).toEqual([{ name: '王丽', title: '店长' }])
  expect((await about()).map(one => one.name)).toEqual(['王丽', '王丽', '王丽', '王丽'])
  expect(text).toContain('王丽')
  expect(await n.slash(n.w.lin, 'customer 恒瑞大药房')).toContain('吃鱼')
})

test('two people of one surname with different titles stay two', async () => {
  await tellLin('恒瑞大药房王店长爱喝龙井', likes('恒瑞大药房', '王店长', '龙井'))
  await tellLin('恒瑞大药房王经理爱喝咖啡', likes('恒瑞大药房', '王经理', '咖啡'))
  await tellLin('恒瑞大药房王副店长爱喝可乐', likes('恒瑞大药房', '王副店长', '可乐'))
  expect((await people()).map(one => one.name).sort()).toEqual(['王副店长', '王店长', '王经理'].sort())
  // Which of them 老王 is, nobody can tell.
  await tellLin('恒瑞大药房老王爱喝酒', likes('恒瑞大药房', '老王', '酒'))
  expect(await people()).toHaveLength(4)
})

test('Dr. Patel is Anita Patel, Mr Tanaka is Kenji Tanaka, and Sarah is Sarah Chen; Ms Tanaka is somebody else', async () => {
  await tellEmma('At Northwind Traders: Anita Patel, tea', likes('Northwind Traders', 'Anita Patel', 'tea'))
  await tellEmma('Northwind Traders, Dr. Patel: chess', likes('Northwind Traders', 'Dr. Patel', 'chess'))
  await tellEmma('Northwind Traders, Kenji Tanaka: sushi', likes('Northwind Traders', 'Kenji Tanaka', 'sushi'))
  await tellEmma('Northwind Traders, Mr Tanaka: golf', likes('Northwind Traders', 'Mr Tanaka', 'golf'))
  await tellEmma('Northwind Traders, Ms Tanaka: opera', likes('Northwind Traders', 'Ms Tanaka', 'opera'))
  await tellEmma('Northwind Traders, Sarah Chen: jazz', likes('Northwind Traders', 'Sarah Chen', 'jazz'))
  await tellEmma('Northwind Traders, Sarah again: rugby', likes('Northwind Traders', 'Sarah', 'rugby'))
  expect((await people()).map(one => one.name)).toEqual(['Anita Patel', 'Kenji Tanaka', 'Ms Tanaka', 'Sarah Chen'])
  expect((await about()).flatMap(one => (one.name === 'Sarah Chen' ? [one.value] : [])).sort()).toEqual([
    'jazz',
    'rugby',
  ])
})

test('a title is learnt from the way somebody is addressed, and goes with the note that is undone', async () => {
  await tellLin('恒瑞大药房王丽爱喝龙井', likes('恒瑞大药房', '王丽', '龙井'))
  const { answer } = await tellLin('恒瑞大药房王店长爱吃辣', likes('恒瑞大药房', '王店长', '吃辣'))
  expect(await people()).toEqual([{ name: '王丽', title: '店长' }])
  expect(await n.read(tx => tx.$count(contactAliases))).toBe(1)
  await n.w.double.tap(n.w.lin.id, answer, 'visit.undo')
  await n.w.settle()
  expect(await n.read(tx => tx.$count(contactAliases))).toBe(0)
  expect((await about()).map(one => one.value)).toEqual(['龙井'])
})

test('a person who is known at one customer tells the customer', async () => {
  await tellLin('恒瑞大药房的店长王丽爱喝龙井', likes('恒瑞大药房', '王丽', '龙井', '店长'))
  await tellLin('康宁药业的李总爱打球', likes('康宁药业', '李总', '打球'))
  const { text } = await n.tell(n.w.lin, '跟王店长通了电话，她嫌贵')
  expect(text).toContain('恒瑞大药房')
  expect(text).not.toContain('哪位客户')
  expect(await visited('跟王店长通了电话，她嫌贵')).toEqual(['恒瑞大药房'])
  await tellEmma('Met Sarah Chen at Northwind Traders', likes('Northwind Traders', 'Sarah Chen', 'jazz'))
  await n.tell(n.w.emma, 'Spoke to Sarah again, she wants a new quote by Friday')
  expect(await visited('Spoke to Sarah again, she wants a new quote by Friday')).toEqual(['Northwind Traders'])
})

test('a person of that name at two customers is asked about with both', async () => {
  await tellLin('恒瑞大药房王店长爱喝龙井', likes('恒瑞大药房', '王店长', '龙井'))
  await tellLin('永辉超市王店长爱喝咖啡', likes('永辉超市', '王店长', '咖啡'))
  await tellLin('见了康宁药业', { customer: '康宁药业' })
  const { answer, text } = await n.tell(n.w.lin, '跟王店长通了电话，她嫌贵')
  expect(text).toContain('这是关于哪位客户的')
  expect(text).toMatch(/恒瑞大药房\W*（王店长）/)
  expect(text).toMatch(/永辉超市\W*（王店长）/)
  expect(text).not.toContain('康宁药业')
  await n.tap(n.w.lin, answer, '永辉超市')
  expect(await visited('跟王店长通了电话，她嫌贵')).toEqual(['永辉超市'])

  await tellEmma('Met Sarah Chen at Northwind Traders', likes('Northwind Traders', 'Sarah Chen', 'jazz'))
  await tellEmma('Met Sarah Miller at Contoso Foods', likes('Contoso Foods', 'Sarah Miller', 'tea'))
  const spoken = await n.tell(n.w.emma, 'Spoke to Sarah again, she finds us pricey')
  expect(spoken.text).toContain('Northwind Traders')
  expect(spoken.text).toContain('Contoso Foods')
  await n.tap(n.w.emma, spoken.answer, 'Contoso Foods')
  expect(await visited('Spoke to Sarah again, she finds us pricey')).toEqual(['Contoso Foods'])
})

test('“she” under a card is the one person of its thread, and “they” are its customer', async () => {
  const zh = '她生日是3月4号，平时爱喝龙井'
  const told = [{ about: '王店长', key: 'taste' as const, value: '龙井', quote: '平时爱喝龙井' }]
  n.engine.means(zh, [], 'other')
  n.engine.means(`王店长：${zh}`, [
    {
      customer: '恒瑞大药房',
      contacts: [{ name: '王店长' }],
      facts: [...told, { about: '王店长', key: 'birthday', value: '--03-04', quote: '王店长：她生日是3月4号' }],
    },
  ])
  const first = await n.tell(n.w.lin, '今天拜访了恒瑞大药房的王店长', [
    { customer: '恒瑞大药房', contacts: [{ name: '王店长' }] },
  ])
  const { text } = await n.tell(n.w.lin, zh, undefined, first.said)
  expect(text).toContain('恒瑞大药房')
  expect(await visited(zh)).toEqual(['恒瑞大药房'])
  expect((await about()).map(one => `${one.name} ${one.key} ${one.value}`)).toEqual([
    '王店长 birthday --03-04',
    '王店长 taste 龙井',
  ])
  const quotes = await n.read(tx => tx.select({ quote: facts.quote }).from(facts).orderBy(facts.key))
  expect(quotes.map(one => one.quote)).toEqual(['她生日是3月4号', '平时爱喝龙井'])

  const they = '他们要一份对比表'
  await n.tell(n.w.lin, they, [{ follow_ups: [{ what: '对比表', by: 'rep', quote: they }] }], first.answer.ts)
  expect(await visited(they)).toEqual(['恒瑞大药房'])

  const en = 'She loves jazz, and they find us pricey'
  n.engine.means(en, [{ signals: [{ kind: 'objection', topic: 'price', quote: 'they find us pricey' }] }])
  n.engine.means(`Sarah Chen: ${en}`, [
    {
      contacts: [{ name: 'Sarah Chen' }],
      facts: [{ about: 'Sarah Chen', key: 'interests', value: 'jazz', quote: 'Sarah Chen: She loves jazz' }],
      signals: [{ kind: 'objection', topic: 'price', quote: 'they find us pricey' }],
    },
  ])
  const met = await n.tell(n.w.emma, 'Met Sarah Chen at Northwind Traders', [
    { customer: 'Northwind Traders', contacts: [{ name: 'Sarah Chen' }] },
  ])
  await n.tell(n.w.emma, en, undefined, met.said)
  expect(await visited(en)).toEqual(['Northwind Traders'])
  expect((await about()).filter(one => one.name === 'Sarah Chen')).toEqual([
    { name: 'Sarah Chen', key: 'interests', value: 'jazz' },
  ])
})
