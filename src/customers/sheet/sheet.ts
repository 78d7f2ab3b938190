// What is known of a customer, as it is answered, briefed and coached from.
import { speak } from '../../languages/language.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { MessageOf, VisitView } from '../../post.ts'

/** Everything that holds now about one customer. */
export interface Sheet {
  id: string
  name: string
  tier?: string
  lastContactOn?: CivilDate
  contacts: VisitView['contacts']
  facts: VisitView['facts']
  signals: VisitView['signals']
  followUps: VisitView['followUps']
  deals: NonNullable<VisitView['deal']>[]
}

/** The slots of a brief: what a rep should know before the next visit. */
const SLOTS = [
  { slot: 'role', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'role' && fact.value === 'decider') },
  { slot: 'budget', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'budget') },
  { slot: 'process', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'buying_process') },
  { slot: 'supplier', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'current_supplier') },
  { slot: 'payment', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'payment_terms') },
  { slot: 'birthday', known: (sheet: Sheet) => sheet.facts.some(fact => fact.key === 'birthday') },
] as const

/** The answer to "what do we know about …". */
export const customerPost = (sheet: Sheet, language: Language): MessageOf<'customer'> => {
  const { id: _, ...shown } = sheet
  return { kind: 'customer', language, ...shown }
}

/** The brief before a visit: what is still unknown, three questions to ask, one line to open with. */
export function briefPost(sheet: Sheet, language: Language): MessageOf<'customer'> {
  const { replies } = speak(language)
  const unknown = SLOTS.filter(({ known }) => !known(sheet)).map(({ slot }) => slot)
  const words = sheet.facts.find(fact => fact.key === 'family' || fact.key === 'interests' || fact.key === 'pain')
  return {
    ...customerPost(sheet, language),
    brief: {
      unknown: unknown.map(slot => replies.unknownOf[slot]),
      ask: unknown.slice(0, 3).map(slot => replies.questionFor[slot]),
      opening: words ? replies.openingWith(words.quote, words.saidOn) : replies.openingPlain(sheet.name),
    },
  }
}
