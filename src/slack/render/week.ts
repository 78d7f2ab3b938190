// The page of a week about a team's customers: by customer, readable on a phone.
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { MessageOf } from '../../post.ts'
import type { Whose } from '../../team-posts.ts'
import { saying } from './fact.ts'
import { bold, dotted, italic, item, type Line, line, type Piece } from './line.ts'
import { type Part, section, small, titled } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const MOST = 8
const WIDEST = 12

/** A bar of at most twelve characters; something is never nothing. */
export const bar = (count: number, largest: number): string =>
  '▇'.repeat(Math.max(1, Math.round((count / Math.max(largest, WIDEST)) * WIDEST)))

/** Draws the page. */
export function drawWeek(page: MessageOf<'week'>): Part[] {
  const words = WORDS[page.language]
  const { week } = TEAM_WORDS[page.language]
  const date = (on: string) => words.date(on, page.today)
  const row = ({ customer, rep }: Whose, ...about: Piece[]): Line =>
    item(...dotted(bold(typed(customer, 80)), ...about, week.talkTo(typed(rep, 60))))
  const group = (title: string, rows: Line[]): Part[] =>
    titled(title, [...rows.slice(0, MOST), ...(rows.length > MOST ? [line(week.more(rows.length - MOST))] : [])])
  const largest = Math.max(0, ...page.objections.map(({ now }) => now))
  return [
    section(line(bold(week.title), ` · ${week.span(date(page.from), date(page.today))}`)),
    ...group(
      week.atRisk,
      page.atRisk.map(one => row(one, week.why[one.kind](date(one.on)))),
    ),
    ...group(
      week.moved,
      page.moved.map(one =>
        row(
          one,
          one.product && typed(one.product, 60),
          week.step(one.was, one.now, words.steps),
          one.back && week.back,
        ),
      ),
    ),
    ...group(
      week.won,
      page.won.map(one => row(one, italic(saying(one.quote, words, 120)), date(one.on))),
    ),
    ...group(
      week.promised(date(page.until)),
      page.promised.map(one =>
        row(
          one,
          `${words.by[one.by]}${words.colon}${typed(one.what, 160)}`,
          date(one.due),
          one.due < page.today && week.overdue,
        ),
      ),
    ),
    ...group(
      week.objections,
      page.objections.map(({ topic, now, before }) =>
        line(`${words.objections[topic]} ${bar(now, largest)} ${now} ${week.before(before)}`),
      ),
    ),
    ...group(
      week.words,
      page.words.map(one => row(one, italic(saying(one.quote, words, 240)), date(one.on))),
    ),
    small(line(week.private)),
  ]
}
