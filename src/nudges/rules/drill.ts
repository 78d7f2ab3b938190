// A card that was used comes back as one question, three and ninety days later.
import type { BookDrill, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import type { BookRule, Morning } from '../rule.ts'
import { isTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const AFTER_DAYS = [3, 90] as const
/** More questions than these in one morning are no minute any more; the others come back at the next date. */
const MOST = 3
const URGENCY = 0.1

/**
 * Told once for each day on which a card was used, after three days and after ninety; a free day moves to the workday
 * before. A card is asked about once a morning, for its latest use; of many cards, those used last.
 */
export const drill: BookRule = {
  kind: 'drill',
  ofBook(morning) {
    const used = [...(morning.book.drills ?? [])].sort((a, b) => b.usedOn.localeCompare(a.usedOn))
    const told = used.flatMap(one => AFTER_DAYS.flatMap(after => draft(one, after, morning)))
    const once = told.filter(({ card }, at) => told.findIndex(other => other.card === card) === at)
    return once.slice(0, MOST)
  },
}

function draft({ card, usedOn, questions }: BookDrill, after: 3 | 90, morning: Morning): NudgeDraft[] {
  const nominal = addDays(usedOn, after)
  const question = questions[after]
  if (!question || !isTold(nominal, morning)) return []
  const { rep } = morning.book
  return [
    {
      kind: 'drill',
      subject: `${card}@${nominal}`,
      customer: '',
      customerName: '',
      ...NUDGE_WORDS[rep.language].drill({ days: after }),
      card,
      drill: question,
      urgency: URGENCY,
      value: 0,
      waitingSince: usedOn,
      nominal,
    },
  ]
}
