// A customer is cooling: the silence is longer than is their habit, or the last contacts went badly.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, NudgeDraft } from '../book.ts'
import type { Calendar } from '../calendar.ts'
import { answeredDays, type BadSignal, type ContactDay, contactsOf, isBad } from '../contacts.ts'
import { addDays } from '../days.ts'
import { medianInterval } from '../intervals.ts'
import type { Morning, Rule } from '../rule.ts'
import { isTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

/** A habit takes four contacts. */
const INTERVALS = 3
const TIMES_MEDIAN = 2
const BAD_SIGNS = 2
/** What went wrong has its own nudge, which comes first. */
const URGENCY = { silence: 0.6, bad: 0.5 }

/** What an episode began with. */
interface Start {
  nominal: CivilDate
  /** The bad signals of the last two contacts, oldest first; none where it began with silence. */
  bad: BadSignal[]
}

/**
 * Told once an episode. It begins on the day on which the silence exceeds twice the median interval (four contacts or
 * more known), a free day moved to the workday before, or on the workday after the second bad signal within two contacts,
 * whichever is first; it ends with the next good contact. Who was never reached does not cool.
 */
export const cooling: Rule = {
  kind: 'cooling',
  appliesTo(customer, morning) {
    const { lastContactOn } = customer
    if (!lastContactOn || lastContactOn >= morning.book.today) return []
    const start = customer.signals.some(isBad)
      ? firstOf(contactsOf(customer), morning.book.calendar)
      : silenceAfter(answeredDays(customer))
    return start && isTold(start.nominal, morning) ? [draft(customer, start, morning)] : []
  },
}

/** The day on which the silence after the last of these days is too long for their habit. */
function silenceAfter(answered: readonly CivilDate[]): Start | undefined {
  const median = medianInterval(answered, INTERVALS)
  const last = answered.at(-1)
  return median && last ? { nominal: addDays(last, Math.floor(TIMES_MEDIAN * median) + 1), bad: [] } : undefined
}

/** What the present episode began with: nothing that lies before the last good contact counts. */
function firstOf(days: ContactDay[], calendar: Calendar): Start | undefined {
  const good = days.findLastIndex(({ answered, bad }) => answered && bad.length === 0)
  const answered = days.flatMap(day => (day.answered ? [day.on] : []))
  const starts = days.slice(Math.max(0, good)).flatMap(day => {
    const before = days[days.indexOf(day) - 1]
    const next = answered.find(on => on > day.on)
    const silence = day.answered ? silenceAfter(answered.slice(0, answered.indexOf(day.on) + 1)) : undefined
    return [badAfter(before, day, calendar), silence && (!next || silence.nominal <= next) ? silence : undefined]
  })
  return starts.reduce((first, one) => (one && (!first || one.nominal < first.nominal) ? one : first), undefined)
}

function badAfter(before: ContactDay | undefined, day: ContactDay, calendar: Calendar): Start | undefined {
  if (!before || day.bad.length === 0) return undefined
  const bad = [...before.bad, ...day.bad]
  return bad.length >= BAD_SIGNS ? { nominal: calendar.nextWorkday(day.on), bad } : undefined
}

function draft(customer: BookCustomer, { nominal, bad }: Start, { book: { today, rep } }: Morning): NudgeDraft {
  const { lastContactOn = today, lastWords } = customer
  const person = personOf(customer)
  const usual = medianInterval(answeredDays(customer), INTERVALS)
  const lastGood = contactsOf(customer).findLast(day => day.answered && day.bad.length === 0)
  const words = NUDGE_WORDS[rep.language].cooling({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ usual: usual && Math.round(usual), lastGoodOn: lastGood?.on, lastContactOn },
    bad: bad.map(({ kind, on }) => ({ kind, on })),
  })
  const said = bad.at(-1) ?? lastWords
  return {
    kind: 'cooling',
    subject: `${customer.id}@${nominal}`,
    ...about(customer, person),
    ...words,
    quote: said && { text: said.quote, on: said.on },
    card: 'account-loss',
    urgency: bad.length > 0 ? URGENCY.bad : URGENCY.silence,
    waitingSince: bad.at(-1)?.on ?? nominal,
    nominal,
  }
}
