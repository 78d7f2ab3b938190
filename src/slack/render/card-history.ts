// The history of a team's cards: the list, and the versions of one with what can be done about it.
import { ACTIONS } from '../../actions.ts'
import { TEAM_CARD_WORDS } from '../../coaching/cards/words.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { bold, dotted, item, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

/** The most versions that a button brings back. */
const BACK = 5

/** Draws the list of a team's cards. */
export function drawCardList({ language, cards }: MessageOf<'card_list'>): Part[] {
  const { history: words } = TEAM_CARD_WORDS[language]
  const { day, colon, comma, aside } = WORDS[language]
  if (cards.length === 0) return [section(line(words.empty))]
  const rows = cards.map(({ title, languages, on, who }) => {
    const state = languages.map(
      each => `${words.languages[each.language]}${aside(each.stands ? words.version(each.n) : words.withdrawn)}`,
    )
    return item(bold(typed(title, 120)), colon, ...dotted(state.join(comma), day(on), typed(who, 80)))
  })
  const buttons = cards.map(({ card, title }, index) =>
    button({ action: `${ACTIONS.cardHistory}.${index}`, value: card, text: words.open(typed(title, 50)) }),
  )
  return [section(line(bold(words.title)), ...rows), small(line(words.how)), kept(controls(...buttons))]
}

/** Draws the history of a card. */
export function drawCardHistory(message: MessageOf<'card_history'>): Part[] {
  const { language, title, remark, entries, stands } = message
  const { history: words } = TEAM_CARD_WORDS[language]
  const { day } = WORDS[language]
  const current = new Set(stands.map(tongue => entries.find(entry => entry.language === tongue)))
  const rows = entries.map(entry => {
    const { language: tongue, n, deed, of = 0, on, who } = entry
    const said = `${n} · ${words.entry[deed](of)}`
    const now = current.has(entry) ? bold(words.stands) : ''
    return item(...dotted(said, words.languages[tongue], day(on), typed(who, 80), now))
  })
  return [
    ...(remark ? [section(line(typed(remark, 600)))] : []),
    section(line(bold(words.of(typed(title, 120)))), ...rows),
    ...buttonsOf(message, current),
  ]
}

type Entry = MessageOf<'card_history'>['entries'][number]

function buttonsOf(
  { card, stands, entries, language }: MessageOf<'card_history'>,
  current: ReadonlySet<Entry | undefined>,
): Part[] {
  const { history: words } = TEAM_CARD_WORDS[language]
  // What was brought back has the words of an older version, which need not be offered again.
  const isCurrent = ({ language: tongue, n }: Entry) =>
    [...current].some(entry => entry?.language === tongue && (entry.n === n || entry.of === n))
  const back = entries.filter(entry => entry.deed !== 'withdrawn' && !isCurrent(entry)).slice(0, BACK)
  const several = new Set(entries.map(entry => entry.language)).size > 1
  const buttons = [
    ...stands.map((tongue, index) =>
      button({
        action: `${ACTIONS.rewriteCard}.${index}`,
        value: `${card}|${tongue}`,
        text: words.change(words.languages[tongue]),
      }),
    ),
    ...back.map(({ language: tongue, n }, index) =>
      button({
        action: `${ACTIONS.restoreCard}.${index}`,
        value: `${card}|${tongue}|${n}`,
        text: `${words.restore(n)}${several ? WORDS[language].aside(words.languages[tongue]) : ''}`,
      }),
    ),
    ...(stands.length > 0
      ? [button({ action: ACTIONS.withdrawCard, value: card, text: words.withdraw, style: 'danger', sure: words.sure })]
      : []),
  ]
  return buttons.length > 0 ? [kept(controls(...buttons))] : []
}
