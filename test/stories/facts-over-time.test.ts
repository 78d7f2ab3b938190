// What contradicts what was known: shown with both words and days, and the old kept with one tap.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit, deals, facts } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
beforeAll(async () => {
  n = await names('2026-11-23T18:05:00+08:00')
})
afterAll(() => n.w.stop())

type Fact = NonNullable<Visit['facts']>[number]

const heldOf = (key: Fact['key']) =>
  n
    .read(tx =>
      tx
        .select()
        .from(facts)
        .where(and(isNull(facts.heldUntil), isNull(facts.removedAt))),
    )
    .then(rows => rows.filter(row => row.key === key).map(row => row.value))
const trail = (what: string) => n.read(tx => tx.select().from(audit).where(eq(audit.what, what)))
/** Without the gaps that Slack needs around marks. */
const bare = (text: string) => text.replaceAll('\u200B', '')
const tappable = (card: Message) => JSON.stringify(card.blocks).includes('fact.keep_old')

/** Tells one fact of a customer, in the words that are its quote. */
const says = (who: Person, customer: string, fact: Omit<Fact, 'about'> & { about?: string }) =>
  n.tell(who, `${customer} ${fact.about ?? ''} ${fact.quote}`, [{ customer, facts: [{ about: customer, ...fact }] }])

interface Case {
  who: () => Person
  customer: string
  old: { value: string; quote: string }
  later: { value: string; quote: string }
  days: [string, string]
  at: [string, string]
  button: string
  kept: string
  already: string
}

const CASES: [string, Case][] = [
  [
    'Chinese',
    {
      who: () => n.w.lin,
      customer: '康宁药业',
      old: { value: '月结30天', quote: '付款条件是月结30天' },
      later: { value: '月结60天', quote: '付款条件改成了月结60天' },
      days: ['11月24日', '11月25日'],
      at: ['2026-11-24', '2026-11-25'],
      button: '保留原来的：付款条件 月结30天',
      kept: '保留原来的 *月结30天*',
      already: '已经定过了',
    },
  ],
  [
    'English',
    {
      who: () => n.w.emma,
      customer: 'Northwind',
      old: { value: 'net 30', quote: 'terms are net 30' },
      later: { value: 'net 60', quote: 'terms are net 60 now' },
      days: ['26 Nov', '27 Nov'],
      at: ['2026-11-26', '2026-11-27'],
      button: 'Keep the old: Payment terms net 30',
      kept: 'Kept the old *net 30*',
      already: 'decided already',
    },
  ],
]

describe.each(CASES)('in %s', (_, { who, customer, old, later, days, at, button, kept, already }) => {
  let card: Message

  test('another value is shown with both quotes and both days, and holds', async () => {
    await n.w.at(`${at[0]}T22:00:00+08:00`)
    await says(who(), customer, { key: 'payment_terms', ...old })
    await n.w.at(`${at[1]}T22:00:00+08:00`)
    card = (await says(who(), customer, { key: 'payment_terms', ...later })).answer
    for (const part of [old.quote, later.quote, ...days, button, later.value]) {
      expect(textOf(card) + JSON.stringify(card.blocks)).toContain(part)
    }
    expect(await heldOf('payment_terms')).toContain(later.value)
  })

  test('one tap keeps the old: it holds again, the new stays in history, the card says so and cannot be tapped again', async () => {
    const before = structuredClone(card)
    await n.tap(who(), card, button)
    expect(textOf(card)).toContain(kept)
    expect(textOf(card)).toContain(later.quote)
    expect(tappable(card)).toBe(false)
    expect(await heldOf('payment_terms')).toContain(old.value)
    expect(await heldOf('payment_terms')).not.toContain(later.value)
    const [aside] = await n.read(tx => tx.select().from(facts).where(eq(facts.value, later.value)))
    expect(aside?.setAside).toBeInstanceOf(Date)
    expect((await trail('fact.set_aside')).filter(row => row.who === who().id)).toHaveLength(1)
    await n.tap(who(), before, button)
    expect(n.w.last(who())).toContain(already)
    expect((await trail('fact.set_aside')).filter(row => row.who === who().id)).toHaveLength(1)
  })

  test('undoing the note afterwards brings nothing back', async () => {
    await n.slash(who(), 'undo')
    expect(await heldOf('payment_terms')).toContain(old.value)
    expect(await heldOf('payment_terms')).not.toContain(later.value)
  })
})

test('what is said again in other words strengthens the one fact', async () => {
  const { w } = n
  const daughters = (value: string) => says(w.emma, 'Acme Tools', { about: 'Ann', key: 'family', value, quote: value })
  await daughters('2 daughters')
  await daughters('two daughters')
  const tea = (value: string) => says(w.lin, '安心诊所', { about: '李医生', key: 'taste', value, quote: value })
  for (const value of ['龙井', '龙井茶', '爱喝龙井']) await tea(value)
  const rows = await n.read(tx => tx.select().from(facts))
  expect(rows.filter(row => row.key === 'family')).toMatchObject([
    { value: '2 daughters', again: [{ quote: 'two daughters' }] },
  ])
  expect(rows.filter(row => row.key === 'taste')).toMatchObject([{ value: '龙井茶', again: [{}, {}] }])
})

test('taking back the fuller saying leaves what the others said', async () => {
  const { w } = n
  await n.slash(w.lin, 'undo')
  await n.slash(w.lin, 'undo')
  const rows = await n.read(tx => tx.select().from(facts).where(isNull(facts.removedAt)))
  expect(rows.filter(row => row.key === 'taste')).toMatchObject([{ value: '龙井', again: [] }])
})

