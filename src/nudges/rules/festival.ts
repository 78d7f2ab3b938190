// A festival is coming: one item for all the customers to greet.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import { type Festival, festivalsBetween } from '../festivals.ts'
import type { BookRule, Morning } from '../rule.ts'
import { isTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const MOST_NAMES = 10
const URGENCY = 0.95

/**
 * Told on the last workday before the festival: the day before it, or the workday before that day where it is free. The
 * festivals of one break are one item.
 */
export const festival: BookRule = {
  kind: 'festival',
  ofBook(morning) {
    const { book, from, before } = morning
    if (book.customers.length === 0) return []
    const greeted = { country: book.rep.country, chosen: book.settings.festivals }
    const near = festivalsBetween(greeted, from, before).filter(({ on }) => isTold(addDays(on, -1), morning))
    const breaks = ofOneMorning(near, book)
    // Of those that passed while mornings were missed, the last is still told where none is ahead.
    const ahead = breaks.filter(one => one.some(({ on }) => on >= book.today))
    return (ahead.length > 0 ? ahead : breaks.slice(-1)).map(one => draft(one, morning))
  },
}

/** Festivals whose last workday before is the same, together, in their order. */
function ofOneMorning(festivals: Festival[], { calendar }: Morning['book']): Festival[][] {
  const mornings = new Map<CivilDate, Festival[]>()
  for (const one of festivals) {
    const morning = calendar.workdayOnOrBefore(addDays(one.on, -1))
    mornings.set(morning, [...(mornings.get(morning) ?? []), one])
  }
  return [...mornings.values()]
}

function draft(festivals: Festival[], { book: { today, rep, customers } }: Morning): NudgeDraft {
  const [first = today, last = first] = [festivals[0]?.on, festivals.at(-1)?.on]
  const greeted = [...customers].sort(byValue)
  const words = NUDGE_WORDS[rep.language].festival({
    ...{ today, festivals },
    names: greeted.slice(0, MOST_NAMES).map(({ name }) => name),
    more: Math.max(0, greeted.length - MOST_NAMES),
  })
  const nominal = addDays(last, -1)
  return {
    kind: 'festival',
    subject: `${first}@${nominal}`,
    ...{ customer: '', customerName: '', due: first },
    ...words,
    card: 'occasions',
    urgency: URGENCY,
    value: greeted[0]?.value ?? 0,
    waitingSince: nominal,
    nominal,
  }
}

/** By the amount at stake, then the tier, then the name. */
const byValue = (a: BookCustomer, b: BookCustomer): number =>
  b.value - a.value || compare(a.tier ?? 'E', b.tier ?? 'E') || compare(a.name, b.name)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
