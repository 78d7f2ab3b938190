// How English asks for what is coming; apostrophes are straight here.
import type { AgendaHearing } from '../agenda.ts'

const GO =
  '(?:see|visit|call|ring|phone|contact|meet|chase|follow up with|check in (?:on|with)|reach out to|touch base with|get in touch with|speak (?:to|with)|talk (?:to|with)|drop in on|look after|email|message)'
const WHICH =
  '(?:who(?:m)?|which (?:of my )?(?:customers?|clients?|accounts?|ones?)|what (?:customers?|clients?|accounts?))'
const DAY =
  '(?:today|tomorrow|tonight|this|next|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|before|by|for|with|at|in the|over the|coming|up)'

export const enAgendaHearing: AgendaHearing = {
  asks: [
    {
      what: 'neglected',
      says: new RegExp(
        `\\b${WHICH} (?:have|had|am|'ve) i (?:been |most |really )*(?:neglect|ignor|forgot|overlook|let slip|not )|\\b${WHICH} haven'?t i\\b|\\b${WHICH} (?:have|has|'ve|'s) (?:i |we )?(?:been neglected|gone (?:quiet|cold|silent)|not heard from (?:me|us)|slipped)|\\b${WHICH} (?:have|did) (?:i|we) not \\b|\\b(?:anyone|anybody|who) i(?:'ve| have) (?:been )?(?:neglect|ignor|forgot|overlook)|\\bwho(?:m)? (?:i )?(?:have|haven'?t) (?:i )?(?:not )?(?:called|seen|visited|spoken|contacted|been in touch)`,
        'i',
      ),
    },
    {
      what: 'owed',
      says: /\bwhat (?:do|does|did|have|has) (?!i\b|we\b)[\w&'. -]{1,40}? (?:still )?(?:owe|owed|promise|promised|due to send) (?:me|us)\b|\bwho (?:still )?owes (?:me|us)\b|\bwhat(?: am|'m) i (?:still )?(?:owed|waiting (?:on|for))|\bwhat are (?:we|i) (?:still )?(?:owed|waiting (?:on|for))|\bwho am i (?:still )?waiting (?:on|for)/i,
    },
    {
      what: 'owe',
      says: /\bwhat (?:do|did|have) (?:i|we) (?:still )?(?:owe|owed|promise|promised) (?!this\b|next\b|today\b|tomorrow\b|by\b|before\b|now\b|so far\b|on\b|in\b|at\b|last\b)(?:to )?[\w&']+|\b(?:who|whom) do (?:i|we) (?:still )?owe\b/i,
    },
    {
      what: 'see',
      says: new RegExp(
        `\\b${WHICH} (?:do|should|must|can|shall|could|am|ought) i (?:to |supposed to |going to |really |still |best |first )*(?:need to |have to |want to )?${GO}(?=\\s+(?:first|next|now|then|again|soon|urgently|and|${DAY})\\b|[?.!,]|$)|\\b${WHICH} (?:needs?|wants?|deserves?|should hear from|is worth|are worth|should i start with) ?(?:a |my |me\\b)?(?:call|visit|attention|time)?(?=\\s+(?:first|next|now|most|${DAY})\\b|[?.!,]|$)|\\bwho(?:'s| is) (?:first|next|top of (?:my|the) list|worth (?:a|an?) (?:call|visit))\\b|\\bwhere should i (?:go|start|be) (?:first|today|tomorrow|this week)`,
        'i',
      ),
      unless:
        /\bat\b(?! \d)|\babout\b|\bfor (?!today|tomorrow|this|next|me)\b|\bto (?:get|fix|sort|sign|approve|close|learn|return)\b|\b(?:refund|training|expenses|hr|holiday request)\b/i,
    },
    {
      what: 'due',
      says: new RegExp(
        `\\b(?:what(?:'s| is| are|'re)?|anything|is anything|is there anything)(?: still| coming| else)? (?:due|overdue|outstanding|pending|coming up|up|open|left to do|on|planned|to follow up|happening)(?=\\s+(?:${DAY}|this|the)\\b|[?.!]|$)|\\bwhat(?:'s| is) (?:on )?my (?:plate|list|plan|day|week|schedule)\\b|\\bwhat (?:do|have) i (?:have|got)(?: on| to do)?(?: \\w+){0,3}[?.]?$|\\bwhat needs (?:doing|following up|my attention)\\b`,
        'i',
      ),
      unless:
        /\bwhat(?:'s| is)? (?:up|on|open|happening)\s*[?.!]*$|\bwith (?:you|the|that|this|it)\b|\bon (?:sale|offer|the (?:menu|card|market|invoice|table))\b|\bfor (?:lunch|dinner|sale|the (?:price|objection))\b/i,
    },
    {
      what: 'open',
      says: /\bwhat (?:do|did|have) (?:i|we) (?:still )?(?:owe|owed|promise|promised)\b|^(?:my )?(?:agenda|to-?dos?|tasks)[?.]?$/i,
    },
  ],
  never:
    /\b(?:he|she|they|customer|client|boss|manager|buyer|[A-Z][a-z]+) (?:asked|asks|said|says|told|wants? to know|wondered|complained|keeps asking)\b|\bask(?:ed|s|ing)? (?:me|us)\b|\bhow (?:do|should|can|would)\b|\bif (?:they|he|she|the)\b|^(?:met|saw|visited|called|spoke)\b|\bpractise\b|\brole-?play\b/i,
  elsewhere: /\bwho(?:m)? (?:should|do|can|must|could) i (?:\w+ ){1,3}(?:about|at|for) /i,
  untilBreak:
    /\b(?:before|until|up to|ahead of) (?:the |my |our )?(?:next )?(?:(?:public |bank |long )?holidays?|break|long weekend)\b/i,
  within:
    /\b(?:next|coming|in the next|over the next) (?:\d+|two|three|four|five|six|seven|ten|few|couple of) (?:days|weeks|months|workdays|working days)\b/i,
  overdue: /\boverdue\b|\bpast (?:due|its date)\b|\blate with\b/i,
}
