// The order or the deal of a note: goods, quantity, sum, and the day it is to close.
import type { CivilDate } from '../../model.ts'
import { dueDate } from '../../understanding/dates.ts'
import type { DealMeaning } from '../../understanding/meaning.ts'
import { findMoney, parseNumber } from './amounts.ts'
import { currencyOf } from './currency.ts'
import { notedDeal, steppedDeal } from './deal-step.ts'
import { goodsNear } from './goods.ts'
import type { DealRules } from './hearing.ts'
import { type Part, type Scene, within } from './scene.ts'

interface Quantity {
  quantity: number
  unit?: string
  product?: string
}

const CONTRACT = /签(?:合同|约|单)|\bsign\b(?![- ]on)/i

/** The deal spoken of with one customer; undefined where there is none. */
export function hearDeal(scene: Scene, customer: string | undefined): DealMeaning | undefined {
  const parts = (scene.about.get(customer) ?? []).filter(part => !part.void && !part.self)
  for (const part of parts) {
    for (const { deal } of part.hearings) {
      const order = ordered(scene, parts, part, deal)
      if (order) return { ...order, ...closing(scene, parts) }
    }
  }
  const stepped = steppedDeal(scene, parts) ?? notedDeal(scene, parts)
  if (stepped) return stepped
  const close = parts.find(part => CONTRACT.test(part.text) && part.hearings.some(h => part.says(h.deal.close)))
  const when = close && closing(scene, [close])
  return close && when?.close_on ? { ...when, quote: scene.reading.quote(close.start, close.end) } : undefined
}

function ordered(scene: Scene, parts: readonly Part[], part: Part, rules: DealRules): DealMeaning | undefined {
  const placed = part.says(rules.bought)
  if (!(placed || part.says(rules.wanted)) || rules.unless.test(part.text)) return undefined
  const own = parts.filter(p => p.sentence === part.sentence)
  const sentence = placed && rules.goods ? [...own, ...goesOn(parts, own, rules)] : own
  const near = rules.goods && placed ? sentence : sentence.filter(p => p.start >= part.start)
  const counted = [part, ...(rules.goods && placed ? sentence : [])].find(p => quantityIn(p.text, rules))
  const quantity = counted && quantityIn(counted.text, rules)
  const prices = near
    .filter(p => !rules.each.test(p.text))
    .flatMap(p => findMoney(p.text).map(sum => ({ ...sum, currency: currencyOf(sum, p.text, scene.tz), of: p.text })))
  const price = prices.find(({ of, end }) => IN_ALL.test(of.slice(end))) ?? prices[0]
  const sum = price ?? equalled(near)
  const worth = sum && (placed || quantity) ? sum : undefined
  if (quantity?.product && isNamed(scene, part, quantity.product)) delete quantity.product
  const goods = quantity && placed && rules.goods ? goodsNear(sentence, counted!, rules.goods) : undefined
  if (!quantity && !(worth && placed)) return undefined
  const end = worth ? (near.findLast(p => findMoney(p.text).length > 0)?.end ?? part.end) : part.end
  return {
    ...(goods ? { product: goods } : {}),
    ...quantity,
    ...(worth ? { amount: worth.amount, ...(worth.currency ? { currency: worth.currency } : {}) } : {}),
    quote: scene.reading.quote(Math.min(part.start, counted?.start ?? part.start), Math.max(end, counted?.end ?? end)),
    ...(part.certainty ? { certainty: part.certainty } : {}),
  }
}

const IN_ALL = /^\s?(?:in all|all up|all in|in total|total|for the (?:lot|pair|set)|altogether|ex VAT)\b/i

/** "She signed! 60 cases of kombucha, $2,340": the size of an order in the sentence that follows its telling. */
function goesOn(parts: readonly Part[], own: readonly Part[], rules: DealRules): readonly Part[] {
  if (own.some(({ text }) => quantityIn(text, rules) || findMoney(text).length > 0)) return []
  const next = (own.at(-1)?.sentence ?? 0) + 1
  const later = parts.filter(({ sentence }) => sentence === next)
  const sized = later.some(({ text }) => quantityIn(text, rules) && !rules.unless.test(text))
  const priced = later.some(({ text }) => findMoney(text).length > 0)
  return sized && priced ? later : []
}

/** 800提×58=46400: what a calculation comes to. */
function equalled(parts: readonly Part[]): { amount: number; currency: string } | undefined {
  for (const { text } of parts) {
    const said = /[×xX*]\s?\d[\d,.]*[^=＝]{0,4}[=＝]\s?(?<n>\d[\d,]*(?:\.\d+)?万?)/.exec(text)?.groups?.n
    const amount = said === undefined ? undefined : parseNumber(said)
    if (amount !== undefined) return { amount, currency: 'CNY' }
  }
  return undefined
}

/** Whether what looks like goods is the name of somebody. */
const isNamed = (scene: Scene, part: Part, goods: string): boolean =>
  [...within(scene.names.people, part), ...within(scene.names.customers, part)].some(({ start, end }) =>
    scene.reading.text.slice(start, end).includes(goods.slice(-2)),
  )

/** How many of what; undefined where a clause does not say. */
export function quantityIn(text: string, rules: DealRules): Quantity | undefined {
  for (const pattern of rules.quantities) {
    const groups = pattern.exec(text)?.groups
    const quantity = groups?.n === undefined ? undefined : parseNumber(groups.n)
    if (!groups || quantity === undefined) continue
    const product = (groups.p ?? groups.q)?.replace(/^(?:的|了|订了?|先|再|又|要|下了?)+/, '').trim()
    const named =
      product &&
      product.length >= 2 &&
      !/^(?:more|of|the|boxes|cases|units|today|each|total|一共|试试|左右|以上|每)/.test(product)
    return { quantity, ...(groups.u ? { unit: groups.u } : {}), ...(named ? { product } : {}) }
  }
  return undefined
}

function closing(scene: Scene, parts: readonly Part[]): { close_on?: CivilDate } {
  for (const part of parts) {
    if (!part.hearings.some(({ deal }) => part.says(deal.close))) continue
    const date = within(scene.ahead, part).find(d => d.to > scene.on && d.tense !== 'past')
    if (date) return { close_on: dueDate(date) }
  }
  return {}
}
