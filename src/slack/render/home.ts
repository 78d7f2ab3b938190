// The home tab: two buttons, the day's list, and what was noted lately.
import type { HomeView } from '@slack/types'
import { ACTIONS } from '../../actions.ts'
import type { ViewOf } from '../../post.ts'
import { agendaParts } from './agenda.ts'
import { button, controls } from './controls.ts'
import { bold, item, line } from './line.ts'
import { kept, type Part, rule, section, toBlocks } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const LATELY = 10

/** Draws the home tab. */
export function drawHome({ name, today, items, visits, language }: ViewOf<'home'>): HomeView {
  const words = WORDS[language]
  const { home } = words
  const rows = visits
    .slice(0, LATELY)
    .map(({ customer, on, facts }) =>
      item(bold(typed(customer, 120)), ` · ${words.date(on, today)}`, facts > 0 && ` · ${home.facts(facts)}`),
    )
  const list = agendaParts(items, today, words)
  const parts: Part[] = [
    { is: 'title', text: home.hello(typed(name, 60)), keep: true },
    kept(
      controls(
        button({ action: ACTIONS.openLog, value: 'log', text: home.log, style: 'primary' }),
        button({ action: ACTIONS.openSettings, value: 'settings', text: home.settings }),
      ),
    ),
    section(line(bold(home.today), ` · ${words.date(today, today)}`)),
    ...(list.length > 0 ? list : [section(line(home.nothing))]),
    rule,
    section(line(bold(home.visits)), ...(rows.length > 0 ? rows : [line(home.noVisits)])),
  ]
  return { type: 'home', callback_id: 'home', blocks: toBlocks(parts, { blocks: 100, more: words.more }) }
}
