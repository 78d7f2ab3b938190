// What one rule would have sent in the past days, each morning from the record as it then was.
import type { CivilDate, Rep } from '../model.ts'
import { type Book, NUDGE_KINDS, type NudgeDraft, type NudgeKind } from './book.ts'
import { type Calendar, startOfMorning } from './calendar.ts'
import { addDays } from './days.ts'
import { drafts } from './due.ts'
import type { NudgeSettings } from './settings.ts'
import { asOf, type History } from './shelf/as-of.ts'
import { shelve } from './shelf/customer.ts'
import { withTiers } from './standing/tiers.ts'

/** Kinds whose past is not in the record of customers: nobody kept which cards were looked at when. */
export const UNKNOWABLE: readonly NudgeKind[] = ['drill', 'quiet_rep']

export interface Previewed {
  on: CivilDate
  draft: NudgeDraft
}

/** Of whom, and on what terms, which are those of today. */
export interface PreviewOf {
  rep: Rep
  calendar: Calendar
  settings: NudgeSettings
  kind: NudgeKind
  /** The days looked at, both ends included. */
  span: { from: CivilDate; to: CivilDate }
}

/**
 * What a rule would have sent to a rep, oldest first, before any choice among the nudges of a morning. Whether the rep
 * would have done, put off or skipped one is not guessed: what did happen then is in the record.
 */
export function preview(
  histories: readonly History[],
  { rep, calendar, settings, kind, span }: PreviewOf,
): Previewed[] {
  const only = { ...settings, off: NUDGE_KINDS.filter(one => one !== kind) }
  const sent: Previewed[] = []
  for (let today = span.from; today <= span.to; today = addDays(today, 1)) {
    if (!calendar.isWorkday(today)) continue
    const then = { today, at: startOfMorning(rep, today) }
    const customers = withTiers(histories.flatMap(history => asOf(history, then) ?? []).map(shelve), today)
    const book: Book = { ...{ today, rep, calendar, settings: only, customers } }
    // The first morning does not make up for those before it.
    sent.push(...drafts(book).map(draft => ({ on: today, draft })))
  }
  return sent
}

/** The day on which the record of these customers begins; undefined where there is none. */
export const beginningOf = (histories: readonly History[]): CivilDate | undefined =>
  histories.map(({ customer }) => customer.addedOn).sort()[0]
