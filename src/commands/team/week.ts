// "How are our customers this week?": the page that a manager gets at the end of the week, on request.
import { inWorkspace } from '../../../db/database.ts'
import { type Asked, answer, type Commit, say } from '../../flow.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { Rep } from '../../model.ts'
import { reportsOf } from '../../nudges/team/store/alerts.ts'
import { pageOf } from '../../nudges/team/week-page.ts'
import { send } from '../../queue/outbox.ts'
import { type Desk, privately } from '../desk.ts'

/** Those who answer to whoever asks. */
export const teamOf = (desk: Desk, { rep }: Asked): Promise<Rep[]> =>
  inWorkspace(desk.db, rep.workspace, tx => reportsOf(tx, [rep.id]))

/** Shows a manager the page; anybody else is told that it is theirs alone. */
export async function showWeek(desk: Desk, asked: Asked): Promise<Commit> {
  const team = await teamOf(desk, asked)
  const here = privately(asked, asked.address.thread)
  const { language } = asked.rep
  const { managersOnly, nothing } = TEAM_WORDS[language].week
  if (team.length === 0) return tx => send(tx, [say(here, managersOnly)], asked.now)
  return async tx => {
    const page = await pageOf(tx, team, { today: asked.today })
    await send(tx, [page ? answer(here, { kind: 'week', language, ...page }) : say(here, nothing)], asked.now)
  }
}
