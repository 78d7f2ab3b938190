// A team whose year is told to the real app: who they are, and all that they log, made by dice.
import { Temporal } from 'temporal-polyfill'
import type { CivilDate } from '../../src/model.ts'
import { addDays } from '../../src/nudges/days.ts'
import type { Teller } from './story.ts'
import { dice, type Roll } from './year-record.ts'

export interface Member extends Teller {
  user: string
  country: string
  customers: string[]
}

const PLACES = [
  { tz: 'Asia/Shanghai', country: 'CN', locale: 'zh-CN' },
  { tz: 'America/New_York', country: 'US', locale: 'en-US' },
  { tz: 'Europe/Berlin', country: 'DE', locale: 'en-GB' },
  { tz: 'Asia/Tokyo', country: 'JP', locale: 'en-US' },
]
export const TIERS = ['A', 'B', 'C', 'D'] as const

export const teamOf = (reps: number, customers: number): Member[] =>
  Array.from({ length: reps }, (_, n) => ({
    ...PLACES[n % PLACES.length]!,
    user: `R${n}`,
    customers: Array.from({ length: customers }, (_, i) => `R${n} Shop ${i}`),
  }))

/** The tier of a customer, set by hand, so that everybody knows how long a silence may be. */
export const tierOf = (customer: string) => TIERS[Number(customer.split(' ').at(-1)) % TIERS.length]!

type Promise = { what: string; by: 'rep' | 'customer'; due: CivilDate; kind: 'task' | 'appointment' | 'payment' }
export interface LoggedVisit {
  customer: string
  contacts: { name: string }[]
  facts: { about: string; key: string; value: string }[]
  signals: { kind: string; quote: string }[]
  follow_ups: Promise[]
  deal?: { product: string; step: string; amount: number; quote: string }
}

export type Line = { at: string } & Record<string, unknown>
export const instantOf = (day: CivilDate, time: string, tz: string): string =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(tz).toString({ timeZoneName: 'never' })

/** All that a team logs from one day to another, in the order of time, and a rest at every sixth hour. */
export function logged(team: Member[], { from, to }: { from: CivilDate; to: CivilDate }): Line[] {
  const lines: Line[] = team.flatMap((member, n) => [
    { at: `${from}T00:00:00Z`, user: member.user, tz: member.tz, locale: member.locale, country: member.country },
    ...member.customers.map(customer => ({
      ...{ at: `${from}T00:00:01Z`, user: member.user, customer, tier: tierOf(customer) },
    })),
    ...notesOf(member, { from, to, roll: dice(104_729 * (n + 1)) }),
  ])
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const hour of ['00', '06', '12', '18']) lines.push({ at: `${day}T${hour}:00:00Z`, until: '' })
  return lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

interface Telling {
  roll: Roll
  /** Each promise to or of a customer has a day of its own, by which it is known again. */
  days: Set<string>
  /** Who complained or objected: once each. */
  troubled: Set<string>
}

function notesOf({ user, tz, customers }: Member, span: { from: CivilDate; to: CivilDate; roll: Roll }): Line[] {
  const { from, to, roll } = span
  const telling: Telling = { roll, days: new Set(), troubled: new Set() }
  const lines: Line[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (roll(7) > 3) continue
    const visit = visitTo(customers[roll(customers.length)]!, day, telling)
    lines.push({ at: instantOf(day, `16:${10 + roll(50)}`, tz), user, visit })
  }
  return lines
}

const STEPS = ['analyse', 'trust', 'needs', 'value', 'commitment'] as const
const BIRTHDAYS = ['--01-15', '--02-28', '--03-08', '1980-04-30', 'lunar:08-15', '--10-03', '--11-09', '--12-25']

function visitTo(customer: string, today: CivilDate, { roll, days, troubled }: Telling): LoggedVisit {
  const person = `Person of ${customer}`
  const visit: LoggedVisit = { customer, contacts: [], facts: [], signals: [], follow_ups: [] }
  const hear = (kind: string) => visit.signals.push({ kind, quote: kind })
  if (roll(9) === 0) {
    hear('avoidance')
    return visit
  }
  visit.contacts.push({ name: person })
  visit.facts.push({ about: person, key: 'birthday', value: BIRTHDAYS[customer.length % BIRTHDAYS.length]! })
  if (roll(2)) {
    const by = roll(3) === 0 ? ('customer' as const) : ('rep' as const)
    const kind = roll(4) > 0 ? ('task' as const) : by === 'customer' ? ('payment' as const) : ('appointment' as const)
    let due = addDays(today, 1 + roll(20))
    while (days.has(`${customer} ${due}`)) due = addDays(due, 1)
    days.add(`${customer} ${due}`)
    visit.follow_ups.push({ what: `it, by ${due}`, by, due, kind })
  }
  if (roll(4) === 0)
    visit.deal = { product: 'kit', step: STEPS[roll(STEPS.length)]!, amount: 1000 * (1 + roll(9)), quote: 'kit' }
  if (roll(5) === 0) hear(roll(2) ? 'purchase' : 'delivery')
  if (roll(6) === 0) hear(roll(2) ? 'praise' : 'payment')
  const trouble = roll(2) ? 'complaint' : 'objection'
  if (roll(5) === 0 && !troubled.has(customer)) {
    troubled.add(customer)
    hear(trouble)
  }
  return visit
}
