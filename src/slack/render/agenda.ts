// What is open, by when it is due: in an answer and on the home tab.
import type { CardWords } from '../../languages/cards.ts'
import type { CivilDate } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { bold, item, type Line, line } from './line.ts'
import { type Part, section } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

type Item = MessageOf<'agenda'>['items'][number]

function row({ customer, what, by, due }: Item, today: CivilDate, words: CardWords): Line {
  const when = due && due !== today ? ` · ${words.date(due, today)}` : ''
  return item(bold(typed(customer, 80)), ' ', `${words.by[by]}${words.colon}${typed(what)}`, when)
}

/** Draws open items under "overdue", "today", "coming up" and "no date"; nothing when there are none. */
export function agendaParts(items: Item[], today: CivilDate, words: CardWords): Part[] {
  const { agenda } = words
  const group = (title: string, belongs: (due?: CivilDate) => boolean): Part[] => {
    const rows = items.filter(each => belongs(each.due)).map(each => row(each, today, words))
    return rows.length > 0 ? [section(line(bold(title)), ...rows)] : []
  }
  return [
    ...group(agenda.overdue, due => !!due && due < today),
    ...group(agenda.today, due => due === today),
    ...group(agenda.later, due => !!due && due > today),
    ...group(agenda.undated, due => !due),
  ]
}

/** Draws the list of what is open. */
export function drawAgenda({ items, today, language }: MessageOf<'agenda'>): Part[] {
  const words = WORDS[language]
  if (items.length === 0) return [section(line(words.agenda.empty))]
  return [
    section(line(bold(words.agenda.title), ` · ${words.date(today, today)}`)),
    ...agendaParts(items, today, words),
  ]
}
