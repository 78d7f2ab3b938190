// What is open, by when it is due: in an answer and on the home tab.
import type { ComingList } from '../../coming-posts.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { CivilDate } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { comingParts, spanOf } from './coming.ts'
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

/** Draws the list of what is open, under what the mornings to come will bring. */
export function drawAgenda({ items, today, language, coming }: MessageOf<'agenda'>): Part[] {
  const words = WORDS[language]
  if (coming) return withComing(coming, items, { words, today })
  if (items.length === 0) return [section(line(words.agenda.empty))]
  return [
    section(line(bold(words.agenda.title), ` · ${words.date(today, today)}`)),
    ...agendaParts(items, today, words),
  ]
}

function withComing(coming: ComingList, items: Item[], ink: { words: CardWords; today: CivilDate }): Part[] {
  const { words, today } = ink
  const { what, bounded, overdue } = coming
  const customer = coming.customer && typed(coming.customer, 80)
  const about = { what, bounded, overdue, customer, span: spanOf(coming, ink) }
  if (coming.items.length + items.length === 0) return [section(line(words.coming.empty(about)))]
  const rest = agendaParts(items, today, words)
  const both = coming.items.length > 0 && rest.length > 0
  return [
    section(line(bold(words.coming.title(about)), ` · ${words.date(today, today)}`)),
    ...comingParts(coming, ink),
    ...(both ? [section(line(bold(words.coming.promises)))] : []),
    ...rest,
  ]
}
