// A rep who has logged before has logged nothing for two workdays (or as set): one gentle line, and never a reproach.
import { addDays, mondayOf } from '../days.ts'
import type { BookRule } from '../rule.ts'
import { latestTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = 0.2

/**
 * Told at most twice a week: on the first workday of the week that follows two workdays (or as set) without a log, and on
 * the second workday after that. Weekends, holidays and leave are no workdays, so they do not count, and nothing comes on them.
 */
export const quietRep: BookRule = {
  kind: 'quiet_rep',
  ofBook(morning) {
    const { today, rep, calendar, lastLogOn, settings } = morning.book
    if (!lastLogOn || lastLogOn >= today) return []
    const { nextWorkday } = calendar
    let after = nextWorkday(lastLogOn)
    for (let quiet = 0; quiet < settings.quietWorkdays; quiet++) after = nextWorkday(after)
    const monday = mondayOf(today)
    const first = after > monday ? after : nextWorkday(addDays(monday, -1))
    const again = nextWorkday(nextWorkday(first))
    const nominal = latestTold(
      [first, again].filter(day => monday <= day && day <= today),
      morning,
    )
    if (!nominal) return []
    return [
      {
        kind: 'quiet_rep',
        subject: `${rep.id}@${nominal}`,
        ...{ customer: '', customerName: '', ...NUDGE_WORDS[rep.language].quiet_rep() },
        ...{ card: 'customer-file', urgency: URGENCY, value: 0 },
        waitingSince: nominal,
        nominal,
      },
    ]
  },
}
