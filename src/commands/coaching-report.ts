// What an administrator sees of coaching: cards, votes and gaps of the last thirty days; never who asked.

import { reportOf } from '../coaching/report.ts'
import { coachingSince, type Told } from '../coaching/store.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import type { Desk } from './desk.ts'

const DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** Tells an administrator how coaching went. */
export function coachingReport(desk: Desk, asked: Asked): Commit {
  const { rep, now } = asked
  const { language } = rep
  if (!rep.admin) return tx => send(tx, [say(asked, speak(language).replies.adminsOnly)], now)
  return async tx => {
    const told: Told[] = await coachingSince(tx, new Date(now.getTime() - DAYS * DAY))
    const post = reportOf(told, { language, playbook: desk.playbook, days: DAYS })
    await send(tx, [answer(asked, post)], now)
  }
}
