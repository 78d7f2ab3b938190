// Facts, contacts, signals, follow-ups and deals as lines that several posts share.

import type { DealSlots } from '../../deals/fold.ts'
import { FACT_KINDS, type FactClass, factKind } from '../../facts/kinds.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { CivilDate } from '../../model.ts'
import type { ContactView, DealView, FactView, FollowUpView, SignalView } from '../../post.ts'
import { bold, dotted, italic, item, type Line, line, type Piece, type Run, struck } from './line.ts'
import { typed } from './text.ts'

/** What lines are drawn with: the words, and the date that others are told from. */
export interface Ink {
  words: CardWords
  near: CivilDate
}

/** The latest of some dates, or an empty string. */
export const latest = (...dates: (CivilDate | undefined)[]): CivilDate =>
  dates.reduce<string>((last, on) => (on && on > last ? on : last), '')

/** Someone's own words, or words to say, between quotation marks; nothing when there are none. */
export function saying(text: string, words: CardWords, max = 240): string {
  const [open, close] = words.quote
  const bare = typed(text, max)
  return bare === '' || (bare.startsWith(open) && bare.endsWith(close)) ? bare : open + bare + close
}

const said = (text: string, words: CardWords): Run | false => text.trim() !== '' && italic(saying(text, words))

/** A name with its title, unless the name says it already. */
export function person({ name, title }: ContactView, words: CardWords): string {
  const known = typed(name, 80)
  return title && !name.includes(title) ? known + words.aside(typed(title, 60)) : known
}

const amount = (value: string, currency: string | undefined, words: CardWords): string => {
  const sum = Number(value)
  return value.trim() !== '' && Number.isFinite(sum)
    ? words.money(sum, currency && typed(currency, 12))
    : typed(`${value} ${currency ?? ''}`)
}

function calendarDay(value: string, words: CardWords): string {
  const lunar = /^lunar:(\d{2})-(\d{2})$/.exec(value)
  if (lunar) return words.lunar(Number(lunar[1]), Number(lunar[2]))
  const yearless = /^--(\d{2})-(\d{2})$/.exec(value)
  if (yearless) return words.monthDay(Number(yearless[1]), Number(yearless[2]))
  return typed(words.day(value))
}

/** The value of a fact as a reader takes it in: enumerations named, dates and money written out. */
export function factValue(fact: Pick<FactView, 'key' | 'value' | 'currency'>, words: CardWords): string {
  const { type } = factKind(fact.key)
  if (typeof type !== 'string') return words.factValues[fact.key]?.[fact.value] ?? typed(fact.value)
  if (type === 'money') return amount(fact.value, fact.currency, words)
  if (type === 'birthday' || type === 'date' || type === 'date-or-text') return calendarDay(fact.value, words)
  return typed(fact.value)
}

const certainty = (sure: FactView['certainty'], words: CardWords): string =>
  sure ? words.aside(words.certainty[sure]) : ''

/** One fact, and under it what it took the place of. `dated` adds when it was said. */
export function factLines(fact: FactView, customer: string, ink: Ink & { dated?: boolean }): Line[] {
  const { words, near } = ink
  const label = words.factLabels[fact.key]
  const about = fact.about !== customer && typed(fact.about, 80)
  // Where two statements stand beside one another, each has its day.
  const when = (ink.dated || fact.replaced) && fact.saidOn ? ` · ${words.date(fact.saidOn, near)}` : ''
  const until = fact.until ? ` · ${words.until(words.date(fact.until, near))}` : ''
  const head = item(
    about ? `${about} · ` : '',
    `${label}${words.colon}`,
    bold(factValue(fact, words)),
    certainty(fact.certainty, words),
    ' ',
    said(fact.quote, words),
    when,
    until,
  )
  const old = fact.replaced
  if (!old) return [head]
  const before = struck(factValue({ ...fact, value: old.value }, words))
  return [head, line('    ', `${words.replaced} `, before, ...quotedAside(old, ink))]
}

