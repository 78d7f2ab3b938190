// A rep through a generated year: each morning planned as in life, in memory, and each nudge answered, put off or let go.
import type { CivilDate, Rep, Weekday } from '../../src/model.ts'
import type { Book, BookCustomer, NudgeDraft } from '../../src/nudges/book.ts'
import { type Calendar, createCalendar, nextMorning } from '../../src/nudges/calendar.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { concernOf, followUpOf } from '../../src/nudges/matter.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { pick } from '../../src/nudges/pick.ts'
import { USUAL } from '../../src/nudges/settings.ts'
import { close, dice, newCustomer, noTruth, type Roll, reach, type Truth, visit } from './year-record.ts'

export interface Told {
  rep: string
  at: Date
  day: CivilDate
  nudges: NudgeDraft[]
  /** What was true when it was told, of each nudge in turn: reasons why it should not have been. */
  wrong: string[]
}

export interface Year {
  rep: Rep
  /** Absences, both ends included. */
  leave: { from: CivilDate; to: CivilDate }[]
  told: Told[]
}

/** Where a rep lives and works. */
export interface Place {
  tz: string
  country: string
  works?: Weekday[]
}

type Row = Earlier & { draft: NudgeDraft }

interface Life {
  rep: Rep
  calendar: Calendar
  customers: BookCustomer[]
  /** Those that still say something about later ones. */
  rows: Row[]
  /** `kind subject` of what was shown and is over. */
  over: Set<string>
  truth: Truth
  roll: Roll
  lastMorning?: CivilDate
  lastLogOn?: CivilDate
}

const dayIn = (tz: string, at: Date): CivilDate => new Intl.DateTimeFormat('en-CA', { timeZone: tz }).format(at)

/** Lives a year of a rep with so many customers. */
export function live(n: number, place: Place, { year, customers }: { year: number; customers: number }): Year {
  const roll = dice(7919 * (n + 1))
  const id = `R${n}`
  const rep: Rep = {
    ...{ workspace: 'T', id, name: id, language: n % 2 ? 'en' : 'zh', tz: place.tz, country: place.country },
    ...{ works: place.works ?? ['mon', 'tue', 'wed', 'thu', 'fri'], nudgeAt: ['08:30', '07:15', '09:00'][roll(3)]! },
    ...{ manager: null, admin: false },
  }
  const leave = [3, 8].map(month => {
    const from = `${year}-${String(month + roll(3)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}`
    return { from, to: addDays(from, 3 + roll(9)) }
  })
  const calendar = createCalendar({ country: place.country, works: rep.works, leave })
  const own = Array.from({ length: customers }, (_, i) =>
    newCustomer(`${id}.${i}`, addDays(`${year}-01-01`, roll(60)), roll),
  )
  const life: Life = { ...{ rep, calendar, customers: own, rows: [], over: new Set(), truth: noTruth(), roll } }
  const told: Told[] = []
  let at = nextMorning(rep, calendar, new Date(`${year}-01-01T12:00:00Z`))
  while (at.getTime() < Date.UTC(year + 1, 0, 1)) {
    const today = dayIn(rep.tz, at)
    // Some tell of a visit before the digest comes, most after it.
    if (roll(5) === 0) log(life, today)
    const digest = morning(life, { at, today })
    if (digest.nudges.length > 0) told.push(digest)
    for (const draft of digest.nudges) answer(life, draft, today)
    for (let visits = roll(3); visits > 0; visits--) log(life, today)
    at = nextMorning(rep, calendar, at)
  }
  return { rep, leave, told }
}

function log(life: Life, today: CivilDate): void {
  const there = life.customers.filter(({ addedOn }) => addedOn <= today)
  const customer = there[life.roll(there.length || 1)]
  if (!customer) return
  visit({ customer, today, truth: life.truth, roll: life.roll })
  life.lastLogOn = today
}

function morning(life: Life, { at, today }: { at: Date; today: CivilDate }): Told {
  const { rep, calendar, rows, lastLogOn } = life
  const customers = life.customers.filter(({ addedOn }) => addedOn <= today)
  const book: Book = { today, rep, calendar, settings: USUAL, lastLogOn, customers }
  const asleep = rows.filter(
    ({ state, kind }) => ['snoozed', 'skipped'].includes(state) || (state === 'done' && kind === 'payment'),
  )
  const { chosen, left } = pick(remember(drafts(book, life.lastMorning), asleep, book), today, USUAL.limit)
  const wrong = chosen.flatMap(draft => wrongIn(life, draft, today))
  const next = calendar.nextWorkday(today)
  for (const row of rows)
    if (row.state === 'open' || (row.state === 'snoozed' && row.until! < next)) row.state = 'expired'
  tidy(life)
  const row = (draft: NudgeDraft, state: Row['state'], until: CivilDate | null): Row => {
    const { kind, subject, customer } = draft
    return { kind, subject, customer, day: today, state, until, draft }
  }
  life.rows.push(...chosen.map(draft => row(draft, 'open', null)), ...left.map(draft => row(draft, 'snoozed', next)))
  life.lastMorning = today
  return { rep: rep.id, at, day: today, nudges: chosen, wrong }
}

