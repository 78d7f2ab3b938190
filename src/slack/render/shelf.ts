// The shelf of cards: topics with a few titles each and a menu, or one topic with a button for each of its cards.
import { ACTIONS } from '../../actions.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls, menu, option } from './controls.ts'
import { bold, item, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

/** Slack takes 100 options a menu, and 25 elements a row. */
const TOPICS = 100
const BUTTONS = 25

/** Draws the shelf. */
export function drawShelf({ language, groups, open }: MessageOf<'shelf'>): Part[] {
  const { shelf: words, colon, aside } = WORDS[language]
  const byGroup = new Map(groups.map(({ group, name }) => [group, name]))
  const topics = [...byGroup].slice(0, TOPICS).map(([group, name]) => option(`${group}|${language}`, typed(name, 75)))
  const choose: Part[] = topics.length > 0 ? [kept(controls(menu(ACTIONS.cardGroup, words.choose, topics)))] : []
  if (open) return [...drawGroup(open, language), ...choose]
  const count = groups.reduce((sum, one) => sum + one.count, 0)
  const rows = groups.map(({ name, count: held, some }) =>
    item(
      bold(typed(name, 80)),
      aside(words.count(held)),
      colon,
      typed(some.join(' · '), 300),
      held > some.length && ' …',
    ),
  )
  return [section(line(bold(words.title(count))), ...rows), small(line(words.how)), ...choose]
}

function drawGroup(
  { name, cards }: NonNullable<MessageOf<'shelf'>['open']>,
  language: MessageOf<'shelf'>['language'],
): Part[] {
  const { shelf: words, aside, colon } = WORDS[language]
  const rows = cards.map(({ title, stance, team }) =>
    item(bold(typed(title, 120)), team ? aside(words.own) : '', colon, typed(stance, 300)),
  )
  const buttons = cards
    .slice(0, BUTTONS)
    .map(({ card, title }, index) =>
      button({ action: `${ACTIONS.openCard}.${index}`, value: `${card}|${language}`, text: typed(title, 75) }),
    )
  return [
    section(line(bold(typed(name, 80)), aside(words.count(cards.length))), ...rows),
    ...(buttons.length > 0 ? [kept(controls(...buttons))] : []),
  ]
}
