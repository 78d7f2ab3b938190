// The Chinese date grammar, put together.
import type { DateGrammar } from '../../understanding/dates/grammar.ts'
import { zhLeads, zhTrails } from './dates-affixes.ts'
import { zhBirthdays } from './dates-birthdays.ts'
import { zhClocks } from './dates-clock.ts'
import { zhDays } from './dates-days.ts'
import { zhFestivals } from './dates-festivals.ts'
import { zhMasks } from './dates-masks.ts'
import { zhMonths } from './dates-months.ts'
import { zhPeriods } from './dates-periods.ts'
import { zhSpans } from './dates-spans.ts'
import { zhWeeks } from './dates-weeks.ts'

export const zhDates: DateGrammar = {
  masks: zhMasks,
  hint: /\p{Script=Han}/u,
  dates: [...zhDays, ...zhWeeks, ...zhMonths, ...zhPeriods, ...zhSpans, ...zhFestivals],
  clocks: zhClocks,
  anchors: [
    { gap: /^[之以]?前(?:的(?:那个|最后一?个)?|那个|最后一?个)$/, first: 'day', side: 'before' },
    { gap: /^[之以]?后(?:的(?:那个|第一个)?|那个|第一个)$/, first: 'day', side: 'reopening' },
    { gap: /^的?(?:头|第)一个$/, first: 'day', side: 'within' },
  ],
  joins: [
    { gap: /^\s{0,2}[到至]\s{0,2}$/, within: 400 },
    { gap: /^(?:或者?|还是)(?:是)?$/, within: 7 },
  ],
  clockGaps: [{ gap: /^\s{0,2}[，,]?(?:的|在|大概|大约|约|就)?\s{0,2}$/ }],
  appositions: [/^[，,]?(?:可能|大概|估计|应该|最好|也许|或许)(?:是|在)?$/, /^[的就是，,]$/],
  leads: zhLeads,
  trails: zhTrails,
  birthdays: zhBirthdays,
}
