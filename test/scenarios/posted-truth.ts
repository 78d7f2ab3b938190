// What is true of a team's customers at any moment, kept from what was logged and tapped alone, and what must not be told then.
import type { CivilDate } from '../../src/model.ts'
import { addDays } from '../../src/nudges/days.ts'
import { USUAL } from '../../src/nudges/settings.ts'
import { type LoggedVisit, tierOf } from './posted-script.ts'

/** One nudge as it was posted. */
export interface Shown {
  n: number
  kind: string
  customer: string
  due?: string
}

export type Tapped = { kind: 'done' | 'snooze' | 'skip'; until?: CivilDate; nudge: Shown }

/** The last day of each thing, by customer. */
interface Page {
  contact?: CivilDate
  attempt?: CivilDate
  delivery?: CivilDate
  purchase?: CivilDate
  /** An order or a payment, which answers an objection. */
  bought?: CivilDate
  praise?: CivilDate
  step?: { name: string; since: CivilDate }
  trouble: Map<string, CivilDate>
}

const OF_PROMISE = ['follow_up', 'promise_to_us', 'payment', 'appointment']
const BY_CONTACT = ['cadence', 'after_delivery', 'cooling', 'avoidance']
const matter = ({ kind, customer, due }: Shown) =>
  `${OF_PROMISE.includes(kind) ? 'promise' : kind} ${customer} ${due ?? ''}`

export interface Truth {
  visited(visit: LoggedVisit, on: CivilDate): void
  tapped(tap: Tapped, on: CivilDate): void
  /** Why a nudge should not be told on a morning; `next` is the next workday, which is not told yet. */
  wrong(user: string, nudge: Shown, morning: { today: CivilDate; next: CivilDate }): string[]
}

/** The truth about one team. */
export function createTruth(): Truth {
  const pages = new Map<string, Page>()
  const over = new Set<string>()
  const asleep = new Map<string, CivilDate>()
  const page = (customer: string): Page => {
    const known = pages.get(customer) ?? { trouble: new Map() }
    pages.set(customer, known)
    return known
  }
  return {
    visited({ customer, signals, deal }, on) {
      const own = page(customer)
      const heard = new Set(signals.map(({ kind }) => kind))
      if (heard.has('avoidance')) own.attempt = on
      else own.contact = on
      if (heard.has('delivery')) own.delivery = on
      if (heard.has('purchase')) own.purchase = on
      if (heard.has('purchase') || heard.has('payment')) own.bought = on
      if (heard.has('praise')) own.praise = on
      for (const kind of ['complaint', 'objection']) if (heard.has(kind)) own.trouble.set(kind, on)
      if (deal && deal.step !== own.step?.name) own.step = { name: deal.step, since: on }
    },
    tapped({ kind, until, nudge }, on) {
      const own = page(nudge.customer)
      asleep.delete(matter(nudge))
      if (kind === 'snooze') {
        if (until) asleep.set(matter(nudge), until)
        return
      }
      if (kind === 'done' && nudge.customer) own.contact = on
      if (OF_PROMISE.includes(nudge.kind)) over.add(matter(nudge))
      if (nudge.kind === 'complaint') own.trouble.delete('complaint')
      if (nudge.kind === 'open_objection') own.trouble.delete('objection')
    },
    wrong(user, nudge, { today, next }) {
      const { kind, customer } = nudge
      const own = page(customer)
      const since = (day: CivilDate | undefined, last: CivilDate | undefined) => !!day && !!last && day > last
      const silence = own.contact && addDays(own.contact, USUAL.cadenceDays[tierOf(customer)])
      const reasons: Record<string, boolean> = {
        'of somebody else': customer !== '' && !customer.startsWith(`${user} `),
        'on the day of a contact': BY_CONTACT.includes(kind) && own.contact === today,
        'of a silence too short': kind === 'cadence' && !!silence && silence >= next,
        'of what was settled': over.has(matter(nudge)),
        'of a complaint that is over, or none': kind === 'complaint' && !own.trouble.has('complaint'),
        'of an objection that is answered, or none':
          kind === 'open_objection' &&
          (!own.trouble.has('objection') || since(own.bought, own.trouble.get('objection'))),
        'of an order that came, or none': kind === 'ordered' && (!own.purchase || since(own.delivery, own.purchase)),
        'of a delivery asked about, or none':
          kind === 'after_delivery' && (!own.delivery || since(own.contact, own.delivery)),
        'of an attempt that was answered': kind === 'avoidance' && (!own.attempt || since(own.contact, own.attempt)),
        'of a deal that moved':
          kind === 'stalled_deal' && (!own.step || addDays(own.step.since, USUAL.stalledDays) >= next),
        'of no praise': kind === 'referral' && !own.praise,
        'of what sleeps': (asleep.get(matter(nudge)) ?? '') >= next,
      }
      return Object.keys(reasons).filter(reason => reasons[reason])
    },
  }
}