/** The day of a statement and its words, after what it said. */
export const quotedAside = (one: { saidOn: CivilDate; quote: string }, { words, near }: Ink): Piece[] => [
  words.aside(words.date(one.saidOn, near)),
  ' ',
  said(one.quote, words),
]

const CLASSES = [...new Set(Object.values(FACT_KINDS).map(kind => kind.class))]

/** Facts under the names of their classes. */
export function factsByClass(facts: FactView[], customer: string, ink: Ink & { dated?: boolean }): Line[] {
  const of = (name: FactClass) => facts.filter(fact => factKind(fact.key).class === name)
  return CLASSES.flatMap(name => {
    const rows = of(name).flatMap(fact => factLines(fact, customer, ink))
    return rows.length > 0 ? [line(bold(ink.words.factClasses[name])), ...rows] : []
  })
}

const isTopic = (topic: string, words: CardWords): topic is keyof CardWords['objections'] =>
  Object.hasOwn(words.objections, topic)

/** What a signal is, and from whom. */
export function signalName(signal: SignalView, words: CardWords): string {
  const topic =
    signal.topic && (isTopic(signal.topic, words) ? words.objections[signal.topic] : typed(signal.topic, 80))
  return [words.signals[signal.kind], topic, signal.by && typed(signal.by, 80)].filter(Boolean).join(' · ')
}

/** One signal, with the words it was heard in. */
export const signalLine = (signal: SignalView, { words, near, dated }: Ink & { dated?: boolean }): Line =>
  item(
    signalName(signal, words),
    certainty(signal.certainty, words),
    ' ',
    said(signal.quote, words),
    dated && ` · ${words.date(signal.on, near)}`,
  )

/** One follow-up: who does what, by when. */
export function followUpLine(followUp: FollowUpView, { words, near }: Ink): Line {
  const what = typed(followUp.what)
  const kind = followUp.kind === 'task' ? '' : words.aside(words.followUpKinds[followUp.kind])
  const when = followUp.due ? words.date(followUp.due, near) : words.noDate
  return item(
    `${words.by[followUp.by]}${words.colon}`,
    followUp.done ? struck(what) : what,
    certainty(followUp.certainty, words),
    `${kind} · `,
    followUp.done ? words.done : when,
    ' ',
    said(followUp.quote, words),
  )
}

/** The slots of a deal in which statements can differ, as a reader takes them in. */
export const dealSlots = (slots: DealSlots, { words, near }: Ink): string[] => [
  ...(slots.quantity === undefined ? [] : [words.quantity(slots.quantity, slots.unit && typed(slots.unit, 20))]),
  ...(slots.amount === undefined ? [] : [words.money(slots.amount, slots.currency && typed(slots.currency, 12))]),
  ...(slots.closeOn ? [words.closing(words.date(slots.closeOn, near))] : []),
]

/** What a statement of a deal took the place of, under it. */
export const dealReplacedLine = ({ replaced }: DealView, ink: Ink): Line[] =>
  replaced
    ? [
        line(
          ...['    ', `${ink.words.replaced} `],
          ...dotted(...dealSlots(replaced, ink).map(struck)),
          ...quotedAside(replaced, ink),
        ),
      ]
    : []

/** What was only heard of a deal, under it. */
export const dealHeardLine = ({ heard }: DealView, ink: Ink): Line[] =>
  heard
    ? [
        line(
          ...['    ', `${ink.words.certainty[heard.certainty]}${ink.words.colon}`],
          ...dotted(...dealSlots(heard, ink)),
          ...quotedAside(heard, ink),
        ),
      ]
    : []

/** What is known of a deal, in one row. */
export function dealLine(deal: DealView, ink: Ink): Line {
  const { words } = ink
  const { closeOn, ...now } = deal
  const known = [
    deal.product && typed(deal.product, 120),
    ...dealSlots(now, ink),
    deal.step && words.steps[deal.step],
    ...dealSlots({ closeOn }, ink),
  ]
  return item(...dotted(...known), certainty(deal.certainty, words), ' ', said(deal.quote, words))
}
