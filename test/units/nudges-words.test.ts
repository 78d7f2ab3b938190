// What the nudges say, in both languages.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { BookCustomer, NudgeDraft } from '../../src/nudges/book.ts'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, followUp, rep } from './nudges-book.ts'

const TODAY = '2026-11-27'
const NAMES = {
  zh: { who: '王店长', what: '送对比表', taste: '龙井' },
  en: { who: 'Lily', what: 'send the sheet', taste: 'tea' },
}

function said(language: Language, over: Partial<BookCustomer>): NudgeDraft {
  const told = drafts(
    book(TODAY, [customer({ name: language === 'zh' ? '恒瑞' : 'Acme', ...over })], {}, { ...rep, language }),
  )
  expect(told).toHaveLength(1)
  return told[0]!
}
const all = ({ why, take, say }: NudgeDraft) => [why, take, say].join('\n')

/** Every situation in which a kind words itself differently. */
const situations = (language: Language): [string, Partial<BookCustomer>][] => {
  const { who, what, taste } = NAMES[language]
  const person = contact({ name: who, style: 'analytical' })
  const promise = followUp({ what, to: who, due: TODAY, quote: 'QUOTED' })
  const topics = [{ quote: 'QUOTED', on: '2026-11-02', about: who }]
  const silent = { tier: 'A' as const, lastContactOn: '2026-11-20' }
  return [
    ['a promise due today', { contacts: [person], followUps: [promise] }],
    ['a promise due on a free day', { followUps: [{ ...promise, due: '2026-11-28', to: undefined }] }],
    ['a promise overdue', { followUps: [{ ...promise, due: '2026-11-26', saidOn: '2026-11-20' }] }],
    ['silence with a topic', { ...silent, topics, contacts: [person] }],
    ['silence without one', silent],
    ['a customer never contacted', { tier: 'A', lastContactOn: undefined, addedOn: '2026-11-20' }],
    ['silence without a tier', { lastContactOn: '2026-10-28' }],
    ['a birthday today', { contacts: [{ ...person, birthday: '--11-27', tastes: [taste] }] }],
    ['a birthday on a free day', { contacts: [{ ...person, birthday: '--11-29' }] }],
    ['a birthday by the lunar calendar', { contacts: [{ ...person, birthday: 'lunar:10-19' }] }],
    ['a delivery', { lastContactOn: '2026-11-24', deliveries: [{ id: 'd1', on: '2026-11-24', quote: 'QUOTED' }] }],
    [
      'a delivery of something',
      {
        lastContactOn: '2026-11-24',
        contacts: [person],
        deliveries: [
          { id: 'd1', on: '2026-11-24', what: language === 'zh' ? '20盒感冒灵' : '20 boxes', quote: 'QUOTED' },
        ],
      },
    ],
  ]
}

describe.each(['zh', 'en'] as const)('in %s', language => {
  test.each(situations(language))(
    '%s is worded in full, calmly, in one language, with the quote kept apart',
    (_name, over) => {
      const text = all(said(language, over))
      expect(text).not.toMatch(/[!\uff01]|undefined|NaN|QUOTED|[\u3002\uff0c.,]{2}| {2}/)
      expect(text).not.toMatch(language === 'zh' ? /[a-zB-Z,;:?()]/ : /[\u3000-\u9fff\uff00-\uffef]/)
      for (const line of text.split('\n')) expect(line).toMatch(/[\u3002\uff1f.?]$/)
      expect(text.length).toBeLessThan(420)
    },
  )
})

describe('a follow-up', () => {
  const promise = followUp({ to: '王店长', due: TODAY })
  test.each([
    [TODAY, '今天到期：送对比表（11月20日答应王店长的）。'],
    ['2026-11-29', '11月29日（周日）到期，那天你休息，今天先办：送对比表（11月20日答应王店长的）。'],
    ['2026-11-25', '已经过期2天：送对比表（11月20日答应王店长的）。'],
  ])('due on %s says why in Chinese', (due, why) => {
    expect(said('zh', { followUps: [{ ...promise, due }] }).why).toBe(why)
  })
  test.each([
    [TODAY, 'Due today: send the sheet, promised to Lily on 20 Nov.'],
    ['2026-11-29', 'Due Sun 29 Nov, which is your day off: send the sheet, promised to Lily on 20 Nov.'],
    ['2026-11-26', '1 day overdue: send the sheet, promised to Lily on 20 Nov.'],
  ])('due on %s says why in English', (due, why) => {
    expect(said('en', { followUps: [{ ...promise, what: 'send the sheet', to: 'Lily', due }] }).why).toBe(why)
  })
})

describe('a birthday', () => {
  test('says what is known of the taste, and where gifts end', () => {
    const contacts = [contact({ birthday: '--11-27', tastes: ['龙井', '爬山'] })]
    expect(said('zh', { contacts }).take).toBe(
      '你记过的喜好：龙井、爬山。一句话、一张卡片就是心意；要送礼，以公司规定为限。',
    )
    expect(said('en', { contacts: [contact({ birthday: '--11-27' })] }).take).toContain(
      'any gift stays within your company’s rules',
    )
  })
  test('on a free day says so', () => {
    const { why } = said('zh', { contacts: [contact({ birthday: '--11-29' })] })
    expect(why).toBe('2天后（11月29日，周日）是王店长的生日。那天你休息，可以提前道贺。')
  })
  test('that a missed morning brings late is congratulated late', () => {
    const late = book(
      TODAY,
      [customer({ contacts: [contact({ name: 'Lily', birthday: '--11-26' })] })],
      {},
      { ...rep, language: 'en' },
    )
    expect(drafts(late, '2026-11-25')).toMatchObject([{ why: 'Lily’s birthday was on Thu 26 Nov.' }])
  })
})

test('a known style changes how to go about it', () => {
  const takes = ['driver', 'expressive', 'amiable', 'analytical'].map(
    style => said('en', { contacts: [contact({ name: 'Lily', style })], tier: 'A', lastContactOn: '2026-11-20' }).take,
  )
  expect(new Set(takes).size).toBe(4)
  expect(takes[3]).toContain('Lily is analytical: bring figures and detail.')
})
