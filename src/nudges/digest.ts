// The digest as it is posted, and repainted when something in it settles.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Language, Rep } from '../model.ts'
import type { NudgeView } from '../post.ts'
import type { Letter } from '../queue/outbox.ts'
import { digestOf, type NudgeRow, nudgesOfDay } from './store/nudges.ts'

/** The title of a card in a language; given from outside, since nudges and coaching do not know each other. */
export type Titles = (card: string, language: Language) => string

/** The name under which a digest is found again. */
export const digestCard = (rep: string, day: CivilDate): string => `digest:${rep}:${day}`

interface Shown {
  rep: Rep & { dm: string | null }
  day: CivilDate
  titles: Titles
}

/** A letter that repaints the digest of a day as it stands now. */
export async function digestLetter(tx: Tx, shown: Shown): Promise<Letter> {
  const rows = await nudgesOfDay(tx, shown.rep.id, shown.day)
  const digest = await digestOf(tx, shown.rep.id, shown.day)
  return { ...digestPosted({ ...shown, rows, left: digest?.left ?? 0 }), op: 'repaint' }
}

/** A letter that posts the digest of a day, whose nudges are just now written. */
export function digestPosted({ rep, day, titles, rows, left }: Shown & { rows: NudgeRow[]; left: number }): Letter {
  return {
    op: 'post',
    address: { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id },
    card: digestCard(rep.id, day),
    post: {
      kind: 'digest',
      language: rep.language,
      name: rep.name,
      day,
      nudges: rows.map(row => viewOf(row, titles(row.draft.card, rep.language))),
      left,
    },
  }
}

/** An old digest can still be clicked: what was not answered there stays open to the eye, what slept shows until when. */
const stateOf = ({ state, until }: NudgeRow): NudgeView['state'] =>
  state === 'expired' ? (until ? 'snoozed' : 'open') : state

/** A nudge as it is shown. */
function viewOf(row: NudgeRow, card: string): NudgeView {
  const { draft } = row
  return {
    id: row.id,
    n: row.n,
    kind: row.kind,
    customer: draft.customerName,
    contact: draft.contact?.name,
    due: draft.due,
    why: draft.why,
    take: draft.take,
    say: draft.say,
    quote: draft.quote,
    card,
    ...(draft.drill && { drill: { question: draft.drill.question, choices: draft.drill.choices } }),
    ...(row.kind === 'appointment' && { brief: row.customer }),
    state: stateOf(row),
    until: row.until ?? undefined,
  }
}
