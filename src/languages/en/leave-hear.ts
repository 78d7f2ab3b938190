// How English tells of one's own leave.
import type { LeaveHearing } from '../leave.ts'

const COUNTS: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fourteen: 14, 'a couple of': 2, 'a few': 3 },
}
const WHO = "(?:i am|i'm|im|i will be|i'll be|i am going to be|i'm going to be|i'm gonna be)"
const LEAVE =
  '(?:annual |sick |parental |maternity |paternity |family |compassionate |bereavement |study |unpaid |paid |medical )?leave'
const TRIP = `(?:my |a |the |our )?(?:(?:\\w+ )?holidays?|vacation|break|honeymoon|${LEAVE}|pto|time off|sick days?|days? off)`
const OFF = `(?:(?:taking (?:it )?)?off(?: work| sick| duty| on ${TRIP})?|away(?: from (?:work|my desk)| on ${TRIP})?|out(?: of (?:the )?office| of office| sick| ill| on ${TRIP})?|ooo|on ${TRIP}|on pto|not (?:working|at work|in the office|in)|sick|ill|unwell|not (?:feeling )?(?:very |too |at all )?well|under the weather|(?:home|off) (?:sick|ill)|calling in sick|staying home(?: sick)?|off-duty)`
const TOKEN = '(?:for )?⟦(?:on|from|to|until|length) \\d+⟧'
const BACK = '⟦back \\d+⟧'
const JOIN = '(?:,? and |,? then |, | )'
const WHEN = `(?:(?:for |all |the whole of |during |over )?${TOKEN}(?:${JOIN}${TOKEN}){0,2}(?:${JOIN}${BACK})?|${BACK})`
const STOP =
  "(?:no (?:more )?(?:nudges?|reminders?|digests?|messages|pings)|do not (?:nudge|disturb|ping|remind|message|bother) me|don't (?:nudge|disturb|ping|remind|message|bother) me|(?:pause|stop|hold|mute) (?:my |the |all )?(?:nudges|reminders|digests?|messages|everything|it all))"
const END = '⟦(?:until|to) \\d+⟧'

