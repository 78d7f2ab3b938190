// What a note says otherwise than was known: the old words beside the new, the way back, and what was set aside.
import { ACTIONS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { DealView, FactView, VisitView } from '../../post.ts'
import { button, controls } from './controls.ts'
import { dealSlots, factValue, type Ink, quotedAside } from './fact.ts'
import { bold, dotted, item, type Line, struck } from './line.ts'
import type { Part } from './sheet.ts'
import { typed } from './text.ts'

/** Slack takes 25 elements a row; more contradictions than these are mended in the Edit window. */
const MOST = 10

const shortly = (text: string) => typed(text, 30)

const factButton = (fact: FactView, words: CardWords): string[] =>
  fact.replaced && !fact.until
    ? [`${words.factLabels[fact.key]} ${shortly(factValue({ ...fact, value: fact.replaced.value }, words))}`]
    : []

/** A button for everything in a visit that took the place of something else. */
export function keepOldButtons(visit: VisitView, note: string, { words, near }: Ink): Part[] {
  const facts = visit.facts.flatMap(fact =>
    factButton(fact, words).map(text => ({ value: `${note}|fact|${fact.id}`, text })),
  )
  const { deal } = visit
  const slots = deal?.replaced ? dealSlots(deal.replaced, { words, near }) : []
  const ofDeal =
    deal && slots.length > 0 ? [{ value: `${note}|deal|${deal.id}`, text: slots.map(shortly).join(' ') }] : []
  const all = [...facts, ...ofDeal].slice(0, MOST)
  if (all.length === 0) return []
  const buttons = all.map(({ value, text }, index) =>
    button({ action: `${ACTIONS.keepOld}.${index}`, value, text: words.visit.keepOld(text) }),
  )
  return [controls(...buttons)]
}

/** A fact that the rep set aside, and what holds in its place. */
export function asideLine(fact: FactView, customer: string, ink: Ink): Line {
  const { words } = ink
  const about = fact.about !== customer && `${typed(fact.about, 80)} · `
  const old = fact.replaced && {
    value: bold(factValue({ ...fact, value: fact.replaced.value }, words)),
    words: quotedAside(fact.replaced, ink),
  }
  return item(
    about,
    `${words.factLabels[fact.key]}${words.colon}${words.visit.keptOld} `,
    old?.value,
    ...(old?.words ?? []),
    `${words.visit.setAside} `,
    struck(factValue(fact, words)),
    ...quotedAside(fact, ink),
  )
}

/** What the rep set aside of a deal. */
export const dealAsideLine = ({ aside }: DealView, ink: Ink): Line[] =>
  aside
    ? [item(`${ink.words.visit.keptOld}${ink.words.visit.setAside} `, ...dotted(...dealSlots(aside, ink).map(struck)))]
    : []
