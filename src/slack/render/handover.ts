// Customers that are handed from one rep to another, and who is whose manager: asked with what it means, or its outcome.
import { ACTIONS } from '../../actions.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { bold, dotted, item, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'

const MOST = 15

/** Draws a hand-over for the one who is to receive it. */
export function drawHandover(message: MessageOf<'handover'>): Part[] {
  const { handover: words } = TEAM_WORDS[message.language]
  const { handover: value, state } = message
  const customers = message.customers.map(one => ({ ...one, name: typed(one.name, 80) }))
  const of = { from: typed(message.from, 60), to: typed(message.to, 60), by: typed(message.by, 60), customers }
  if (state === 'declined') return [section(line(words.declined(of)))]
  if (state === 'undone') return [section(line(words.undone(of)))]
  if (state === 'accepted') {
    const undo = button({ action: ACTIONS.undoHandover, value, text: words.undo, sure: words.sure })
    return [section(line(words.done(of))), kept(controls(undo))]
  }
  const rows = customers
    .slice(0, MOST)
    .map(one => item(...dotted(bold(one.name), words.open(one.promises, one.complaints))))
  const rest = customers.length - rows.length
  return [
    section(line(words.ask(of)), ...rows, ...(rest > 0 ? [line(words.more(rest))] : [])),
    small(line(words.note)),
    kept(
      controls(
        button({ action: ACTIONS.acceptHandover, value, text: words.yes, style: 'primary' }),
        button({ action: ACTIONS.declineHandover, value, text: words.no }),
      ),
    ),
  ]
}

/** Asks a person whether they are somebody's manager. */
export function drawManager({ language, rep, name, state }: MessageOf<'manager'>): Part[] {
  const { manager: words } = TEAM_WORDS[language]
  const who = typed(name, 80)
  if (state !== 'asked') return [section(line(words[state](who)))]
  return [
    section(line(words.ask(who))),
    kept(
      controls(
        button({ action: ACTIONS.confirmManager, value: rep, text: words.yes, style: 'primary' }),
        button({ action: ACTIONS.declineManager, value: rep, text: words.no }),
      ),
    ),
  ]
}
