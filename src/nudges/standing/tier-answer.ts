// Which tier a customer is in, who says so, and the amounts that give it.
import type { RecordLine } from '../../record-posts.ts'
import type { Answer, Asking } from './answers.ts'
import { type Ladder, LEAST_KNOWN, ladderOf, squareOf, tierFrom } from './tiers.ts'
import type { Ink } from './words.ts'
import { type Sum, type Sums, sumsOf, type Worth, worthIn } from './worth.ts'

/** How many sums are shown of each side. */
const SHOWN = 4

/** Answers for a customer of a book in which only tiers set by hand stand. */
export function tierAnswer({ customer, book }: Asking, ink: Ink): Answer {
  const { tier: words } = ink.words
  const { name, tier: byHand } = customer
  const own = sumsOf(customer, book.today)
  const ladder = ladderOf(book.customers.map(one => sumsOf(one, book.today)))
  const record = tierFrom(own, ladder)
  const worth = ladder && worthIn(own, ladder.currency)
  const lines = worth ? inputs({ worth, own, ladder }, ink) : [{ text: words.noAmount }]
  if (byHand)
    return {
      title: words.byHand(name, byHand),
      lines: [...(record ? [{ text: words.recordSays(record) }] : []), ...lines],
    }
  if (record) return { title: words.byRecord(name, record), lines, note: words.measured(ladder?.known ?? 0) }
  const known = ladder?.known ?? 0
  const why =
    known < LEAST_KNOWN ? [{ text: words.tooFew(known, LEAST_KNOWN) }] : worth ? [{ text: words.littleKnown }] : []
  return { title: words.none(name), lines: [...why, ...lines] }
}

/** Both sides with the sums that make them, and from where on an amount is much. */
function inputs({ worth, own, ladder }: { worth: Worth; own: Sums; ladder: Ladder }, ink: Ink): RecordLine[] {
  const { money, words } = ink
  const { currency, muchBrought, muchToCome, known } = ladder
  const square = squareOf(worth, ladder)
  const show = (amount: number) => money(amount, currency)
  const isMeasured = known >= LEAST_KNOWN
  const from = (of: 'brought' | 'comes', amount: number | undefined): RecordLine[] =>
    isMeasured && amount !== undefined ? [{ text: words.tier.muchFrom(of, show(amount)) }] : []
  const ahead =
    worth.mayCome > 0
      ? words.tier.comes(show(worth.mayCome), show(worth.expected), square.potential === 'high')
      : words.tier.nothingAhead
  return [
    { text: words.tier.brought(show(worth.brought), square.contribution === 'high'), bold: true },
    ...sumLines(own.bought, { currency, ink }),
    ...from('brought', muchBrought),
    { text: ahead, bold: true },
    ...sumLines(own.open, { currency, ink }),
    ...from('comes', muchToCome),
  ]
}

const sumLines = (sums: Sum[], { currency, ink }: { currency: string; ink: Ink }): RecordLine[] =>
  sums
    .filter(sum => sum.currency === currency)
    .slice(0, SHOWN)
    .map(({ amount, product, quote, on }) => ({
      text: [product, ink.money(amount, currency)].filter(Boolean).join(' · '),
      ...{ quote, on },
    }))
