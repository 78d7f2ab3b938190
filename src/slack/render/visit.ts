// The card that shows what was understood of a note, customer by customer.
import { ACTIONS } from '../../actions.ts'
import type { DealView, FollowUpView, MessageOf, VisitView } from '../../post.ts'
import { asideLine, dealAsideLine, keepOldButtons } from './contradiction.ts'
import { button, controls } from './controls.ts'
import { dealLine, dealReplacedLine, factsByClass, followUpLine, type Ink, latest, person, signalLine } from './fact.ts'
import { bold, dotted, entry, type Line, line, struck } from './line.ts'
import { kept, type Part, rule, section, titled } from './sheet.ts'
import { clean, clip, typed } from './text.ts'
import { WORDS } from './words.ts'

function visitParts(visit: VisitView, note: string, ink: Ink): Part[] {
  const { words } = ink
  const met = visit.contacts.map(contact => person(contact, words)).join(words.comma)
  const head = entry(
    ...dotted(
      visit.customer && bold(typed(visit.customer, 120)),
      visit.fresh && words.visit.fresh,
      visit.on && words.date(visit.on, ink.near),
      words.channels[visit.channel],
    ),
  )
  const facts = factsByClass(visit.facts, visit.customer, ink)
  const aside = (visit.aside ?? []).map(fact => asideLine(fact, visit.customer, ink))
  return [
    section(head, ...(met ? [line(met)] : [])),
    ...(facts.length + aside.length > 0 ? [section(...facts, ...aside)] : []),
    ...titled(
      words.visit.signals,
      visit.signals.map(signal => signalLine(signal, ink)),
    ),
    ...titled(
      words.visit.followUps,
      visit.followUps.map(followUp => followUpLine(followUp, ink)),
    ),
    ...visit.followUps.flatMap(followUp => dueChoices(followUp, ink)),
    ...titled(words.visit.deal, visit.deal ? dealLines(visit.deal, ink) : []),
    ...keepOldButtons(visit, note, ink),
  ]
}

const dealLines = (deal: DealView, ink: Ink): Line[] => [
  dealLine(deal, ink),
  ...dealReplacedLine(deal, ink),
  ...dealAsideLine(deal, ink),
]

/** Asks for the day of a follow-up whose words name none. */
function dueChoices({ id, unclear }: FollowUpView, { words, near }: Ink): Part[] {
  if (!unclear) return []
  const days = unclear.choices.slice(0, 4).map(day => ({ value: `${id}|${day}`, text: words.date(day, near) }))
  const choices = [...days, { value: `${id}|none`, text: words.visit.noDay }]
  const ask = line(words.visit.whichDay(typed(unclear.text, 60)))
  return [
    section(ask),
    controls(...choices.map((each, index) => button({ action: `${ACTIONS.chooseDue}.${index}`, ...each }))),
  ]
}

function buttons(message: MessageOf<'visit'>): Part {
  const { visit: words } = WORDS[message.language]
  const { coach, note } = message
  return kept(
    controls(
      button({ action: ACTIONS.editVisit, value: note, text: words.edit }),
      button({ action: ACTIONS.undoVisit, value: note, text: words.undo, style: 'danger', sure: words.sure }),
      ...(coach
        ? [
            button({
              action: ACTIONS.askCoach,
              value: `${coach.card}|${clip(clean(coach.quote), 1800)}`,
              text: words.coach(coach.title),
            }),
          ]
        : []),
    ),
  )
}

/** Draws the card of a note: kept, corrected (what changed comes first), or undone (short, without buttons). */
export function drawVisit(message: MessageOf<'visit'>): Part[] {
  const words = WORDS[message.language]
  const near = latest(...message.visits.map(visit => visit.on))
  const ink = { words, near }
  if (message.state === 'undone') {
    const gone = message.visits.map(({ customer, on }) =>
      entry(struck([typed(customer, 120), on && words.date(on, near)].filter(Boolean).join(' · '))),
    )
    return [section(...gone, line(words.visit.undone))]
  }
  const remarks = message.remarks.map(remark => line(clean(remark)))
  const corrected = message.state === 'corrected'
  const opening = line(corrected ? words.visit.corrected : words.visit.kept)
  return [
    section(opening, ...(corrected ? remarks : [])),
    ...message.visits.flatMap((visit, index) => [
      ...(index > 0 ? [rule] : []),
      ...visitParts(visit, message.note, ink),
    ]),
    ...(remarks.length > 0 && !corrected ? [kept({ is: 'lines', lines: remarks, small: true })] : []),
    buttons(message),
  ]
}
