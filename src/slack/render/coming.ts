// What the mornings to come will bring: whom to see, why, and when.
import { ACTIONS } from '../../actions.ts'
import type { ComingList, ComingView } from '../../coming-posts.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { CivilDate } from '../../model.ts'
import { button, controls, menu, option } from './controls.ts'
import { saying } from './fact.ts'
import { bold, dotted, entry, italic, line } from './line.ts'
import { type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'

interface Ink {
  words: CardWords
  today: CivilDate
}

const dayOf = (on: CivilDate, { words, today }: Ink): string =>
  on === today ? words.coming.today : words.date(on, today)

/** The days that a list is about, as they are read. */
export function spanOf({ span }: ComingList, ink: Ink): string {
  const [from, to] = [dayOf(span.from, ink), dayOf(span.to, ink)]
  return ink.words.coming.span(from, to)
}

function actions({ nudge, id }: ComingView, { words }: Ink): Part[] {
  const { digest, coming } = words
  const snoozes = Object.entries(digest.snoozes).map(([value, text]) => option(`${nudge}|${value}`, text))
  const answers = nudge
    ? [
        button({ action: ACTIONS.nudgeDone, value: nudge, text: digest.done, style: 'primary' }),
        menu(ACTIONS.nudgeSnooze, digest.snooze, snoozes),
      ]
    : []
  const brief = id ? [button({ action: ACTIONS.brief, value: id, text: coming.brief })] : []
  return answers.length + brief.length > 0 ? [controls(...answers, ...brief)] : []
}

function drawn(item: ComingView, place: number, ink: Ink): Part[] {
  const { on, customer, contact, due, why, take, quote } = item
  const { words, today } = ink
  const when = due && due !== on ? words.date(due, today) : undefined
  const proof = quote?.text.trim() && [
    italic(saying(quote.text, words)),
    words.aside(words.digest.said(words.date(quote.on, today))),
  ]
  return [
    section(
      entry(
        `${place}. `,
        ...dotted(bold(typed(customer || why, 300)), contact && typed(contact, 80), dayOf(on, ink), when),
      ),
      ...[customer && why, take].filter(text => text.trim() !== '').map(text => line(typed(text, 600))),
      ...(proof ? [line(...proof)] : []),
    ),
    ...actions(item, ink),
  ]
}

/** Draws what comes up, best first. */
export function comingParts(list: ComingList, ink: Ink): Part[] {
  const { coming } = ink.words
  const later = list.items.some(({ on }) => on > ink.today)
  return [
    ...list.items.flatMap((item, i) => drawn(item, i + 1, ink)),
    ...(list.left > 0 ? [small(line(coming.left(list.left)))] : []),
    ...(later ? [small(line(coming.later))] : []),
  ]
}
