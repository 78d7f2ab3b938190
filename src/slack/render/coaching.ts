// A coaching answer: a stance, steps, lines to say, and the cards it rests on.
import type { ContextActionsBlock } from '@slack/types'
import { ACTIONS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { Citation, MessageOf } from '../../post.ts'
import { plain } from './controls.ts'
import { saying } from './fact.ts'
import { bold, entry, item, type Line, line, paragraphs, quoted, type Run } from './line.ts'
import { kept, type Part, section, small, titled } from './sheet.ts'
import { clean, typed } from './text.ts'
import { WORDS } from './words.ts'

type Coaching = MessageOf<'coaching'>

/** A model writes Markdown: bold words become ours, headings lose their marks, and so do cards cited below. */
function written({ answer, citations }: Coaching): Line[] {
  const bare = citations.reduce(
    (text, { card }) => text.replaceAll(` [${card}]`, '').replaceAll(`[${card}]`, ''),
    answer,
  )
  return paragraphs(clean(bare)).map(({ runs, ...rest }) => {
    const text = runs[0]!.text.replace(/^\s*#{1,6}\s+/, '').replace(/^(\s*)[-*+]\s+/, '$1• ')
    const pieces = text.split(/\*\*([^*\n]+)\*\*/)
    return { ...rest, runs: pieces.map((piece, index): Run => (index % 2 === 1 ? bold(piece) : { text: piece })) }
  })
}

/** Words to say in one pair of marks: a card's own are taken off; a line that only holds a saying stays as it is. */
function toSay(each: string, words: CardWords): string {
  const bare = /^\s*“([^“”]*)”\s*$/.exec(each)?.[1] ?? each
  return bare === each && /[“”「」]/.test(each) ? typed(each, 900) : saying(bare, words, 900)
}

function spoken(message: Coaching): Part[] {
  const words = WORDS[message.language]
  const { parts } = message
  if (!parts) return [section(...written(message))]
  const own = (text: string) => typed(text, 900)
  return [
    ...(parts.stance ? [section(line(bold(own(parts.stance))))] : []),
    ...titled(
      words.coaching.steps,
      parts.steps.map((step, index) => entry(`${index + 1}. ${own(step)}`)),
    ),
    ...titled(
      words.coaching.lines,
      parts.lines.map(each => ({ ...quoted(toSay(each, words)), item: true as const })),
    ),
    ...titled(
      words.coaching.avoid,
      parts.avoid.map(each => item(own(each))),
    ),
    ...(parts.next ? [section(line(bold(words.coaching.next), words.colon, own(parts.next)))] : []),
  ]
}

/** Quotation marks within ones of the same kind become single ones. */
const within = (text: string, words: CardWords): string =>
  words.quote[0] === '“' ? text.replaceAll('“', '‘').replaceAll('”', '’') : text

function citationLine({ title, card, quote }: Citation, language: Coaching['language']): Line {
  const words = WORDS[language]
  return entry(words.coaching.source(typed(title || card, 120)), words.colon, saying(within(quote, words), words))
}

function feedback({ id, language }: Coaching): Part {
  const { coaching: words } = WORDS[language]
  const answer = (text: string, vote: 'up' | 'down') => ({
    text: plain(text),
    accessibility_label: text,
    value: `${id}|${vote}`,
  })
  const block: ContextActionsBlock = {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.vote,
        positive_button: answer(words.useful, 'up'),
        negative_button: answer(words.notUseful, 'down'),
      },
    ],
  }
  return { is: 'controls', block, keep: true }
}

/** Draws a coaching answer; a refusal is its sentence alone, and after a vote there are thanks instead of buttons. */
export function drawCoaching(message: Coaching): Part[] {
  const { coaching: words } = WORDS[message.language]
  if (message.refused) {
    const why = message.answer.trim() ? paragraphs(clean(message.answer)) : [line(words.refused[message.refused])]
    return [section(...why), ...message.remarks.map(remark => small(line(clean(remark))))]
  }
  const cited = message.citations.map(citation => citationLine(citation, message.language))
  const remarks = message.remarks.map(remark => line(clean(remark)))
  return [
    ...(message.customer ? [small(line(words.about(typed(message.customer, 120))))] : []),
    ...spoken(message),
    ...(cited.length > 0 ? [kept({ is: 'lines', lines: cited, small: true })] : []),
    ...(remarks.length > 0 ? [kept({ is: 'lines', lines: remarks, small: true })] : []),
    message.vote ? kept({ is: 'lines', lines: [line(words.thanks[message.vote])], small: true }) : feedback(message),
  ]
}
