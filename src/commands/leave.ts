// "I'm off until Monday", "I'm back", "when am I off?": a rep's own leave, in words, by command and by tap.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { enLeave } from '../languages/en/leave.ts'
import { speak } from '../languages/language.ts'
import type { LeaveWords } from '../languages/leave.ts'
import { zhLeave } from '../languages/zh/leave.ts'
import type { CivilDate, IncomingOf, Language } from '../model.ts'
import { addDays } from '../nudges/days.ts'
import type { MessageOf } from '../post.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf } from '../reps/calendars.ts'
import { type Away, cancelLeave, comeBack, goAway, returnNow, undoLeave } from '../reps/leave.ts'
import { absenceById, absencesOf } from '../reps/store/days.ts'
import { type Leave, type LeaveWish, leaveSaid } from '../understanding/leave.ts'
import type { Desk } from './desk.ts'

const WORDS: Record<Language, LeaveWords> = { zh: zhLeave, en: enLeave }
/** A number of workdays is looked for within these days. */
const MOST_WORKDAYS = 60

const cardOf = (leave: string): string => `leave:${leave}`
const dateOf = ({ rep, today }: Asked, day: CivilDate): string => speak(rep.language).cards.date(day, today)

/** What follows where a message tells of the writer's leave; undefined where it tells of anything else. */
export function leaveTold(asked: Asked, text: string, { inThread }: { inThread: boolean }): Commit | undefined {
  const wish = leaveSaid(text, { on: asked.today, tz: asked.rep.tz })
  // In a thread, words that do not say who are about whomever it is about.
  return wish && !(wish.bare && inThread) ? followed(asked, wish) : undefined
}

function followed(asked: Asked, wish: LeaveWish): Commit {
  const words = WORDS[asked.rep.language]
  const tell = (tx: Tx, text: string) => send(tx, [say(asked, text)], asked.now)
  switch (wish.does) {
    case 'away':
      return tx => away(tx, asked, wish.leave)
    case 'back':
      return async tx => shown(tx, asked, { kept: await comeBack(tx, asked, wish.on) })
    case 'returned':
      return tx => returned(tx, asked)
    case 'cancel':
      return async tx => tell(tx, (await cancelLeave(tx, asked)) > 0 ? words.cancelled : words.nothingToCancel)
    case 'ask':
      return tx => listed(tx, asked)
    case 'half':
      return tx => tell(tx, words.half)
    case 'unclear':
      return tx => tell(tx, words.unclear)
  }
}

async function away(tx: Tx, asked: Asked, leave: Leave): Promise<void> {
  const span = await daysOf(tx, asked, leave)
  if (!span) return send(tx, [say(asked, WORDS[asked.rep.language].unclear)], asked.now)
  const kept = await goAway(tx, asked, { ...span, bounded: leave.back !== undefined })
  await shown(tx, asked, { kept, ill: leave.ill, too: leave.back })
}

/** "Three days" are three days of work, from the first one on. */
async function daysOf(
  tx: Tx,
  { rep }: Asked,
  { from, to, workdays }: Leave,
): Promise<{ from: CivilDate; to: CivilDate } | undefined> {
  if (to) return { from, to }
  if (!workdays || workdays > MOST_WORKDAYS) return undefined
  const calendar = await calendarOf(tx, rep)
  const first = calendar.isWorkday(from) ? from : calendar.nextWorkday(from)
  let last = first
  for (let n = 1; n < workdays; n++) last = calendar.nextWorkday(last)
  return { from: first, to: last }
}

interface Kept {
  kept: Away
  ill?: boolean
  too?: CivilDate
}

async function shown(tx: Tx, asked: Asked, told: Kept): Promise<void> {
  await send(tx, [answer(asked, await keptPost(tx, asked, told), cardOf(told.kept.id))], asked.now)
}

