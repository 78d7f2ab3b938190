// A one-minute drill in the digest: a question with three answers to tap; and what a tap says.
import { ACTIONS } from '../../actions.ts'
import { PRACTICE_WORDS } from '../../coaching/practise/words.ts'
import type { Language } from '../../model.ts'
import type { MessageOf, NudgeView } from '../../post.ts'
import { button, controls } from './controls.ts'
import { saying } from './fact.ts'
import { bold, entry, line, quoted } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const LETTERS = ['A', 'B', 'C', 'D']

/** Draws a drill that waits for its answer. */
export function drawDrill({ id, why, card, drill }: NudgeView, language: Language): Part[] {
  const { question, choices } = drill ?? { question: '', choices: [] }
  const words = PRACTICE_WORDS[language].drill
  const letter = (at: number) => LETTERS[at] ?? `${at + 1}`
  return [
    section(
      line(bold(words.title(typed(card, 120)))),
      line(typed(question, 300)),
      ...choices.map((choice, at) => entry(bold(letter(at)), ' ', typed(choice, 300))),
    ),
    small(line(typed(why, 200))),
    controls(
      ...choices.map((_, at) =>
        button({ action: `${ACTIONS.answerDrill}.${at}`, value: `${id}|${at}`, text: letter(at) }),
      ),
    ),
  ]
}

/** Draws whether the answer was right, with the card's own line, and the way into a round. */
export function drawDrillAnswer({
  language,
  right,
  question,
  line: said,
  card,
  practise,
}: MessageOf<'drill_answer'>): Part[] {
  const words = PRACTICE_WORDS[language].drill
  const cards = WORDS[language]
  return [
    small(line(typed(question, 300))),
    section(
      line(bold(right ? words.right : words.wrong)),
      line(words.answer, cards.colon),
      quoted(saying(said, cards, 400)),
    ),
    ...(practise
      ? [
          kept(
            controls(
              button({ action: `${ACTIONS.practiseCard}.0`, value: `${card.card}|${language}`, text: words.practise }),
            ),
          ),
        ]
      : []),
  ]
}
