// What the record says of a customer or of the whole book, and who is not to be contacted, before it is drawn.
import type { CivilDate, Language } from './model.ts'

/** One line of an answer, with the words that it stands on. */
export interface RecordLine {
  text: string
  quote?: string
  on?: CivilDate
  /** Leads a group of lines. */
  bold?: true
}

export type RecordMessage =
  | { kind: 'record'; language: Language; today: CivilDate; title: string; lines: RecordLine[]; note?: string }
  | {
      kind: 'no_contact'
      language: Language
      today: CivilDate
      /** The id of the customer; the value of its button. */
      customer: string
      name: string
      since: CivilDate
      /** `was`: it stood already. */
      state: 'kept' | 'was' | 'undone'
    }
