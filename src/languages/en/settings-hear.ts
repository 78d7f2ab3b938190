// How English asks for settings of nudges: kinds on and off, how many, how often.
import type { NudgeKind } from '../../nudges/book.ts'
import type { NumberKey } from '../../nudges/settings.ts'
import type { SettingsHearing, SettingsWish } from '../settings.ts'
import { numberOf } from './dates-words.ts'
import { enPreview } from './preview.ts'

/** What comes before and after a wish without changing it. */
const BEFORE =
  /^(?:(?:hey|hi|hello|ok(?:ay)?|so|and|well|rapport|thanks|thank you|please|pls|from (?:now|today|tomorrow)(?: on)?|in (?:the )?future|for now|maybe|just|also|then|now|can you|could you|would you|will you|can we|could we|let['’]?s|let us|i(?:['’]d| would) (?:like|love|prefer|rather)(?: you)?(?: to)?|i(?:['’]d)? rather you|i (?:want|need) you to|i want to|do me a favou?r and|feel free to|you can|you may|kindly)(?:[\s,:;–-]+|$))+/i
const AFTER =
  /(?:[\s,;–-]+(?:please|pls|thanks|thank you|thx|ty|cheers|for now|from now on|going forward|in (?:the )?future|any ?more|any longer|again|ok(?:ay)?|for me|if (?:you|that['’]s) (?:can|ok(?:ay)?|possible)|at all|altogether|completely|thereafter|will you|would you|too|as well|until further notice))+$/i

/** The kinds by what they are called; the first that fits the whole is meant. */
const KINDS: readonly (readonly [NudgeKind, RegExp])[] = [
  [
    'promise_to_us',
    /^(?:(?:customers?|clients?)['’]?s?['’]? promises?|promises? (?:to (?:us|me)|(?:made )?by (?:customers?|clients?))|what (?:customers?|clients?) promised(?: (?:us|me))?)$/i,
  ],
  [
    'follow_up',
    /^(?:follow[- ]?ups?|to-?dos?|tasks?|due tasks?|(?:my )?promises?|promises? (?:i|we) made|what i promised)$/i,
  ],
  [
    'cadence',
    /^(?:cadence|(?:regular |periodic )?contact|check-?ins?|(?:stay|keep)(?:ing)?[- ]in[- ]touch|silence|silent customers?|quiet customers?|(?:customers?|clients?) i (?:have not|haven['’]t) (?:contacted|called|seen)|time for contact)$/i,
  ],
  ['birthday', /^(?:(?:customers?|clients?|contacts?|people)['’]?s?['’]? )?(?:birthdays?|b-?days?)$/i],
  ['anniversary', /^(?:(?:customers?|clients?)['’]?s?['’]? )?anniversar(?:y|ies)$/i],
  [
    'festival',
    /^(?:festivals?(?: greetings?)?|festive(?: greetings?)?|holidays?(?: greetings?)?|seasonal greetings?|greetings?)$/i,
  ],
  [
    'after_delivery',
    /^(?:after[- ]deliver(?:y|ies)(?: calls?)?|(?:calls? )?after (?:a |each |every )?deliver(?:y|ies)|post-?delivery(?: calls?)?|deliver(?:y|ies)(?: (?:calls?|checks?|follow-?ups?))?)$/i,
  ],
  ['complaint', /^(?:(?:open |unsolved |customers? )?complaints?)$/i],
  [
    'replenishment',
    /^(?:replenish(?:ment|ing|ments)?|re-?orders?|re-?ordering|re-?stock(?:ing|s)?|refills?|low stock|stock runs? low)$/i,
  ],
  [
    'stalled_deal',
    /^(?:(?:stalled|stuck|stalling|idle) (?:deals?|opportunit(?:y|ies))|deals? (?:that )?(?:have |has |are )?(?:stalled|stuck|standing still))$/i,
  ],
  [
    'missing_facts',
    /^(?:missing (?:facts?|info(?:rmation)?|details?|data)|(?:deal )?gaps?|what(?:['’]s| is) missing)$/i,
  ],
  [
    'cooling',
    /^(?:cooling(?: (?:customers?|clients?|accounts?|off))?|(?:customers?|clients?|accounts?) (?:that are |who are )?(?:cooling(?: off)?|going cold)|cold (?:customers?|accounts?))$/i,
  ],
  ['open_objection', /^(?:(?:open |unanswered )?objections?)$/i],
  [
    'avoidance',
    /^(?:avoidance|no[- ](?:answer|reply|response)s?|(?:customers?|clients?) who (?:do not|don['’]t) (?:answer|reply)|unanswered (?:calls?|messages?)|unresponsive (?:customers?|clients?))$/i,
  ],
  [
    'payment',
    /^(?:(?:due |upcoming |customers? )?payments?(?: due| dates?)?|due invoices?|invoices?(?: due)?|collections?)$/i,
  ],
  [
    'ordered',
    /^(?:(?:open |pending |undelivered )?orders?(?: (?:progress|status|updates?|news))?|news of orders?|undelivered goods)$/i,
  ],
  ['appointment', /^(?:appointments?|meetings?)$/i],
  ['referral', /^(?:referrals?(?: requests?)?|asking for (?:a )?referrals?)$/i],
  ['cross_sell', /^(?:cross-? ?sell(?:ing|s)?|up-? ?sell(?:ing|s)?|second products?)$/i],
  [
    'drill',
    /^(?:(?:card )?drills?|(?:card )?quiz(?:zes)?|card questions?|practi[cs]e questions?|refreshers?|flash ?cards?)$/i,
  ],
  [
    'quiet_rep',
    /^(?:log(?:ging|s)?|(?:to )?log (?:my )?(?:visits?|something)|missing logs?|quiet days?|my own silence|nothing logged)$/i,
  ],
]

/** These kinds are words of a rep's day as well: "no meetings" may be a note, "no meeting reminders" is none. */
const ALONE: readonly NudgeKind[] = [
  'birthday',
  'anniversary',
  'festival',
  'cadence',
  'cooling',
  'drill',
  'cross_sell',
  'stalled_deal',
  'quiet_rep',
  'avoidance',
]

const NOUN = '(?:reminders?|nudges?|alerts?|notifications?|notices?|messages?|pings?|prompts?|tips?)'
const ANY = '(?:(?:the|any|more|all|of|those|these|my|your|further|that|such) )*'

const kindOf = (said: string): NudgeKind | undefined => {
  const name = said.trim().replace(/^["“‘']|["”’']$/gu, '')
  const label = Object.entries(enPreview.kinds).find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0]
  return (label as NudgeKind | undefined) ?? KINDS.find(([, says]) => says.test(name))?.[0]
}

/** All the kinds that are named, or none where one of the names is something else. */
function kindsIn(said: string): NudgeKind[] | undefined {
  const whole = kindOf(said)
  if (whole) return [whole]
  const kinds = said
    .split(/\s*(?:,|;|\/|&|\band\b|\bor\b|\bnor\b)\s*/i)
    .filter(Boolean)
    .map(part => part.replace(new RegExp(`^${ANY}`, 'i'), '').replace(new RegExp(` ${NOUN}$`, 'i'), ''))
    .map(kindOf)
  return kinds.length > 1 && kinds.every(kind => kind !== undefined) ? kinds : undefined
}

interface Turn {
  says: RegExp
  on: boolean
  /** Whether the kind must be followed by "reminders", unless it can mean nothing else. */
  noun: 'there' | 'needed' | 'free'
}

const turn = (on: boolean, noun: Turn['noun'], pattern: string): Turn => ({
  on,
  noun,
  says: new RegExp(`^${pattern}$`, 'i'),
})

const OFF = `(?:(?:turn|switch|shut) off|disable|mute|silence|deactivate|stop(?: sending)?(?: me)?|drop|skip|kill|cancel|pause|remove|lose|leave out|get rid of|no more|no|without|spare me|(?:i )?(?:do not|don['’]?t|no longer) (?:want|need|care (?:for|about))(?: to (?:get|see|receive|have))?|(?:do not|don['’]?t|never) (?:send|give|show|post)(?: me)?|(?:i['’]?m |i am )?(?:done|fed up) with|enough(?: of| with)?|i can do without)`
const OFF_HARD = '(?:(?:turn|switch|shut) off|disable|mute|silence|deactivate)'
const ON = `(?:(?:turn|switch) (?:back )?on|enable|unmute|activate|re-?enable|re-?activate|resume|restart|bring back|restore|start(?: sending)?(?: me)?|(?:i )?(?:do )?(?:want|need|would like)(?: to (?:get|see|receive|have))?|send(?: me)?|give(?: me)?(?: back)?)`
const ON_HARD = '(?:(?:turn|switch) (?:back )?on|enable|unmute|activate|re-?enable|re-?activate|bring back)'
const REMIND = '(?:remind|nudge|tell|ping|notify|alert|bug|bother|pester|message|warn)'
const REMINDING =
  '(?:remind(?:ing)?|nudg(?:e|ing)|tell(?:ing)?|ping(?:ing)?|notify(?:ing)?|alert(?:ing)?|bug(?:ging)?|bother(?:ing)?|pester(?:ing)?|messag(?:e|ing)|warn(?:ing)?)'
const NOT =
  "(?:do not|don['’]?t|never|no need to|you (?:do not|don['’]t|needn['’]?t)(?: have| need)?(?: to)?|you needn['’]t|stop|quit|i (?:do not|don['’]?t) (?:want|need) (?:you to|to be))"

const TURNS: readonly Turn[] = [
  turn(false, 'there', `${OFF} ${ANY}(?<k>.+?) ${NOUN}`),
  turn(false, 'there', `${OFF} ${ANY}${NOUN} (?:about|for|of|on) ${ANY}(?<k>.+?)`),
  turn(false, 'needed', `${OFF_HARD} ${ANY}(?<k>.+?)`),
  turn(false, 'there', `(?:turn|switch|shut) ${ANY}(?<k>.+?) ${NOUN} off`),
  turn(false, 'needed', `(?:turn|switch|shut) ${ANY}(?<k>.+?) off`),
  turn(
    false,
    'there',
    `${ANY}(?<k>.+?) ${NOUN}[:,]? (?:should be |can be |to be )?(?:(?:turned |switched )?off|disabled|muted)`,
  ),
  turn(false, 'free', `${NOT} ${REMINDING} me (?:about|of|on|for|with) ${ANY}(?<k>.+?)(?: ${NOUN})?`),
  turn(
    false,
    'free',
    `${NOT} (?:be )?(?:reminded|nudged|told|pinged|notified|alerted|bugged|bothered|pestered|messaged|warned) (?:about|of|on|for|with) ${ANY}(?<k>.+?)`,
  ),
  turn(true, 'there', `${ON} ${ANY}(?<k>.+?) ${NOUN}(?: back)?(?: on)?`),
  turn(true, 'there', `${ON} ${ANY}${NOUN} (?:about|for|of|on) ${ANY}(?<k>.+?)`),
  turn(true, 'needed', `${ON_HARD} ${ANY}(?<k>.+?)`),
  turn(true, 'there', `(?:turn|switch) ${ANY}(?<k>.+?) ${NOUN} (?:back )?on`),
  turn(true, 'needed', `(?:turn|switch) ${ANY}(?<k>.+?) (?:back )?on`),
  turn(
    true,
    'there',
    `${ANY}(?<k>.+?) ${NOUN}[:,]? (?:should be |can be |to be )?(?:back )?(?:(?:turned |switched )?on|enabled)(?: again)?`,
  ),
  turn(
    true,
    'free',
    `(?:do |keep |start |resume |go on |continue (?:to )?)?${REMINDING} me (?:about|of|on) (?<k>.+?)(?: ${NOUN})?`,
  ),
]

/** "Remind me about the meeting" is a note to oneself: only what is said of all of a kind sets anything. */
const isOfAll = (said: string): boolean =>
  !/^(?:the|that|this|his|her|their|an?|our|its)\b/i.test(said) &&
  !/^(?:birthday|anniversary|complaint|appointment|meeting|order|re-?order|task|objection|follow-?up|promise|delivery|festival|holiday|invoice|payment|referral|check-?in)$/i.test(
    said,
  )

function turned(text: string): SettingsWish | undefined {
  for (const { says, on, noun } of TURNS) {
    const said = says.exec(text)?.groups?.k
    const kinds = said && kindsIn(said)
    if (!kinds) continue
    if (noun === 'needed' && !kinds.every(kind => ALONE.includes(kind))) continue
    if (noun === 'free' && (!isOfAll(said) || / (?:the|that|his|her|their) [^ ]+$/i.test(says.exec(text)?.[0] ?? '')))
      continue
    return { do: 'turn', kinds, on }
  }
  return undefined
}

const COUNT = '(?<n>\\d{1,3}|[a-z]+(?:-[a-z]+)?)'
const DAILY =
  '(?:(?:in |on )?(?:the|each|every|any|a|my) (?:single )?(?:morning|day|workday|working day)s?|(?:per|a) (?:morning|day|workday)|daily|(?:in )?(?:the )?mornings?)'
const THING = '(?:reminders?|nudges?|items?|things?|alerts?|messages?|notifications?|points?)'
const MOST =
  '(?:at (?:the )?(?:very )?most|no more than|not more than|never more than|max(?:imum)?(?: of)?|up to|only|limit (?:me|it|them|yourself)? ?(?:to|at)|cap (?:it|them|me)? ?(?:at|to)|keep it (?:to|at|under)|make it|not over|a maximum of)'

const LIMITS: readonly RegExp[] = [
  `(?:(?:send|give|show|nudge|remind) (?:me )?)?${MOST} ${COUNT}(?: ${THING})? ${DAILY}(?: ${THING})?`,
  `(?:(?:send|give|show) (?:me )?)?${MOST} ${COUNT} ${THING}(?: at (?:a time|once))?`,
  `(?:(?:send|give|show) (?:me )?)?${COUNT} ${THING} ${DAILY}(?:,? (?:at most|max(?:imum)?|tops|is enough|are enough|is plenty|are plenty|will do|is fine|and no more|no more))`,
  `(?:only |just )?(?:send|give|show) (?:me )?${COUNT} ${THING} ${DAILY}`,
  `${COUNT}(?: ${THING})? ${DAILY},? (?:at (?:the )?most|max(?:imum)?|tops|is enough|is plenty|will do|and no more|no more)`,
  `${COUNT} ${THING} (?:is|are) (?:enough|plenty)(?: for me)?`,
  `${DAILY},? ${MOST} ${COUNT}(?: ${THING})?`,
  `(?:set|change|put|lower|raise|reduce|increase) (?:the |my )?(?:daily |morning )?(?:limit|cap|maximum|number of ${THING})(?: (?:of|for) (?:the )?(?:morning|${THING}))? (?:to|at) ${COUNT}`,
  `(?:the |my )?(?:daily |morning )(?:limit|cap|maximum)(?: is| of|:)? ${COUNT}`,
].map(pattern => new RegExp(`^${pattern}$`, 'i'))

const SPAN =
  '(?<d>\\d{1,3}|[a-z]+(?:-[a-z]+)?|other|)(?: of)?[ -]?(?<u>days?|working days?|workdays?|business days?|weeks?|fortnights?|months?)'
const EVERY = `(?:every|once every|after|each|within|at least every|when (?:they|it) (?:have|has) been quiet for|after every)`
const CALLED = '(?:customers?|clients?|accounts?)'
/** "a customer" is any customer: a tier in the singular needs "tier", or "an" before its letter. */
const TIER = `(?:(?:my |the |all |all my |any |every )?(?:(?<t1>[ABCD])[- ]?(?:tier |level |class |rated )?(?:customers|clients|accounts)|tier[- ]?(?<t2>[abcd])(?: ${CALLED})?|an? (?<t3>[BCD]|A(?<=an A))[- ]?(?:tier |level )?${CALLED}|(?<t4>[abcd])-tier(?: ${CALLED})?|${CALLED} (?:of|in|on) (?:tier )?(?<t5>[ABCD])|${CALLED} (?:of|in|on) tier (?<t6>[abcd])|(?<t7>[abcd]) (?:customers|clients|accounts)))`
const QUIET = '(?: (?:of|without|with no)(?: any)? (?:silence|contact|word|news|touch|quiet|a call|a word|a visit))?'

const CADENCES: readonly RegExp[] = [
  `${REMIND} me (?:about|of|on|for|to (?:call|see|contact|visit|ring|phone|reach out to|check in (?:on|with)|speak (?:to|with)|talk to|get in touch with|keep in touch with)) ${TIER} ${EVERY} ${SPAN}${QUIET}`,
  `${REMIND} me ${EVERY} ${SPAN}${QUIET} (?:about|of|to (?:call|see|contact|visit|ring|phone|check in (?:on|with))) ${TIER}`,
  `${TIER}(?:,|:| =| should (?:come up|be due)| (?:come up|are due|need (?:a )?(?:call|contact|visit)|get (?:a )?(?:call|contact|visit|reminder)))?,? ${EVERY} ${SPAN}${QUIET}`,
  `${TIER}: ${SPAN}`,
  `(?:set|change|make|put) (?:the )?(?:cadence|interval|rhythm|contact)(?: (?:for|of))? ${TIER} (?:to|at)?(?: every)? ?${SPAN}`,
  `(?:set|change|make|put) ${TIER}(?: (?:cadence|interval|rhythm))? (?:to |at )?(?:every )?${SPAN}`,
  `(?:if|when) i (?:have not|haven['’]t) (?:contacted|called|spoken to|seen|visited|talked to) ${TIER} (?:for|in) ${SPAN},? ${REMIND} me`,
  `${REMIND} me (?:if|when) i (?:have not|haven['’]t) (?:contacted|called|spoken to|seen|visited|talked to) ${TIER} (?:for|in) ${SPAN}`,
  `${REMIND} me (?:if|when) ${TIER} (?:have|has|goes|go|is|are) (?:been )?(?:quiet|silent|without contact)(?: for)? ${SPAN}`,
  `(?:cadence|interval)(?: for| of)? ${TIER}:? ${SPAN}`,
].map(pattern => new RegExp(`^${pattern}$`, 'iu'))

const of = (key: NumberKey, ...patterns: string[]): [NumberKey, RegExp][] =>
  patterns.map(pattern => [key, new RegExp(`^${pattern}$`, 'i')])
const AHEAD = '(?:before(?:hand)?|ahead(?: of time)?|in advance|early|earlier|prior)'
const ME = `(?:${REMIND} me )`

const INTERVALS: readonly (readonly [NumberKey, RegExp])[] = [
  ...of(
    'birthday',
    `${ME}?(?:about|of|on) (?:all )?birthdays ${SPAN} ${AHEAD}`,
    `(?:birthdays|birthday ${NOUN})[:,]? ${SPAN} ${AHEAD}`,
    `${ME}${SPAN} (?:before|ahead of) (?:a |any |every |each )?birthdays?`,
    `(?:send|give) me birthday ${NOUN} ${SPAN} ${AHEAD}`,
    `(?:give me )?${SPAN}['’]? (?:notice|warning) (?:for|of|before) birthdays`,
    `(?:set|change) birthday ${NOUN} to ${SPAN} ${AHEAD}`,
  ),
  ...of(
    'payment',
    `${ME}?(?:about|of|on) (?:all )?payments ${SPAN} (?:${AHEAD}|before they(?:['’]re| are) due)`,
    `(?:payments|payment ${NOUN})[:,]? ${SPAN} ${AHEAD}`,
    `${ME}${SPAN} (?:before|ahead of) (?:a |any |every |each )payments?(?: is due| falls due)?`,
    `(?:give me )?${SPAN}['’]? (?:notice|warning) (?:for|of|before) payments`,
    `(?:set|change) payment ${NOUN} to ${SPAN} ${AHEAD}`,
  ),
  ...of(
    'stalled',
    `${ME}?(?:about|of|on) (?:stalled|stuck|idle) deals (?:after|every|at) ${SPAN}`,
    `(?:(?:a |the )?deals? (?:is|are|counts? as) )?(?:stalled|stuck)(?: deals?)?(?: ${NOUN})?[:,]? after ${SPAN}`,
    `${ME}(?:if|when) (?:a|any) deal (?:has )?(?:stands still|stood still|not moved|hasn['’]t moved|is stuck|does not move|doesn['’]t move) (?:for )?${SPAN}`,
    `(?:set|change) (?:stalled|stuck) deals? (?:${NOUN} )?to ${SPAN}`,
  ),
  ...of(
    'ordered',
    `${ME}?(?:about|of|on) (?:open |pending |undelivered )?orders(?: progress)? every ${SPAN}`,
    `(?:order (?:progress|updates?|news)|open orders|order ${NOUN})(?: ${NOUN})?[:,]? every ${SPAN}`,
    `${ME}?(?:about|of|on) (?:the )?(?:progress of orders|order progress) every ${SPAN}`,
    `(?:set|change) order (?:progress )?${NOUN} to (?:every )?${SPAN}`,
  ),
  ...of(
    'after_delivery',
    `${ME}(?:to (?:call|check in|follow up) )?(?:within )?${SPAN} (?:of|after) (?:a|any|each|every) delivery`,
    `(?:after-delivery (?:calls|${NOUN})|delivery (?:calls|follow-?ups))[:,]? (?:within|after) ${SPAN}`,
    `(?:set|change) after-delivery (?:calls|${NOUN}) to ${SPAN}`,
  ),
  ...of(
    'objection',
    `${ME}?(?:about|of|on) (?:open |unanswered )?objections after ${SPAN}`,
    `(?:(?:open |unanswered )objections|objection ${NOUN})[:,]? after ${SPAN}`,
    `(?:set|change) objection ${NOUN} to ${SPAN}`,
  ),
  ...of(
    'quiet',
    `${ME}after ${SPAN} (?:without|with no|of no) (?:a )?(?:logs?|notes?|visits?|logging|entry|entries)`,
    `${ME}(?:if|when) i (?:have not|haven['’]t) (?:logged|noted|written)(?: anything| a visit| a note| a line)? (?:for|in) ${SPAN}`,
    `(?:if|when) i (?:have not|haven['’]t) (?:logged|noted|written)(?: anything| a visit| a note| a line)? (?:for|in) ${SPAN},? ${REMIND} me`,
    `${ME}to log (?:my visits )?after ${SPAN}`,
  ),
]

const countOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : (numberOf(word.toLowerCase()) ?? Number.NaN)

/** Days of a span: "5 days", "two weeks", "every other day", "a month". */
function daysOf({ d = '', u = '' }: Record<string, string | undefined>): number | undefined {
  const count = d === '' ? 1 : d.toLowerCase() === 'other' ? 2 : countOf(d)
  const each = /^week/i.test(u) ? 7 : /^fortnight/i.test(u) ? 14 : /^month/i.test(u) ? 30 : 1
  return Number.isFinite(count) ? count * each : undefined
}

function numbered(text: string): SettingsWish | undefined {
  for (const says of LIMITS) {
    const to = countOf(says.exec(text)?.groups?.n ?? 'x')
    if (Number.isFinite(to)) return { do: 'set', numbers: [{ key: 'limit', to }] }
  }
  for (const says of CADENCES) {
    const groups = says.exec(text)?.groups
    const to = groups && daysOf(groups)
    if (!groups || to === undefined) continue
    const tier = [1, 2, 3, 4, 5, 6, 7].flatMap(n => groups[`t${n}`] ?? [])[0]
    const key = CADENCE_KEYS[tier?.toLowerCase() ?? '']
    if (key) return { do: 'set', numbers: [{ key, to }] }
  }
  for (const [key, says] of INTERVALS) {
    const groups = says.exec(text)?.groups
    const to = groups && daysOf(groups)
    if (to !== undefined) return { do: 'set', numbers: [{ key, to }] }
  }
  return undefined
}

const CADENCE_KEYS: Partial<Record<string, NumberKey>> = {
  a: 'cadence_a',
  b: 'cadence_b',
  c: 'cadence_c',
  d: 'cadence_d',
}

const SHOWS =
  /^(?:(?:what(?:['’]s| is| are)|show(?: me)?|tell me|list|see|how are|give me|which are) (?:all )?my (?:current |own |present |nudge |reminder |notification )*settings?(?: (?:now|at the moment|currently|right now|set|like))?|my (?:current |nudge |reminder )*settings|what (?:have i|did i) (?:set|change)d?(?: in my settings)?|how (?:are|is) my (?:reminders|nudges|settings) set(?: up)?|what (?:reminders|nudges) (?:are|do i have) (?:on|turned on|switched on)|which (?:reminders|nudges) are (?:on|off))$/i
const RESETS =
  /^(?:(?:reset|restore|clear) (?:all )?(?:of )?(?:my |the )?(?:nudge |reminder )?(?:settings|defaults?(?: settings)?)(?: (?:back )?to (?:the |my )?(?:defaults?|usual|team['’]?s?|team['’]?s? settings|team['’]?s? defaults?|normal))?|(?:go |set everything )?back to (?:the )?(?:default|usual|normal|team['’]?s?) (?:settings|defaults?)|use (?:the )?team['’]?s? (?:settings|defaults?)|(?:everything|all) (?:back )?to (?:the )?(?:defaults?|usual)|undo (?:all )?my (?:settings|changes to the settings))$/i

/** Hears a wish about settings in English. */
export const enSettingsHearing: SettingsHearing = said => {
  const text = said
    .replace(/[.!?…~\s]+$/u, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/\s+/g, ' ')
  if (SHOWS.test(text)) return { do: 'show' }
  if (RESETS.test(text)) return { do: 'reset' }
  return numbered(text) ?? turned(text)
}
