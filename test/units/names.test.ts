// Which known customer a name or a text means.
import { expect, test } from 'vitest'
import { asName, fold, type Known, named, resolve } from '../../src/customers/names.ts'

const known = (...names: string[]): Known[] => names.map(name => ({ id: name, name, keys: [fold(name)] }))
const REPS = known('恒瑞大药房', '恒瑞医院', '康宁药业', 'Northwind Traders', 'Arc', "Dr. Reddy's", '上海第一医院')

const meant = (said: string, of = REPS) => {
  const found = resolve(said, of)
  return found.kind === 'known'
    ? found.customer.name
    : found.kind === 'several'
      ? found.customers.map(c => c.name)
      : 'new'
}
const foundIn = (text: string) => named(text, REPS).map(customer => customer.name)

test('width, case, spaces and punctuation do not make another name', () => {
  expect(meant('northwind  TRADERS')).toBe('Northwind Traders')
  expect(meant('Ｎorthwind-Traders.')).toBe('Northwind Traders')
  expect(meant('Dr Reddys')).toBe("Dr. Reddy's")
})

test('a short form names the one customer it fits, and none where it fits several', () => {
  expect(meant('康宁')).toBe('康宁药业')
  expect(meant('恒瑞')).toEqual(['恒瑞大药房', '恒瑞医院'])
  expect(meant('Northwind')).toBe('Northwind Traders')
})

test('a whole name wins over a short form of another', () => {
  expect(meant('恒瑞', known('恒瑞', '恒瑞医院'))).toBe('恒瑞')
})

test('a longer form with a branch names the customer it begins with', () => {
  expect(meant('恒瑞大药房城西店')).toBe('恒瑞大药房')
  expect(meant('Northwind Traders Boston')).toBe('Northwind Traders')
})

test('letters inside a word name nobody', () => {
  expect(meant('Ann', known('Hannover Foods'))).toBe('new')
  expect(meant('North')).toBe('new')
  expect(foundIn('I did some research on the market')).toEqual([])
  expect(foundIn('Arc’s CFO called')).toEqual(['Arc'])
})

test('a text names customers by name, by the beginning of a name, or by a contact', () => {
  expect(foundIn('康宁那边怎么样')).toEqual(['康宁药业'])
  expect(foundIn('what does Northwind owe us')).toEqual(['Northwind Traders'])
  expect(named('王店长喜欢什么', REPS, [{ name: '王店长', customer: '恒瑞大药房' }]).map(c => c.name)).toEqual([
    '恒瑞大药房',
  ])
})

test('a city that a name begins with names nobody', () => {
  expect(foundIn('我今天在上海出差')).toEqual([])
  expect(foundIn('第一医院的周主任')).toEqual(['上海第一医院'])
})

test('an alias is another whole name', () => {
  const [customer] = known('恒瑞大药房')
  expect(meant('老王家', [{ ...customer!, keys: [...customer!.keys, fold('老王家')] }])).toBe('恒瑞大药房')
})

test('a name is kept on one line and at most 300 characters long', () => {
  expect(asName('  恒瑞\n大药房 ')).toBe('恒瑞 大药房')
  expect([...asName('药'.repeat(900))]).toHaveLength(300)
})

test('a name of symbols only names nobody in a text', () => {
  const odd = [{ id: '1', name: '***', keys: ['***'] }]
  expect(named('拜访了恒瑞', odd)).toEqual([])
  expect(resolve('拜访', odd).kind).toBe('new')
})
