// What contradicts what was known: shown with both words and days, and the old kept with one tap.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit, facts } from '../../db/schema.ts'
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

test('everything went out without a warning', () => {
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
