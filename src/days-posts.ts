// What is said of a rep's leave and of public holidays, before it is drawn.
import type { CivilDate, Language } from './model.ts'

interface Spoken {
  language: Language
}

export type DaysMessage =
  | (Spoken & {
      kind: 'leave'
      /** Names the leave; the value of its buttons. */
      leave: string
      state: 'kept' | 'undone'
      text: string
      /** The first day back, where it can be meant as the last day off. */
      too?: CivilDate
    })
  | (Spoken & {
      kind: 'holidays'
      text: string
      /** Offers to enter a day, for administrators. */
      enter?: true
    })

/** The form in which an administrator enters a day. */
export type HolidayForm = Spoken & { kind: 'holiday'; country: string; day: CivilDate }
