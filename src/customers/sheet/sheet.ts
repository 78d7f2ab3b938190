// What is known of a customer, as it is answered, briefed and coached from.
import type { FactKey } from '../../facts/kinds.ts'
import { speak } from '../../languages/language.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { MessageOf, PlanView, VisitView } from '../../post.ts'

/** Everything that holds now about one customer. */
export interface Sheet {
  id: string
  name: string
  tier?: string
  /** Since when it is not to be contacted. */
  noContact?: CivilDate
  lastContactOn?: CivilDate
  contacts: VisitView['contacts']
  facts: VisitView['facts']
  signals: VisitView['signals']
  followUps: VisitView['followUps']
  deals: NonNullable<VisitView['deal']>[]
}

/** What was stated, not only heard: a rumour is still to be asked about. */
const told = (sheet: Sheet, ...keys: FactKey[]) =>
  sheet.facts.filter(fact => keys.includes(fact.key) && !fact.certainty)

/** The slots of a brief: what a rep should know before the next visit. */
const SLOTS = [
  { slot: 'role', known: (sheet: Sheet) => told(sheet, 'role').some(fact => fact.value === 'decider') },
  { slot: 'budget', known: (sheet: Sheet) => told(sheet, 'budget').length > 0 },
  { slot: 'process', known: (sheet: Sheet) => told(sheet, 'buying_process').length > 0 },
  { slot: 'supplier', known: (sheet: Sheet) => told(sheet, 'current_supplier').length > 0 },
  { slot: 'payment', known: (sheet: Sheet) => told(sheet, 'payment_terms').length > 0 },
  { slot: 'birthday', known: (sheet: Sheet) => told(sheet, 'birthday').length > 0 },
] as const

/** The answer to "what do we know about …"; `asOf` where it is about a day. */
export const customerPost = (sheet: Sheet, language: Language, asOf?: CivilDate): MessageOf<'customer'> => {
  const { id: _, ...shown } = sheet
  return { kind: 'customer', language, ...shown, ...(asOf ? { asOf } : {}) }
}

/** The brief before a visit: what is still unknown, three questions to ask, one line to open with. */
export function briefPost(sheet: Sheet, language: Language, plan?: PlanView): MessageOf<'customer'> {
  const { replies, cards } = speak(language)
  const unknown = SLOTS.filter(({ known }) => !known(sheet)).map(({ slot }) => slot)
  const [words] = told(sheet, 'family', 'interests', 'pain')
  return {
    ...customerPost(sheet, language),
    brief: {
      unknown: unknown.map(slot => replies.unknownOf[slot]),
      ask: unknown.slice(0, 3).map(slot => replies.questionFor[slot]),
      opening: words ? replies.openingWith(words.quote, cards.day(words.saidOn)) : replies.openingPlain(sheet.name),
      ...(plan ? { plan: planView(plan) } : {}),
    },
  }
}

/** Only what is shown: a stored plan holds more. */
const planView = ({ on, purpose, actions, result, fallback }: PlanView): PlanView => ({
  ...{ on, purpose, actions, result, fallback },
})
