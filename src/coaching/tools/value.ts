// EV = CB + AV × P for a customer, each input with where it comes from, and a line on what the figure says.
import { CHANCES } from '../../deals/chances.ts'
import { speak } from '../../languages/language.ts'
import type { Input, ToolWords } from '../../languages/tools.ts'
import type { ToolLine } from '../../views.ts'
import { type Figure, figureOf, readInput } from './figures.ts'
import { type Ground, givenFor, type Made } from './tool.ts'
import { fromGiven, TOOL_WORDS } from './words.ts'

const INPUTS: readonly Input[] = ['CB', 'AV', 'P']

interface Found {
  value: number
  from: NonNullable<ToolLine['from']>[]
}

type Deals = (Ground['deals'][number] & { amount: number })[]

/** Works EV out from what was given and, for the rest, from the deals on record. Pure. */
export function makeValue(ground: Ground): Made {
  const words = TOOL_WORDS[ground.language]
  const { deals, currency, mixed } = countable(ground)
  const found = {
    CB: broughtNow(ground, deals, words),
    AV: mayCome(ground, deals, words),
    P: chance(ground, deals, words),
  }
  const bad = found.P !== undefined && (found.P.value < 0 || found.P.value > 1)
  // Where nothing is to come, its chance does not matter.
  const missing = INPUTS.filter(input => !found[input] && !(input === 'P' && found.AV?.value === 0))
  const show = shower(ground, currency)
  return {
    result: missing.length > 0 || bad ? words.title.value : equation(found, show),
    blocks: [{ lines: INPUTS.flatMap(input => linesOf(input, { found: found[input], words, show })) }],
    ask: [...missing.map(input => words.value.asks[input]), ...(bad ? [words.value.badChance] : [])],
    note: [missing.length > 0 || bad ? '' : says(found, words, show), mixed ? words.value.moreThanOne : '']
      .filter(Boolean)
      .join(' '),
    fields: INPUTS.map(slot => ({
      slot,
      label: words.value.inputs[slot],
      value: givenFor(ground, slot)?.text ?? (found[slot] ? String(found[slot].value) : ''),
    })),
  }
}

/** The one input that is still missing. */
export function missingInput(ground: Ground): Input | undefined {
  const words = TOOL_WORDS[ground.language]
  const { deals } = countable(ground)
  const found = {
    CB: broughtNow(ground, deals, words),
    AV: mayCome(ground, deals, words),
    P: chance(ground, deals, words),
  }
  const missing = INPUTS.filter(input => !found[input])
  return missing.length === 1 ? missing[0] : undefined
}

type All = Record<Input, Found | undefined>
type Show = (input: Input, value: number) => string

/** Sums in the one currency of the deals, chances as they are. */
function shower({ given, language }: Ground, ofDeals: string | undefined): Show {
  const { cards } = speak(language)
  const said = given.flatMap(one => (one.slot === 'P' ? [] : (figureOf(one.text)?.currency ?? [])))
  const currency = ofDeals ?? said.at(-1)
  return (input, value) => (input === 'P' ? String(value) : cards.money(value, currency))
}

const evOf = ({ CB, AV, P }: All): number => (CB?.value ?? 0) + (AV?.value ?? 0) * (P?.value ?? 0)

const equation = (all: All, show: Show): string =>
  `EV = ${show('CB', all.CB?.value ?? 0)} + ${show('AV', all.AV?.value ?? 0)} × ${all.P?.value ?? 0} = ${show('CB', evOf(all))}`

function says(all: All, { value }: ToolWords, show: Show): string {
  const total = evOf(all)
  const now = all.CB?.value ?? 0
  if (total === 0 || total === now) return value.allSure
  if (now === 0) return value.onlyHope
  return value.says({
    sure: Math.round((now / total) * 100),
    adds: show('AV', total - now),
    total: show('CB', total),
  })
}

function linesOf(
  input: Input,
  { found, words, show }: { found: Found | undefined; words: ToolWords; show: Show },
): ToolLine[] {
  const label = words.value.inputs[input]
  if (!found) return [{ label, text: '' }]
  const [first, ...rest] = found.from
  return [{ label, text: show(input, found.value), from: first }, ...rest.map(from => ({ text: '', label: '', from }))]
}

/** The deals with an amount that was stated, in the currency that most of it is in. */
function countable({ deals }: Ground): { deals: Deals; currency?: string; mixed: boolean } {
  const stated = deals.filter((deal): deal is Deals[number] => deal.amount !== undefined && !deal.certainty)
  const sums = new Map<string, number>()
  for (const { currency = '', amount } of stated) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  const [most] = [...sums].sort(([, a], [, b]) => b - a)
  const currency = most?.[0] ?? ''
  return {
    deals: stated.filter(deal => (deal.currency ?? '') === currency),
    currency: currency || undefined,
    mixed: sums.size > 1,
  }
}

const total = (deals: Deals): number => deals.reduce((sum, { amount }) => sum + amount, 0)
const isPaid = ({ step }: Deals[number]): boolean => step === 'payment'

function given(ground: Ground, input: Input, words: ToolWords): Found | undefined {
  const own = givenFor(ground, input)
  const figure: Figure | undefined = own && (input === 'P' ? chanceOf(own.text) : figureOf(own.text))
  return own && figure ? { value: figure.value, from: [{ ...fromGiven(own, words.you) }] } : undefined
}

const chanceOf = (text: string): Figure | undefined => {
  const value = Number(readInput('P', text) ?? text)
  return Number.isFinite(value) ? { value } : undefined
}

function broughtNow(ground: Ground, deals: Deals, words: ToolWords): Found | undefined {
  const own = given(ground, 'CB', words)
  const paid = deals.filter(isPaid)
  if (own || paid.length === 0) return own
  return { value: total(paid), from: paid.map(deal => sourceOf(deal, words.value.from.paid(deal.product))) }
}

function mayCome(ground: Ground, deals: Deals, words: ToolWords): Found | undefined {
  const own = given(ground, 'AV', words)
  const open = deals.filter(deal => !isPaid(deal))
  if (own || open.length === 0) return own
  return { value: total(open), from: open.map(deal => sourceOf(deal, words.value.from.open(deal.product))) }
}

const sourceOf = ({ quote, saidOn }: Deals[number], what: string) => ({ what, quote, on: saidOn })

function chance(ground: Ground, deals: Deals, words: ToolWords): Found | undefined {
  const own = given(ground, 'P', words)
  const open = deals.filter(deal => !isPaid(deal))
  // A sum that the rep gave is another one than the deals', so their steps say nothing of it.
  if (own || givenFor(ground, 'AV') || open.length === 0 || open.some(({ step }) => !step)) return own
  const { cards } = speak(ground.language)
  const weighted = open.reduce((sum, { amount, step }) => sum + amount * CHANCES[step!], 0) / total(open)
  const from = open.map(({ step }) => ({ what: words.value.from.step(cards.steps[step!]) }))
  const several = [{ what: words.value.from.both }]
  return { value: Math.round(weighted * 100) / 100, from: open.length > 1 ? several : from }
}
