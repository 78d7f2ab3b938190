// Names that come near known ones: the same sound, the other script, slips, initials; and what must not be taken for them.
import { describe, expect, test } from 'vitest'
import { fold, type Known, resolve, saidAs } from '../../src/customers/names.ts'
import { nearMentions, nearness } from '../../src/customers/sounds.ts'

const NAMES = [
  ...['恒瑞大药房', '世纪大药房', '时代百货', '康宁药业', '上海第一医院', '中国银行', '永辉超市', '小天鹅超市'],
  ...['Northwind Traders', 'Singapore General Hospital', 'Summit Outdoors', 'Johnson Dental', 'Café Lumière'],
]
const KNOWN = NAMES.map((name): Known => ({ id: name, name, keys: [fold(name)] }))
const meant = (said: string, known = KNOWN) => {
  const found = resolve(said, known)
  return found.kind === 'known' ? `${found.near ?? 'exact'} ${found.customer.name}` : found.kind
}
const heard = (text: string) =>
  nearMentions(text, NAMES).map(({ name, start, end }) => `${text.slice(start, end)} ${name}`)

test.each([
  ['恒锐', 'sound 恒瑞大药房'],
  ['横瑞', 'sound 恒瑞大药房'],
  ['衡瑞大药房', 'sound 恒瑞大药房'],
  ['恒瑞大药旁', 'slip 恒瑞大药房'],
  ['恒瑞药房', 'slip 恒瑞大药房'],
  ['恆瑞大藥房', 'script 恒瑞大药房'],
  ['恆瑞', 'script 恒瑞大药房'],
  ['恒瑞', 'exact 恒瑞大药房'],
  ['一院', 'initials 上海第一医院'],
  ['中行', 'initials 中国银行'],
  ['Northwnd', 'slip Northwind Traders'],
  ['Northwind Tradres', 'slip Northwind Traders'],
  ['northwind trader', 'slip Northwind Traders'],
  ['NorthWind', 'exact Northwind Traders'],
  ['NW', 'initials Northwind Traders'],
  ['NT', 'initials Northwind Traders'],
  ['SGH', 'initials Singapore General Hospital'],
  ['S.G.H.', 'initials Singapore General Hospital'],
  ['Jonson Dental', 'slip Johnson Dental'],
  ['Cafe Lumiere', 'script Café Lumière'],
])('%s means %s', (said, wanted) => {
  expect(meant(said)).toBe(wanted)
})

test.each([
  ...['恒康大药房', '恒瑞医院', '上海第二医院', '北京第一医院', '大天鹅超市', '康业', '横店影视', '好又多超市'],
  ...['Southwind Traders', 'Northgate Traders', 'Summit Foods', 'Jackson Dental', 'SGX', 'Contoso'],
])('%s is none of them', said => {
  expect(meant(said)).toBe('new')
})

test.each([
  ['Acme 1', 'Acme 2'],
  ['CustomerA', 'CustomerB'],
  ['城东店', '城西店'],
  ['一号店', '二号店'],
  ['Bay', 'Day'],
])('%s is not %s: numbers, letters and directions tell one from the next', (said, other) => {
  expect(nearness(said, other)).toBeUndefined()
})

test('what comes equally near to several is asked', () => {
  const two = ['诚信药业', '成鑫药业'].map((name): Known => ({ id: name, name, keys: [fold(name)] }))
  expect(meant('诚欣药业', two)).toBe('several')
  expect(nearMentions('去了诚欣药业', ['诚信药业', '成鑫药业'])).toEqual([])
})

test('a customer that the same note has just made is not what another name in it was meant for', () => {
  expect(meant('成鑫药业', [{ id: '1', name: '诚信药业', keys: [] }])).toBe('new')
})

test('aliases are known by sound too', () => {
  const known = [{ id: '1', name: '恒瑞大药房', keys: [fold('恒瑞大药房'), fold('老百姓')], also: ['老百姓'] }]
  expect(meant('老佰姓', known)).toBe('sound 恒瑞大药房')
})

describe('in running text', () => {
  test.each([
    ['今天拜访了横瑞，王店长在', ['横瑞 恒瑞大药房']],
    ['恆瑞那边要对比表', ['恆瑞 恒瑞大药房']],
    ['去了永惠超市一趟，又去康柠', ['永惠超市 永辉超市', '康柠 康宁药业']],
    ['Met Sarah at Northwnd this morning', ['Northwnd Northwind Traders']],
    ['At SGH, Dr Lim signed', ['SGH Singapore General Hospital']],
    ['Dropped by NW today', ['NW Northwind Traders']],
    ["Jonson Dental's order is late", ['Jonson Dental Johnson Dental']],
  ])('%s', (text, wanted) => {
    expect(heard(text)).toEqual(wanted)
  })

  test.each([
    '恒瑞大药房今天没开门',
    '实际上没谈成',
    '当时带了样品',
    '健康宁静的环境',
    'northwind is fine',
    'Our CEO met the PM at HQ',
    'some summits are closed in winter',
    '',
  ])('nothing in: %s', text => {
    expect(heard(text)).toEqual([])
  })
})

test('the words are given by which a text names a customer only nearly', () => {
  const [hengrui] = KNOWN
  expect(saidAs('路过横瑞', hengrui!)).toBe('横瑞')
  expect(saidAs('路过横瑞，恒瑞在装修', hengrui!)).toBeUndefined()
  expect(saidAs('路过恒瑞大药房', hengrui!)).toBeUndefined()
  expect(saidAs('今天很忙', hengrui!)).toBeUndefined()
})
