// Plain answers, and the question which customer was meant.
import { ACTIONS } from '../../actions.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { bold, item, line, paragraphs } from './line.ts'
import { kept, type Part, section } from './sheet.ts'
import { clean, typed } from './text.ts'
import { WORDS } from './words.ts'

/** Draws plain words. */
export const drawSay = ({ text }: MessageOf<'say'>): Part[] => [section(...paragraphs(clean(text)))]

/** Says something with a button for each choice there is. */
export function drawChoices({ card, text, options }: MessageOf<'choices'>): Part[] {
  const buttons = options
    .slice(0, CHOICES)
    .map((option, index) =>
      button({ action: `${ACTIONS.pick}.${index}`, value: `${card}|${index}`, text: typed(option.text, 75) }),
    )
  return [section(...paragraphs(clean(text))), ...(buttons.length > 0 ? [kept(controls(...buttons))] : [])]
}

/** Slack takes 25 elements a row; the last is kept for a new customer. */
const CHOICES = 20

/** Asks which customer was meant, with a button for each; once answered, says which it was. */
export function drawWhichCustomer(message: MessageOf<'which_customer'>): Part[] {
  const { which: words, more, aside } = WORDS[message.language]
  const name = typed(message.said, 120)
  const { chosen } = message
  if (chosen !== undefined) {
    const known = message.options.find(each => each.id === chosen)?.name ?? chosen
    return [section(line(words.chosen(name, typed(known, 120))))]
  }
  const shown = message.options.slice(0, CHOICES)
  const rest = message.options.length - shown.length
  const choices = [...shown.map(({ id, name }) => ({ id, name: typed(name, 75) })), { id: 'new', name: words.fresh }]
  return [
    section(
      line(words.ask(name)),
      ...shown.map(({ name, hint }) => item(bold(typed(name, 120)), hint ? aside(typed(hint, 160)) : '')),
      ...(rest > 0 ? [line(more(rest))] : []),
    ),
    kept(
      controls(
        ...choices.map(({ id, name: text }, index) =>
          button({ action: `${ACTIONS.chooseCustomer}.${index}`, value: `${message.note}|${id}`, text }),
        ),
      ),
    ),
  ]
}
