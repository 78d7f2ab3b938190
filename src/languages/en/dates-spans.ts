// English lengths of time counted from today: "in two weeks", "three days ago", "within 10 days", "over the past month".
import { addWorkdays, type Day } from '../../understanding/dates/calendar.ts'
import { type DateRule, type Groups, phrase, type Reading } from '../../understanding/dates/grammar.ts'
import { numberOf, words } from './dates-words.ts'

const patterns = {
  ...words,
  LENGTH: `(?:(?<half>half an?|half)|(?<count>${words.N})(?<plushalf> and a half)?(?: of)?(?:(?: ?(?:-|–|to|or) ?)(?<most>${words.N}))?)[ -]?(?: more)?(?<work> (?:business|working|work))? ?(?<unit>${words.UNIT})(?<unithalf> and a half)?`,
  MINUTES: 'min(?:ute)?s?|hours?|hrs?',
}

const ahead: DateRule = {
  pattern: phrase(
    String.raw`\b(?<!\b(?:took|lasted|sold out|done|finished|completed|used up) )in (?:about |around |another |the next |roughly |a )?{LENGTH}(?:['’]s?)?(?: time| from now| from today)?\b(?! (?:of|after|before|a row)\b)(?<or> or (?<other>{N}))?`,
    patterns,
  ),
  read: (groups, { on }) => stretchFrom(on, groups, 1),
}

const fromNow: DateRule = {
  pattern: phrase(
    String.raw`\b(?:a )?{LENGTH} (?:from now|from today|hence|out(?=$|[.,;!?]| from)|down the (?:line|road))\b`,
    patterns,
  ),
  read: (groups, { on }) => stretchFrom(on, groups, 1),
}

const ago: DateRule = {
  pattern: phrase(
    String.raw`\b(?:about |around |a |some |over )?{LENGTH} (?:ago|back\b(?! (?:to|in|from|on|with|at)\b)|earlier today)`,
    patterns,
  ),
  read: (groups, { on }) => stretchFrom(on, groups, -1),
}

const within: DateRule = {
  pattern: phrase(
    String.raw`\b(?:(?:with)?in(?:side)?|no (?:later|more) than|not later than) (?:the )?(?<!\bin )(?:next |a |coming )?{LENGTH}\b(?! (?:of|after|from|before|following|upon)\b(?! (?:now|today)))(?: (?:from|of) (?:now|today))?`,
    patterns,
  ),
  read: (groups, { on }) => {
    const reading = stretchFrom(on, groups, 1)
    return reading && { from: reading.to, to: reading.to, kind: 'deadline' }
  },
}

/** "over the next two weeks", "in the past month" */
const around: DateRule = {
  pattern: phrase(
    String.raw`\b(?:in|over|during|for|within)? ?the (?<way>next|coming|following|last|past|previous) (?:a )?{LENGTH}\b`,
    patterns,
  ),
  read: (groups, { on }) => {
    const forward = /next|coming|following/i.test(groups.way ?? '')
    const reading = stretchFrom(on, groups, forward ? 1 : -1)
    if (!reading) return null
    return forward ? { from: on, to: reading.to, kind: 'range' } : { from: reading.from, to: on, kind: 'range' }
  },
}

/** What is said in hours and minutes happens today. */
const soon: DateRule = {
  pattern: phrase(
    String.raw`\b(?:in|within) (?:about |the next |a |half )?(?:\d{1,2}|an?|one|two|three|few|ten|twenty|thirty|couple of)? ?(?:minutes?|mins?)\b|\b(?:a few|\d{1,2}|an?|two|three|ten|couple of) (?:minutes?|mins?) ago\b|\b(?:just now|right now|right away|later on today|asap)\b`,
    patterns,
  ),
  read: (_, { on }) => ({ from: on, to: on }),
}

const otherDay: DateRule = {
  pattern: phrase(String.raw`\bthe other day\b`),
  read: (_, { on }) => ({ from: on.subtract({ days: 6 }), to: on.subtract({ days: 2 }), kind: 'range' }),
}

/** "this time next week" */
const sameTime: DateRule = {
  pattern: phrase(String.raw`\bthis time (?<way>next|last) (?<unit>week|month|year)\b`),
  read: ({ way = '', unit = '' }, { on }) => {
    const day = shifted(on, /next/i.test(way) ? 1 : -1, unit)
    return { from: day, to: day }
  },
}

export const enSpans: DateRule[] = [ahead, fromNow, ago, within, around, soon, otherDay, sameTime]

function stretchFrom(on: Day, groups: Groups, sign: number): Reading | null {
  const { half, count = '', most, other, unit = '', work, plushalf, unithalf } = groups
  const least = half ? 0.5 : numberOf(count) + (plushalf || unithalf ? 0.5 : 0)
  const vague = /few|several/i.test(count)
  const largest = other ? numberOf(other) : most ? numberOf(most) : vague ? least + 2 : least
  if (Number.isNaN(least) || Number.isNaN(largest)) return null
  const near = shifted(on, sign * least, work ? 'work' : unit)
  const far = shifted(on, sign * Math.max(least, largest), work ? 'work' : unit)
  return sign > 0 ? { from: near, to: far } : { from: far, to: near }
}

/** The day `amount` units away (halves allowed, negative for the past). */
export function shifted(on: Day, amount: number, unit: string): Day {
  const name = unit.toLowerCase()
  if (name === 'work') return addWorkdays(on, Math.round(amount))
  if (name.startsWith('h')) return on.add({ days: Math.trunc(amount / 24) })
  if (name.startsWith('d')) return on.add({ days: Math.round(amount) })
  if (name.startsWith('w')) return on.add({ days: Math.round(amount * 7) })
  if (name.startsWith('fo')) return on.add({ days: Math.round(amount * 14) })
  const months = amount * (name.startsWith('m') ? 1 : name.startsWith('q') ? 3 : 12)
  const whole = Math.trunc(months)
  return on.add({ months: whole, days: Math.round((months - whole) * 30) })
}
