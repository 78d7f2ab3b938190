// English words beside a date that change it: by, before, after, since, every, "two weeks before".
import { type Affix, phrase } from '../../understanding/dates/grammar.ts'
import { periodAt } from '../../understanding/dates/periods.ts'
import { shifted } from './dates-spans.ts'
import { numberOf, words } from './dates-words.ts'

const lead = (source: string, turn: Affix['turn']): Affix => ({
  pattern: phrase(`(?<![\\w'’-])(?:${source})\\s{1,3}$`, words, 'i'),
  turn,
})

export const enLeads: Affix[] = [
  {
    pattern: phrase(
      String.raw`(?<![\w-])(?:the )?(?<count>{N})? ?(?<unit>days?|weeks?|months?) (?<way>before|after|prior to|following) (?:the )?$`,
      words,
      'i',
    ),
    turn: 'shift',
    shift: ({ count, unit = '', way = '' }, day) => {
      const sign = /before|prior/i.test(way) ? -1 : 1
      const to = shifted(day, sign * (count ? numberOf(count) : 1), unit)
      // "The week before Christmas" is the whole calendar week.
      return !count && /week/i.test(unit) ? periodAt('week', to) : { from: to, to }
    },
  },
  lead('(?:the |that )?week (?:of|commencing|beginning|starting)(?: the)?|w/?c', 'week'),
  lead(
    '(?:by|due(?: on| by)?|no later than|not later than|latest(?: by)?|at the latest by|until|till|(?:on|by) or before|deadline(?: is|:)?|up to|through)(?: the)?(?: (?:EOD|COB|close of business|close of play|end of business|end of day)(?: on)?)?(?: latest)?',
    'by',
  ),
  lead('(?:some ?time |any ?time |well |right |just )?(?:before|b4|prior to|ahead of)(?: the)?', 'before'),
  lead('(?:some ?time |right |just |straight )?(?:after|following|past)(?: the)?', 'after'),
  lead('(?:ever )?since(?: the)?', 'since'),
  lead('(?:every|each)(?: other| second)?', 'every'),
  lead(
    '(?:(?:some ?time )?(?:on|for|over|during|in|around|from|starting|as of|effective|come|at)|some ?time)(?: the)?',
    'on',
  ),
]

export const enTrails: Affix[] = [
  { pattern: /\s{1,3}(?:at the latest|latest|or (?:earlier|sooner|before))\b/iy, turn: 'by' },
  { pattern: /\s{1,3}(?:EOD|COB|close of business|end of day)\b/iy, turn: 'by' },
  { pattern: /\s{1,3}(?:onwards?|or later|and after)\b/iy, turn: 'after' },
]
