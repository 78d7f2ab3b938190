// Quiet hours in English: how they are asked for, and what is said of them.
import type { QuietHearing, QuietWords, SpokenTime } from '../quiet.ts'

const T =
  "(?:noon|midnight|\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock|h))?(?: (?:in the (?:morning|afternoon|evening)|at night|sharp))?)"
const ME =
  '(?:disturb|message|nudge|ping|remind|bother|contact|write to|text|notify|dm|wake|send me (?:anything|nudges|reminders|messages|the digest)|send anything)'
const DONT = `(?:don't|do not|never|please don't|please do not|stop) (?:ever )?(?:${ME}(?:ing)?(?: me)?)`
const NO = '(?:no|nothing|not) ?(?:more )?(?:messages?|nudges?|reminders?|digests?|pings?|notifications?|posts?)?'
const QUIET = '(?:my |the )?(?:quiet (?:hours|time)|do[- ]not[- ]disturb(?: hours| time)?|dnd(?: hours)?)'
const set = (source: string) => new RegExp(`^${source}$`, 'i')

export const enQuietHearing: QuietHearing = {
  around: /^(?:please |hi,? |hey,? |rapport,? |could you |can you )+|(?:,? (?:please|thanks|thank you))?[.! ]*$/gi,
  between: [
    set(
      `(?:set |make |change )?${QUIET}(?: are| is| to| from|:| should be)*(?: from)? (?<from>${T}) ?(?:to|until|till|and|-|–) ?(?<to>${T})`,
    ),
    set(`(?:${DONT}|${NO}) (?:from|between) (?<from>${T}) ?(?:to|until|till|and|-|–) ?(?<to>${T})`),
  ],
  before: [
    set(`(?:${DONT}|${NO}) (?:before|earlier than) (?<to>${T})`),
    set(`(?:only )?(?:message|nudge|ping|remind|disturb) me (?:only )?(?:after|from) (?<to>${T})(?: on(?:wards)?)?`),
    set(`${QUIET} (?:end|until|till|should end|ends?)(?: at)? (?<to>${T})`),
  ],
  after: [
    set(`(?:${DONT}|${NO}) (?:after|past|later than) (?<from>${T})`),
    set(`${QUIET} (?:start|begin|from|should start|starts?|begins?)(?: at| from)? (?<from>${T})`),
  ],
  only: [
    set(
      `(?:only )?(?:message|nudge|ping|remind|disturb|contact) me only (?:between|from) (?<from>${T}) (?:and|to|until) (?<to>${T})`,
    ),
    set(
      `only (?:message|nudge|ping|remind|disturb|contact) me (?:between|from) (?<from>${T}) (?:and|to|until) (?<to>${T})`,
    ),
  ],
  off: [
    set(`(?:turn off|switch off|remove|disable|no|cancel|drop|stop|delete) (?:all )?${QUIET}(?: any ?more)?`),
    set(`(?:i don't|i do not) (?:need|want) (?:any )?quiet hours(?: any ?more)?`),
    set('you (?:can|may) (?:message|nudge|disturb) me (?:at )?any ?time'),
  ],
  ask: [set(`(?:what|when) (?:are|is) ${QUIET}\\??`), set(`(?:show|see) ${QUIET}`), set(`${QUIET}\\??`)],
  time,
}

function time(words: string): SpokenTime | undefined {
  if (/noon/i.test(words)) return { hour: 12, minute: 0, sure: true }
  if (/midnight/i.test(words)) return { hour: 0, minute: 0, sure: true }
  const [, digits = '', minutes = '0'] = /(\d{1,2})(?:[:.](\d{2}))?/.exec(words) ?? []
  const [hour, minute] = [Number(digits), Number(minutes)]
  if (!digits || hour > 24 || minute > 59) return undefined
  const pm = /p\.?m|afternoon|evening|night/i.test(words)
  const am = /a\.?m|morning/i.test(words)
  if ((pm || am) && hour > 12) return undefined
  if (pm) return { hour: (hour % 12) + 12, minute, sure: true }
  if (am) return { hour: hour % 12, minute, sure: true }
  return { hour: hour % 24, minute, sure: hour > 12 || hour === 0 || /^0/.test(digits) }
}

export const enQuiet: QuietWords = {
  set: (from, to) => `Noted: I won’t write first between ${from} and ${to}, your time.`,
  moved: (nudgeAt, to) => `Your digest at ${nudgeAt} would fall into your quiet hours, so it comes at ${to}.`,
  off: 'Quiet hours are off. The digest still comes at the time you set, on working days only.',
  are: (from, to) =>
    `Your quiet hours are ${from} to ${to}. To change them, say “don’t disturb me before 9” or “nothing after 20:00”.`,
  none: 'You have no quiet hours. Say “quiet hours 20:00 to 7:00” to set them.',
  tooLong:
    'That would leave less than four hours of the day for nudges, so nothing has changed. Give both times, such as “quiet hours 20:00 to 7:00”.',
  from: 'Quiet from',
  to: 'Quiet until',
  hint: 'I won’t write first in between. The same time twice means no quiet hours.',
}
