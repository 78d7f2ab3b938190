// What English notes tell by the way, in their own short forms: facts, signs, promises and deals, and what only looks like them.
import { expect, test } from 'vitest'
import { understandOffline } from '../../src/engine/offline/offline.ts'

const heard = (text: string) => {
  const letter = { text, at: '2026-11-23T18:05:00+00:00', tz: 'Europe/London', customers: ['Tarn Foods'] }
  return understandOffline(letter).visits
}
const told = (text: string, key: string) =>
  heard(text)
    .flatMap(visit => visit.facts ?? [])
    .find(fact => fact.key === key)?.value

const FACTS: [text: string, key: string, value: string][] = [
  ['Met Moira Dunn at Tarn Foods. Not against us.', 'stance', 'neutral'],
  ['Met Moira Dunn at Tarn Foods. Everyone calls her Mo.', 'nickname', 'Mo'],
  ['Met Moira Dunn at Tarn Foods. She is obsessed with orchids.', 'interests', 'orchids'],
  ['Moira Dunn at Tarn Foods: huge wasps fan, gets around on an old green moped.', 'transport', 'old green moped'],
  ['Met Moira Dunn at Tarn Foods. One sugar in her coffee.', 'taste', 'One sugar in her coffee'],
  ['Met Moira Dunn at Tarn Foods, 47, ex-Unilever.', 'age', '47'],
  ['Met Moira Dunn at Tarn Foods. She did chemistry at durham.', 'education', 'chemistry at durham'],
  ['Met Moira Dunn at Tarn Foods. She is an Alnwick girl.', 'birthplace', 'Alnwick'],
  ['Met Moira Dunn at Tarn Foods. Has a bad left hip.', 'health', 'bad left hip'],
  ['Met Moira Dunn at Tarn Foods. Her dream is to open a bakery in Porto.', 'ideal', 'open a bakery in Porto'],
  ['Met Moira Dunn at Tarn Foods. She earns about 70k a year.', 'income', 'about 70k a year'],
  ['Met Moira Dunn at Tarn Foods. Never give her a clock.', 'taboo', 'Never give her a clock'],
  ['Met Moira Dunn at Tarn Foods. She guards the diary.', 'role', 'gatekeeper'],
  ['Met Moira Dunn at Tarn Foods. She does the books.', 'function', 'finance'],
  ['Met Moira Dunn at Tarn Foods. Sits under Hal Stone.', 'reports_to', 'Hal Stone'],
  ['Met Moira Dunn at Tarn Foods. Knows Apex inside out.', 'knows_rivals', 'Knows Apex inside out'],
  ['Met Moira Dunn at Tarn Foods. Her motto is waste not, want not.', 'business_values', 'waste not'],
  ['Visited Tarn Foods. Deliveries before 8am only.', 'receiving_hours', 'before 8am only'],
  ['Visited Tarn Foods. Tail-lift required.', 'delivery_preference', 'Tail-lift required'],
  ['Visited Tarn Foods. Current provider is Norvik.', 'current_supplier', 'Norvik'],
  ['Visited Tarn Foods. They run 14 depots.', 'size', '14 depots'],
  ['Visited Tarn Foods. Family-run.', 'ownership', 'private'],
  ['Visited Tarn Foods. Four people who vote.', 'deciders_count', '4'],
  ['Visited Tarn Foods. Budget is about £45,000.', 'budget', '45000'],
  ['Visited Tarn Foods. £80k, frees up 1 June.', 'budget_when', '1 June'],
  ['Visited Tarn Foods. Their financial year ends in March.', 'fiscal_year', 'ends in March'],
  ['Visited Tarn Foods. Freezer leaks every weekend.', 'pain', 'Freezer leaks every weekend'],
  ['Visited Tarn Foods. They are on a ten-day cycle.', 'reorder_cycle_days', '10'],
]

test.each(FACTS)('%s · %s', (text, key, value) => {
  expect(told(text, key)).toBe(value)
})

const NO_FACT: [text: string, key: string][] = [
  ['Met Moira Dunn at Tarn Foods. The company turns 40 on 3 May.', 'birthday'],
  ['Met Moira Dunn at Tarn Foods. Popped into the warehouse with her.', 'interests'],
  ['Lunch today with Moira Dunn of Tarn Foods.', 'current_supplier'],
  ['Met Moira Dunn at Tarn Foods. Needs them by Friday.', 'need'],
  ['Met Moira Dunn at Tarn Foods. Ring her after three on Mondays.', 'need'],
  ['Met Moira Dunn at Tarn Foods. Our 31 beside Apex’s 36.', 'age'],
  ['Met Moira Dunn at Tarn Foods. My bad left hip was no help.', 'health'],
]

