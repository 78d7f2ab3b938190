// A whole card, for whoever taps "More": when, all steps, the list, every style, an example, and the cards beside it.
import { ACTIONS } from '../../actions.ts'
import type { MessageOf } from '../../post.ts'
import { openButton, toSay } from './coaching.ts'
import { button, controls } from './controls.ts'
import { bold, entry, item, line, quoted } from './line.ts'
import { kept, type Part, section, small, titled } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const own = (text: string): string => typed(text, 900)

/** Draws a card; its related cards are buttons, and so is a practice round where it can be practised. */
export function drawCard(message: MessageOf<'card'>): Part[] {
  const words = WORDS[message.language]
  const { coaching, card, colon } = words
  const bullets = (rows: string[]) => rows.map(each => item(own(each)))
  return [
    section(
      line(bold(own(message.title)), message.team ? words.aside(words.shelf.own) : ''),
      line(own(message.stance)),
    ),
    ...titled(coaching.when, bullets(message.when)),
    ...titled(
      coaching.steps,
      message.steps.map((step, index) => entry(`${index + 1}. ${own(step)}`)),
    ),
    ...titled(card.list, bullets(message.list)),
    ...titled(
      coaching.lines,
      message.lines.map(each => ({ ...quoted(toSay(each, words)), item: true as const })),
    ),
    ...titled(coaching.avoid, bullets(message.avoid)),
    ...titled(
      card.styles,
      message.styles.map(({ name, hint }) => item(bold(own(name)), colon, own(hint))),
    ),
    ...titled(coaching.example, message.example ? [entry(typed(message.example, 1500))] : []),
    ...(message.next ? [section(line(bold(coaching.next), colon, own(message.next)))] : []),
    ...(message.sources.length > 0
      ? [small(line(card.sources, colon), ...message.sources.map(each => item(own(each))))]
      : []),
    ...buttonsOf(message),
  ]
}

function buttonsOf({ id, language, related, practise }: MessageOf<'card'>): Part[] {
  const { coaching } = WORDS[language]
  const buttons = [
    ...(practise ? [button({ action: ACTIONS.practise, value: id, text: coaching.practise })] : []),
    ...related.map((link, index) => openButton(link, index, language)),
  ]
  return buttons.length > 0 ? [kept(controls(...buttons))] : []
}
