// A manager asks the rep how it stands with a customer: one message, in the rep's working hours.
import type { Tx } from '../../../db/database.ts'
import { speak } from '../../languages/language.ts'
import { alertLine, TEAM_WORDS } from '../../languages/team-words.ts'
import type { CivilDate, Rep } from '../../model.ts'
import { type Letter, send } from '../../queue/letter.ts'
import { calendarOf } from '../../reps/calendars.ts'
import { repById } from '../../reps/store.ts'
import { referenceDay } from '../../understanding/dates.ts'
import { endOfMorning, startOfMorning } from '../mornings.ts'
import { type AlertRow, changeAlerts, unasked } from './store/alerts.ts'
import { namesOf } from './store/record.ts'

type Whom = Rep & { dm: string | null }

function letterTo(rep: Whom, of: { alert: AlertRow; manager: string; today: CivilDate }): Letter[] {
  const { item } = of.alert
  if (!item) return []
  const { language, workspace } = rep
  const about = alertLine(item, language, on => speak(language).cards.date(on, of.today))
  const text = TEAM_WORDS[language].alert.asks({ manager: of.manager, customer: item.customer, about })
  const address = { workspace, channel: rep.dm ?? '', user: rep.id }
  return [{ op: 'post', address, post: { kind: 'say', language, text } }]
}

/**
 * Asks the rep now, or leaves the question for the rep's next morning where this is no working time of theirs.
 * @returns whether it was asked now
 */
export async function askRep(
  tx: Tx,
  alert: AlertRow,
  { manager, now }: { manager: string; now: Date },
): Promise<boolean> {
  const rep = await repById(tx, alert.rep)
  if (!rep) return false
  const today = referenceDay(now.toISOString(), rep.tz)
  const calendar = await calendarOf(tx, rep)
  const atWork = calendar.isWorkday(today) && startOfMorning(rep, today) <= now && now < endOfMorning(rep, today)
  await changeAlerts(tx, [alert.id], { state: 'asked', passedOn: atWork ? now : null })
  if (atWork) await send(tx, letterTo(rep, { alert, manager, today }), now)
  return atWork
}

/** Passes on what managers asked while the reps of these mornings were not at work. */
export async function passOn(tx: Tx, held: { rep: Whom; today: CivilDate }[], now: Date): Promise<void> {
  const waiting = await unasked(
    tx,
    held.map(({ rep }) => rep.id),
  )
  if (waiting.length === 0) return
  const names = await namesOf(
    tx,
    waiting.map(({ manager }) => manager),
  )
  const letters = waiting.flatMap(alert => {
    const to = held.find(({ rep }) => rep.id === alert.rep)
    const manager = names.get(alert.manager) ?? ''
    return to ? letterTo(to.rep, { alert, manager, today: to.today }) : []
  })
  await changeAlerts(
    tx,
    waiting.map(({ id }) => id),
    { passedOn: now },
  )
  await send(tx, letters, now)
}
