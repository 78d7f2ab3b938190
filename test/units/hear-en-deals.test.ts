// Orders, sums and ways of contact in English clauses.
import { expect, test } from 'vitest'
import { findMoney } from '../../src/engine/offline/amounts.ts'
import { hearDeal } from '../../src/engine/offline/deal.ts'
import { setScene } from '../../src/engine/offline/scene.ts'
import { enChannels } from '../../src/languages/en/hear/channels.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

function deal(text: string, tz: string): string {
  const scene = setScene({ text, at: '2026-11-23T18:05:00-05:00', tz, customers: [] }, [zhHearing, enHearing])
  const { product, quantity, unit, amount, currency } = hearDeal(scene, scene.customers[0]) ?? {}
  return [quantity, unit, product, amount, currency].map(one => one ?? '-').join(' | ')
}

const NEW_YORK = 'America/New_York'
const ORDERS: [string, string, string?][] = [
  ['Reorder glucose strips, 40 bx, $1,260.', '40 | bx | glucose strips | 1260 | USD'],
  ["he said 'put me down for 60 bx strips, PO tmrw'", '60 | bx | strips | - | -'],
  [
    'he said yes on the spot to three utes, a hundred and eighty six thousand dollars all up',
    '3 | - | utes | 186000 | AUD',
    'Australia/Sydney',
  ],
  ['- teriyaki base, 120 cs a mo, $4,560, signd today', '120 | cs | teriyaki base | 4560 | USD'],
  ['VANS Deli: 8 cs pickles $312, cod only', '8 | cs | pickles | 312 | USD'],
  [
    'a three-year agreement for 1,200 seats of the retention suite at $216,000 in total, signed',
    '1200 | seats | retention suite | 216000 | USD',
  ],
  ['Northwind ordered 50 cases of the citrus cleaner, $12,500 total', '50 | cases | citrus cleaner | 12500 | USD'],
  ['Joan took another 30 boxes of cold relief', '30 | boxes | cold relief | - | -'],
  ['They bought 12 pallets of oat milk', '12 | pallets | oat milk | - | -'],
  ['Placed an order for 200 units of the sensor kit', '200 | units | sensor kit | - | -'],
  ['will email the PO, 30箱 chili crisp', '30 | 箱 | chili crisp | - | -'],
  ['she ordered 6 drums of degreaser for May', '6 | drums | degreaser | - | -'],
  ['Signed for two vans, £48,000', '2 | - | vans | 48000 | GBP'],
  ['Bought five forklifts', '5 | - | forklifts | - | -'],
  ['Repeat order, 15 ctns detergent', '15 | ctns | detergent | - | -'],
  ['closed the deal at $90k', '- | - | - | 90000 | USD'],
  ['Reordered 40 cases, C$2,000', '40 | cases | - | 2000 | CAD'],
  ['They ordered 3 trucks for $240,000', '3 | - | trucks | 240000 | NZD', 'Pacific/Auckland'],
  ['confirmed 25 licences of the planner', '25 | licences | planner | - | -'],
  ['took 10 bags of flour and left', '10 | bags | flour | - | -'],
]

test.each(ORDERS)('%s', (text, expected, tz = NEW_YORK) => {
  expect(deal(text, tz)).toBe(expected)
})

const NO_ORDER = [
  'Shelf was down to 6 bx.',
  'They have 40 stores and 300 staff.',
  'Last time they ordered 20 cases.',
  'They reorder every 3 weeks.',
  'Competitor sold them 50 units.',
  'If they ordered 100 cases we could talk.',
  'he took home about four hundred grand last year',
  'Budget is around $30k.',
  'Two revisions in Q4.',
  'books close dec',
  'the single sign-on drops out before Christmas',
  'waited 20 minutes',
]

test.each(NO_ORDER)('no order: %s', text => {
  expect(deal(text, NEW_YORK)).toBe('- | - | - | - | -')
})

const SUMS: [string, number[]][] = [
  ['three hundred and twenty thousand aside', [320_000]],
  ['thirty eight thousand five hundred dollars', [38_500]],
  ['about ninety million last year', [90_000_000]],
  ['costs him six grand', [6000]],
  ['a budget of 42 lakhs', [4_200_000]],
  ['did 8.4m last yr', [8_400_000]],
  ['2.5 crore in sales', [25_000_000]],
  ['twenty quid a case', [20]],
  ['half a million dollars', [500_000]],
  ['one hundred and five pounds', [105]],
  ['~$180k', [180_000]],
  ['inv 5518 paid, $3,420', [3420]],
  ['two or three people', []],
  ['a hundred boxes', []],
  ['3m wide', []],
  ['seventeen trucks', []],
]

test.each(SUMS)('the sums in: %s', (text, expected) => {
  expect(findMoney(text).map(sum => sum.amount)).toEqual(expected)
})

const WAYS: [string, string | undefined][] = [
  ['Coffee w/ Sandy', 'meal'],
  ['Periop dinner tonight', 'meal'],
  ['Had a long lunch with Rob', 'meal'],
  ['lunch w rosa', 'meal'],
  ['grabbed a beer with him', 'meal'],
  ['At the Hunter equipment expo all day', 'event'],
  ['she came by the stand', 'event'],
  ['caught up at the trade show', 'event'],
  ['3rd vm for Dr. Haas', 'call'],
  ['Call from Gwen', 'call'],
  ['Rang Oliver to follow up', 'call'],
  ['tore strips off me on the phone', 'call'],
  ['Wrapped up a Zoom with Theo', 'call'],
  ['Had a call with Mr. Raghavan', 'call'],
  ['Jacko finally rang me back', 'call'],
  ['left a voicemail', 'call'],
  ['Texted Tom Bui', 'message'],
  ['I have now written to Oliver three times', 'message'],
  ['emailed her the deck', 'message'],
  ['whatsapped the buyer', 'message'],
  ['big mtg at coastal', 'meeting'],
  ['sat down with Bruce', 'meeting'],
  ['I had a most productive meeting with Dr Marsh', 'meeting'],
  ['presented to the board', 'meeting'],
  ['kombucha pitch to lulu', 'meeting'],
  ['Popped in on Geoff', 'visit'],
  ['Saw Hargreaves again', 'visit'],
  ['Went up to the depot', 'visit'],
  ['stopped by the market', 'visit'],
  ['nobody answered, left card', 'visit'],
  ['dropped 3 cs oat', 'visit'],
  ['I called on Kate', 'visit'],
  ['Visited the plant', 'visit'],
  ['Hit 3 today', 'visit'],
  ['swung by the shop', 'visit'],
  ['best to text him after ten', undefined],
  ['call her 3/1', undefined],
  ['two kids in soccer', undefined],
  ['budget is 40k', undefined],
  ['a brand called Tealight', undefined],
  ['next meeting on Friday', undefined],
  ['please email the quote', undefined],
]

test.each(WAYS)('by which way: %s', (text, expected) => {
  expect(enChannels.find(([, says]) => says.test(text))?.[0]).toBe(expected)
})
