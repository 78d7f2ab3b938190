// What a manager is told of a team's customers: one line each on what it is, whose words, and whom to talk to.
import { ACTIONS } from '../../actions.ts'
import { alertLine, TEAM_WORDS } from '../../languages/team-words.ts'
import type { MessageOf } from '../../post.ts'
import type { AlertItem, AlertView } from '../../team-posts.ts'
import { button, controls } from './controls.ts'
import { saying } from './fact.ts'
import { bold, dotted, entry, italic, type Line, line } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const LONGEST = { name: 120, line: 600 }

const quoteOf = (item: AlertItem): { text: string; on: string } | undefined => {
  if (item.kind === 'complaint') return { text: item.quote, on: item.on }
  return item.kind === 'handover' ? undefined : item.quote
}

/** Draws the alert; what was seen or asked about shrinks to a line. */
export function drawAlert(message: MessageOf<'alert'>): Part[] {
  const { language, day } = message
  const words = WORDS[language]
  const { alert } = TEAM_WORDS[language]
  const date = (on: string) => words.date(on, day)
  const heading = (item: AlertView): Line =>
    entry(...dotted(bold(typed(item.customer, LONGEST.name)), alert.talkTo(typed(item.rep, LONGEST.name))))
  const drawn = (item: AlertView): Part[] => {
    const about = line(typed(alertLine(item, language, date), LONGEST.line))
    if (item.state !== 'open') {
      return [small(entry(`${typed(item.customer || item.rep, LONGEST.name)} · `, alert.outcome[item.state]))]
    }
    const quote = quoteOf(item)
    const proof = quote?.text.trim()
      ? [line(italic(saying(quote.text, words)), words.aside(alert.said(date(quote.on))))]
      : []
    const ask = button({ action: ACTIONS.alertAsk, value: item.id, text: alert.ask })
    return [
      section(...(item.kind === 'handover' ? [] : [heading(item)]), about, ...proof),
      controls(
        button({ action: ACTIONS.alertSeen, value: item.id, text: alert.seen }),
        ...(item.kind === 'handover' ? [] : [ask]),
      ),
    ]
  }
  if (message.items.length === 0) return [section(line(alert.none))]
  return [
    section(line(bold(alert.hello(typed(message.name, 60)))), line(alert.count(date(day), message.items.length))),
    ...message.items.flatMap(drawn),
    ...(message.more > 0 ? [kept({ is: 'lines', lines: [line(alert.more(message.more))], small: true })] : []),
  ]
}
