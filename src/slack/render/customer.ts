// All that is known of a customer; before a visit, with what to ask and how to open.
import type { MessageOf, PlanView } from '../../post.ts'
import { dealHeardLine, dealLine, factsByClass, followUpLine, latest, person, saying, signalLine } from './fact.ts'
import { bold, dotted, entry, item, line, quoted } from './line.ts'
import { type Part, section, titled } from './sheet.ts'
import { typed } from './text.ts'
import { STANDING_WORDS, TOOL_WORDS, WORDS } from './words.ts'

type Customer = MessageOf<'customer'>

function briefParts({ brief, language }: Customer): Part[] {
  const words = WORDS[language]
  const { customer: say } = words
  if (!brief) return []
  return [
    ...planParts(brief.plan, language),
    ...titled(
      say.unknown,
      brief.unknown.map(each => item(typed(each))),
    ),
    ...titled(
      say.ask,
      brief.ask.map((each, index) => entry(`${index + 1}. ${typed(each, 600)}`)),
    ),
    ...(brief.opening ? titled(say.opening, [quoted(saying(brief.opening, words, 600))]) : []),
  ]
}

/** The plan for the visit at hand, in its three lines. */
function planParts(plan: PlanView | undefined, language: Customer['language']): Part[] {
  if (!plan) return []
  const words = WORDS[language]
  const { slots, title, day } = TOOL_WORDS[language].plan
  const when = plan.on ? ` · ${day(words.date(plan.on, plan.on))}` : ''
  return titled(`${title}${when}`, [
    item(`${slots.purpose}${words.colon}`, typed(plan.purpose, 300)),
    ...(plan.actions.length > 0 ? [item(slots.actions)] : []),
    ...plan.actions.map((action, n) => entry(`    ${n + 1}. `, typed(action, 300))),
    item(`${slots.result}${words.colon}`, typed(plan.result, 300)),
    item(`${slots.fallback}${words.colon}`, typed(plan.fallback, 300)),
  ])
}

/** Stands first, so that nobody calls before reading it. */
const noContactLine = ({ noContact, language }: Customer) =>
  noContact ? [line('🚫 ', bold(STANDING_WORDS[language].noContact.flag(WORDS[language].day(noContact))))] : []

const near = (message: Customer): string =>
  latest(message.lastContactOn, ...message.facts.map(fact => fact.saidOn), ...message.signals.map(signal => signal.on))

/** Draws a customer: who is who, what was promised, what was heard, what is known, what to ask. */
export function drawCustomer(message: Customer): Part[] {
  const { language, standing } = message
  const words = WORDS[language]
  const ink = { words, near: near(message), dated: true }
  const { customer: say } = words
  const about = dotted(
    message.tier
      ? say.tier(typed(message.tier, 20))
      : standing?.tier && STANDING_WORDS[language].tier.workedOut(standing.tier),
    message.lastContactOn && say.lastContact(words.date(message.lastContactOn, ink.near)),
  )
  const facts = factsByClass(message.facts, message.name, ink)
  const known = [
    ...titled(
      say.contacts,
      message.contacts.map(contact => item(person(contact, words))),
    ),
    ...titled(
      say.followUps,
      message.followUps.map(followUp => followUpLine(followUp, ink)),
    ),
    ...titled(
      say.signals,
      message.signals.map(signal => signalLine(signal, ink)),
    ),
    ...titled(
      say.deals,
      message.deals.flatMap(deal => [dealLine(deal, ink), ...dealHeardLine(deal, ink)]),
    ),
  ]
  const name = typed(message.name, 120)
  const title = message.asOf ? say.asOf(name, words.day(message.asOf)) : name
  const nothing = message.asOf ? say.nothingThen : say.nothing
  return [
    section(
      line(bold(title)),
      ...noContactLine(message),
      ...(about.length > 0 ? [line(...about)] : []),
      ...(standing?.lines ?? []).map(each => line(typed(each, 300))),
    ),
    ...(known.length + facts.length > 0 ? known : [section(line(nothing))]),
    ...briefParts(message),
    ...(facts.length > 0 ? [section(...facts)] : []),
  ]
}
