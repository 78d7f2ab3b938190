// The English date grammar, put together.
import type { DateGrammar } from '../../understanding/dates/grammar.ts'
import { enLeads, enTrails } from './dates-affixes.ts'
import { enBirthdays } from './dates-birthdays.ts'
import { enClocks } from './dates-clock.ts'
import { enDays } from './dates-days.ts'
import { enFestivals } from './dates-festivals.ts'
import { enMasks } from './dates-masks.ts'
import { enMonths } from './dates-months.ts'
import { enPeriods } from './dates-periods.ts'
import { enRecurring } from './dates-recurring.ts'
import { enSpans } from './dates-spans.ts'
import { enWeekdays } from './dates-weekdays.ts'

export const enDates: DateGrammar = {
  masks: enMasks,
  hint: /[a-z]/i,
  dates: [...enDays, ...enWeekdays, ...enMonths, ...enPeriods, ...enSpans, ...enFestivals, ...enRecurring],
  clocks: enClocks,
  anchors: [
    { gap: /^\s{1,3}(?:right |just )?(?:before|prior to)\s{1,3}(?:the\s{1,3})?$/i, first: 'weekday', side: 'before' },
    { gap: /^\s{1,3}(?:right |just )?(?:after|following)\s{1,3}(?:the\s{1,3})?$/i, first: 'weekday', side: 'after' },
  ],
  joins: [
    { gap: /^,?\s{1,3}(?:to|through|thru|till|until)(?:\s{1,3}(?:the|on))?\s{1,3}$/i, within: 400 },
    { gap: /^,?\s{1,3}or(?:\s{1,3}(?:the|on))?\s{1,3}$/i, within: 7 },
    { gap: /^\s{1,3}and(?:\s{1,3}the)?\s{1,3}$/i, lead: /\bbetween\s{1,3}(?:the\s)?$/i, within: 400 },
  ],
  clockGaps: [
    { gap: /^\s{0,2}(?:,\s{0,2})?(?:(?:at|around|about|from|in the|on|in|early|late|@|after)\s{1,3})?$/i },
    { gap: /^\s{0,2}(?:,\s{0,2})?(?:by|before|until|no later than)\s{1,3}$/i, turn: 'by' },
    { gap: /^\s{1,3}(?:on|this|next)?\s{0,3}$/i },
    // "7pm dinner on Saturday"
    { gap: /^\s[a-z]{3,9}\son\s$/i },
  ],
  appositions: [
    /^\s{1,3}the\s{1,3}$/i,
    /^,?\s{1,3}(?:most likely|probably|maybe|likely|perhaps|possibly|ideally|preferably|say|on)\s{1,3}(?:on\s)?$/i,
  ],
  leads: enLeads,
  trails: enTrails,
  birthdays: enBirthdays,
}
