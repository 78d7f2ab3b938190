// Colleagues by name, chains that never close, and what is heard about a team in both languages.
import { describe, expect, test } from 'vitest'
import { personAlone, personIn } from '../../src/commands/team/person.ts'
import { teamWishes } from '../../src/languages/team-hear.ts'
import { closesLoop } from '../../src/reps/managers.ts'

const people = [
  { id: 'U1LIN', name: '林晓' },
  { id: 'U2EMMA', name: 'Emma Stone' },
  { id: 'U3WANG', name: '王磊' },
  { id: 'U4EMMA', name: 'Emmanuel' },
  { id: 'U5ANN', name: 'Ann Lee' },
  { id: 'U6ANN', name: 'Ann Li' },
]

test.each<[string, string | undefined, string]>([
  ['@林晓 恒瑞', 'U1LIN', '恒瑞'],
  ['林晓恒瑞大药房', 'U1LIN', '恒瑞大药房'],
  ['U2EMMA all', 'U2EMMA', 'all'],
  ['@Emma Stone, Northwind', 'U2EMMA', 'Northwind'],
  ['@emmanuel all', 'U4EMMA', 'all'],
  ['@Ann Li all', 'U6ANN', 'all'],
  ['@Ann all', undefined, ''],
  ['@Emmas all', undefined, ''],
  ['Northwind', undefined, ''],
])('“%s” begins with %s', (words, who, rest) => {
  const found = personIn(words, people)
  expect([found?.who.id, found?.rest ?? '']).toEqual([who, rest])
})

test('a name with something behind it is not the name alone', () => {
  expect(personAlone('@王磊。', people)?.id).toBe('U3WANG')
  expect(personAlone('王磊的同学', people)).toBeUndefined()
})

test.each<[Record<string, string | null>, string, string, boolean]>([
  [{ a: null, b: null }, 'a', 'b', false],
  [{ a: null, b: 'a' }, 'a', 'b', true],
  [{ a: null, b: 'a', c: 'b' }, 'a', 'c', true],
  [{ a: 'x', b: 'a', c: 'b' }, 'c', 'x', false],
  [{ a: null }, 'a', 'a', true],
  // A circle that is there already must not be walked for ever.
  [{ a: null, b: 'c', c: 'b' }, 'a', 'b', false],
])('with %o, %s under %s closes a loop: %s', (managers, rep, boss, closes) => {
  const chain = Object.entries(managers).map(([id, manager]) => ({ id, manager }))
  expect(closesLoop(chain, rep, boss)).toBe(closes)
})

const kindsOf = (text: string) => teamWishes(text).map(({ kind }) => kind)

describe('the week is asked for', () => {
  test.each([
    'How are our customers this week?',
    'how are my team’s customers doing',
    'How did our accounts do last week?',
    'Show me the week',
    'give me the weekly overview, please',
    'What moved with our customers this week?',
    'Which of our customers are at risk?',
    '我们的客户这周怎么样？',
    '这周团队的客户情况怎么样',
    '看看咱们的客户本周有什么变化',
    '看一下团队周报',
    '我们的客户哪些有风险？',
    '大家的客户最近一周如何',
  ])('%s', text => expect(kindsOf(text)).toEqual(['week']))

  test.each([
    'How are our customers supposed to know that?',
    'Northwind said our customers this week were fine',
    'How do I keep our customers?',
    '我们的客户这周来访，聊得不错',
    '这周拜访了三家客户',
    '客户这周怎么样说我们的价格？',
  ])('not by “%s”', text => expect(kindsOf(text)).toEqual([]))
})

describe('a manager is named', () => {
  test.each<[string, string]>([
    ['My manager is @Emma Stone.', '@Emma Stone'],
    ['my boss is U3WANG', 'U3WANG'],
    ['I report to @Wang now', '@Wang'],
    ['@Wang is my new manager', '@Wang'],
    ['我的主管是@王磊。', '@王磊'],
    ['我领导是王磊', '王磊'],
    ['王磊是我的经理', '王磊'],
    ['我向王磊汇报', '王磊'],
  ])('%s', (text, name) => expect(teamWishes(text)).toContainEqual({ kind: 'manager', name }))

  test.each(['Their manager is Wang', '王店长的老板是王磊', '我的主管不在', 'I told my manager about Acme'])(
    'not by “%s”',
    text => expect(kindsOf(text)).toEqual([]),
  )
})

describe('customers are handed over', () => {
  test.each<[string, string, string]>([
    ['Hand Northwind over to @Emma', 'Northwind', '@Emma'],
    ['please transfer Northwind and Contoso to Emma', 'Northwind and Contoso', 'Emma'],
    ['Emma takes over Northwind', 'Northwind', 'Emma'],
    ['把恒瑞转给@林晓', '恒瑞', '@林晓'],
    ['请将恒瑞、康宁移交给林晓', '恒瑞、康宁', '林晓'],
    ['把恒瑞交给林晓跟进', '恒瑞', '林晓'],
  ])('%s', (text, what, name) => expect(teamWishes(text)).toContainEqual({ kind: 'handover', what, name }))
})
