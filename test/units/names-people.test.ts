// Whether two ways of naming somebody mean one person.
import { expect, test } from 'vitest'
import { meet } from '../../src/customers/contacts/meet.ts'
import { mayBeOne, type Person, whoIs } from '../../src/customers/people.ts'
import { homesOf } from '../../src/visits/homes.ts'

test.each([
  ['王店长', undefined, '王丽', '店长'],
  ['李总', undefined, '李明', '总经理'],
  ['张姐', undefined, '张敏', '采购'],
  ['老王', undefined, '王建国', '主任'],
  ['小李', undefined, '李静', undefined],
  ['王老师', undefined, '王丽', '店长'],
  ['王经理', '采购经理', '王经理', undefined],
  ['欧阳老师', undefined, '欧阳静', undefined],
  ['陳總', undefined, '陈伟', '总监'],
  ['Dr. Patel', undefined, 'Anita Patel', 'CMO'],
  ['Mr Tanaka', undefined, 'Kenji Tanaka', undefined],
  ['Tanaka-san', undefined, 'Kenji Tanaka', undefined],
  ['Sarah', undefined, 'Sarah Chen', 'buyer'],
])('%s (%s) may be %s (%s)', (name, title, other, post) => {
  expect(mayBeOne({ name, title }, { name: other, title: post })).toBe(true)
  expect(mayBeOne({ name: other, title: post }, { name, title })).toBe(true)
})

test.each([
  ['王店长', undefined, '王经理', undefined],
  ['王副店长', undefined, '王店长', undefined],
  ['李总', undefined, '李店长', undefined],
  ['老王', undefined, '小王', undefined],
  ['王先生', undefined, '王女士', undefined],
  ['王丽', undefined, '王芳', undefined],
  ['王店长', undefined, '李丽', '店长'],
  ['Mr Tanaka', undefined, 'Ms Tanaka', undefined],
  ['Sarah Chen', undefined, 'Sarah Miller', undefined],
  ['Sarah', 'CFO', 'Sarah Chen', 'buyer'],
  ['Wang', undefined, '王店长', undefined],
])('%s (%s) is not %s (%s)', (name, title, other, post) => {
  expect(mayBeOne({ name, title }, { name: other, title: post })).toBe(false)
  expect(mayBeOne({ name: other, title: post }, { name, title })).toBe(false)
})

const person = (id: string, name: string, title?: string, also: string[] = []) => ({
  id,
  name,
  title,
  also,
  standing: true,
})

test('who fits two people is neither; a whole name always is', () => {
  const known: Person[] = [person('1', '王丽', '店长'), person('2', '王芳', '收银')]
  expect(whoIs({ name: '王姐' }, known)).toBeUndefined()
  expect(whoIs({ name: '王店长' }, known)?.id).toBe('1')
  expect(whoIs({ name: '王芳' }, known)?.id).toBe('2')
})

test('every name that somebody bears must fit: 王店长, who is 王丽, is not 王芳', () => {
  expect(whoIs({ name: '王芳' }, [person('1', '王店长', '店长', ['王丽'])])).toBeUndefined()
})

test('two names in one note are two people, unless both state the same post', () => {
  const known = [person('1', '王丽')]
  const ids = (...said: { name: string; title?: string }[]) =>
    meet(said, known).map(one => one.known?.id ?? one.as?.name)
  expect(ids({ name: '王丽' }, { name: '王姐' })).toEqual(['1', undefined])
  expect(ids({ name: '王丽', title: '店长' }, { name: '王店长' })).toEqual(['1', '1'])
  expect(ids({ name: '陈伟', title: '经理' }, { name: '陈经理' })).toEqual([undefined, '陈伟'])
})

test('a person’s customers are those where they may be known; a whole name wins', () => {
  const contacts = [
    { name: '王丽', title: '店长', customer: '恒瑞' },
    { name: '王店长', customer: '永辉' },
    { name: '李总', customer: '康宁' },
  ]
  const homes = (...names: string[]) =>
    homesOf({ contacts: names.map(name => ({ name })) }, contacts).map(one => one.customer)
  expect(homes('王店长')).toEqual(['永辉'])
  expect(homes('王姐')).toEqual(['恒瑞', '永辉'])
  expect(homes('李总', '王店长').sort()).toEqual(['康宁', '永辉'].sort())
  expect(homes('陈总')).toEqual([])
})
