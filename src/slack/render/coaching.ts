// A coaching answer: a stance, steps, lines to say, and the cards it rests on.
import type { Button, ContextActionsBlock } from '@slack/types'
import { ACTIONS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { CardLink, Citation, MessageOf } from '../../post.ts'
import { button, controls, plain } from './controls.ts'
import { saying } from './fact.ts'
import { bold, entry, italic, item, type Line, line, paragraphs, quoted, type Run } from './line.ts'
import { kept, type Part, section, small, titled } from './sheet.ts'
import { clean, typed } from './text.ts'
import { TOOL_WORDS, WORDS } from './words.ts'

type Coaching = MessageOf<'coaching'>
type Parts = NonNullable<Coaching['parts']>

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
export function toSay(each: string, words: CardWords): string {
  const bare = /^\s*“([^“”]*)”\s*$/.exec(each)?.[1] ?? each
  return bare === each && /[“”「」]/.test(each) ? typed(each, 900) : saying(bare, words, 900)
}

function spoken(message: Coaching): Part[] {
  const words = WORDS[message.language]
  const { parts } = message
  if (!parts) return [section(...written(message))]
  return [
    ...(parts.stance ? [section(line(bold(own(parts.stance))))] : []),
    ...titled(
      words.coaching.when,
      (parts.when ?? []).map(each => item(own(each))),
    ),
    ...way(parts, words),
    ...titled(words.coaching.example, parts.example ? [entry(typed(parts.example, 1500))] : []),
    ...titled(words.coaching.lines, [
      ...parts.lines.map(each => ({ ...quoted(toSay(each, words)), item: true as const })),
      ...(parts.record ?? []).map(each => entry(italic(own(each)))),
    ]),
    ...titled(
      words.coaching.avoid,
      parts.avoid.map(each => item(own(each))),
    ),
    ...beside(parts, words),
    ...(parts.next ? [section(line(bold(words.coaching.next), words.colon, own(parts.next)))] : []),
  ]
}

const own = (text: string): string => typed(text, 900)

/** The steps or the list, the names of what was left out, and how to do it with this person. */
function way({ steps, numbered = true, heading, rest = [], hint }: Parts, words: CardWords): Part[] {
  const rows = steps.map((step, index) => (numbered ? entry(`${index + 1}. ${own(step)}`) : item(own(step))))
  const names = rest.length > 0 ? [entry(words.coaching.rest, words.colon, typed(rest.join(' · '), 900))] : []
  const more = [...names, ...(hint ? [entry(italic(own(hint)))] : [])]
  if (rows.length === 0) return hint ? [section(line(italic(own(hint))))] : []
  return titled(heading ? own(heading) : words.coaching.steps, [...rows, ...more])
}

/** The other side of the question. */
const beside = ({ also }: Parts, words: CardWords): Part[] =>
  also
    ? titled(words.coaching.also(own(also.title)), [
        entry(own(also.stance)),
        ...also.steps.map(step => item(own(step))),
      ])
    : []

/** Quotation marks within ones of the same kind become single ones. */
const within = (text: string, words: CardWords): string =>
  words.quote[0] === '“' ? text.replaceAll('“', '‘').replaceAll('”', '’') : text

/** Where it comes from; a model's words are proved by the card's, the card's own prove themselves. */
function citationLine({ title, card, quote, source }: Citation, { language, parts }: Coaching): Line {
  const words = WORDS[language]
  const from = source === 'team' ? words.coaching.teamSource : words.coaching.source
  const named = from(typed(title || card, 120))
  return parts ? entry(named) : entry(named, words.colon, saying(within(quote, words), words))
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

/** More of the card, a practice round on it, and the cards beside it. */
function actions({ id, language, more, practise, tool, open = [] }: Coaching): Part[] {
  const { coaching: words } = WORDS[language]
  const buttons = [
    ...(more ? [button({ action: ACTIONS.moreOfCard, value: id, text: words.more })] : []),
    ...(practise ? [button({ action: ACTIONS.practise, value: id, text: words.practise })] : []),
    ...(tool ? [toolButton(tool, language)] : []),
    ...open.map((link, index) => openButton(link, index, language)),
  ]
  return buttons.length > 0 ? [kept(controls(...buttons))] : []
}

/** The tool of the card, for the customer at hand. */
const toolButton = ({ name, customer }: NonNullable<Coaching['tool']>, language: Coaching['language']): Button =>
  button({
    action: ACTIONS.openTool,
    value: `${name}|${customer?.id ?? ''}|${language}`,
    text: TOOL_WORDS[language].open[name](customer && typed(customer.name, 40)),
  })

/** Opens a card by its title; the number tells the buttons of one row apart. */
export const openButton = ({ card, title }: CardLink, index: number, language: Coaching['language']): Button =>
  button({
    action: `${ACTIONS.openCard}.${index}`,
    value: `${card}|${language}`,
    text: WORDS[language].coaching.open(typed(title, 60)),
  })

/** Draws a coaching answer; a refusal is its sentence alone, and after a vote there are thanks instead of buttons. */
export function drawCoaching(message: Coaching): Part[] {
  const { coaching: words } = WORDS[message.language]
  if (message.refused) {
    const why = message.answer.trim() ? paragraphs(clean(message.answer)) : [line(words.refused[message.refused])]
    return [section(...why), ...message.remarks.map(remark => small(line(clean(remark)))), ...actions(message)]
  }
  const cited = message.citations.map(citation => citationLine(citation, message))
  const remarks = message.remarks.map(remark => line(clean(remark)))
  return [
    ...(message.customer ? [small(line(words.about(typed(message.customer, 120))))] : []),
    ...spoken(message),
    ...(cited.length > 0 ? [kept({ is: 'lines', lines: cited, small: true })] : []),
    ...(remarks.length > 0 ? [kept({ is: 'lines', lines: remarks, small: true })] : []),
    ...actions(message),
    message.vote ? kept({ is: 'lines', lines: [line(words.thanks[message.vote])], small: true }) : feedback(message),
  ]
}
