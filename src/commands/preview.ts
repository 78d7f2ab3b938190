// `/rapport preview cadence`: what a rule would have sent in the past month, for administrators.
import { inWorkspace, type Tx } from '../../db/database.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { enPreview } from '../languages/en/preview.ts'
import { speak } from '../languages/language.ts'
import type { PreviewWords } from '../languages/preview.ts'
import { zhPreview } from '../languages/zh/preview.ts'
import type { CivilDate, Language } from '../model.ts'
import { NUDGE_KINDS, type NudgeKind } from '../nudges/book.ts'
import { addDays } from '../nudges/days.ts'
import { beginningOf, preview, UNKNOWABLE } from '../nudges/preview.ts'
import { readHistories } from '../nudges/store/history.ts'
import { readSettings } from '../nudges/store/settings.ts'
import { send } from '../queue/outbox.ts'
import { calendarOf, calendarsOf } from '../reps/calendars.ts'
import { allReps } from '../reps/store.ts'
import type { Desk } from './desk.ts'

const WORDS: Record<Language, PreviewWords> = { zh: zhPreview, en: enPreview }
const DAYS = 30
const MOST_LINES = 12
/** How many reps’ histories are in memory together. */
const TOGETHER = 10

/** Answers with what a kind of nudge would have sent: by customer for the administrator’s own, in numbers for all. */
export async function showPreview(desk: Desk, asked: Asked, words: string): Promise<Commit> {
  const { rep, now } = asked
  const tell =
    (text: string): Commit =>
    tx =>
      send(tx, [say(asked, text)], now)
  if (!rep.admin) return tell(speak(rep.language).replies.adminsOnly)
  const of = WORDS[rep.language]
  const kind = NUDGE_KINDS.find(one => one === words.trim().toLowerCase())
  if (!kind) return tell(of.choose(NUDGE_KINDS.map(name => ({ name, label: of.kinds[name] }))))
  if (UNKNOWABLE.includes(kind)) return tell(of.unknowable(of.kinds[kind]))
  return tell(await inWorkspace(desk.db, rep.workspace, tx => previewText(tx, asked, kind)))
}

async function previewText(tx: Tx, { rep, today }: Asked, kind: NudgeKind): Promise<string> {
  const span = { from: addDays(today, -DAYS), to: addDays(today, -1) }
  const mine = (await readHistories(tx, [rep.id])).get(rep.id) ?? []
  const settings = (await readSettings(tx, [rep.id]))(rep.id)
  const calendar = await calendarOf(tx, rep)
  const own = preview(mine, { rep, calendar, kind, span, settings })
  const all = await countAll(tx, { kind, span })
  const of = WORDS[rep.language]
  const date = (on: CivilDate) => speak(rep.language).cards.date(on, today)
  const began = beginningOf(mine)
  const { cards } = speak(rep.language)
  return [
    of.title(of.kinds[kind], cards.coming.span(date(span.from), date(span.to))),
    of.own(own.length),
    ...own.slice(-MOST_LINES).map(({ on, draft }) => of.line(date(on), draft.customerName || undefined, draft.why)),
    ...(own.length > MOST_LINES ? [of.more(own.length - MOST_LINES)] : []),
    of.workspace(all.count, all.customers),
    ...(began && began >= span.from ? [of.since(date(began))] : []),
    of.terms,
  ].join('\n')
}

interface Looking {
  kind: NudgeKind
  span: { from: CivilDate; to: CivilDate }
}

/** How many nudges, about how many customers, in the whole workspace. */
async function countAll(tx: Tx, looking: Looking): Promise<{ count: number; customers: number }> {
  const reps = await allReps(tx)
  let count = 0
  const customers = new Set<string>()
  for (let lot = 0; lot < reps.length; lot += TOGETHER) {
    const some = reps.slice(lot, lot + TOGETHER)
    const ids = some.map(({ id }) => id)
    const histories = await readHistories(tx, ids)
    const settingsOf = await readSettings(tx, ids)
    const calendars = await calendarsOf(tx, some)
    for (const rep of some) {
      const own = { rep, calendar: calendars.get(rep.id)!, settings: settingsOf(rep.id) }
      const sent = preview(histories.get(rep.id) ?? [], { ...looking, ...own })
      count += sent.length
      for (const { draft } of sent) if (draft.customer) customers.add(draft.customer)
    }
  }
  return { count, customers: customers.size }
}
