// What a rep can say aloud with the words of the record: correct in both languages, and never twisted.
import { describe, expect, test } from 'vitest'
import { ownWords } from '../../src/coaching/own-words.ts'
import { cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import type { Language } from '../../src/model.ts'
import type { ObjectionTopic } from '../../src/understanding/meaning.ts'

const playbook = loadPlaybook('prompts/playbook')
const card = (language: Language, id = 'objection-price') => cardOf(playbook, id, language)!
const objected = (language: Language, quote: string, topic: ObjectionTopic = 'price') =>
  ownWords(card(language), { objection: { quote, topic, by: '王店长' } })

describe('an objection is taken up', () => {
  test.each([
    ['你们的进价高5%', '你们的进价高5%'],
    ['她说进价太高', '进价太高'],
    ['王店长觉得年底压货太多。', '年底压货太多'],
    ['王店长嫌贵', '贵'],
    ['担心效果不好', '效果不好'],
    ['too expensive', 'too expensive'],
  ])('in Chinese, in its own words: %s', (quote, words) => {
    const { lines, record } = objected('zh', quote)
    expect(lines).toEqual([`“您上次提到‘${words}’，我一直记着。这里面您最在意的是哪一点？”`])
    expect(record).toEqual([])
  })

  test.each([
    ['way over what we planned', 'way over what we planned'],
    ['She says it costs too much', 'it costs too much'],
    ['Sarah thinks the fee is steep.', 'the fee is steep'],
    ['你们的进价高5%', '你们的进价高5%'],
  ])('in English, in its own words: %s', (quote, words) => {
    expect(objected('en', quote).lines).toEqual([`“You said ‘${words}’. Which part of that weighs most with you?”`])
  })

  test.each([
    ['en', 'she says we are too expensive'],
    ['en', 'he needs their approval'],
    ['en', 'finds our quote too high'],
    ['zh', '他觉得我们的报价太高'],
    ['zh', '她嫌他们送货慢'],
  ] as const)(
    'by its matter, with the words beside it, where they cannot be said to the person: %s %s',
    (language, quote) => {
      const { lines, record } = objected(language, quote)
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toContain('‘')
      expect(lines[0]).toContain(language === 'zh' ? '价格' : 'price')
      expect(record).toEqual([{ about: '王店长', quote }])
    },
  )

  test('only where the card is about it', () => {
    const objection = { quote: 'too expensive', topic: 'price' as const }
    expect(ownWords(card('en', 'objection-no-authority'), { objection }).lines).toEqual([])
    expect(ownWords(card('en', 'occasions'), { objection }).lines).toEqual([])
    expect(ownWords(card('en', 'objection-process'), { objection }).lines).toHaveLength(1)
  })
})

describe('what is known becomes a line', () => {
  const known = (key: string, value: string, quote: string) => [{ key, label: key, value, quote, about: 'Northwind' }]

  test.each([
    ['en', 'pain', 'stock-outs', 'the shelf runs empty on weekends', '‘the shelf runs empty on weekends’'],
    ['en', 'need', 'same-day delivery', 'she wants same-day delivery', '‘same-day delivery’'],
    ['en', 'current_supplier', 'Corning', 'buys from Corning now', 'You buy from Corning today'],
    ['zh', 'current_supplier', '康宁', '现在从康宁进货', '您现在用的是康宁'],
    ['zh', 'pain', '断货', '她说货架老断货', '‘货架老断货’'],
    ['en', 'pain', '断货', '货架老断货', '‘货架老断货’'],
    ['zh', 'budget', '50000', '预算大概五万', '‘预算大概五万’'],
  ] as const)('%s %s', (language, key, value, quote, words) => {
    const { lines } = ownWords(card(language, 'spin'), { known: known(key, value, quote) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(words)
  })

  test('a value that was not said in those words is shown as it was said', () => {
    const own = ownWords(card('en', 'spin'), {
      known: known('current_supplier', 'Corning Inc.', 'they get it from the usual place'),
    })
    expect(own).toEqual({ lines: [], record: [{ about: 'Northwind', quote: 'they get it from the usual place' }] })
  })

  test('somebody’s tastes are no line to say; they stand beside', () => {
    const own = ownWords(card('zh', 'periodic-contact'), { known: known('taste', '龙井', '平时爱喝龙井') })
    expect(own).toEqual({ lines: [], record: [{ about: 'Northwind', quote: '平时爱喝龙井' }] })
  })
})
