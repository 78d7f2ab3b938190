// The report after a practice round: what was shown in the rep's own words, what was not, and one thing to try next.
import { ACTIONS } from '../../actions.ts'
import { PRACTICE_WORDS } from '../../coaching/practise/words.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { saying } from './fact.ts'
import { bold, item, type Line, line, quoted } from './line.ts'
import { kept, type Part, section, titled } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

type Report = MessageOf<'practice_report'>

/** Draws the report. */
export function drawPracticeReport(message: Report): Part[] {
  const { render } = PRACTICE_WORDS[message.language]
  const { shown, missing, mistakes, next, ended, card } = message
  return [
    section(line(bold(render.report(typed(card.title, 120)))), line(render.ended[ended])),
    ...(shown.length > 0
      ? titled(
          `✓ ${render.shown}`,
          shown.flatMap(each => proven(each, message)),
        )
      : [section(line(render.nothingShown))]),
    ...titled(
      `○ ${render.missing}`,
      missing.map(label => item(typed(label, 200))),
    ),
    ...titled(
      `△ ${render.mistakes}`,
      mistakes.flatMap(each => proven(each, message)),
    ),
    next ? section(...nextLines(next, message)) : section(line(render.allShown)),
    kept(buttonsOf(message)),
  ]
}

/** What was heard, with the rep's own words under it, and what the card says of it. */
function proven({ label, quote, card }: { label: string; quote: string; card?: string }, { language }: Report): Line[] {
  const words = WORDS[language]
  const says = PRACTICE_WORDS[language].drill.answer
  return [
    item(typed(label, 200)),
    quoted(saying(quote, words, 300)),
    ...(card ? [line(says, words.colon, typed(card, 300))] : []),
  ]
}

function nextLines({ label, line: said }: NonNullable<Report['next']>, { language }: Report): Line[] {
  const { render } = PRACTICE_WORDS[language]
  const words = WORDS[language]
  return [line(bold(render.next), words.colon, typed(label, 200)), quoted(saying(said, words, 400))]
}

function buttonsOf({ round, styles, language }: Report) {
  const { render } = PRACTICE_WORDS[language]
  return controls(
    button({ action: ACTIONS.practiseAgain, value: round, text: render.again, style: 'primary' }),
    ...styles.map((style, index) =>
      button({ action: `${ACTIONS.practiseStyle}.${index}`, value: `${round}|${style}`, text: render.styles[style] }),
    ),
  )
}
