// Doubtful words beside firm ones, and deals that are told otherwise.
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
    expect(bare(sheet)).toMatch(
      /感冒灵 · 50盒 _「要50盒感冒灵」_\n\s+听说：80盒（11月23日 周一） _「听说要80盒感冒灵」_/,
    )
  })
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
