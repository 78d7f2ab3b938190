// How coaching went, for administrators: cards and votes, and the questions that found no help.
import type { MessageOf } from '../../post.ts'
import { bold, item, line } from './line.ts'
import { type Part, section, small, titled } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

/** Draws the report. */
export function drawCoachingReport(message: MessageOf<'coaching_report'>): Part[] {
  const { report: words, aside } = WORDS[message.language]
  const { cards, down, refused } = message
  const nothing = cards.length === 0 && refused.length === 0
  return [
    section(
      line(bold(words.title(message.days))),
      line(nothing ? words.none : words.asked(message.asked, message.followUps)),
    ),
    ...titled(
      words.cards,
      cards.map(({ title, used, up, down: not }) =>
        item(words.used(typed(title, 120), used), up + not > 0 && aside(words.votes(up, not))),
      ),
    ),
    ...titled(
      words.down,
      down.map(({ question, title }) => item(typed(question, 240), aside(typed(title, 120)))),
    ),
    ...titled(
      words.refused,
      refused.map(({ question, why }) => item(typed(question, 240), aside(words.why[why]))),
    ),
    small(line(words.private)),
  ]
}
