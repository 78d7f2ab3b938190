// How English asks how things stand with a customer; ◇ stands for a customer that is named.
import type { StandingHearing } from '../standing.ts'

const any = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'i')

const WE = '(?:we|i|you|anyone|anybody|somebody)'
const USUALLY = '(?:,? (?:usually|normally|typically|generally|actually|really|ever|currently))?'
const REACH =
  '(?:talk(?:ed)? (?:to|with)|sp(?:eak|oke|oken) (?:to|with)|see|saw|seen|me?et(?: with)?|visit(?:ed)?|call(?:ed)?(?: on)?|contact(?:ed)?|hear(?:d)? from|(?:was|were|been|go|went) (?:at|to)|touch(?:ed)? base with|(?:have |had )?(?:any )?contact with|(?:be |been )?in (?:touch|contact) with|check(?:ed)? in (?:with|on)|c(?:atch|aught) up with|ring|rang|phone(?:d)?|e-?mail(?:ed)?|text(?:ed)?|writ(?:e|ten) to|wrote to|deal(?:t)? with)'
const LATEST = '(?:last|latest|most recent)'
const CONTACT = '(?:contact|visit|call|meeting|conversation|chat|talk|touch|email)'
const SEEING =
  '(?:see(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|meet(?:ing)?(?: with)?|visit(?:ing)?|call(?:ing)?(?: on)?|contact(?:ing)?|hear(?:ing)? from|(?:be |get )?in (?:touch|contact) with|touch(?:ing)? base with|check(?:ing)? in (?:with|on))'
const BUY = '(?:buy|order|reorder|re-order|restock|purchase|replenish|place an order|stock up|come back for more)'
const STAGE = '(?:step|stage|phase)'
const DEAL = '(?:deal|opportunity|order|project|sale|negotiation|proposal)s?'
const OPEN = '(?:open|unsolved|unresolved|unanswered|outstanding|pending|unsettled)'
const STILL = `(?: (?:still|currently|left|there|now|that are|${OPEN}))*`
const OF = '(?: (?:from|by|at|with|for|of|about|on|against))?'
const ASK_IF = `(?:are there|is there|do we have|have we got|do i have|any|what|which|show(?: me)?|list|how many|the|all)`
const DNC = "(?:do[- ]not[- ](?:contact|call)|don't[- ]contact|no[- ]contact|no[- ]call|dnc)"
const CLASS = '(?:tier|class|grade|category|level|segment)'
const CUSTOMER = '(?:customer|account|client)'

/** "any open complaints from ◇", "does ◇ have complaints", "what is ◇ complaining about". */
const concerns = (noun: string, more: string): RegExp =>
  any(
    [
      `(?:${ASK_IF} )+(?:${OPEN} )*${noun}(?: (?:are|is|do we have|have we got))?${STILL}${OF}(?: ◇)?${STILL}`,
      `(?:does|do|has|is|have) ◇ (?:still )?(?:have|got|had|raised|made) (?:any |some )?(?:${OPEN} )*${noun}${STILL}`,
      `(?:what(?:'s| are| is) )?◇(?:'s)? (?:${OPEN} )+${noun}${STILL}`,
      `what(?:'s| are| is) ◇(?:'s)? ${noun}${STILL}`,
      `(?:${OPEN} )+${noun}${OF} ◇`,
      `(?:is|are|was|were|has|have) (?:(?:the|all|those|that|◇'s) )*${noun}${OF}(?: ◇)?(?: (?:been|still|now|all))*(?: (?:${OPEN}|solved|resolved|settled|dealt with|handled|answered))(?: yet)?`,
      more,
    ].join('|'),
  )

