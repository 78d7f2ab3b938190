// "Who should I see this week?", "what do I owe?", "what's due for 恒瑞?": what the mornings to come will say, and what is open.
import type { Tx } from '../../db/database.ts'
import type { ComingView } from '../coming-posts.ts'
import type { Known } from '../customers/names.ts'
import { type Asked, answer } from '../flow.ts'
import type { CivilDate } from '../model.ts'
import type { NudgeKind } from '../nudges/book.ts'
import { addDays } from '../nudges/days.ts'
import { followUpOf } from '../nudges/matter.ts'
import { sameMatter } from '../nudges/memory.ts'
import { beforeBreak, type Coming, oneEach, outlook, type Span } from '../nudges/outlook.ts'
import { LEFT_OVER, UNDELIVERED } from '../nudges/step.ts'
import { readBook } from '../nudges/store/book.ts'
import { earlierOf } from '../nudges/store/mornings.ts'
import type { NudgeRow } from '../nudges/store/nudges.ts'
import { answeredSince, waitingSince } from '../nudges/store/outlook.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/calendars.ts'
import { type AgendaWhat, type AgendaWish, agendaWish } from '../understanding/agenda.ts'
import { agendaPost } from '../visits/agenda.ts'
import { type OpenFollowUp, openFollowUps } from '../visits/store/follow-ups.ts'

/** How far ahead is looked, where no day is named and where one is. */
const USUAL_DAYS = 6
const FARTHEST_DAYS = 92
const MOST_ITEMS = 8
const REMEMBERED_DAYS = 30

const PROMISED: readonly NudgeKind[] = ['follow_up', 'appointment']
const PROMISED_US: readonly NudgeKind[] = ['promise_to_us', 'payment']
/** The kinds that a question is about; without an entry, all of them. */
const KINDS: Partial<Record<AgendaWhat, readonly NudgeKind[]>> = {
  neglected: ['cadence', 'cooling', 'avoidance', 'after_delivery'],
  owe: PROMISED,
  owed: PROMISED_US,
  open: [...PROMISED, ...PROMISED_US],
}

/** Answers what is asked of the days to come. */
export async function sendAgenda(tx: Tx, asked: Asked, said: { text: string; named: Known[] }): Promise<void> {
  const wish = agendaWish(said.text, { on: asked.today, tz: asked.rep.tz })
  await send(tx, [answer(asked, await comingPost(tx, asked, { wish, named: said.named }))], asked.now)
}

interface Wanted {
  wish: AgendaWish
  named: Known[]
}

async function comingPost(tx: Tx, asked: Asked, wanted: Wanted): Promise<MessageOf<'agenda'>> {
  const { rep, today } = asked
  const { wish, named } = wanted
  const book = await readBook(tx, { rep, today, calendar: await calendarOf(tx, rep) })
  const span = spanOf(wish, today, beforeBreak(book))
  const asleep = (await earlierOf(tx, [rep.id])).get(rep.id) ?? []
  // What only found no room this morning, or could not be posted, was put off by nobody.
  const earlier = asleep.filter(({ reason }) => reason !== LEFT_OVER && reason !== UNDELIVERED)
  const since = addDays(today, -REMEMBERED_DAYS)
  const all = outlook(book, { span, earlier, answered: await answeredSince(tx, rep.id, since) })
  const fitting = all.filter(one => isWanted(one, { wanted, today }))
  const items = wish.what === 'see' || wish.what === 'neglected' ? oneEach(fitting) : fitting
  const shown = items.slice(0, MOST_ITEMS)
  const waiting = await waitingSince(tx, rep.id, since)
  const coming = {
    ...(wish.span && { bounded: true as const }),
    ...(wish.overdue && { overdue: wish.overdue }),
    ...{ what: wish.what, span, customer: named.length === 1 ? named[0]?.name : undefined },
    items: shown.map(one => viewOf(one, { today, waiting })),
    left: items.length - shown.length,
  }
  const open = besides(await openFollowUps(tx, rep.id), { wanted, span, shown, today })
  return agendaPost(rep.language, today, { open, coming })
}

function spanOf({ span, what }: AgendaWish, today: CivilDate, atBreak: CivilDate | undefined): Span {
  const usual = { from: today, to: what === 'neglected' ? today : addDays(today, USUAL_DAYS) }
  if (!span) return usual
  if (span === 'break') return atBreak ? { from: today, to: atBreak } : usual
  const [to = span.to] = [span.to, addDays(today, FARTHEST_DAYS)].sort()
  return { from: span.from, to }
}

function isWanted(
  { draft }: Coming,
  { wanted: { wish, named }, today }: { wanted: Wanted; today: CivilDate },
): boolean {
  const kinds = KINDS[wish.what]
  if (kinds && !kinds.includes(draft.kind)) return false
  if (named.length > 0 && !named.some(({ id }) => id === draft.customer)) return false
  return !wish.overdue || (draft.due !== undefined && draft.due < today)
}

function viewOf({ draft, on }: Coming, { today, waiting }: { today: CivilDate; waiting: NudgeRow[] }): ComingView {
  const { customer, customerName, contact, due, why, take, quote } = draft
  const told = waiting.findLast(row => sameMatter(row, draft))
  return {
    ...{ on: on < today ? today : on, id: customer, customer: customerName, contact: contact?.name },
    ...{ due, why, take, quote, nudge: told?.id },
  }
}

/** What is open beside what is shown: none where the question is whom to see. */
function besides(
  open: OpenFollowUp[],
  { wanted, span, shown, today }: { wanted: Wanted; span: Span; shown: Coming[]; today: CivilDate },
): OpenFollowUp[] {
  const { wish, named } = wanted
  if (wish.what === 'see' || wish.what === 'neglected') return []
  const told = new Set(shown.map(({ draft }) => followUpOf(draft)))
  const by = ({ owe: 'rep', owed: 'customer', open: undefined, due: undefined } as const)[wish.what]
  const inTime = ({ due }: OpenFollowUp) =>
    wish.overdue ? due !== undefined && due < today : !wish.span || (due !== undefined && due <= span.to)
  const about = ({ customer, noContact }: OpenFollowUp) =>
    named.length === 0 ? !noContact : named.some(({ id }) => id === customer)
  return open.filter(one => !told.has(one.id) && (!by || one.by === by) && about(one) && inTime(one))
}
