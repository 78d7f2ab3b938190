// The digest as it is posted, and repainted when something in it settles.
import type { Tx } from '../../db/database.ts'
import { HOLIDAY_WORDS } from '../languages/holiday-words.ts'
import type { CivilDate, Language, Rep } from '../model.ts'
import type { NudgeView } from '../post.ts'
import type { Letter } from '../queue/outbox.ts'
import { calendarOf } from '../reps/calendars.ts'
import type { Calendar } from './calendar.ts'
import { endOfMorning } from './mornings.ts'
import { LEFT_OVER } from './step.ts'
import { digestOf, type NudgeRow, nudgesOfDay } from './store/nudges.ts'

/** The title of a card in a language; given from outside, since nudges and coaching do not know each other. */
export type Titles = (card: string, language: Language) => string

/** The name under which a digest is found again. */
export const digestCard = (rep: string, day: CivilDate): string => `digest:${rep}:${day}`
/** The name of the message that shows what was left over. */
const leftCard = (rep: string, day: CivilDate): string => `left:${rep}:${day}`

interface Shown {
  rep: Rep & { dm: string | null }
  day: CivilDate
  titles: Titles
}

/** Letters that repaint the digests of some days as they stand now, and what was shown beside them. */
export async function digestLetters(tx: Tx, shown: Omit<Shown, 'day'> & { days: CivilDate[] }): Promise<Letter[]> {
  const letters: Letter[] = []
  const calendar = await calendarOf(tx, shown.rep)
  for (const day of new Set(shown.days)) {
    const about = { ...shown, day }
    const rows = await nudgesOfDay(tx, shown.rep.id, { day, beside: false })
    const beside = await nudgesOfDay(tx, shown.rep.id, { day, beside: true })
    const left = (await digestOf(tx, shown.rep.id, day))?.left ?? 0
    const digest = digestPosted({ ...about, calendar, rows, left, shown: beside.length })
    letters.push({ ...digest, notAfter: undefined, op: 'repaint' })
    if (beside.length > 0) letters.push({ ...leftPosted({ ...about, rows: beside, left }), op: 'repaint' })
  }
  return letters
}

/** A letter that posts the digest of a day, whose nudges are just now written; `shown`: how many of those left are. */
export function digestPosted(
  digest: Shown & { calendar: Calendar; rows: NudgeRow[]; left: number; shown?: number },
): Letter {
  const { rep, day, left, shown, calendar } = digest
  const year = calendar.unannounced(day)
  return {
    op: 'post',
    address: { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id },
    card: digestCard(rep.id, day),
    notAfter: endOfMorning(rep, day),
    post: {
      ...{ kind: 'digest', language: rep.language, name: rep.name, day, nudges: viewsOf(digest), left },
      ...(shown ? { shown } : {}),
      ...(year ? { remark: HOLIDAY_WORDS[rep.language].remark(year) } : {}),
    },
  }
}

/** A letter that posts what was left over on a day. */
export function leftPosted(shown: Shown & { rows: NudgeRow[]; left: number }): Letter {
  const { rep, day, rows, left } = shown
  const { language } = rep
  return {
    op: 'post',
    address: { workspace: rep.workspace, channel: rep.dm ?? '', user: rep.id },
    card: leftCard(rep.id, day),
    post: { kind: 'left_over', language, day, nudges: viewsOf(shown), left: left - rows.length },
  }
}

const viewsOf = ({ rows, titles, rep }: Shown & { rows: NudgeRow[] }): NudgeView[] =>
  rows.map(row => viewOf(row, titles(row.draft.card, rep.language)))

/** An old digest can still be clicked: what was not answered there stays open to the eye, what slept shows until when. */
function stateOf({ state, until, reason, beside }: NudgeRow): NudgeView['state'] {
  if (state === 'expired') return until ? 'snoozed' : 'open'
  // What was only left over can be answered where it is shown, and comes again where it is not.
  return state === 'snoozed' && beside && reason === LEFT_OVER ? 'open' : state
}

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
