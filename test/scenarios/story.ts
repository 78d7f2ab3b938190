// A story of some weeks for one rep: what is logged and tapped, and every nudge that must come of it, to the minute.
import { Temporal } from 'temporal-polyfill'
import type { NudgeKind } from '../../src/nudges/book.ts'
import type { Printed } from '../stories/simulate-run.ts'

export interface Teller {
  tz: string
  locale: string
  country?: string
  works?: string[]
  nudge_at?: string
}

export const CN: Teller = { tz: 'Asia/Shanghai', locale: 'zh-CN' }
export const NY: Teller = { tz: 'America/New_York', locale: 'en-US' }
export const DE: Teller = { tz: 'Europe/Berlin', locale: 'en-GB' }
export const SYD: Teller = { tz: 'Australia/Sydney', locale: 'en-AU' }
export const LA: Teller = { tz: 'America/Los_Angeles', locale: 'en-US' }
export const TYO: Teller = { tz: 'Asia/Tokyo', locale: 'en-US' }
/** A country without holidays in the calendar, and a week from Sunday to Thursday. */
export const GULF: Teller = {
  ...{ tz: 'Asia/Dubai', locale: 'en-GB', country: 'ZZ' },
  works: 'sun mon tue wed thu'.split(' '),
}

export interface Story {
  name: string
  rep: Teller
  /** What happens, at the rep's own wall time, `YYYY-MM-DD HH:MM`. */
  script: [string, object][]
  /** The last day, whose morning still counts. */
  until: string
  /**
   * `kind customer` with its days, as `MM-DD`, or `MM-DD@HH:MM` (with an offset, where it matters) when it does not come at
   * the rep's usual time. A day before the first of the script is one of the year after.
   */
  told: Record<string, string>
  /** The story is about silence of the rep too, which is left out of the others. */
  quiet?: true
}

type Visit = Record<string, unknown> & { customer: string }

export const saw = (customer: string, more: object = {}): object => ({ visit: { customer, ...more } satisfies Visit })
/** What the rep promised. */
export const owes = (customer: string, due: string, more: object = {}): object =>
  saw(customer, { follow_ups: [{ what: 'send the quote', due, ...more }] })
/** What the customer promised. */
export const owed = (customer: string, due: string, more: object = {}): object =>
  owes(customer, due, { what: 'send the contract', by: 'customer', ...more })
export const heard = (customer: string, ...kinds: string[]): object =>
  saw(customer, { signals: kinds.map(kind => ({ kind, quote: kind })) })
export const born = (customer: string, person: string, value: string): object =>
  saw(customer, { contacts: [{ name: person }], facts: [{ about: person, key: 'birthday', value }] })
export const tier = (customer: string, of: 'A' | 'B' | 'C' | 'D'): object => ({ customer, tier: of })
export const click = (kind: 'done' | 'snooze' | 'skip', nudge: number, until?: string): object => ({
  click: { kind, nudge, ...(until ? { until } : {}) },
})

const instant = (wall: string, tz: string): string =>
  Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(tz).toString({ timeZoneName: 'never' })

const userOf = (at: number): string => `R${at}`

/** All stories as one script, in the order of time. */
export function scriptOf(stories: readonly Story[]): object[] {
  const lines = stories.flatMap(({ rep, script, until }, i) => {
    const user = userOf(i)
    const joins = { at: instant(`${script[0]![0].slice(0, 10)} 00:00`, rep.tz), user, ...rep }
    const rest = script.map(([wall, deed]) => ({ at: instant(wall, rep.tz), user, ...deed }))
    // Who has nothing more to tell wakes once a week, so that the others are not waited for.
    const last = { ...joins, at: instant(`${until} 23:59`, rep.tz), works: ['sat'] }
    return [joins, ...rest, last]
  })
  const ordered = lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return [...ordered, { until: ordered.at(-1)!.at }]
}

const short = (kind: string, customer = ''): string => `${kind} ${customer}`.trim()

/** What was told in a story, as its table has it. */
export function toldIn(stories: readonly Story[], at: number, printed: readonly Printed[]): string[] {
  const { until, quiet, told } = stories[at]!
  const withOffset = new Set(
    Object.values(told).flatMap(days => days.split(' ').filter(day => /[+-]\d{2}:\d{2}$/.test(day.slice(5)))),
  )
  return printed
    .filter(({ user, at: when }) => user === userOf(at) && when.slice(0, 10) <= until)
    .flatMap(({ nudges = [], at: when }) => nudges.map(nudge => ({ ...nudge, when })))
    .filter(({ kind }) => quiet || kind !== ('quiet_rep' satisfies NudgeKind))
    .map(({ kind, customer, when }) => {
      const wall = `${when.slice(0, 10)} ${when.slice(11, 16)}`
      const zoned = `${when.slice(5, 10)}@${when.slice(11, 16)}${when.slice(-6)}`
      return `${withOffset.has(zoned) ? `${wall}${when.slice(-6)}` : wall} ${short(kind, customer)}`
    })
    .sort()
}

/** What a story's table says, in the same form. */
export function expected({ rep, script, told }: Story): string[] {
  const start = script[0]![0].slice(0, 10)
  const [year, first] = [Number(start.slice(0, 4)), start.slice(5)]
  return Object.entries(told)
    .flatMap(([what, days]) =>
      days.split(' ').map(entry => {
        const [day = '', time = rep.nudge_at ?? '08:30'] = entry.split('@')
        return `${day < first ? year + 1 : year}-${day} ${time} ${what}`
      }),
    )
    .sort()
}
