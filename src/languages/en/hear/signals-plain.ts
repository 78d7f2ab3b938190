// Signs said plainly in English notes in words of their own: orders, money, praise, silence, rivals, and those who vouch for us.
import type { SignalRule } from '../../../engine/offline/hearing.ts'

const NOT_YET =
  /\b(?:will|'ll|would|if|when|until|once|not|n't|never|hasn't|yet|asked|might|may|could|should|competitor|rival)\b/i

export const enPlainSigns: readonly SignalRule[] = [
  {
    kind: 'purchase',
    says: /\b(?:(?:he|she|they|who) (?:just |already )?(?:signed|put (?:thru|through|in) (?:an order|another|\d+))(?![a-z])|(?:just|finally) signed\b|put (?:thru|through) (?:\d+|another|an order)|told (?:me|us) to (?:set up|put (?:him|her|them) down for|book|send|ship)\b[^,.;]{0,24}\b(?:orders?|\d+)|wrote (?:me|us|it) up for \w+|PO (?:no\.? ?)?[\w-]* ?(?:approved|raised|in hand|released|issued)|agreed (?:to|a) renew(?:al)?|took (?:ten|twelve|twenty|fifteen|thirty|forty|fifty|six|eight) (?:cases|boxes|bags|kegs|pallets))\b|^[Ss]igned (?:this (?:morning|afternoon)|today|last night|yesterday)\b/i,
    unless: new RegExp(
      `${NOT_YET.source}|\\bsigned (?:it )?(?:for|off|in|by|out)\\b|\\b(?:cheque|check|last year)\\b`,
      'i',
    ),
  },
  {
    kind: 'buying_signal',
    says: /\b(?:(?:wants?|asked for|asking for|after|would like) (?:a |some |firm |our )?(?:pricing|prices|price|quote|quotation)s? (?:for|on)\b|asked (?:us|me) (?:to quote|for a quote)|(?:has|have) asked us to quote|wants (?:a |an )?(?:\d+|[a-z]+)-(?:day|week|month) (?:trial|pilot)|(?:he|she|they)(?:'d| would) (?:love|like) (?:to (?:try|test|run|pilot|trial|order)|module|phase|another|a second|the next|more of)|would sign (?:tomorrow|today|right away|now)|could we (?:run|do|supply|bring|deliver) the same|go ahead with the [A-Z])/i,
    unless: /\b(?:not|n't|never|competitor|I want|if (?:we|I)|no longer)\b/i,
  },
  {
    kind: 'praise',
    says: /\b(?:(?:the |is |are |was |our )?best (?:[a-z]+ )?(?:we've|we have|they've|she's|he's|they have|I've|anyone has) (?:ever )?(?:had|run|seen|used|tasted|tried|worked with)|best thing (?:we|they|that|to happen|since|he|she|ever)|changed (?:his|her|their|my) (?:life|lives)|(?:couldn't|can't) (?:praise|thank|speak highly|say enough)[^,.;]{0,40}(?:enough|good|highly)|(?:adored (?:the|our|it)|raved over|is raving about|gushed about|thrilled to bits with|blown away by)\b|(?:staff|team|crew|kids|guests|customers|regulars|drivers|nurses|patients) (?:all )?(?:love|adore|swear by)(?! (?:his|her|their))|the (?:clearest|cleanest|smoothest|fastest|nicest|tastiest|easiest|neatest) (?:one )?(?:he|she|they|anyone)(?:'s| has|'ve| have)? (?:ever )?(?:seen|had|used|tried)|first (?:one|thing) that (?:actually )?(?:looks|tastes|works|feels)|happy as larry)\b/i,
    unless:
      /\b(?:their (?:current|own|old)|competitor|rival|the film|restaurant|holiday|his wife|her husband|my|teacher|nails|wine list|if)\b/i,
  },
  {
    kind: 'avoidance',
    says: /\b(?:zero (?:reply|response|answer|replies)|not one (?:returned|answered|call back)|never (?:showed|turned up|called back|rang back|picks? up)|not available (?:each|any|every|either) time|wasn't (?:there|in|around) again|nobody (?:could|would) (?:tell me|say) (?:when|where)|cancelled on (?:us|me)|(?:he|she|they) reads? (?:them|it) (?:and|but)|no answer to the invite|(?:he's|she's|they've been|been) dodging)\b/i,
    unless: /\b(?:I never|we never|then (?:rang|called)|eventually)\b/i,
  },
  {
    kind: 'competitor_move',
    says: /\b(?:(?:[A-Z][A-Za-z]+|rival|competitor|distributor|bidder|[A-Z]{2,}) (?:have |has |had |is |are |was |were )?(?:just |already )?(?:quoted (?:him|her|them)|offering (?:them|him|her)|protesting|cut [a-z ]{3,25} \d+%|came in (?:last|this) (?:week|month) with|undercut(?:ting)?|dropped (?:its|their) price|circling|parked a rep))\b/,
    unless: /\b(?:I|We|He|She|They|You|It|we) (?:have |had |just )*(?:quoted|cut|offer|came)|\b(?:our|customer)\b/,
  },
  {
    kind: 'referral',
    says: /\b(?:gave (?:me|us) [A-Z][\w']+(?: [A-Z][\w']+)?(?:'s number| at [A-Z][\w' ]+)? ?(?:to (?:call|ring|try)|'s number)?|told (?:me|us) to (?:go (?:see|and see)|call|ring|try|look up) (?:his|her|their|a|[A-Z])|(?:will|'ll|gonna|going to|offered to|happy to) (?:intro|introduce) (?:me|us)|(?:will|'ll) (?:speak|talk|put in a word|vouch) (?:to|with|for) [^,.;]{3,30}(?:on our behalf|for us)|[A-Z]\w+ (?:at [A-Z]\w+ )?introduced (?:us|me)|on our recommendation|passed (?:me|us) on to)\b/,
    unless: /\b(?:gave (?:me|us) (?:The|A|Monday|Tuesday|Wednesday|Thursday|Friday)|not|n't)\b/,
  },
  {
    kind: 'payment',
    says: /\b(?:put (?:the|a|down the|down a) (?:deposit|balance) (?:thru|through|down)?|(?:wire|transfer|deposit|cheque|check|payment)\b[^,.;]{0,30}\b(?:cleared|landed|hit (?:our|the) account|went through|came through)|(?:cut|wrote|handed|gave) (?:me|us) (?:a|the) (?:check|cheque)|money (?:landed|hit|cleared)|(?:has|have) been transferred|in our account)\b/i,
    unless: /\b(?:will|'ll|would|if|when|until|once|not|hasn't|bounced|yet|asked|before|should|overdue)\b/i,
  },
  {
    kind: 'delivery',
    says: /\b(?:\d+ [a-z]+ (?:were )?received\b[^,.;]{0,20}|(?:order|delivery|shipment|load|truck) (?:went in|landed|got there|made it)\b|count (?:was )?(?:OK|good|right|correct))\b/i,
    unless: /\b(?:will|'ll|if|when|not|hasn't|short|damaged|late|before)\b/i,
  },
  {
    kind: 'complaint',
    says: /\b(?:(?:formal )?gripe|filthy (?:about|with|at) (?:that|us|it|the)|(?:he|she)'s hot because|hopping mad|spitting (?:feathers|chips)|hit the roof|gave (?:me|us) an earful|tore (?:a strip off|into) (?:me|us)|ropeable|cheesed off|fed up with us|not (?:best )?pleased)\b/i,
    unless:
      /\b(?:no|not|n't|without|never) (?:a )?(?:gripes?|filthy|pleased to)\b|\b(?:the current|boss|competitor|their (?:own|old|current))\b/i,
  },
  {
    kind: 'objection',
    topic: 'habit',
    says: /\b(?:we(?:'ve| have)? always (?:got|gotten|bought|used|had|ordered|dealt)|not changing what (?:isn't|ain't|works)|(?:see|sees) no reason to (?:change|switch|move)|why would I (?:change|switch|move)|(?:set in (?:his|her|their) ways)|if it ain't broke|stick(?:s)? with what (?:they|he|she) knows?)\b/i,
    unless: /\b(?:from us|with us|no longer)\b/i,
  },
  {
    kind: 'objection',
    topic: 'timing',
    says: /\b(?:(?:nothing|nothing's|nothing is) (?:happening|going to happen|gets signed)[^,.;]{0,12} (?:til|till|until|before)|won't (?:look at|consider|touch|discuss|think about|start) (?:anything|it|this)? ?(?:before|until|till)|not (?:putting|taking on|starting|signing|bringing)[^,.;]{2,30} (?:in )?(?:before|until|till)\b|can't commit before)/i,
    unless: /\b(?:I|we) won't\b/i,
  },
  {
    kind: 'objection',
    topic: 'later_discount',
    says: /\b(?:wait(?:s|ing)? for (?:the|our|your|a) (?:[a-z-]+ )?(?:rebate|sale|promo\w*|discount|offer|clearance|markdown)|hold off (?:till|until|for) the (?:[a-z-]+ )?(?:promo\w*|sale|rebate))\b/i,
  },
  {
    kind: 'objection',
    topic: 'price',
    says: /\b(?:(?:price|uplift|increase|quote|figure|number|rate|margin) is a non-?starter|don't come close|(?:you're|we're) (?:way )?(?:pricier|dearer) than)\b/i,
  },
  {
    kind: 'objection',
    topic: 'quality',
    says: /\btoo (?:wet|dry|thin|weak|sweet|salty|bitter|soft|brittle|flimsy|watery|greasy|runny|coarse|tough) for\b|\b(?:capsules?|bottles?|lids?|seals?|seams?|bags?|cans?|boxes|labels?|tubes?) (?:split|peel|leak|crack|tear|warp|pop|swell)s? (?:in|under|when|after)\b/i,
    unless: /\b(?:their (?:current|old)|competitor|gripe|margin|online|reviews?)\b/i,
  },
]