test.each(NO_FACT)('%s · no %s', (text, key) => {
  expect(told(text, key)).toBeUndefined()
})

const SIGNS: [text: string, sign: string][] = [
  ['Moira Dunn at Tarn Foods put through another 12.', 'purchase'],
  ['Moira Dunn at Tarn Foods wants pricing on the oat range.', 'buying_signal'],
  ['Moira Dunn at Tarn Foods called it the best thing they ever bought.', 'praise'],
  ['Visited Tarn Foods. Three texts and zero reply.', 'avoidance'],
  ['Visited Tarn Foods. Apex quoted her list less 9.', 'competitor_move'],
  ['Moira Dunn at Tarn Foods will introduce us to her sister at Fell Dairies.', 'referral'],
  ['Visited Tarn Foods. Their transfer cleared this morning.', 'payment'],
  ['Visited Tarn Foods. Moira Dunn raised a formal gripe about the driver.', 'complaint'],
  ['Visited Tarn Foods. Moira Dunn says we always bought from the dairy.', 'objection habit'],
  ['Visited Tarn Foods. Moira Dunn will wait for our spring sale.', 'objection later_discount'],
]

test.each(SIGNS)('%s · %s', (text, sign) => {
  const signs = heard(text).flatMap(visit => visit.signals ?? [])
  expect(signs.map(({ kind, topic }) => (topic ? `${kind} ${topic}` : kind))).toContain(sign)
})

const NO_SIGN: [text: string, kind: string][] = [
  ['Visited Tarn Foods. Moira Dunn never asked for a discount.', 'objection'],
  ['Visited Tarn Foods. Their money landed.', 'delivery'],
]

test.each(NO_SIGN)('%s · no %s', (text, kind) => {
  expect(
    heard(text)
      .flatMap(visit => visit.signals ?? [])
      .map(sign => sign.kind),
  ).not.toContain(kind)
})

const PROMISES: [text: string, by: string, due: string | undefined, what: string][] = [
  ['Visited Tarn Foods. Price file from me by Thursday.', 'rep', '2026-11-26', 'Price file'],
  ['Visited Tarn Foods. Actions: Moira to forward the stock list.', 'customer', undefined, 'stock list'],
  ['Visited Tarn Foods. They owe me drawings by Friday.', 'customer', '2026-11-27', 'drawings'],
  ['Visited Tarn Foods. Next review 3 December.', 'rep', '2026-12-03', 'review'],
  ['Visited Tarn Foods. I’m to send the samples on 1 December.', 'rep', '2026-12-01', 'samples'],
  ['Moira Dunn at Tarn Foods wants a shelf plan. Told her she’d have it by Friday.', 'rep', '2026-11-27', 'shelf plan'],
  ['Moira Dunn at Tarn Foods is paying the balance, £900, on the 30th.', 'customer', '2026-11-30', 'balance'],
]

test.each(PROMISES)('%s · %s', (text, by, due, what) => {
  const found = heard(text).flatMap(visit => visit.follow_ups ?? [])
  expect(found).toContainEqual(expect.objectContaining({ by, what: expect.stringContaining(what) }))
  expect(found.find(one => one.what.includes(what))?.due).toBe(due)
})

const DEALS: [text: string, deal: object][] = [
  [
    'Visited Tarn Foods. Est. value GBP 90k, expected close 18 Dec.',
    { amount: 90000, currency: 'GBP', close_on: '2026-12-18' },
  ],
  [
    'Visited Tarn Foods. Scanner licence £12k, stage = value.',
    { product: 'Scanner licence', amount: 12000, step: 'value' },
  ],
  ['Visited Tarn Foods: they need four pallet trucks, around £30k all in.', { quantity: 4, amount: 30000 }],
  ['Visited Tarn Foods. Quote for 24 pcs 7204-BE.', { product: '7204-BE', quantity: 24 }],
]

test.each(DEALS)('%s', (text, deal) => {
  expect(heard(text)[0]?.deal).toMatchObject(deal)
})
