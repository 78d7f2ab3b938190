// A manager's morning: one message about a team's customers, where there is anything, and on the last workday of the week the page.
import type { Tx } from '../../../db/database.ts'
import type { CivilDate, Rep } from '../../model.ts'
import { type Letter, send } from '../../queue/letter.ts'
import { calendarsOf } from '../../reps/calendars.ts'
import type { Calendar } from '../calendar.ts'
import { alertLetter, alertRow } from './alert-post.ts'
import { alertsOf } from './alerts.ts'
import { passOn } from './ask.ts'
import { type AlertRow, addAlerts, reportsOf, toldBefore } from './store/alerts.ts'
import { readTeam } from './store/record.ts'
import { isLastOfWeek, startOfWeek } from './week-end.ts'
import { pageOf, weekLetter } from './week-page.ts'

/** A person whose morning is held. */
export interface Held {
  rep: Rep & { dm: string | null }
  calendar: Calendar
  today: CivilDate
  /** The last day whose morning was held. */
  since: CivilDate
}

type Manager = Held & { team: Rep[] }

/** What a message holds within Slack's limits; the rest comes on the next morning. */
const MOST = 20

/**
 * Tells those of some people who are managers what their teams' customers need, and passes on to reps what managers asked
 * over night. Nobody is told twice: who is held, is locked, and what was told on a day is kept by its key.
 */
export async function tellManagers(tx: Tx, held: Held[], now: Date): Promise<void> {
  if (held.length === 0) return
  await passOn(tx, held, now)
  const reports = await reportsOf(
    tx,
    held.map(({ rep }) => rep.id),
  )
  const managers = held
    .map(one => ({ ...one, team: reports.filter(({ manager }) => manager === one.rep.id) }))
    .filter(({ team }) => team.length > 0)
  if (managers.length === 0) return
  const items = await itemsOf(tx, managers, now)
  const rows = [...items.values()].flatMap(all => all.slice(0, MOST))
  const pages = managers.filter(({ rep, today, calendar }) => isLastOfWeek(today, calendar, rep.works))
  const added = await addAlerts(tx, [...rows, ...pages.map(one => pageRow(one, now))])
  const fresh = rows.filter(({ id }) => added.has(id))
  const letters: Letter[] = managers.flatMap(one => {
    const own = fresh.filter(({ manager }) => manager === one.rep.id)
    const more = Math.max(0, (items.get(one.rep.id)?.length ?? 0) - MOST)
    return own.length > 0 ? [alertLetter(one.rep, { day: one.today, rows: own, more })] : []
  })
  for (const one of pages.filter(page => added.has(pageId(page)))) {
    const page = await pageOf(tx, one.team, one)
    if (page) letters.push(weekLetter(one.rep, one.today, page))
  }
  await send(tx, letters, now)
}

/** By manager, what is to be told now: complaints every time, all else once. */
async function itemsOf(tx: Tx, managers: Manager[], now: Date): Promise<Map<string, AlertRow[]>> {
  const team = managers.flatMap(({ team }) => team)
  const calendars = await calendarsOf(tx, team)
  const [since = ''] = managers.map(({ since }) => since).sort()
  const today =
    managers
      .map(({ today }) => today)
      .sort()
      .at(-1) ?? ''
  const record = await readTeam(
    tx,
    team.map(({ id }) => id),
    { today, since },
  )
  const drafts = managers.map(({ rep, team, today, calendar }) => {
    const ids = new Set(team.map(({ id }) => id))
    const ours = <T extends { rep: { id: string } }>(all: T[]) => all.filter(one => ids.has(one.rep.id))
    const { complaints, promises, cooling, waiting } = record
    const own = {
      ...{ complaints: ours(complaints), promises: ours(promises), cooling: ours(cooling) },
      waiting: waiting.filter(({ from }) => ids.has(from.id)),
    }
    return { rep, today, items: alertsOf(own, { today, calendar, calendarOf: id => calendars.get(id)! }) }
  })
  const subjects = drafts.flatMap(({ items }) => items.flatMap(one => (one.kind === 'complaint' ? [] : [one.subject])))
  const told = await toldBefore(
    tx,
    managers.map(({ rep }) => rep.id),
    [...new Set(subjects)],
  )
  return new Map(
    drafts.map(({ rep, today, items }) => [
      rep.id,
      items
        .filter(one => one.kind === 'complaint' || !told.has(`${rep.id} ${one.kind} ${one.subject}`))
        .map((draft, place) => alertRow(rep, today, { draft, place, now })),
    ]),
  )
}

const pageId = ({ rep, today }: Held): string => `week:${rep.id}:${today}`

const pageRow = (one: Held, now: Date): AlertRow => ({
  ...{ workspace: one.rep.workspace, id: pageId(one), manager: one.rep.id, rep: '', customer: '' },
  ...{ day: one.today, kind: 'week', subject: startOfWeek(one.today, one.rep.works), item: null },
  ...{ state: 'open', passedOn: null, at: now },
})