/** How a rep says it in English. */
export const enLeaveHearing: LeaveHearing = {
  halves: [
    { says: /\boff (?:for )?(?:a )?half[- ](?:a[- ])?day\b/gi, as: 'on leave' },
    {
      says: /\b(?:a )?half[- ](?:a[- ])?day(?: off| (?:of )?leave| holiday)?\b|\bthe (?:morning|afternoon) off\b/gi,
      as: 'leave',
    },
    { says: /\bthis (?:morning|afternoon)\b/gi, as: 'today' },
    { says: /(?<=day|tomorrow) (?:morning|afternoon)\b| in the (?:morning|afternoon)\b/gi, as: '' },
  ],
  opening:
    /^(?:(?:hi|hey|hello|hiya|good morning|morning|fyi|btw|heads[- ]up|just a heads[- ]up|just so you know|for your information|note|please note|a quick note|quick note|ok|okay|so|right|well|also|oh|rapport|reminder|by the way)(?: there| all| team| rapport)?(?:[,:!.–-]+ ?|(?: that)? ))+/i,
  closing:
    /[\s,;:.!–-]*(?:(?:,|;|\.|!|–|-|\bso\b|\band\b)\s*(?:so |and )?(?:thanks(?: a lot)?|thank you|thx|cheers|please|bye|ciao|see you(?: then| soon)?|happy holidays|(?:please )?(?:no (?:more )?(?:nudges?|reminders?|digests?|messages)(?: please| then| until then| till then)?|do not (?:nudge|disturb|ping|remind|message|bother) me(?: until then| till then| please)?|don't (?:nudge|disturb|ping|remind|message|bother) me(?: until then| till then| please)?|(?:pause|hold|stop) (?:my |the |all )?(?:nudges|reminders|digests?)(?: until then| till then)?))|\b(?:please|thanks|thank you))?[\s.!,:)]*$/i,
  around:
    /^(?:(?<before>up until|until|till|til|up to and including|through|thru|starting(?: on| from)?|beginning(?: on)?|from|since|as of|before|by|on|for|in|over|during)\s+)?(?:the\s+)?(?<rest>[\s\S]*?)(?<after>\s+(?:onwards?|on|inclusive))?$/i,
  length:
    /\b(?<count>a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d{1,2})[ -](?:more |whole |full )?(?<unit>working days?|business days?|days?|weeks?|months?)\b(?:')?/gi,
  count: words => COUNTS[words.toLowerCase()] ?? (Number(words) || undefined),
  unit: words => (/month/i.test(words) ? 'month' : /week/i.test(words) ? 'week' : 'day'),
  roles: [
    { says: /\b(?:up )?(?:until|till|til) (?:the )?⟦(\d+)⟧/gi, as: '⟦until $1⟧' },
    { says: /\b(?:through|thru|up to and including|to|up to) (?:the )?⟦(\d+)⟧/gi, as: '⟦to $1⟧' },
    { says: / ?[-–] ?⟦(\d+)⟧/gi, as: ' ⟦to $1⟧' },
    {
      says: /\b(?:from|since|starting(?: on| from)?|beginning(?: on)?|as of) (?:the )?⟦(\d+)⟧(?: onwards?| on)?/gi,
      as: '⟦from $1⟧',
    },
    { says: /\bbefore (?:the )?⟦(\d+)⟧/gi, as: '⟦until $1⟧' },
    {
      says: /\b(?:(?:i'm|i am|i'll be|i will be|will be|and|be|i) )*(?:back|returning|return)(?: again)?(?: (?:at work|in the office|to work|in|at my desk|to the office|on duty|online|working|from (?:my )?(?:leave|holidays?|vacation)))?(?: on| only| by| again)?(?: on)? (?:the )?⟦(\d+)⟧/gi,
      as: '⟦back $1⟧',
    },
    { says: /(?:\b(?:on|for|over|during|in) (?:the )?)?⟦(\d+)⟧/gi, as: '⟦on $1⟧' },
  ],
  frames: [
    {
      does: 'ask',
      says: /^(?:when|what days?|which days?) (?:am i|will i be|is my|are my) (?:next )?(?:off|away|on (?:holiday|vacation|leave)|out|holidays?|leave|vacation|days? off|time off|back|returning)(?: (?:again|next|at work|planned|booked))?\?*$/i,
    },
    {
      does: 'ask',
      says: /^(?:am i|will i be) (?:off|away|on (?:holiday|vacation|leave)|out of (?:the )?office)(?: [^.]{0,25})?\?+$/i,
    },
    {
      does: 'ask',
      says: /^(?:when do i (?:come|go) back(?: to work)?|(?:do i have|have i got) (?:any )?(?:leave|time off|holidays?|days? off)(?: (?:booked|planned|coming up))?|(?:what|which|how much) (?:leave|time off|holidays?) (?:do i have|have i (?:got|booked|planned|told you(?: about)?)|is (?:booked|on record))(?: booked| planned)?|(?:show|list|see)(?: me)? my (?:leave|absences?|time off|holidays?|days off)|my (?:leave|absences|time off|days off))\?*$/i,
    },
    {
      does: 'cancel',
      says: new RegExp(
        `^(?:please )?(?:cancel|delete|remove|forget|scrap|drop|undo) (?:all )?(?:of )?(?:my |the )(?:next |planned |booked )?(?:${TRIP}|absences?|days? off|time away)$`,
        'i',
      ),
    },
    {
      does: 'cancel',
      says: new RegExp(
        `^my (?:${TRIP}|leave|trip)(?: is| has been| was| got)? (?:cancelled|canceled|off|called off)$`,
        'i',
      ),
    },
    {
      does: 'cancel',
      says: new RegExp(
        `^(?:i am|i'm) not (?:going )?(?:${OFF}|(?:going )?on ${TRIP}|taking (?:any )?(?:leave|time off|a holiday)) (?:after all|any ?more)$`,
        'i',
      ),
    },
    {
      does: 'returned',
      says: /^(?:i am|i'm|im) (?:back(?: (?:at work|in the office|from (?:my )?(?:holidays?|vacation|leave|sick leave|annual leave|time off|break)|to work|again|now|today|on duty|at my desk|in|early|online))*|working again(?: today)?|no longer (?:off|on leave|away|on holiday|on vacation)|at work again)$/i,
    },
    {
      does: 'returned',
      says: /^(?:back (?:at work|in the office|from (?:my )?(?:holidays?|vacation|leave)|again|on duty|now)|i have returned|i've returned|i (?:have|'ve)? ?(?:come|came) back(?: (?:to work|today|early))?|my (?:holiday|vacation|leave) is over|my (?:leave|holiday|vacation) has ended)(?: (?:today|now|already|early))?$/i,
    },
    { does: 'away', says: new RegExp(`^${WHO} ${OFF},? ${WHEN}$`, 'i') },
    {
      does: 'away',
      says: new RegExp(
        `^${WHO} (?:sick|ill|unwell|not (?:feeling )?well|not feeling well),? (?:so |and )?(?:i'm |i am |i'll be |will be )?${OFF} ${WHEN}$`,
        'i',
      ),
    },
    { does: 'away', says: new RegExp(`^${WHEN},? ${WHO} ${OFF}$`, 'i') },
    {
      does: 'away',
      says: new RegExp(
        `^(?:i am|i'm|i will be|i'll be|i will|i'll|i have|i've|i|we're|i'm going to|i need to|i'd like to|i want to) ?(?:just )?(?:taking|take|having|have|got|booked|took|need|want|be taking) (?:some |my |a )?(?:${WHEN} (?:off(?: work| sick)?|as (?:leave|holiday|vacation|pto|annual leave))|(?:${TRIP}|off)(?: booked| planned)?,? ${WHEN})$`,
        'i',
      ),
    },
    {
      does: 'away',
      says: new RegExp(
        `^(?:i am|i'm|i will be|i'll be|i will|i'll|i have|i've) (?:taking|take|having|have|booked|be taking) ${TOKEN} (?:of )?(?:off|${TRIP})(?: ${WHEN})?$`,
        'i',
      ),
    },
    {
      does: 'away',
      says: new RegExp(
        `^i (?:won't|will not|'m not going to|am not going to) be(?: (?:back|working|in|at work|around|in the office|available|at my desk|here))?(?: at all)? ${WHEN}(?:,? (?:as |because |since )?i(?:'m| am) (?:sick|ill|unwell|not (?:feeling )?well))?$`,
        'i',
      ),
    },
    { does: 'away', says: new RegExp(`^(?:i'm|i am|i'll be|i will be) going (?:away|off|on ${TRIP}) ${WHEN}$`, 'i') },
    { does: 'away', says: new RegExp(`^(?:i go|i leave|i'm going|i am going) (?:on|for) ${TRIP} ${WHEN}$`, 'i') },
    { does: 'away', says: new RegExp(`^my (?:${TRIP})(?: (?:is|starts|begins|runs|goes|will be|are))? ${WHEN}$`, 'i') },
    { does: 'away', says: new RegExp(`^(?:please )?${STOP} (?:${TOKEN} )?${END}(?: please)?$`, 'i') },
    { does: 'away', says: new RegExp(`^(?:${OFF}|pto|${TRIP})[,:]? ${WHEN}$`, 'i'), bare: true },
    { does: 'away', says: new RegExp(`^(?:taking|having) ${WHEN} off(?: work)?$`, 'i'), bare: true },
    { does: 'back', says: new RegExp(`^${BACK}$`, 'i'), bare: true },
    { does: 'unclear', says: /^(?:i'm|i am|im) (?:off )?(?:sick|ill|unwell|calling in sick|taking a sick day)$/i },
    {
      does: 'unclear',
      says: new RegExp(
        `^${WHO} (?:off work|away from work|out of (?:the )?office|ooo|on ${TRIP}|off sick|off on ${TRIP})(?: now| soon)?$`,
        'i',
      ),
    },
  ],
  ill: /\b(?:sick|ill|unwell|medical|not (?:feeling )?(?:very |too |at all )?well|under the weather)\b/i,
  last: /\bend of\b|\binclusive\b/i,
  untilEnd: /\b(?:until|till|til)\b/i,
}
