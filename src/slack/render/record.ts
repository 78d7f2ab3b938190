// What the record says, with the words it stands on; and who is not to be contacted.
import { ACTIONS } from '../../actions.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { saying } from './fact.ts'
import { bold, entry, italic, type Line, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { STANDING_WORDS, WORDS } from './words.ts'

type Shown = MessageOf<'record'>['lines'][number]

/** Draws an answer from the record: the value first, then what it stands on. */
export function drawRecord({ title, lines, note, language, today }: MessageOf<'record'>): Part[] {
  const words = WORDS[language]
  const drawn = ({ text, quote, on, bold: leads }: Shown): Line[] => {
    const shown = typed(text, 600)
    const when = on && words.aside(words.digest.said(words.date(on, today)))
    const proof = quote?.trim() ? [entry(italic(saying(quote, words)), when)] : []
    return [...(shown ? [entry(leads ? bold(shown) : shown)] : []), ...proof]
  }
  const rows = lines.flatMap(drawn)
  return [
    section(line(bold(typed(title, 300)))),
    ...(rows.length > 0 ? [section(...rows)] : []),
    ...(note ? [small(line(typed(note, 400)))] : []),
  ]
}

/** Draws that a customer is not to be contacted, with the way back. */
export function drawNoContact(message: MessageOf<'no_contact'>): Part[] {
  const { noContact: words } = STANDING_WORDS[message.language]
  const name = typed(message.name, 120)
  if (message.state === 'undone') return [section(line(words.undone(name)))]
  const since = WORDS[message.language].date(message.since, message.today)
  const text = message.state === 'was' ? words.was(name, since) : words.done(name)
  const undo = { action: ACTIONS.contactAgain, value: message.customer, text: words.undo }
  return [section(line(text)), kept(controls(button(undo)))]
}