const SPEAKS = new Set<Row['state']>(['open', 'snoozed', 'skipped'])

/** Lets go of nudges that say nothing about later ones any more. */
function tidy(life: Life): void {
  const speaks = ({ state, kind }: Row) => SPEAKS.has(state) || (state === 'done' && kind === 'payment')
  for (const row of life.rows) if (!speaks(row) && !row.until) life.over.add(`${row.kind} ${row.subject}`)
  life.rows = life.rows.filter(speaks)
}

const isSame = (a: Row, b: NudgeDraft) => a.kind === b.kind && a.subject.split('@')[0] === b.subject.split('@')[0]

/** Some nudges are done, some put off, some skipped, most left as they are. */
function answer(life: Life, draft: NudgeDraft, today: CivilDate): void {
  const { calendar, rows, roll } = life
  const row = rows.findLast(one => one.draft === draft)!
  const dealt = roll(10)
  if (dealt < 4) done(life, row, today)
  else if (dealt === 4) Object.assign(row, { state: 'snoozed', until: calendar.nextWorkday(today) })
  else if (dealt === 5) {
    const until = calendar.workdayOnOrBefore(addDays(today, 3 + roll(18)))
    Object.assign(row, { state: 'snoozed', until: until > today ? until : calendar.nextWorkday(today) })
  } else if (dealt === 6)
    for (const one of rows) if (one === row || (one.state === 'snoozed' && isSame(one, draft))) one.state = 'skipped'
}

function done(life: Life, row: Row, today: CivilDate): void {
  row.state = 'done'
  for (const one of life.rows) if (one.state === 'snoozed' && isSame(one, row.draft)) one.state = 'settled'
  const customer = life.customers.find(({ id }) => id === row.customer)
  if (!customer) return
  const one = { customer, today, truth: life.truth, roll: life.roll }
  reach(one)
  const matter = followUpOf(row) ?? concernOf(row)
  if (matter) close(one, matter)
  life.lastLogOn = today
}

const after = (days: readonly CivilDate[] | undefined, on: CivilDate): boolean => (days ?? []).some(day => day > on)

/** Why a nudge should not have been told, by what is true and not by what the rules say. */
function wrongIn({ rep, truth, rows, over, calendar, customers }: Life, draft: NudgeDraft, today: CivilDate): string[] {
  const { kind, subject, customer, nominal } = draft
  const matter = subject.split(/[@:]/)[0]!
  const reached = truth.reached.get(customer)
  const interval = USUAL.cadenceDays[customers.find(({ id }) => id === customer)?.tier ?? 'C']
  const last = reached?.at(-1)
  const happened = truth.happened.get(matter) ?? ''
  const reasons: Record<string, boolean> = {
    'of somebody else': customer !== '' && !customer.startsWith(`${rep.id}.`),
    'of what was settled': truth.closed.has(matter),
    'on the day of a contact': ['cadence', 'after_delivery', 'cooling', 'avoidance'].includes(kind) && last === today,
    'of a silence too short': kind === 'cadence' && last !== undefined && nominal < addDays(last, interval),
    'of a deal that moved': kind === 'stalled_deal' && nominal < addDays(happened, USUAL.stalledDays),
    'of a delivery asked about': kind === 'after_delivery' && after(reached, happened),
    'of an attempt that was answered': kind === 'avoidance' && after(reached, happened),
    'of an order that came': kind === 'ordered' && after(truth.delivered.get(customer), happened),
    'of an objection that was answered': kind === 'open_objection' && after(truth.bought.get(customer), happened),
    'of what sleeps': rows.some(
      row => isSame(row, draft) && row.state === 'snoozed' && row.until! >= calendar.nextWorkday(today),
    ),
    'of what was skipped for good': rows.some(
      row =>
        isSame(row, draft) &&
        row.state === 'skipped' &&
        ['follow_up', 'promise_to_us', 'complaint', 'open_objection', 'after_delivery', 'appointment'].includes(kind),
    ),
    'a second time': over.has(`${kind} ${subject}`),
  }
  return Object.entries(reasons).flatMap(([reason, holds]) =>
    holds ? [`${rep.id} ${today} ${kind} ${subject}: ${reason}`] : [],
  )
}
