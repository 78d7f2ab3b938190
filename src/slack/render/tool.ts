// A tool's sheet: what to say or read first, each input with what it stands on, what is missing, and its form.
import type { ModalView } from '@slack/types'
import { ACTIONS, VIEWS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { ToolWords } from '../../languages/tools.ts'
import type { ToolForm, ToolLine, ToolMessage } from '../../post.ts'
import { button, controls, field, plain, textBox } from './controls.ts'
import { saying } from './fact.ts'
import { bold, entry, italic, item, type Line, line, type Piece, quoted } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { clean, typed } from './text.ts'
import { TOOL_WORDS, WORDS } from './words.ts'

const LONGEST = 900

/** What a line stands on: in whose words, and when. */
function source({ from }: ToolLine, words: CardWords, near: string): Piece[] {
  if (!from) return []
  const said = from.quote?.trim() ? italic(saying(from.quote, words)) : false
  const what = from.what ? typed(from.what, 120) : ''
  const on = from.on ? words.date(from.on, near) : ''
  return [what, what && said ? words.colon : '', said, on && (what || said) ? ` · ${on}` : on]
}

function linesOf(each: ToolLine, { words, tools, near }: Ink): Line[] {
  const label = each.label ? `${typed(each.label, 300)}${words.colon}` : ''
  const text = typed(each.text, LONGEST)
  const from = source(each, words, near)
  const under = from.length > 0 ? [line('    ', ...from)] : []
  if (!text && under.length > 0) return each.label ? [item(label, ...from)] : under
  if (!text) return [item(label, italic(tools.missing))]
  if (each.say && !label) return [quoted(text), ...under]
  return [item(label, each.say ? bold(text) : text), ...under]
}

interface Ink {
  words: CardWords
  tools: ToolWords
  near: string
}

/** Draws a tool's sheet. */
export function drawTool(message: ToolMessage): Part[] {
  const words = WORDS[message.language]
  const tools = TOOL_WORDS[message.language]
  const { blocks: parts } = message
  const days = parts.flatMap(block => block.lines.flatMap(each => each.from?.on ?? []))
  const ink = { words, tools, near: days.toSorted().at(-1) ?? '' }
  const title = [tools.title[message.tool], message.customer && typed(message.customer, 120)]
    .filter(Boolean)
    .join(' · ')
  const result = message.result && message.result !== tools.title[message.tool] ? typed(message.result, LONGEST) : ''
  return [
    section(line(bold(title)), ...(result ? [resultLine(result)] : [])),
    ...parts.map(block =>
      section(
        ...(block.title ? [line(bold(typed(block.title, 300)))] : []),
        ...block.lines.flatMap(each => linesOf(each, ink)),
      ),
    ),
    ...(message.ask.length > 0
      ? [section(line(bold(tools.ask)), ...message.ask.map((each, n) => entry(`${n + 1}. ${typed(each, LONGEST)}`)))]
      : []),
    ...foot(message, words),
    ...(message.form
      ? [kept(controls(button({ action: ACTIONS.fillTool, value: message.id, text: tools.fill })))]
      : []),
  ]
}

/** Words to say stand apart from figures and counts. */
const resultLine = (text: string): Line => (/^“/.test(text) ? quoted(text) : line(bold(text)))

function foot({ note, card, remarks }: ToolMessage, words: CardWords): Part[] {
  const rows = [
    note ? clean(note) : '',
    card ? words.coaching.source(typed(card.title, 120)) : '',
    ...remarks.map(clean),
  ]
  const shown = rows.filter(row => row.trim() !== '')
  return shown.length > 0 ? [small(...shown.map(row => line(row)))] : []
}

/** Draws the form of a sheet; its `private_metadata` is the sheet's id. */
export function drawToolForm({ sheet, tool, fields, language }: ToolForm): ModalView {
  const { modal } = WORDS[language]
  return {
    type: 'modal',
    callback_id: VIEWS.tool,
    private_metadata: sheet,
    title: plain(TOOL_WORDS[language].formTitle[tool], 24),
    submit: plain(modal.save, 24),
    close: plain(modal.cancel, 24),
    blocks: fields.map(({ slot, label, value }) =>
      field({ id: slot, label, element: textBox(value, slot === 'actions') }),
    ),
  }
}