/** Leave as it is shown once it is kept, which the audit trail tells too. */
async function keptPost(tx: Tx, asked: Asked, { kept, ill = false, too }: Kept): Promise<MessageOf<'leave'>> {
  const { rep, now, today } = asked
  const detail = { from: kept.from, to: kept.to }
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'leave.told', about: kept.id, at: now, detail })
  const calendar = await calendarOf(tx, rep)
  const from = kept.from > today ? dateOf(asked, kept.from) : undefined
  const text = WORDS[rep.language].away({ from, back: dateOf(asked, calendar.nextWorkday(kept.to)), ill })
  const meant = too && calendar.isWorkday(too) ? too : undefined
  const post = { kind: 'leave' as const, language: rep.language, leave: kept.id, state: 'kept' as const, text }
  return { ...post, ...(meant && { too: meant }) }
}

async function returned(tx: Tx, asked: Asked): Promise<void> {
  const { rep, now, today } = asked
  const words = WORDS[rep.language]
  if (!(await returnNow(tx, asked))) return send(tx, [say(asked, words.neverAway)], now)
  const isDay = (await calendarOf(tx, rep)).isWorkday(today)
  await record(tx, { workspace: rep.workspace, who: rep.id, what: 'leave.ended', about: rep.id, at: now, detail: {} })
  await send(tx, [say(asked, isDay ? words.returnedNow : words.returned)], now)
}

async function listed(tx: Tx, asked: Asked): Promise<void> {
  const { rep, now, today } = asked
  const words = WORDS[rep.language]
  const open = (await absencesOf(tx, [rep.id])).filter(({ to }) => to >= today)
  const lines = open.map(({ from, to }) => words.span(dateOf(asked, from), dateOf(asked, to)))
  await send(tx, [say(asked, lines.length > 0 ? words.list(lines) : words.none)], now)
}

/** `/rapport away until Monday`, `back`, `cancel`; alone, it tells what is on record. */
export function leaveCommand(asked: Asked, typed: string): Commit {
  const words = typed.trim()
  if (words === '') return followed(asked, { does: 'ask' })
  if (/^(?:back|回来了?)$/iu.test(words)) return followed(asked, { does: 'returned' })
  if (/^(?:cancel|取消)$/iu.test(words)) return followed(asked, { does: 'cancel' })
  const writing = { on: asked.today, tz: asked.rep.tz }
  const ways = [words, `I'm off ${words}`, `我休假${words}`, `我${words}休假`]
  const wish = ways.map(text => leaveSaid(text, writing)).find(one => one && one.does !== 'ask')
  return followed(asked, wish ?? { does: 'unclear' })
}

type Tap = IncomingOf<'tap'>

/** "Undo" under a message about leave. */
export async function onUndoLeave(tx: Tx, _desk: Desk, asked: Asked, tap: Tap): Promise<void> {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  if (!(await undoLeave(tx, asked, tap.value))) return send(tx, [say(asked, replies.alreadyUndone)], now)
  await record(tx, {
    workspace: rep.workspace,
    who: rep.id,
    what: 'leave.undone',
    about: tap.value,
    at: now,
    detail: {},
  })
  const text = WORDS[rep.language].undone
  const post: MessageOf<'leave'> = { kind: 'leave', language: rep.language, leave: tap.value, state: 'undone', text }
  await repaint(tx, asked, { tap, post })
}

/** "Monday is off too": the day that was taken for the first one back. */
export async function onOffToo(tx: Tx, _desk: Desk, asked: Asked, tap: Tap): Promise<void> {
  const [id = '', day = ''] = tap.value.split('|')
  const { replies } = speak(asked.rep.language)
  const one = await absenceById(tx, id)
  if (one?.rep !== asked.rep.id || one.removedAt || one.to !== addDays(day, -1))
    return send(tx, [say(asked, replies.alreadyAnswered)], asked.now)
  const kept = await goAway(tx, asked, { from: one.from, to: day, bounded: true })
  await repaint(tx, asked, { tap, post: await keptPost(tx, asked, { kept }) })
}

async function repaint(tx: Tx, asked: Asked, { tap, post }: { tap: Tap; post: MessageOf<'leave'> }): Promise<void> {
  const replaces = tap.message ? { channel: tap.channel, ts: tap.message } : undefined
  const address = { ...asked.address, replaces }
  await send(tx, [{ op: 'repaint', address, post, card: cardOf(post.leave) }], asked.now)
}
