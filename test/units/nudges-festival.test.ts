// Festivals: one item for all the customers to greet, on the last workday before.
import { describe, expect, test } from 'vitest'
import type { Language, Rep } from '../../src/model.ts'
import type { Book } from '../../src/nudges/book.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { festivalsBetween } from '../../src/nudges/festivals.ts'
import { book, customer, rep } from './nudges-book.ts'
import { draftsOf } from './nudges-wording.ts'

const emma: Rep = { ...rep, language: 'en', country: 'US', tz: 'America/New_York' }
const of = (
  today: string,
  who: Rep = rep,
  over: Partial<Book> = {},
  leave: { from: string; to: string }[] = [],
): Book => ({
  ...book(today, [customer()], { leave }, who),
  ...over,
})
/** The mornings on which a festival is told, with its day. */
function told(from: string, to: string, make: (today: string) => Book): string[] {
  const mornings: string[] = []
  for (let today = from; today <= to; today = addDays(today, 1))
    for (const { due } of draftsOf('festival', make(today))) mornings.push(`${today} for ${due}`)
  return mornings
}

test('in China six festivals are told, each on the last workday before it', () => {
  expect(told('2026-01-01', '2027-03-31', today => of(today))).toEqual([
    '2026-02-14 for 2026-02-17',
    '2026-03-02 for 2026-03-03',
    '2026-06-18 for 2026-06-19',
    '2026-09-24 for 2026-09-25',
    '2026-09-30 for 2026-10-01',
    '2026-12-31 for 2027-01-01',
    '2027-02-04 for 2027-02-06',
    '2027-02-19 for 2027-02-20',
  ])
})
test('elsewhere it is New Year alone, and what the team chose, solar or lunar', () => {
  expect(told('2026-11-01', '2027-03-31', today => of(today, emma))).toEqual(['2026-12-31 for 2027-01-01'])
  const festivals = [
    { on: '--12-25', name: 'Christmas' },
    { on: 'lunar:01-01', name: 'Lunar New Year' },
    { on: '--01-01', name: 'New Year' },
  ]
  const chosen = (today: string) => ({ ...of(today, emma), settings: { ...of(today).settings, festivals } })
  expect(told('2026-11-01', '2027-03-31', chosen)).toEqual([
    '2026-12-24 for 2026-12-25',
    '2026-12-31 for 2027-01-01',
    '2027-02-05 for 2027-02-06',
  ])
})
test('two festivals of one break are one item', () => {
  const [item, ...others] = draftsOf('festival', of('2025-09-30'))
  expect(others).toEqual([])
  expect(item).toMatchObject({
    subject: '2025-10-01@2025-10-05',
    due: '2025-10-01',
    why: '10月1日（周三）是国庆节，10月6日（周一）是中秋节，今天是节前最后一个工作日。',
    say: '您好，国庆节、中秋节快到了，祝您和家人节日愉快、一切顺心。',
  })
})
test('the last workday is the rep’s own: before leave, too', () => {
  const leave = [{ from: '2026-12-28', to: '2027-01-08' }]
  expect(told('2026-12-01', '2027-01-31', today => of(today, rep, {}, leave))).toEqual(['2026-12-25 for 2027-01-01'])
})
test('nobody to greet, nothing to tell; switched off, neither', () => {
  expect(draftsOf('festival', of('2026-12-31', rep, { customers: [] }))).toEqual([])
  const off = of('2026-12-31')
  expect(drafts({ ...off, settings: { ...off.settings, off: ['festival'] } })).toEqual([])
})
test('a missed morning is caught up once, with a late greeting', () => {
  const back = draftsOf('festival', of('2027-01-04'), '2026-12-30')
  expect(back).toMatchObject([{ say: '您好，元旦那几天没顾上问候，现在补上，祝您和家人一切顺心。' }])
  expect(draftsOf('festival', of('2027-01-04'), '2026-12-31')).toEqual([])
})
test('it is about no customer, and lists them by what is at stake, then by tier, then by name', () => {
  const customers = [
    customer({ id: 'a', name: '丙' }),
    customer({ id: 'b', name: '乙', tier: 'B' }),
    customer({ id: 'c', name: '甲', value: 800 }),
    customer({ id: 'd', name: '丁', tier: 'A' }),
  ]
  expect(draftsOf('festival', of('2026-12-31', rep, { customers }))).toMatchObject([
    {
      customer: '',
      customerName: '',
      value: 800,
      card: 'occasions',
      take: '要问候的客户，最要紧的在前：甲、丁、乙、丙。前几位打个电话，其余一对一发消息，别群发。',
    },
  ])
})
test('ten are named, and the others counted', () => {
  const many = (n: number) =>
    Array.from({ length: n }, (_, i) => customer({ id: `c${i}`, name: `C${i}`, value: 100 - i }))
  const take = (n: number, who: Rep) => draftsOf('festival', of('2026-12-31', who, { customers: many(n) }))[0]?.take
  expect(take(10, emma)).toContain(': C0, C1, C2, C3, C4, C5, C6, C7, C8, C9. Call')
  expect(take(11, emma)).toContain('C8, C9 and 1 more. Call')
  expect(take(25, rep)).toContain('C8、C9，另外还有15家。前几位')
})

describe.each(['zh', 'en'] as const)('in %s', (language: Language) => {
  const who = { ...rep, language }
  test.each([
    ['2026-02-14', 'spring'],
    ['2026-03-02', 'lantern'],
    ['2026-06-18', 'dragon_boat'],
    ['2026-09-24', 'mid_autumn'],
    ['2026-09-30', 'national'],
    ['2026-12-31', 'new_year'],
  ])('on %s its own greeting is ready to send (%s)', today => {
    const customers = [customer({ name: language === 'zh' ? '恒瑞' : 'Acme' })]
    const [{ why, take, say } = { why: '', take: '', say: '' }] = draftsOf('festival', of(today, who, { customers }))
    for (const line of [why, take, say]) {
      expect(line).toMatch(language === 'zh' ? /[。]$/ : /\.$/)
      expect(line).not.toMatch(/undefined|[!！'"]|[。，,.]{2}| {2}/)
      expect(line).not.toMatch(language === 'zh' ? /[a-z,;:()]/ : /[\u3000-\u9fff\uff00-\uffef]/)
    }
  })
})
test('in English it reads as a line between people', () => {
  expect(draftsOf('festival', of('2026-02-14', { ...rep, language: 'en' }))[0]).toMatchObject({
    why: 'The Spring Festival is on Tue 17 Feb; today is the last working day before it.',
    say: 'Hi, the Spring Festival is almost here. I wish you and your family a happy and peaceful new year.',
  })
})
test('a day of the team’s own choice is wished well, whatever it is', () => {
  const festivals = [{ on: '--12-25', name: 'Christmas' }]
  const eve = of('2026-12-24', emma)
  expect(draftsOf('festival', { ...eve, settings: { ...eve.settings, festivals } })[0]?.say).toBe(
    'Hi, Christmas is almost here. I send you and your team my best wishes.',
  )
})
test('a festival that was chosen twice is greeted once', () => {
  const chosen = [{ on: 'lunar:01-01', name: '新年' }]
  expect(festivalsBetween({ country: 'CN', chosen }, '2027-02-01', '2027-02-10')).toEqual([
    { on: '2027-02-06', key: 'spring' },
  ])
})
