// A visit that was understood elsewhere, logged like any other.
import type { Asked, Commit } from '../flow.ts'
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'
import { logVisit } from '../visits/log.ts'
import { type Desk, hintFor, settleNudges, settlingGone } from './desk.ts'

/** Logs an understood visit; its words are the quotes it came with. */
export function logUnderstood(desk: Desk, asked: Asked, { visit, ts }: { visit: VisitMeaning; ts: string }): Commit {
  const { rep, address } = asked
  const meaning: Meaning = { language: rep.language, intent: 'log_visit', visits: [visit] }
  const said = [...visit.facts, ...visit.signals, ...visit.follow_ups, ...(visit.deal ? [visit.deal] : [])]
  const text = said.map(item => item.quote).join('\n')
  const note = { channel: address.channel, ts, text, meaning, engine: 'given', fellBack: false }
  return async tx => {
    const toLog = { ...note, hint: hintFor(desk, rep.language) }
    const logged = await settlingGone(tx, desk, asked, () => logVisit(tx, asked, toLog))
    await settleNudges(tx, desk, asked, { customers: logged.customers })
  }
}
