// What is owed, both ways, soonest first.
import type { CivilDate, Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import type { OpenFollowUp } from './store/follow-ups.ts'

/** The answer to "what do I owe?"; `coming` is what the mornings to come will bring. */
export const agendaPost = (
  language: Language,
  today: CivilDate,
  { open, coming }: { open: OpenFollowUp[]; coming?: MessageOf<'agenda'>['coming'] },
): MessageOf<'agenda'> => ({
  kind: 'agenda',
  language,
  today,
  items: itemsOf(open),
  coming,
})

/** Open follow-ups as they are listed. */
export const itemsOf = (open: OpenFollowUp[]): MessageOf<'agenda'>['items'] =>
  open.map(({ customerName, what, by, due }) => ({ customer: customerName, what, by, due }))