test('what is no longer so ends the old fact, beside others that stay', async () => {
  const { w } = n
  const taste = (value: string, quote: string) =>
    says(w.emma, 'Acme Tools', { about: 'Ann', key: 'taste', value, quote })
  await taste('black tea', 'Ann drinks black tea')
  await taste('dark chocolate', 'loves dark chocolate')
  const { answer, text } = await taste('black tea', 'Ann no longer drinks black tea')
  expect(text).toContain('no longer drinks black tea')
  expect(text).toContain('~black tea~')
  expect((await heldOf('taste')).sort()).toEqual(['dark chocolate', 'no longer drinks black tea', '龙井'].sort())
  await n.tap(w.emma, answer, 'Keep the old: Taste in food and drink black tea')
  expect(await heldOf('taste')).toContain('black tea')
})

describe('a doubtful word stands beside a firm one, marked as such', () => {
  test('in Chinese: on the card, on the sheet and in the brief', async () => {
    const { w } = n
    await says(w.lin, '康宁药业', { key: 'budget', value: '500000', currency: 'CNY', quote: '预算50万' })
    const heard = {
      key: 'budget',
      value: '800000',
      currency: 'CNY',
      quote: '听说预算有80万',
      certainty: 'hearsay' as const,
    }
    const { text, answer } = await says(w.lin, '康宁药业', heard)
    expect(bare(text)).toContain('*800,000 元*（听说）')
    expect(tappable(answer)).toBe(false)
    expect((await heldOf('budget')).sort()).toEqual(['500000', '800000'])
    for (const words of ['customer 康宁药业', 'brief 康宁药业']) {
      const sheet = bare(await n.slash(w.lin, words))
      expect(sheet).toContain('*500,000 元* ')
      expect(sheet).toContain('*800,000 元*（听说）')
    }
  })

  test('in English; what is only guessed is still worth asking', async () => {
    const { w } = n
    await says(w.emma, 'Oak Pharmacy', {
      ...{ about: 'Dana', key: 'role', value: 'decider', certainty: 'unsure' },
      quote: 'I think Dana decides',
    })
    expect(await n.slash(w.emma, 'customer Oak Pharmacy')).toContain('*Decider* (not sure)')
    const brief = await n.slash(w.emma, 'brief Oak Pharmacy')
    expect(brief).toContain('*Decider* (not sure)')
    expect(brief).toContain('who decides')
  })

  test('a rumour of a deal does not change what was stated, and is marked', async () => {
    const { w } = n
    const deal = (quantity: number, quote: string, certainty?: 'hearsay') =>
      n.tell(w.lin, `同仁堂：${quote}`, [
        { customer: '同仁堂', deal: { product: '感冒灵', quantity, unit: '盒', quote, certainty } },
      ])
    await deal(50, '要50盒感冒灵')
    const { text } = await deal(80, '听说要80盒感冒灵', 'hearsay')
    expect(text).toContain('80盒（听说）')
    const sheet = await n.slash(w.lin, 'customer 同仁堂')
    expect(sheet).toContain('50盒')
    expect(sheet).not.toContain('80盒')
  })
})

test('in a channel nobody else can keep the old', async () => {
  const { w } = n
  const team = w.double.addChannel({ id: 'C7TEAM', name: 'team', members: [w.lin.id, w.emma.id] })
  const said = async (fact: Omit<Fact, 'about'>) => {
    const text = n.engine.means(fact.quote, [{ customer: '永辉超市', facts: [{ about: '永辉超市', ...fact }] }])
    await w.double.say(w.lin.id, team.id, text, { mention: true })
    await w.settle()
    return w.double.answers(w.lin.id, team.id).at(-1)!
  }
  await said({ key: 'industry', value: '零售', quote: '永辉超市是做零售的' })
  const card = await said({ key: 'industry', value: '批发', quote: '永辉超市是做批发的' })
  await n.tap(w.emma, card, '保留原来的：所在行业 零售')
  expect(textOf(w.double.answers(w.emma.id, team.id).at(-1)!)).toBe(
    'Only the person who logged this card can change it.',
  )
  expect(await heldOf('industry')).toEqual(['批发'])
  await n.tap(w.lin, card, '保留原来的：所在行业 零售')
  expect(await heldOf('industry')).toEqual(['零售'])
})

describe('a deal that is told otherwise', () => {
  test('shows the old beside the new, and one tap keeps the old', async () => {
    const { w } = n
    const deal = (quantity: number, quote: string) =>
      n.tell(w.emma, quote, [
        { customer: 'Summit Outdoors', deal: { product: 'Scanner X', quantity, unit: 'units', quote } },
      ])
    await deal(50, 'Summit Outdoors wants 50 units of Scanner X')
    const { answer, text } = await deal(60, 'Summit Outdoors: 60 units of Scanner X')
    expect(text).toContain('was ~50 units~')
    expect(text).toContain('wants 50 units')
    expect(await n.slash(w.emma, 'customer Summit Outdoors')).toContain('60 units')
    await n.tap(w.emma, answer, 'Keep the old: 50 units')
    expect(textOf(answer)).toContain('Kept the old, set aside ~60 units~')
    expect(tappable(answer)).toBe(false)
    const sheet = await n.slash(w.emma, 'customer Summit Outdoors')
    expect(sheet).toContain('50 units')
    expect(sheet).not.toContain('60 units')
    expect(await n.read(tx => tx.select().from(deals).where(eq(deals.quantity, 60)))).toEqual([])
    expect(await trail('deal.set_aside')).toHaveLength(1)
  })
})

test('everything went out without a warning', () => {
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
