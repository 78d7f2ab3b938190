// How objections, complaints, orders and other signs are said in English.
import type { SignalRule } from '../../../engine/offline/hearing.ts'

const DENIED =
  /\b(?:didn't|did not|don't|doesn't|does not|no|not|never|haven't|hasn't|wasn't|without)\b[^,.;]{0,16}\b(?:talk|discuss|mention|raise|bring|say|complain|ask|come up|get into|think|problem|issue)/i
const PLAN =
  /\b(?:plan|plans|planning|will|'ll|going to|might|may|could|would|wants? to|want|hopes? to|if|considering|thinking|didn't|hasn't|haven't|not|no|never|won't|yet|before|until|unless|ready to|about to|promised to|agreed to|aims? to|intends? to|should|competitor|from (?:sysco|them))\b/i

export const enSignals: readonly SignalRule[] = [
  {
    kind: 'objection',
    topic: 'later_discount',
    says: /\b(?:wait(?:ing|s)?|hold(?:ing)? (?:off|out)|hang on|buy|order|until|till)\b[^,.;]{0,24}\b(?:sale|sales|black friday|discount|discounts|promo|promotion|deal|cyber monday|prime day|price (?:drop|cut)|clearance|offers?)\b/i,
    unless: DENIED,
  },
  {
    kind: 'objection',
    topic: 'price',
    says: /\btoo (?:expensive|pricey|high|dear|steep|costly|much (?:money)?)\b|\b(?:more expensive|pricier|dearer|costlier|higher|cheaper)\b[^,.;]{0,12}\bthan\b|\b(?:price|pricing|cost|quote|rate)s?\b[^,.;]{0,24}\b(?:too|high|higher|steep|above|over(?! to)|expensive|issue|problem|concern|sticking point|blocker|objection|pushback)\b|\b(?:pushed|pushing|push|pushback|push-back|balk(?:ed|s)?|objected|complained|winced|choked|haggl(?:ed|ing))\b[^,.;]{0,12}\b(?:on|at|about|over)\s(?:the\s|our\s|my\s)?(?:price|pricing|cost|quote|rate)|\b(?:wants?|asked for|asking for|needs?|pushing for|demand(?:s|ed|ing)?|expects?)\b[^,.;]{0,10}\b(?:discount|lower price|better price|price cut|\d{1,2}% off|cheaper)|\bcan'?t afford|\bover (?:their |his |her |the )?budget\b|\bno budget\b|\bbeyond (?:their|his|her) budget|\b(?:is|are|was|we're|'re|it's|seems?)\s(?:a bit |a little |quite |rather |very |really |pretty )?(?:expensive|pricey|dear|costly|steep)\b|\bprice objection|\bprice was the (?:reason|issue|problem|deal-?breaker)|\b\d{1,2}% (?:more|higher|above|dearer)\b|\b(?:cheaper|lower price) (?:elsewhere|option|quote|offer|from)|\bwhy (?:we|we're|it)(?:'re| are)? (?:so )?(?:expensive|cost)/i,
    unless:
      /\b(?:didn't|did not|don't|doesn't|never|haven't|wasn't|no one|nobody|not)\b[^,.;]{0,20}\b(?:talk|discuss|mention|price|pricing|expensive|raise|cost|come up|high|too)\b|happy with the price|over cost|never asked|(?:isn't|not|n't) asking|price is (?:fine|ok|good|right)|costs? of downtime|higher than expected (?:sales|demand)|competitor[^,.;]{0,12}(?:is|are) (?:more expensive|pricier)|higher (?:quality|volume)|rival[^,.;]*cut|cut their price/i,
  },
  {
    kind: 'objection',
    topic: 'stock',
    says: /\b(?:over-?stocked|too much (?:stock|inventory)|plenty (?:of|in) (?:stock|inventory)|full (?:shelves|warehouse)|(?:still|not) (?:sitting on|sold|working through|moving)|(?:has|have)n't sold|stock(?:'s| is)? (?:not moving|too high|piling up)|slow[- ]moving|excess (?:stock|inventory)|no (?:shelf )?(?:space|room) (?:for|left)|sitting on (?:\d+|too|a lot|last))\b/i,
    unless: DENIED,
  },
  {
    kind: 'objection',
    topic: 'comparison',
    says: /\b(?:compar(?:e|es|ing|ed) (?:us|quotes|prices|offers|options|suppliers|vendors|with|to|against|other)|shop(?:ping)? around|(?:two|three|four|several|other|more|competing|2|3|4) (?:other )?(?:quotes|bids|vendors|suppliers|offers|options)|look(?:ing|s|ed)? at (?:other|another|alternatives|a few|several|two|three|some other)|getting (?:other )?quotes|evaluating (?:other|alternatives|a few|two|three)|alternatives|better (?:offer|deal) from)\b/i,
    unless: DENIED,
  },
  {
    kind: 'objection',
    topic: 'reviews',
    says: /\b(?:bad|negative|poor|mixed|one-star|1-star|terrible|awful)\s(?:online\s|google\s)?(?:reviews?|ratings?|feedback online|press)|\breviews? (?:are|were|is|look) (?:bad|poor|mixed|not great)|\bread (?:reviews|on(?:line)? (?:that|about))/i,
    unless: /no bad|didn't/i,
  },
  {
    kind: 'objection',
    topic: 'authority',
    says: /\b(?:(?:has|have|needs?|wants?|must|had|'ll have|got) to (?:ask|check with|run it (?:by|past)|consult|clear it with|talk (?:it over )?(?:to|with)|speak (?:to|with)|go back to|get approval|get (?:sign-?off|permission)|discuss (?:it )?with)\b[^,.;]{0,30}|(?:not|isn't|is not|wasn't) (?:the|her|his|their|my) (?:decision|decision[- ]?maker|call|one who decides)|not (?:his|her|their|my) (?:call|decision)|can(?:'t|not) (?:decide|sign|approve|commit|authori[sz]e)|(?:needs?|requires?|pending|subject to|waiting (?:for|on)|without)\s(?:the |her |his |their |a |final )?(?:[a-z]+'s |[A-Z]\w+'s )?(?:boss|manager|director|approval|sign-?off|board|owner|head office|vp|ceo|cfo|committee|green light)[a-z']*(?:\s(?:approval|sign-?off|ok|okay|blessing|signature|to (?:approve|sign|decide)))?|no authority|above (?:his|her|their) pay ?grade|up to (?:his|her|their|the) (?:boss|manager|director|owner|board|vp|ceo|cfo|husband|wife|partner))\b/i,
    unless: /\bi (?:have|need) to|we need|budget isn't|no need|doesn't need|didn't|role is/i,
  },
  {
    kind: 'objection',
    topic: 'doubt',
    says: /\b(?:doesn't|don't|does not|didn't|do not|not sure (?:he|she|they)|hard to) (?:yet )?(?:trust|believe)\b|\b(?:doubts?|doubtful|sceptical|skeptical|unconvinced|not convinced|dubious|wary|nervous about us|has concerns|have concerns)\b|\b(?:worr(?:ied|ies)|concern(?:ed|s)|questions?|questioned|unsure|nervous)\b[^,.;]{0,14}\b(?:whether|that we|about (?:our|us|support|after-?sales|the support|reliability|if we|a small)|we can|we're too)|\b(?:never|hasn't|haven't|not) heard of us\b|\btoo small (?:a |for)|\bsmall (?:firm|company|vendor) can\b/i,
    unless: /no doubt|beyond doubt|without a doubt|not worried|no concerns/i,
  },
  {
    kind: 'objection',
    topic: 'habit',
    says: /\b(?:used to (?:the|their|his|her|what|it|working with|how)|happy with (?:(?:(?:their|his|her|the) )?(?:current|existing|old|present|incumbent)|(?:their|his|her|the) (?:supplier|vendor|provider|setup|system|distributor)|(?:what|who) (?:they|he|she)|how things)[^,.;]{0,20}|(?:don't|doesn't|won't|not|didn't|no (?:reason|need)) (?:want(?:ing)? )?(?:to )?(?:switch|change|move)|reluctant to (?:switch|change)|(?:always|been) (?:used|bought|worked with|with them|using|buying)[^,.;]{0,24}(?:for (?:\w+ )?years|and)|hassle to (?:switch|change)|switching (?:is|would be|costs?) (?:too|a)|loyal to|stick(?:ing|s)? with (?:their|what|the current|the old)|satisfied with (?:their|the) (?:current|existing))\b/i,
    unless:
      /happy with (?:the|our) (?:results?|service|price|product|new|delivery|demo|pilot|samples?|support)|with us|used to (?:be|work|run|play)/i,
  },
  {
    kind: 'objection',
    topic: 'security',
    says: /\b(?:security (?:team|concerns?|review|questionnaire|issue|requirement|worr)|data (?:security|leak|leaks|leaving|privacy|protection|residency|breach)|cloud leaks?|(?:let|allow) (?:the |their )?data (?:leave|out)|gdpr|hipaa|compliance (?:concern|issue|team)|on-?prem(?:ises?)? only|leave their network|info-?sec|privacy concerns?|breach(?:es)?|soc ?2|iso ?27001|hacked)\b/i,
    unless: /no security (?:concerns|issues)|security guard/i,
  },
  {
    kind: 'objection',
    topic: 'timing',
    says: /\b(?:not (?:now|right now|a good time|the right time|ready|this (?:year|quarter|month)|until|before|a priority|yet ready|at the moment)|nothing (?:before|until|till|this)|(?:come|check|circle|call|get|ring) back (?:in|after|next|later)[^,.;]{0,20}|revisit|won't (?:release|approve|free up|get|have)\b[^,.;]{0,24}\b(?:until|till|before)|(?:isn't|not|won't be|hasn't been) (?:approved|released|available|free|signed off) (?:until|till|before|yet)|too busy|bad time|on hold|(?:needs?|wants?) (?:more )?time|think (?:it|about it|this) over|think about it|(?:wait|hold off|postpone|put (?:it )?off|push(?:ed)? (?:it )?(?:back|out)|delay(?:ed|ing)?)\b[^,.;]{0,10}\b(?:until|till|to|for)\s(?:next|after|the new|january|february|q[1-4]|spring|summer|year|later)|(?:freez|frozen|freeze)\w*|no rush|maybe (?:later|next (?:year|quarter)))\b/i,
    unless:
      /^(?:will|'ll) |\b(?:scanners?|screens?|systems?|apps?|computers?|tills?|software|tablets?|pipes?) (?:[a-z]+ )?freez|\bi (?:need|will|should|'ll)|i'll (?:call|come|check|get|ring|circle)|freezer|frozen (?:food|goods|peas|fish|meat)|stock (?:will )?last|didn't|delivery|sale\b|discount|promised to/i,
  },
  {
    kind: 'objection',
    topic: 'quality',
    says: /\b(?:worr(?:ied|ies)|concern(?:ed|s)?|doubts?|question(?:s|ed)?|afraid|fears?|complain(?:ed|s)?)\b[^,.;]{0,14}\b(?:about|of|over|the|our)\b[^,.;]{0,12}\bquality\b|\bquality\b[^,.;]{0,14}\b(?:concern|issue|problem|inconsistent|not (?:good|great|consistent)|isn't|poor|worry|varies)|\b(?:poor|low|bad|inconsistent|uneven) quality|\bquality (?:worries|concerns)|\b(?:doesn't|didn't|won't) (?:last|hold up|work as well)|\bnot (?:as )?(?:durable|reliable|effective)\b|\bflims(?:y|ier)/i,
    unless: /no quality (?:issues|concerns)|their (?:current )?supplier|happy/i,
  },
  {
    kind: 'objection',
    topic: 'terms',
    says: /\b(?:ask(?:s|ed)?|wonder(?:s|ed)?) (?:if|whether|about|for)\b[^,.;]{0,20}\bnet[- ]?\d{2,3}|\b(?:wants?|asked for|asking for|needs?|insist(?:s|ed)? on|pushing for|prefers?|requested|demand(?:s|ed))\b[^,.;]{0,30}\b(?:net[- ]?\d{2,3}|longer (?:payment )?terms|(?:45|60|90|120)[- ]day|credit terms|consignment|better terms|extended terms|instal?ments)|\bnet[- ]?\d{2,3} to net[- ]?\d{2,3}|\b(?:minimum order|MOQ)\b[^,.;]{0,14}\b(?:too|high|large|big|problem|issue)|\b(?:payment )?terms\b[^,.;]{0,14}\b(?:too|problem|issue|sticking|short|strict|blocker)|\bwon't (?:prepay|pay up ?front|pay in advance|sign (?:a|an) (?:annual|long|multi))/i,
    unless: DENIED,
  },
  {
    kind: 'complaint',
    says: /\b(?:complain(?:ed|s|ing)?|complaint|angry|furious|annoyed|upset|unhappy|not happy|livid|irritated|frustrated with us|disappointed|let down|pissed|fuming|dissatisfied)\b|\b(?:arrived|came|delivered|was|were|shipped|showed up|turned up) (?:damaged|broken|late|short|wrong|cracked|leaking|expired|crushed|faulty|defective|spoiled|three days late|two days late|a (?:day|week) late)\b|\b(?:damaged|missing|defective|faulty|wrong|expired|broken) (?:goods|items|boxes|cases|parts|units|products?|bottles|shipment|order|packs|pallets?|invoice)\b|\bwants? (?:a |his |her |their |the )?(?:refund|replacement|money back|credit note|return)\b|\b(?:our|the|last|your) (?:delivery|shipment|order|invoice|driver|support|service)\b[^,.;]{0,14}\b(?:late|wrong|rude|missing|slow|terrible|poor|damaged|short|mess(?:ed)?)|\bno one (?:called|got|has|replied|responded)|\bstill (?:hasn't|haven't|not|waiting (?:for|on)) (?:received|heard|been|our|the|got)/i,
    unless:
      /\b(?:no|didn't|not|never|without|hasn't|haven't)\s(?:[a-z]+\s)?(?:complain|complaints?|angry|upset|unhappy|damaged|missing)|about (?:their|his|her) (?:current|supplier|system|old|existing|boss|staff)|competitor|not (?:un|dis)|complain(?:ed|s|ing)? about (?:the )?(?:price|pricing|weather|traffic)|unhappy with (?:their|his|her|the current)|(?:disappointed|unhappy|angry|upset|frustrated|annoyed) with (?:their|his|her)\b|price/i,
  },
  {
    kind: 'buying_signal',
    says: /\b(?:(?:is|was|are|were|seems?|sounds?|looks?|really|very|she's|he's|they're)\s(?:really |very |quite |pretty |definitely |genuinely )?(?:interested|keen|eager|excited)\b|interested in (?:trying|buying|ordering|a trial|a pilot|testing|our|seeing)|(?:asked|asks|asking|wondered|wants to know|inquired|enquired)\b[^,.;]{0,24}\b(?:lead times?|deliver(?:y|ed)?|how (?:fast|soon|quickly|long|much)|discounts? for|contract|payment (?:options|terms|plan)|instal?ments|pricing for|minimum order|install(?:ation)?|start date|onboarding|warranty|next steps|availability|trial|training)\b|(?:ready|wants?|agreed|plans?|planning|willing|intends?|about|going|happy|expects?|hopes?|promised) to (?:order|buy|sign|start|proceed|move forward|go ahead|pilot|trial|try|place an? (?:[a-z]+ )?order|switch to us|stock us|commit|list us|test)\b|(?:will|'ll|says they'll|going to) (?:sign|order|place (?:an|the) order|buy|go ahead|go with us|start with|list us|commit)\b|verbal(?:ly)? (?:yes|agreed|ok|commitment|go-?ahead)|(?:wants?|asked for|requested|would like) (?:a|the) (?:contract|proposal|trial|pilot|sample|demo)\b|sold on|leaning (?:towards? us|our way)|(?:likes?|loves?) the (?:pilot|demo|idea|proposal|trial)\b.{0,12}(?:and wants|ready)|green light)\b/i,
    unless:
      /\bnot\b(?! only)|\bn't\b|didn't|isn't|wasn't|no longer|don't|won't|doesn't|\bif\b|never|no interest|competitor|\bi (?:want|plan|agreed|promised|'ll)\b|\bi'll\b|less (?:interested|keen)|promised to (?:send|call|pay|check)|leaving|retir|wait|after|keen (?:on (?:fishing|golf|tennis)|golfer|cyclist|fisherman|gardener|runner)|interested in (?:our competitor|golf|football)/i,
  },
  {
    kind: 'avoidance',
    says: /\b(?:no (?:answer|reply|response|pick ?up|callback|luck reaching)|didn't (?:answer|pick up|reply|respond|return|call back|get back)|did not (?:answer|reply|respond|pick up)|(?:hasn't|haven't|has not|never|not) (?:answer(?:ed|ing)|replied|replying|responded|responding|called back|returned|picked up|returning|got(?:ten)? back|picking up|heard back)|went (?:to|straight to) voicemail|(?:straight to|left (?:a |two |three |another )?)voice ?mails?|ghost(?:ed|ing)|(?:isn't|not|won't) (?:returning|taking|answering|picking up) (?:my |our |any )?(?:calls|emails|messages|the phone)?|avoid(?:s|ing|ed) (?:me|us|my calls)|dodg(?:ed|ing) (?:me|my|us)|left (?:me|us) on read|(?:stood|blew) (?:me|us) (?:up|off)|no[- ]show|radio silence|gone (?:quiet|dark|silent)|can't (?:reach|get hold of)|couldn't (?:reach|get hold of|get through)|unreachable|won't (?:see|meet|return|call|answer|reply))\b/i,
    unless:
      /\bi (?:haven't|didn't|never) (?:repl|respond|answer|call)|finally (?:answered|replied|called)|then (?:called|replied)|called (?:me )?back/i,
  },
  {
    kind: 'purchase',
    says: /\b(?:(?:just |already |finally |then |also |has |have |they've |she's |he's )?(?:ordered|re-?ordered|bought|purchased|placed (?:an|a|the|another|their|his|her) (?:[a-z-]+ ){0,3}order|signed(?: up)? (?:the|a|an|for|off on the|our|up|today)[^,.;]{0,24}(?:contract|deal|agreement|order|po|quote|renewal|\d)?|renewed|took (?:another |an extra |the first |\d+|ten|twenty|thirty|fifty)|committed to \d+|went with us|closed (?:the|a) deal|order(?:ed)? (?:came in|confirmed|placed|in for)|sent (?:over )?(?:the|a) (?:po|purchase order)|gave (?:me|us) (?:an|the|a) (?:order|po)|picked up \d+ (?:boxes|cases|units))|closed the (?:deal|sale)|deal (?:is )?(?:closed|signed|done)|new order|repeat order|PO (?:received|is in|came))\b/i,
    unless: new RegExp(
      `${PLAN.source}|\\b(?:last (?:year|month|time|week|quarter)|usually|previously|before|used to|never|cancel|competitor|rival|tesco|from [A-Z][a-z]+ (?:instead|before)|signed for|all signed|signed off on (?:delivery)|no order|their rival|just (?:bought|ordered) (?:a|an|his|her|lunch|coffee)|bought (?:a|an|his|her) (?:new )?(?:house|car|dog|boat|place|home|coffee|lunch)|bought me|i (?:bought|ordered)|ordered (?:coffee|lunch|a beer)|not \\d+)`,
      'i',
    ),
  },
  {
    kind: 'delivery',
    says: /\b(?:(?:was|were|got|been|all|just|has been|have been)\s)?(?:delivered|dropped (?:off )?(?=\d)|dropped off|handed over|shipped|arrived|installed|signed for|landed|unloaded|took delivery|taken delivery|received (?:the|their|his|her|all) (?:goods|order|shipment|delivery|boxes|cases|units|pallets?|machines?|equipment|parts))\b/i,
    unless:
      /\b(?:will|'ll|to be|when|before|by|until|hasn't|haven't|not|wasn't|yet|if|late|damaged|asked|expects?|promised|should|need|must|tomorrow|next|how (?:fast|soon)|can|competitor|dropped off (?:a|the|some|my|our) (?:brochures?|samples?|cards?|catalogue|flyers?|price list|quote|donuts|doughnuts)|arrived (?:at|late)|i arrived|we arrived|installed base|complain|money|payment|wire|ships?)\b/i,
  },
  {
    kind: 'payment',
    says: /\b(?:(?:has |have |they've |she's |he's |just |already |finally |also )?(?:paid|settled|wired|transferred)\b(?!\s(?:time|leave|for (?:lunch|dinner)))|payment (?:received|came in|arrived|cleared|landed|is in|came through)|(?:invoice|deposit|balance|bill) (?:has been |was |is |got )?(?:paid|settled|cleared)|(?:received|got) (?:the |their |a |his |her |full )?(?:payment|deposit|money|cheque|check|wire)|money(?:'s| is| has)? (?:in|arrived|landed))\b/i,
    unless:
      /\b(?:will|'ll|not|hasn't|haven't|yet|by|when|until|if|once|to be|asked|promised|wants?|settled by|unpaid|i paid|we paid|never|overdue|before|should|attention|case settled|settled in|well paid|gets? paid)\b/i,
  },
  {
    kind: 'praise',
    says: /\b(?:(?:is|was|are|were|very|really|so|extremely|super|pretty|quite|she's|he's|they're|sounded|seemed) (?:very |really |so |extremely |super |quite |pretty )?(?:happy|pleased|impressed|delighted|thrilled|satisfied|grateful|over the moon|chuffed)(?:\s(?:with|by|about|that))?|(?:loves?|loved|likes?|liked|adores?|praised|raved about|raves about|complimented|couldn't stop praising|thanked us)\s(?:our|the|us|how|your|working with us|that we)\b|great feedback|good feedback|positive feedback|glowing|best (?:supplier|service|rep|product) (?:they|she|he)|(?:service|quality|product|packaging|delivery|support|results|team)\b[^,.;]{0,14}\b(?:is|was|were|are) (?:great|excellent|fantastic|brilliant|superb|spot on|amazing|outstanding)|looks (?:far |much |so much )?(?:better|more premium)|kudos|sells (?:really |very )?well|flying off the shelves|works (?:really|very|so) well|(?:is|are|been) (?:doing|selling|going|moving|working) (?:great|brilliantly|fantastically|nicely|(?:really |very )?well)|compliment(?:s|ed)?)\b/i,
    unless:
      /\b(?:not|n't|isn't|wasn't|never|competitor|i (?:love|like|was)|i'm|if|less|current supplier|their (?:current|existing|old)|his new|likes the (?:look|sound) of|unhappy|would be|weather|food was|happy with their|happy to)\b/i,
  },
  {
    kind: 'competitor_move',
    says: /\b(?:(?:competitor|rival|competition|other (?:vendor|supplier)|they'?ve had)\b[^.;]{0,30}\b(?:cut|cuts|dropp(?:ed|ing)|slash(?:ed|ing)?|offer(?:s|ed|ing)?|launch(?:ed|ing)?|visited|pitch(?:ed|ing)?|undercut(?:ting)?|running|undercuts|promo\w*|discount\w*|came (?:in|by)|poach\w*|raised|rais(?:ing|es)|giving|gave|quoted|demo(?:ed)?|sampl\w+|sniffing)|[A-Z][A-Za-z]+(?:\s[A-Z][a-z]+)?(?:'s)?\s(?:is |are |has |have |just |also |reps? |was |sales ?(?:guy|rep|person) )+(?:cut|cutting|dropped|slashed|offering|offered|launched|launching|been (?:in|pitching|calling|sniffing)|pitching|pitched|undercutting|undercut|running|visiting|visited|came (?:in|by)|quoted|giving|poach\w*|raised|sampling|in there)\b[^,.;]{0,30}\b(?:price|prices|pricing|promo\w*|buy-?\w*|discount\w*|deal|deals|\d+%|free|trial|sample|last|yesterday|two|product|line|them|offer|special|by|here|sniffing|next door)|being undercut|undercut us)\b/,
    unless:
      /\b(?:no|not|hasn't|haven't|didn't)\b[^,.;]{0,14}\b(?:competitor|rival|move|launch)|we (?:cut|offered)|\bI\b|she (?:is|was|has) (?:running|offering)|we're/,
  },
  {
    kind: 'referral',
    says: /\b(?:introduc(?:e|ed|ing|tion|es) (?:me|us|to|you)?|referr(?:ed|al|ing)|refer us|recommend(?:ed|s|ing)? (?:me|us)|put (?:me|us) in touch|(?:gave|give|giving|passed) (?:me|us) (?:the |a |two |three )?(?:name|names|number|contact|contacts|details|card) (?:of|for)|vouch(?:ed|es)? for us|pass(?:ed)? (?:my|our) (?:name|card|details)|knows someone|suggested i (?:call|talk to|speak to|contact|try)|connect(?:ed)? (?:me|us) (?:with|to)|suggested (?:talking|speaking|reaching out) to)\b/i,
    unless:
      /\bi (?:introduced|referred|recommended|can introduce)|introduced (?:the|our|a) (?:new|product)|introduced myself|won't|not|didn't|if\b|ask(?:ed)? for (?:a )?referral|doctor referral|introduce (?:the|our)/i,
  },
]
