// An answer turned to the phone, a message, a letter or a visit, with what the cards say of that way.
import { type Follow, fitOf, LINES, shaped, texts } from './follow.ts'
import { pickLines, TALK } from './pick.ts'
import { cardOf } from './playbook.ts'
import { of, text } from './shape.ts'
import type { Channel } from './talk.ts'

/** Cards that speak of a way of speaking with a customer. */
const ON_CHANNEL: Record<Channel, string[]> = {
  by_phone: ['appointment-reason', 'approach-channels', 'follow-up-three-questions', 'periodic-contact'],
  by_message: ['approach-channels', 'occasions', 'follow-up-three-questions', 'periodic-contact'],
  by_mail: ['approach-channels', 'proposal-writing', 'proposal-timing', 'occasions'],
  in_person: ['first-impression', 'visit-plan', 'approach-channels', 'periodic-contact'],
}

/** The card's own advice in short lines, with what the cards say of the phone, a letter or a visit. */
export const onChannel =
  (channel: Channel): Follow =>
  (card, asking) => {
    const speaks = TALK[card.language].channels[channel]
    const others = ON_CHANNEL[channel].flatMap(id =>
      id === card.id ? [] : (cardOf(asking.playbook, id, card.language) ?? []),
    )
    const found = [card, ...others]
      .flatMap(one =>
        [...(one === card ? [] : one.sections.stance), ...one.sections.steps, ...one.sections.list].map(line => ({
          card: one,
          line,
        })),
      )
      .filter(({ line }) => speaks.test(line.text.toLowerCase()))
    const outright = found.filter(({ line }) => speaks.test(headOf(line.text)))
    const shown = (outright.length > 0 ? outright : found).slice(0, LINES)
    const lines = pickLines(card, fitOf(asking))
      .slice(0, LINES)
      .sort((a, b) => a.line.text.length - b.line.text.length)
      .slice(0, 2)
    const { stance, next: move } = card.sections
    return shaped(
      {
        stance: text(stance),
        steps: shown.map(({ line }) => line.text),
        lines: texts(lines.map(({ line }) => line)),
        next: text(move),
      },
      [...of(card, [...stance, ...lines.map(({ line }) => line), ...move]), ...shown],
      lines.map(({ at }) => at),
    )
  }

/** What a line is about is said at its beginning. */
const headOf = (text: string): string => text.slice(0, /\p{Script=Han}/u.test(text) ? 12 : 32).toLowerCase()
