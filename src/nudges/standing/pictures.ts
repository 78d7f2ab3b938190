// The rep's whole book in a few lines: the pyramid, the funnel, the tiers; narrow enough for a phone.
import { speak } from '../../languages/language.ts'
import type { RecordLine } from '../../record-posts.ts'
import type { Book, Tier } from '../book.ts'
import type { Answer } from './answers.ts'
import { funnelOf } from './funnel.ts'
import { pyramidOf } from './pyramid.ts'
import { withTiers } from './tiers.ts'
import { type Ink, percentOf } from './words.ts'

/** The longest bar. */
const WIDTH = 10
const NAMES = 5
const STALLED = 8

/** A bar as long as its part of the most; what is there at all shows. */
export const bar = (part: number, most: number): string =>
  part <= 0 || most <= 0 ? '' : '▇'.repeat(Math.max(1, Math.round((part / most) * WIDTH)))

function namesOf(names: string[], { words, language }: Ink): string {
  const shown = names.slice(0, NAMES).join(speak(language).cards.comma)
  const left = names.length - NAMES
  return left > 0 ? `${shown} ${words.pyramid.more(language === 'zh' ? names.length : left)}` : shown
}

/** The four bands with how many stand in each, what they bring, and who they are. */
export function pyramidPicture(book: Book, ink: Ink): Answer {
  const { words, money } = ink
  const { bands, total, currency, unknown } = pyramidOf(book.customers, book.today)
  const ranked = bands.reduce((sum, { customers }) => sum + customers.length, 0)
  if (ranked === 0) return { title: words.pyramid.none, lines: [] }
  const most = Math.max(...bands.map(({ customers }) => customers.length))
  const lines = bands.flatMap(({ band, customers, brought }): RecordLine[] => {
    const count = words.pyramid.count(customers.length, percentOf(brought, total))
    return [
      { text: words.pyramid.bands[band], bold: true },
      { text: `${bar(customers.length, most)} ${count}`.trim() },
      ...(customers.length > 0
        ? [
            {
              text: namesOf(
                customers.map(({ name }) => name),
                ink,
              ),
            },
          ]
        : []),
    ]
  })
  const rest = unknown.length > 0 ? [{ text: words.pyramid.unknown(unknown.length, namesOf(unknown, ink)) }] : []
  return {
    title: words.pyramid.title,
    lines: [...lines, ...rest],
    note: words.pyramid.total(money(total, currency), ranked),
  }
}

/** Open deals by step with their amounts, and those that have stood too long. */
export function funnelPicture({ customers, today, settings }: Book, ink: Ink): Answer {
  const { words, money, language } = ink
  const { stalledDays } = settings
  const { steps, deals, stalled } = funnelOf(customers, { today, stalledDays })
  if (deals === 0) return { title: words.funnel.none, lines: [] }
  const names = speak(language).cards.steps
  const most = Math.max(...steps.map(one => one.deals))
  const lines = steps.flatMap(({ step, deals: count, sums, unpriced }): RecordLine[] => [
    { text: step ? names[step] : words.funnel.unnamed, bold: true },
    { text: `${bar(count, most)} ${words.funnel.count(count)}`.trim() },
    {
      text: [
        ...sums.map(({ currency, amount }) => money(amount, currency)),
        ...(unpriced > 0 ? [words.funnel.unpriced(unpriced)] : []),
      ].join(' · '),
    },
  ])
  const waiting = stalled.slice(0, STALLED).map(({ customer, deal, days }) => ({
    text: [
      '•',
      [customer, deal.product, deal.step && names[deal.step], words.funnel.days(days)].filter(Boolean).join(' · '),
    ].join(' '),
  }))
  const head = waiting.length > 0 ? [{ text: words.funnel.stalled(stalledDays), bold: true as const }] : []
  return { title: words.funnel.title(deals), lines: [...lines, ...head, ...waiting] }
}

const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D']

/** Who stands in which tier, and where that was set by hand. */
export function tiersPicture({ customers, today }: Book, ink: Ink): Answer {
  const { tiers: words } = ink.words
  if (customers.length === 0) return { title: words.none, lines: [] }
  const byHand = new Set(customers.filter(({ tier }) => tier).map(({ id }) => id))
  const all = withTiers(customers, today)
  const name = (one: { id: string; name: string }) =>
    byHand.has(one.id) ? `${one.name}${speak(ink.language).cards.aside(words.byHand)}` : one.name
  const group = (tier: Tier | undefined): RecordLine[] => {
    const own = all.filter(one => one.tier === tier)
    const title = tier ? words.tier(tier, own.length) : words.without(own.length)
    return own.length > 0 ? [{ text: title, bold: true }, { text: namesOf(own.map(name), ink) }] : []
  }
  return { title: words.title, lines: [...TIERS.flatMap(group), ...group(undefined)] }
}