export const enStandingHearing: StandingHearing = {
  blank: [' ', /\s+/gu],
  before:
    /^(?:(?:hey|hi|hello|ok|okay|so|and|also|well|rapport|please|quick question|one question)[,:!.]?\s+|(?:can|could|would) you (?:please )?(?:tell|show|remind|give)(?: me)?\s+|(?:please )?(?:tell|remind) me\s+|do you (?:know|remember)\s+|i(?:'d| would) like to (?:know|see)\s+|i (?:need|want) to know\s+|let me (?:know|see)\s+|i(?:'m| am)? wonder(?:ing)?\s+|any idea\s+)+/i,
  after:
    /(?:,?\s*(?:please|thanks|thank you|by the way|btw|right now|at the moment|so far|these days|again|on record)|[\s?.!])*$/i,
  pronoun:
    /\b(?:them|they|him|her|she|he|this (?:customer|account|client|one)|that (?:customer|account|client))\b|\btheir\b(?=.)/i,
  asks: [
    {
      what: 'tier',
      says: any(
        [
          `(?:what|which) (?:${CUSTOMER} )?${CLASS}(?:'s| is| are| does| do| did| have| has)?(?: you)?(?: (?:put|give|gave|given))? ◇(?:'s)?(?: (?:is|in|into|at|now|fall|belong|to|count|as|have|get|rated))*(?:,? (?:and )?why(?: so| is that)?)?`,
          `what(?:'s| is) ◇(?:'s)? (?:${CUSTOMER} )?${CLASS}(?:,? (?:and )?why)?`,
          `what(?:'s| is) the (?:${CUSTOMER} )?${CLASS} (?:of|for) ◇(?:,? (?:and )?why)?`,
          `◇(?:'s)? (?:${CUSTOMER} )?${CLASS}(?:,? (?:and )?why)?`,
          `why(?:'s| is| did you make| do you have) ◇ (?:in |rated |ranked |an? )*(?:${CLASS} )?[abcd](?:[- ](?:${CLASS}|${CUSTOMER}))*`,
          `is ◇ (?:really )?(?:in )?(?:an? )?(?:${CLASS} )?[abcd](?:[- ](?:${CLASS}|${CUSTOMER}))+`,
          `is ◇ (?:really )?(?:in )?${CLASS} [abcd]`,
          `how (?:do|did|have|would) (?:you|we) (?:rank|rate|classify|tier|grade|ranked|rated|classified|graded) ◇`,
          `how is ◇ (?:ranked|rated|classified|tiered|graded)`,
          `how important is ◇(?: (?:to|for) (?:us|me))?`,
        ].join('|'),
      ),
    },
    {
      what: 'last_contact',
      says: any(
        [
          `when(?:'s| is| was|'d)? (?:the |our |my )?${LATEST} (?:time |${CONTACT} )?(?:that |was )?(?:${WE} )?(?:have |had |has )?(?:${REACH}|with|to|at) ◇(?: was)?`,
          `when (?:did |have |had |was )?${WE} ${LATEST} ${REACH} ◇`,
          `when (?:was|is|has|did) ◇ (?:been )?last (?:contacted|visited|called|seen|spoken to|been contacted|hear from us|hear from me)`,
          `how (?:long|many days|many weeks)(?: ago)? (?:is it |has it been |was it )?since (?:${WE} )?(?:last )?(?:${REACH}|(?:my|our|the) last ${CONTACT} (?:with|to|at)) ◇`,
          `how long ago (?:did|was it that) ${WE} (?:last )?${REACH} ◇`,
          `how long (?:has|have) (?:◇ (?:not )?(?:been (?:silent|waiting|quiet|without contact)|heard from us)|${WE} not ${REACH} ◇)`,
          `(?:our |my |the )?${LATEST} ${CONTACT} (?:with|to|at) ◇(?: was)?(?: when)?`,
          `what(?:'s| is| was) (?:our |my |the )?${LATEST} ${CONTACT} (?:with|to|at) ◇`,
        ].join('|'),
      ),
    },
    {
      what: 'rhythm',
      says: any(
        [
          `how (?:often|frequently|regularly) (?:do|did|are|have) ${WE}${USUALLY} ${SEEING} ◇${USUALLY}`,
          `what(?:'s| is) (?:our|my|the)(?: (?:usual|normal|typical|median|average|own))? (?:contact |visit(?:ing)? |calling )?(?:interval|gap|rhythm|frequency)(?: between (?:contacts|visits|calls|meetings))? (?:with|for|of|at|to) ◇`,
          `what(?:'s| is) ◇(?:'s)? (?:usual |normal |typical |median |own )*(?:contact |visit(?:ing)? )?(?:interval|rhythm|frequency)`,
          `◇(?:'s)? (?:usual |normal )*contact (?:interval|rhythm|frequency)`,
          `how many (?:days|weeks) (?:usually |normally )?(?:pass|lie|are there|go by|are) (?:usually |normally )?between (?:our |my )?(?:visits|calls|contacts|meetings) (?:to|with|at) ◇`,
          `what(?:'s| is) (?:our|the) usual (?:time|gap) between (?:visits|calls|contacts|meetings) (?:to|with|at) ◇`,
        ].join('|'),
      ),
    },
    {
      what: 'cycle',
      says: any(
        [
          `how (?:often|frequently|regularly) (?:do|does|did|has|have) ◇${USUALLY} (?:${BUY}|bought|ordered)(?: from (?:us|me)| new stock| stock| again)?`,
          `what(?:'s| is| are) (?:the )?◇(?:'s)? (?:usual |normal )?(?:purchase|purchasing|buying|order(?:ing)?|re-?order(?:ing)?|replenishment|restocking) (?:cycle|rhythm|interval|frequency|pattern)`,
          `what(?:'s| is) the (?:usual )?(?:purchase|purchasing|buying|order(?:ing)?|re-?order|replenishment) (?:cycle|rhythm|interval|frequency|pattern) (?:for|of|at) ◇`,
          `◇(?:'s)? (?:purchase|purchasing|buying|ordering|reorder|replenishment) (?:cycle|rhythm|interval|pattern)`,
          `when (?:will|does|would) ◇ (?:probably |likely |next )*(?:run out(?: of .{1,20})?|need (?:more|a refill|to (?:re)?order|new stock)|${BUY}(?: next)?)`,
          `when (?:is|are) ◇ (?:due|likely|going|expected) (?:to|for) (?:run out|${BUY}|(?:an|another|the next) order|re-?ordering|a refill)(?: next)?`,
          `when did ◇ last (?:${BUY})(?: (?:something|anything))?(?: from us)?`,
          `what did ◇ last (?:buy|order|purchase)`,
          `when(?:'s| is| was) ◇(?:'s)? (?:last|next) (?:order|purchase)(?: due)?`,
        ].join('|'),
      ),
    },
    {
      what: 'band',
      says: any(
        [
          `(?:which|what) (?:band|layer|part|level|tier) (?:of the (?:customer )?pyramid )(?:is|does|are) ◇(?: in| fall into| belong to)?`,
          `(?:which|what) (?:pyramid )?band(?:'s| is| does) ◇(?: in| fall into| belong to)?(?: (?:of|in) (?:the|my) pyramid)?`,
          `where (?:is|does|are) ◇ (?:stand |sit |fall |rank )?(?:in|on) (?:the|my|our) (?:customer )?pyramid`,
          `how much (?:has|did|does|have) ◇ (?:bought|bring|brought|spend|spent|buy|order(?:ed)?)(?: (?:in|us|me|from us|with us|this year|last year|in the (?:last|past) (?:year|twelve months|12 months)|a year))*`,
          `how much (?:business|revenue|turnover) (?:do|did|have) (?:we|i) (?:do|done|get|got|have|had) (?:with|from) ◇(?: (?:this year|in the (?:last|past) (?:year|12 months|twelve months)))?`,
          `what share of my (?:revenue|sales|business) (?:is|comes from) ◇`,
        ].join('|'),
      ),
    },
    {
      what: 'step',
      says: any(
        [
          `(?:what|which) ${STAGE}(?:'s| is| are)? (?:we (?:at|in|on) with |(?:the |our |this |that |my )?(?:${DEAL} )?(?:with |at |for |of )?)◇(?:'s)?(?: ${DEAL})?(?: (?:at|in|on|stand(?:ing)? at|now))*(?:,? (?:and )?(?:since when|how long|for how long|since))?`,
          `(?:what|which) ${STAGE} (?:has|does) (?:the )?(?:${DEAL} (?:with|at) )?◇(?:'s)?(?: ${DEAL})? (?:reach(?:ed)?|stand at|be at|got to)`,
          `where (?:are we|am i|do we stand|do i stand|does it stand|do things stand|are things|does the ${DEAL} stand|is the ${DEAL}) (?:with|at) ◇(?: ${DEAL})?(?:,? (?:and )?since when)?`,
          `where (?:is|does) (?:the )?◇(?:'s)? ${DEAL}(?: (?:stand|at))*(?:,? (?:and )?since when)?`,
          `how long (?:has|is) (?:the ${DEAL} (?:with|at) |the )?◇(?:'s)?(?: ${DEAL})? (?:been |stood |sat |stayed |stuck )+(?:there|(?:at|in|on) (?:this|that|its|the same|the|the current) ${STAGE})`,
          `how(?:'s| is| are) (?:the |my |our )?(?:${DEAL} (?:with|at) ◇|◇(?:'s)? ${DEAL}) (?:going|doing|coming along|moving|progressing|looking)`,
          `how far (?:along )?(?:are we|is the ${DEAL}|am i|have we got) (?:with|at) ◇`,
          `(?:${DEAL} )?(?:status|${STAGE}) (?:of|for|with|at) (?:the )?◇(?:'s)?(?: ${DEAL})?`,
          `◇(?:'s)? ${DEAL} (?:status|${STAGE})`,
          `since when is (?:the )?(?:${DEAL} (?:with|at) )?◇(?:'s)?(?: ${DEAL})? (?:at|in|on) (?:this|that|its|the current) ${STAGE}`,
        ].join('|'),
      ),
    },
    {
      what: 'complaints',
      says: concerns(
        'complaints?',
        `(?:what is|what's|is) ◇ (?:still )?complaining about(?: (?:anything|something))?|has ◇ complained(?: about (?:anything|something))?(?: lately| recently)?|did ◇ complain(?: about anything)?|(?:is|was|has) ◇(?:'s)? complaint(?: been)? (?:solved|resolved|settled|dealt with|handled)(?: yet)?`,
      ),
    },
    {
      what: 'objections',
      says: concerns(
        '(?:objections?|reservations?|concerns?|doubts?)',
        `what (?:does|did|do) ◇ (?:still )?object to|has ◇ (?:objected|raised objections?)(?: to anything)?`,
      ),
    },
    {
      what: 'payments',
      says: any(
        [
          `(?:${ASK_IF} )+(?:(?:${OPEN}|due|overdue|unpaid|late) )*(?:payments?|invoices?)(?: (?:are|is|do we have))?(?: (?:still |currently )?(?:due|open|outstanding|owed|unpaid|pending|overdue|late|missing|coming(?: up)?))*(?: (?:from|by|with|at|for|of))?(?: ◇)?(?: (?:due|open|outstanding|overdue))*`,
          `how much (?:money )?(?:does|do|is) ◇ (?:still )?(?:owe|owing)(?: us| me)?`,
          `(?:has|have|did) ◇ (?:paid|pay)(?: us)?(?: (?:yet|already|everything|the (?:bill|invoice|balance)))?`,
          `when (?:is|are|was) ◇(?:'s)? (?:next )?(?:payments?|invoices?|money) (?:due|coming)`,
          `when (?:will|does|is) ◇ (?:going to |supposed to |due to )?pay(?:ing)?(?: us)?(?: (?:the (?:bill|invoice|balance)))?`,
          `who (?:still )?owes (?:us|me) (?:money|a payment|payments)`,
          `◇(?:'s)? (?:${OPEN}|due|overdue|unpaid) (?:payments?|invoices?)`,
        ].join('|'),
      ),
    },
    {
      what: 'deliveries',
      says: any(
        [
          `when (?:did|was|have) (?:we|i)? ?(?:last )?(?:deliver(?:ed)?|ship(?:ped)?)(?: (?:anything|something))? (?:to )?◇`,
          `when was ◇(?:'s)? (?:last |latest )?(?:delivery|shipment)`,
          `when was (?:the|our) last (?:delivery|shipment) (?:to|for|at) ◇`,
          `what (?:has been|did we|was|have we) (?:last )?(?:deliver(?:ed)?|ship(?:ped)?) to ◇`,
          `(?:has|was|is) (?:the )?◇(?:'s)? (?:last )?order(?: for)? (?:been )?(?:delivered|shipped|arrived)(?: yet)?`,
          `(?:any|what|which) deliveries (?:to|for|at) ◇`,
          `did ◇ (?:get|receive) (?:the|their|its) (?:delivery|order|goods|shipment)(?: yet)?`,
        ].join('|'),
      ),
    },
  ],
  told: any(
    `(?:(?:the|all|those|that|these|this) )+(?:complaint|objection|reservation|concern|doubt)s?${OF}(?: ◇)? (?:are|is|remains?)${STILL}${OF}(?: ◇)?${STILL}`,
  ),
  books: [
    {
      what: 'pyramid',
      says: any(
        [
          `(?:show(?: me)?|draw|view|give me|see)?(?: )?(?:my|our)(?: own)? (?:customer )?pyramid(?: of customers)?`,
          `(?:show(?: me)?|draw|view|give me|see) (?:the |a )?(?:customer )?pyramid(?: of (?:my )?customers)?`,
          `customer pyramid`,
          `(?:what does|how does|what's|what is) my (?:customer )?pyramid(?: look(?: like)?)?`,
          `(?:who|which) (?:are|of) my (?:best|top|biggest|most valuable|most important|key|largest)(?: (?:customers|accounts|clients))(?: (?:are they|bring in most))?`,
          `which (?:of my )?customers (?:bring(?: in)?|brought(?: in)?|buy|bought) (?:me |us )?(?:the )?most(?: money| revenue)?`,
          `rank (?:all )?my customers(?: by (?:value|revenue|worth))?`,
          `how (?:are|is) my (?:customers|customer base|revenue) (?:spread|distributed|split|ranked)(?: (?:over|across) (?:the bands|my customers))?`,
        ].join('|'),
      ),
    },
    {
      what: 'funnel',
      says: any(
        [
          `(?:show(?: me)?|draw|view|give me|see|check)?(?: )?(?:my|our)(?: own)? (?:sales |deal )?(?:funnel|pipeline)`,
          `(?:show(?: me)?|draw|view|give me|see) (?:the |a )?(?:sales )?(?:funnel|pipeline)`,
          `(?:sales )?(?:funnel|pipeline)`,
          `(?:what(?:'s| is) (?:in|on)|what does|how does|how's|how is|what(?:'s| is)) my (?:sales )?(?:funnel|pipeline)(?: look(?:ing)?(?: like)?| doing)?`,
          `(?:what|which)(?: of my)? (?:open )?deals (?:are|do i have|have i got|am i working on|are we working on)(?: (?:still )?open)?(?: (?:by|at which) (?:step|stage))?`,
          `(?:show(?: me)?|list|give me)?(?: )?(?:all )?(?:my )?open deals(?: by (?:step|stage))?`,
          `(?:show(?: me)?|list) (?:all )?my (?:open )?(?:deals|opportunities)(?: by (?:step|stage))?`,
          `(?:which|what)(?: of my)? deals (?:are|have been) (?:stalled|stuck|stalling|standing still|not moving|standing too long)`,
          `(?:do i have any|any) (?:stalled|stuck) deals`,
          `how many (?:open )?deals (?:do i have|have i got|are open)(?: open)?`,
        ].join('|'),
      ),
    },
    {
      what: 'tiers',
      says: any(
        [
          `(?:which|what)(?: of my)? customers are (?:in )?(?:an? )?(?:tier |class )?[abcd](?: customers| tier)?`,
          `(?:who are|list|show(?: me)?) my (?:tier )?[abcd](?:[- ]tier)? (?:customers|accounts|clients)`,
          `(?:list|show(?: me)?|see)?(?: )?my customers by tier`,
          `(?:what|which) tiers are my customers(?: in)?`,
        ].join('|'),
      ),
    },
    {
      what: 'no_contacts',
      says: any(
        [
          `(?:who|which customers?|what customers?)(?: is| are) on (?:the|my|our) ${DNC} list`,
          `(?:show(?: me)?|list|see) (?:the|my|our) ${DNC} (?:list|customers)`,
          `(?:who|which customers?) (?:must|should|may|can|do) (?:i|we) not (?:contact|call)`,
          `(?:who|which customers?) (?:is|are|must|should) (?:flagged |marked )?(?:as )?(?:${DNC}|not (?:to )?be (?:contacted|called))`,
        ].join('|'),
      ),
    },
  ],
  setTier: [
    any(
      `(?:i (?:want|would like) to )?(?:make|set|mark|put|classify|class|rank|rate|move|treat|count|upgrade|downgrade|promote|demote|change)(?: (?:the )?${CLASS} of)? ◇(?:'s ${CLASS})?(?: (?:up|down))?(?: (?:to|as|in|into|be))*(?: an?)?(?: ${CLASS})?[ -](?<tier>[abcd])(?:[- ](?:${CLASS}|${CUSTOMER}))*(?: (?:for me|from now on))?`,
    ),
    any(
      `◇ (?:is|should be|counts as|becomes) (?:now )?(?:in )?(?:an? )?(?:${CLASS} )?(?<tier>[abcd])[- ](?:${CLASS}|${CUSTOMER})(?: ${CUSTOMER})?(?: (?:now|for me|from now on))?`,
    ),
    any(`◇(?:'s ${CLASS})? (?:is|should be|to)(?: now)? ${CLASS} (?<tier>[abcd])(?: from now on)?`),
    any(`◇'s ${CLASS} (?:is|should be) (?:now )?(?<tier>[abcd])`),
    any(`${CLASS} (?<tier>[abcd]) for ◇`),
  ],
  freeTier: [
    any(
      `(?:let|have)? ?(?:rapport|you|the record|the bot) (?:can |should )?(?:decide|work out|compute|choose|pick|set|calculate)(?: on)? (?:◇'s ${CLASS}|the ${CLASS} (?:of|for) ◇)(?: (?:again|yourself|itself|from now on|by yourself))*`,
    ),
    any(
      `(?:decide|work out|compute|calculate) (?:◇'s ${CLASS}|the ${CLASS} (?:of|for) ◇) (?:yourself|again|by yourself|from the record|automatically)(?: again)?`,
    ),
    any(`(?:clear|remove|reset|drop|unset|undo|take away|delete) (?:◇'s ${CLASS}|the ${CLASS} (?:of|for|from|on) ◇)`),
    any(`(?:set |put )?◇'s ${CLASS} (?:back )?(?:to|on|is) auto(?:matic)?`),
  ],
  noContact: [
    any(
      `(?:we |i |you )?(?:do not|don't|dont|never|must not|mustn't|should not|shouldn't|may not|are not to)(?: ever)? (?:contact|call|approach|reach out to|get in touch with) ◇(?:,? (?:any ?more|ever again|again|ever|from now on|any longer|at all))*`,
    ),
    any(
      `(?:stop|no more|quit) (?:contacting|calling|approaching|reaching out to) ◇(?: (?:any ?more|for good|from now on|altogether))*`,
    ),
    any(
      `(?:please )?(?:mark|flag|set|put|make|list|add|move|label) ◇ (?:down )?(?:as |on |to |onto )?(?:the |my |our |a )?${DNC}(?: list)?`,
    ),
    any(
      `◇ (?:is|goes|should be|belongs)(?: (?:now|to go))?(?: (?:on|to))?(?: (?:the|my|our))? (?:${DNC}|off[- ]limits)(?: list)?`,
    ),
    any(`no (?:more )?(?:contact|calls|contacts) (?:with|to) ◇(?:,? (?:any ?more|from now on))*`),
    any(`◇[:,]? (?:${DNC}|do not contact)(?: any ?more)?`),
    any(`(?:add|put) (?:a |the )?${DNC} (?:flag|mark|note) (?:on|to) ◇`),
  ],
  contactAgain: [
    any(
      `(?:we|i|you) (?:can|may|could|are allowed to) (?:contact|call|reach out to|approach) ◇(?: (?:again|now|after all|once more))*`,
    ),
    any(`◇ (?:can|may) be (?:contacted|called)(?: (?:again|now|after all))*`),
    any(`(?:take|get|remove|strike) ◇ (?:off|from) (?:the|my|our) ${DNC}(?: list)?`),
    any(
      `(?:remove|lift|clear|drop|undo|take off|delete) (?:the |my )?(?:${DNC}|contact)(?: (?:flag|mark|ban|note|stop))* (?:from|of|on|for|at) ◇`,
    ),
    any(`(?:unflag|unmark|unblock) ◇(?: as ${DNC})?`),
    any(`◇ is (?:no longer|not) (?:on the )?${DNC}(?: list)?(?: (?:any ?more))?`),
    any(`(?:start|resume) (?:contacting|calling) ◇(?: again)?`),
    any(`it(?:'s| is) (?:ok|okay|fine|all right) to (?:contact|call) ◇(?: (?:again|now|after all))*`),
  ],
}
