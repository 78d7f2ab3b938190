// What a manager does about an alert: has seen it, or asks the rep.
import type { Tx } from '../../../db/database.ts'
import { ACTIONS } from '../../actions.ts'
import { record } from '../../audit/store.ts'
import { type Asked, say, todayOf } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { TEAM_WORDS } from '../../languages/team-words.ts'
import type { IncomingOf } from '../../model.ts'
import { alertRepainted } from '../../nudges/team/alert-post.ts'
import { askRep } from '../../nudges/team/ask.ts'
import { type AlertRow, alertById, askedBefore, changeAlerts, reportsOf } from '../../nudges/team/store/alerts.ts'
import { send } from '../../queue/outbox.ts'
import { privately, withDm } from '../desk.ts'
import type { Tapped } from '../taps.ts'

type Tap = IncomingOf<'tap'>

const tell = (tx: Tx, asked: Asked, text: string) => send(tx, [say(privately(asked), text)], asked.now)

/** The alert that a tap is about, still open and of a rep of theirs; says so where it is not. */
async function tapped(tx: Tx, asked: Asked, { value }: Tap): Promise<AlertRow | undefined> {
  const { replies } = speak(asked.rep.language)
  const alert = await alertById(tx, value)
  const team = await reportsOf(tx, [asked.rep.id])
  const theirs = alert?.manager === asked.rep.id && team.some(({ id }) => id === alert.rep)
  if (alert && theirs && alert.state === 'open') return alert
  await tell(tx, asked, !alert ? replies.unknownTap : theirs ? replies.alreadyAnswered : replies.notYours)
  return
}

async function settle(tx: Tx, asked: Asked, { alert, tap, what }: { alert: AlertRow; tap: Tap; what: string }) {
  const { rep, now } = asked
  const detail = { kind: alert.kind, subject: alert.subject, rep: alert.rep }
  await record(tx, { workspace: rep.workspace, who: rep.id, what, about: alert.id, at: now, detail })
  const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
  await send(tx, await alertRepainted(tx, await withDm(tx, rep), { day: alert.day, replaces }), now)
}

const seen: Tapped = async (tx, _desk, asked, tap) => {
  const alert = await tapped(tx, asked, tap)
  if (!alert) return
  await changeAlerts(tx, [alert.id], { state: 'seen' })
  await settle(tx, asked, { alert, tap, what: 'alert.seen' })
}

const ask: Tapped = async (tx, _desk, asked, tap) => {
  const alert = await tapped(tx, asked, tap)
  if (!alert) return
  const { rep, now, today } = asked
  const { later, askedToday } = TEAM_WORDS[rep.language].alert
  const again = (await askedBefore(tx, alert)).some(at => at === null || todayOf(rep, at) === today)
  if (again) return tell(tx, asked, askedToday)
  const atOnce = await askRep(tx, alert, { manager: rep.name, now })
  await settle(tx, asked, { alert, tap, what: 'alert.asked' })
  if (!atOnce) await tell(tx, asked, later)
}

export const ALERT_TAPS = { [ACTIONS.alertSeen]: seen, [ACTIONS.alertAsk]: ask }
