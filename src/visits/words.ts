// Dates and values as the lines about changes show them.
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { CivilDate } from '../model.ts'
import type { FactView } from '../post.ts'

/** What stands where there is nothing. */
export const NOTHING = '—'

/** A day as the rep reads it. */
export const day = ({ rep, today }: Asked, on: CivilDate | null | undefined): string =>
  on ? speak(rep.language).cards.date(on, today) : NOTHING

/** The value of a fact as the rep reads it. */
export function valueText({ rep }: Asked, { key, value }: Pick<FactView, 'key' | 'value'>): string {
  const { cards } = speak(rep.language)
  return cards.factValues[key]?.[value] ?? value
}
