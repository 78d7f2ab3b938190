// What a rep says or taps about days: leave, quiet hours, public holidays.
import { ACTIONS } from '../actions.ts'
import type { Asked, Commit } from '../flow.ts'
import { openHolidayForm } from './holidays.ts'
import type { Heard } from './intents.ts'
import { leaveTold, onOffToo, onUndoLeave } from './leave.ts'
import { quietTold } from './quiet.ts'
import type { Tapped } from './taps.ts'

/** What follows from words about one's own leave or quiet hours; undefined where they are about anything else. */
export function daysTold(asked: Asked, { written, context }: Pick<Heard, 'written' | 'context'>): Commit | undefined {
  if (context.named.length > 0) return undefined
  const inThread = context.note !== undefined || context.subject !== undefined
  return quietTold(asked, written.text) ?? leaveTold(asked, written.text, { inThread })
}

export const DAYS_TAPS = {
  [ACTIONS.undoLeave]: onUndoLeave,
  [ACTIONS.offToo]: onOffToo,
  [ACTIONS.enterHoliday]: openHolidayForm,
} satisfies Record<string, Tapped>
