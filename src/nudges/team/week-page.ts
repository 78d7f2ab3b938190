// The page of a week, read and addressed.
import type { Tx } from '../../../db/database.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { Letter } from '../../queue/letter.ts'
import type { WeekPage } from '../../team-posts.ts'
import { endOfMorning } from '../mornings.ts'
import { readWeek } from './store/week.ts'
import { weekOf } from './week.ts'

/** The page about the customers of some reps as of a day; undefined where there is nothing to say. */
export const pageOf = async (tx: Tx, team: Rep[], { today }: { today: CivilDate }): Promise<WeekPage | undefined> =>
  weekOf(
    await readWeek(
      tx,
      team.map(({ id }) => id),
      today,
    ),
    today,
  )

/** A letter with the page. */
export const weekLetter = (rep: Rep & { dm: string | null }, day: CivilDate, page: WeekPage): Letter => ({
  op: 'post',
  address: { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id },
  notAfter: endOfMorning(rep, day),
  post: { kind: 'week', language: rep.language, ...page },
})
