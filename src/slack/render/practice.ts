// A practice round as it is played: its opening, what the customer says, a hint, and what can be practised.
import { ACTIONS } from '../../actions.ts'
import { PRACTICE_WORDS } from '../../coaching/practise/words.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { saying } from './fact.ts'
import { bold, item, line, quoted } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

type Practice = MessageOf<'practice'>

/** Draws one step of a round. */
export function drawPractice(message: Practice): Part[] {
  const { render } = PRACTICE_WORDS[message.language]
  const words = WORDS[message.language]
  const { opening, remark, say, hint, round, live } = message
  const buttons = controls(
    button({ action: ACTIONS.practiseHint, value: round, text: render.help }),
    button({ action: ACTIONS.practiseStop, value: round, text: render.stop }),
  )
  return [
    ...(remark ? [small(line(typed(remark, 200)))] : []),
    ...(opening ? drawOpening(opening, message.language) : []),
    ...(say ? [section(line(bold(render.customer), words.colon, saying(say, words, 900)))] : []),
    ...(hint ? [section(line(bold(render.hint), words.colon, typed(hint.text, 400)))] : []),
    ...(hint?.line ? [section(line(render.aLine), quoted(saying(hint.line, words, 400)))] : []),
    ...(opening ? [small(line(render.how(opening.turns)))] : []),
    ...(live ? [kept(buttons)] : []),
  ]
}

function drawOpening(opening: NonNullable<Practice['opening']>, language: Practice['language']): Part[] {
  const { render } = PRACTICE_WORDS[language]
  return [
    section(
      line(bold(render.heading(typed(opening.title, 120)))),
      ...opening.scene.map(each => line(typed(each, 300))),
      line(render.buyer[opening.style]),
    ),
  ]
}

/** Slack takes 25 elements a row. */
const MOST = 25

/** Draws what can be practised, a button for each card. */
export function drawPracticeMenu({ language, cards }: MessageOf<'practice_menu'>): Part[] {
  const buttons = cards
    .slice(0, MOST)
    .map(({ card, title }, index) =>
      button({ action: `${ACTIONS.practiseCard}.${index}`, value: `${card}|${language}`, text: typed(title, 75) }),
    )
  const titles = cards.map(({ title }) => item(typed(title, 75)))
  return [section(line(PRACTICE_WORDS[language].render.menu), ...titles), kept(controls(...buttons))]
}
