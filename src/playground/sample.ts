// Lets the sample team's past happen: each note is taken in and worked on at its own time.

import { Temporal } from 'temporal-polyfill'
import { SAMPLE_NOTES, SAMPLE_PEOPLE } from '../../db/seed.ts'
import { movableClock } from '../clock.ts'
import type { Parts } from '../flow.ts'
import { createRapport } from '../rapport.ts'
import { joinAs, repFrom } from '../reps/joining.ts'

const MANAGER = SAMPLE_PEOPLE[2].id

/** Adds the sample people and their notes of the last weeks; what is answered to the notes goes nowhere. */
export async function sampleTeam(parts: Parts, team: string): Promise<void> {
  const now = parts.clock.now()
  const past = SAMPLE_NOTES.map(note => ({ ...note, text: dated(note, now), at: instantOf(note, now) }))
  past.sort((a, b) => +a.at - +b.at)
  const clock = movableClock(past[0]?.at ?? now)
  const quiet = { ...parts, engine: parts.offline, clock }
  for (const person of SAMPLE_PEOPLE) {
    const profile = { name: person.name, tz: person.tz, locale: person.locale, admin: person.isAdmin }
    const rep = { ...repFrom(team, person.id, profile), manager: person.id === MANAGER ? null : MANAGER }
    // The first digest comes on the morning after now: the past brings none.
    await joinAs(parts, rep, person.dm)
  }
  const rapport = createRapport({ ...quiet, poster: { post: async () => ({ kind: 'sent', posted: {} }) } })
  for (const [i, { by, text, at }] of past.entries()) {
    clock.moveTo(at)
    const channel = personOf(by).dm
    const ts = `${Math.floor(at.getTime() / 1000)}.${String(i).padStart(6, '0')}`
    await rapport.take({
      kind: 'message',
      workspace: team,
      user: by,
      channel,
      ts,
      text,
      direct: true,
      mentioned: false,
    })
    await rapport.settle()
  }
}

const personOf = (id: string) => SAMPLE_PEOPLE.find(person => person.id === id) ?? SAMPLE_PEOPLE[0]

const todayOf = (tz: string, now: Date) => Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(tz)

function dated({ by, text }: (typeof SAMPLE_NOTES)[number], now: Date): string {
  const { tz, locale } = personOf(by)
  return text.replace(/\{\+(\d+)\}/g, (_, days: string) =>
    todayOf(tz, now)
      .add({ days: Number(days) })
      .toLocaleString(locale, { month: 'long', day: 'numeric' }),
  )
}

function instantOf({ by, daysAgo, time }: (typeof SAMPLE_NOTES)[number], now: Date): Date {
  const then = todayOf(personOf(by).tz, now).subtract({ days: daysAgo })
  return new Date(then.withPlainTime(time).epochMilliseconds)
}
