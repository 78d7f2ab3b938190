// How promises, tasks, appointments and expected payments are said in English.
import type { FollowUpRule } from '../../../engine/offline/hearing.ts'
import { enShortPromises } from './follow-ups-plain.ts'
import { enPromises } from './promises.ts'

const DO =
  '(?:send|email|bring|drop|call|ring|phone|follow|prepare|put together|share|get|go|visit|come|meet|show|demo|present|quote|deliver|ship|check|confirm|fix|sort|resolve|arrange|schedule|set up|book|order|draft|write|revise|update|submit|talk|speak|ask|find|give|take|return|replace|provide|review|train|install|test|swing|stop|circle|touch|chase|run|look|forward|text|message|mail|post|do|make|finish|build|organi[sz]e|introduce|courier|resend|explain|discuss|supply|pick|process|refund|credit|restock|work|have|supply|loop|reach|connect|pull|complete|return|raise|escalate)'
const NOT =
  /\b(?:didn't|did not|don't need|doesn't need|no need|not (?:going )?to|won't|never|cancel(?:led|ed)?|already (?:sent|called|done|emailed)|if we|unless|instead of)\b/i
const PERSON = '(?:he|she|they|customer|client|[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?|(?:the|their|his|her) [a-z]+)'

export const enFollowUps: readonly FollowUpRule[] = [
  ...enShortPromises,
  ...enPromises,
  {
    by: 'customer',
    kind: 'payment',
    says: /\b(?:(?:will|'ll|to|going to|promised to|agreed to|says (?:he|she|they)(?:'ll| will| would)|expects? to|can)\s(?:be )?(?:pay(?:ing)?|settle|transfer|wire|send (?:the )?(?:payment|money|deposit|cheque|check))|payment (?:comes|is due|due|will|by|on|expected|next|coming|lands|follows)|paying (?:by|on|at|next|in|before)|pays? (?:by|on|at the end|next|before|the (?:balance|rest|deposit))|balance due|invoice due)\b/i,
    unless:
      /\b(?:asked whether|whether|can't pay|won't pay|pay attention|pays? (?:cash )?on delivery|paid|if|hard to pay|to pay more)\b/i,
    dated: true,
  },
  {
    by: 'rep',
    kind: 'appointment',
    says: /\b(?:(?:meeting|call|demo|visit|appointment|lunch|dinner|coffee|site visit|tour|walkthrough|review|presentation|training|kick-?off)\b[^,.;]{0,20}\b(?:set|booked|scheduled|arranged|confirmed|fixed|agreed|planned|moved|pushed|rescheduled)|(?:booked|scheduled|arranged|set up|agreed|moved|rescheduled|pencil(?:led|ed) in|fixed)\b[^,.;]{0,30}|(?:i'm |we're |i am |we are )?(?:meeting|seeing|visiting) (?:him|her|them|[A-Z][a-z]+)\b|(?:meet|see) (?:him|her|them|again|up)\b|(?:next )?(?:demo|meeting|visit|appointment|follow-?up (?:call|meeting|visit)|call)\s(?:is |on |next |this |at |for |tomorrow|with))/i,
    unless:
      /\b(?:met|saw|had a|great|good|quick|after (?:the|our)|during|in the|had (?:lunch|dinner)|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|didn't|if|cancelled|at the meeting|today's|set up (?:the|a) (?:account|machine)|price|budget|went|moved (?:from|to net|net)|they moved|she moved|he moved)\b/i,
    dated: true,
  },
  {
    by: 'rep',
    says: /\b(?:I|we)\s(?:also |then |have |just |had |already )?(?:promised|committed|agreed|offered|told (?:him|her|them|[A-Z][a-z]+) (?:that )?(?:I|we)(?:'d| would|'ll| will)?|said (?:that )?(?:I|we)(?:'d| would|'ll| will))\b[^.;]{0,80}/i,
    unless: /\bdidn't promise|if we\b|\bI said no/i,
  },
  {
    by: 'rep',
    says: /\b(?:[Pp]romised|[Aa]greed|[Tt]old (?:him|her|them|[A-Z][a-z]+)|[Ss]aid) (?:I'd|I'll|I would|I will|we'd|we'll|to|him|her|them|a|the)\s?[^.;]{0,80}/,
    unless:
      /\b(?:he|she|they|[A-Z][a-z]+|who|also|CEO|CFO|buyer|manager) (?:has |have |also |then )?(?:promised|agreed|said|told)\b|told (?:him|her|them) (?:the|a)|said (?:the|a|to)\b|\bdidn't promise/,
  },
  {
    by: 'rep',
    says: /\b(?:I'll|I will|we'll|we will|I'm going to|I am going to|I need to|I have to|I've got to|I gotta|gotta|I must|I should|we need to|we have to|let me(?! know)|I want to|I plan to|I'm (?:bringing|sending|calling|going|taking|dropping|visiting|preparing|showing|delivering|getting|running|putting|seeing)|I owe (?:him|her|them|[A-Z][a-z]+)|we owe (?:him|her|them)|owe (?:him|her|them|[A-Z][a-z]+))\b[^.;]{0,80}/i,
    unless: new RegExp(
      `${NOT.source}|\\bsays? (?:he|she|they)|\\bI'll (?:say|admit|be honest)|I (?:should|must) say|I have to (?:say|admit)|asked if we'll|we'll see|(?:he|she|they) said we`,
      'i',
    ),
  },
  {
    by: 'rep',
    says: /\b(?:wants?|wanted|needs?|needed|asked|asks|asking|would like|expects?|requested|told|begged)\s(?:me|us)\s(?:to|for)\b[^.;]{0,80}/i,
    unless: /\b(?:not to|didn't|doesn't want|cut|lower|discount|to (?:wait|hold off|call back|leave))\b/i,
  },
  {
    by: 'rep',
    says: /\b(?:wants?|wanted|needs?|asked for|asking for|asks for|would like|requested|requests|requires?|expects?|is waiting (?:for|on)|waiting (?:for|on)|is after|demanded|insists? on)\s(?:to see |to get |to have )?(?:a |an |the |our |some |more |another |updated |revised |formal |written |new |two |three |full |detailed |one |\d+ )*(?:(?:[a-z-]+\s){0,2}?)(?:quotes?|quotation|proposals?|samples?|comparison|price list|catalogue|catalog|brochures?|references?|case stud(?:y|ies)|spec(?:s|ification|ifications| sheets?)?|data ?sheets?|test reports?|reports?|certificates?|msds|sds|demo|trial unit|trial|pricing|contract|invoice|documentation|documents?|paperwork|replacements?|refund|credit note|information|info|literature|plan|timeline|presentation|roi|breakdown|drawings?|mock-?ups?|posters?|follow-?up|visit|call ?back|numbers|answers?|\d+ more|more)\b[^.;]{0,60}/i,
    unless:
      /\bdidn't|doesn't (?:want|need)|not ask|\bI need|if\b|discount|director's|waiting for (?:the )?(?:director|board|boss|approval|his|her|their|january|black)/i,
  },
  {
    by: 'rep',
    says: new RegExp(
      `^(?:[-•*]\\s*)?(?:next(?: steps?| time| visit)?|to-?do|follow[- ]?ups?|action(?: items?)?|reminder|remind me to|remember to|don't forget to|must|need to|gotta|have to|note to self|plan)\\s?[:\\-–]?\\s?(?:is |are |to )?[^.;]{0,10}\\b${DO}\\b[^.;]{0,80}`,
      'i',
    ),
    unless:
      /^needs? to (?:ask|check with|talk to (?:his|her|their))|^plan (?:is )?to (?:open|expand)|remind me to stop|^need(?:s|ed)? to (?:think|consult)/i,
  },
  {
    by: 'rep',
    says: new RegExp(
      `^(?:FWD? (?:from )?[A-Za-z]+: |please |pls |and |then |also |so |will |to |going to |back to |must |need to )*(?:${DO}|sending|bringing|calling|visiting|delivering|dropping|following up|preparing|taking|showing|demo|going back|checking|presenting|quote|samples?)\\b[^.;]{0,80}`,
      'i',
    ),
    unless:
      /\b(?:sent|called|didn't|met|visited|had|was|were|today|yesterday|last|ago|no answer|they|he|she|if|get(?:ting)? (?:a lot|false|three|two|quotes)|have been|has|checked|paid|keeps?|who|three times|twice|morning\b.*\bmet|take (?:the train|calls))\b|^(?:do|make|run|look|work|have|take|get|ask)s\b|^(?:do|can|could|have|how|what|show me|give me|tell me|find me|check (?:everything|in))\b|\?$/i,
    dated: true,
  },
  {
    by: 'rep',
    says: /\b(?:due|deadline|needed|required|expected|wants? (?:it|them|this)|needs? (?:it|them|this|\d+|the)|wants? (?:\d+|the|another|a further))\b[^.;]{0,40}\b(?:by|before|no later than|on|within|this|next)\b[^.;]{0,30}/i,
    unless:
      /\b(?:payment|paid|balance|decision|approved|sign|budget|didn't|if|settled|who|expects? (?:to|the budget)|need(?:s|ed) (?:the|a) (?:director|boss|board|approval)|contract runs)\b/i,
    dated: true,
  },
  {
    by: 'rep',
    says: /\b(?:delivery|shipment|samples?|report|quote|proposal|order)\s(?:is |are )?due\b/i,
    unless: /\bnot\b|overdue|was due/i,
    dated: true,
  },
  {
    by: 'customer',
    says: new RegExp(
      `\\b(?:${PERSON})(?:'ll|'s going to|'re going to|\\s(?:will|is going to|are going to|would|promised to|agreed to|has to|have to|said (?:he|she|they)(?:'d|'ll| would| will)|says (?:he|she|they)(?:'d|'ll| would| will)|promised (?:a|an|the|me|us)|plans? to|intends? to|expects? to|aims? to|wants to))\\s(?:also |then |probably |definitely |be |try to |hopefully )?(?:get back|let (?:me|us) know|call(?: me| us)?|email|send|confirm|decide|sign|reply|respond|answer|review|discuss|check|talk to|speak (?:to|with)|forward|share|provide|introduce|present|approve|submit|place|order|give (?:me|us)|come back|return|update (?:me|us)|start|test|try|trial|an? (?:answer|decision)|answer|raise (?:a )?po|issue|finali[sz]e|take it to|bring it|run it|make a decision|book|arrange|schedule|settle it)\\b[^.;]{0,60}`,
    ),
    unless:
      /\b(?:won't|wouldn't|not|never|if|might|may|asked me|has to (?:sign|approve) (?:anything|everything|all|off)|order (?:when|once)|call (?:him|her|them) back|they might|maybe|check with (?:his|her|their) boss|introduce me)\b|^(?:I|We)\b|\b(?:I|we)(?:'ll| will)\b/,
  },
  {
    by: 'customer',
    says: /\b(?:wants?|needs?|like|hopes?|expects?|plans?|aims?) (?:it|this|the (?:deal|contract|order|decision)|to (?:sign|decide|order|close|start|finali[sz]e|have it)|a decision)\b[^.;]{0,60}/i,
    unless: /\b(?:not|n't|if|delivered|sent|shipped|fixed|replaced|quote|sample|resolved|me to|us to|think)\b/i,
    dated: true,
  },
  {
    by: 'customer',
    says: /\b(?:decision|answer|feedback|sign-?off|PO|purchase order|go-?ahead|signature)\s(?:is |are |expected |due |coming |comes? |will (?:be|come) |by |next |on |before )[^.;]{0,40}/i,
    unless: /\b(?:no|not|n't|if|maker)\b/i,
    dated: true,
  },
]

/** What stands before the thing to do, cut from it. */
export const enLeadIn =
  /^(?:(?:and|then|also|so|but|next(?: steps?| time)?|to-?do|action|follow[- ]?up:|reminder|remember to|don't forget to|note to self)[:,\s-]+|(?:I|we)(?:'ll|'d|'m| will| would| am| have| need| must| should| just| also| then)*\s+|(?:promised|agreed|offered|committed|said|told|asked|wants?|wanted|needs?|needed|would like|expects?|requested|requires?|owe|plan|going|have|has|had|got|gotta|must|need)\s+(?:to\s+|that\s+|for\s+|(?:him|her|them|me|us)\s+(?:to\s+|for\s+|that\s+)?)?(?:(?:I|we)(?:'ll|'d| will| would)\s+)?|(?:he|she|they|customer|client|(?!Delivery|Payment|Quote|Samples?|Order|Shipment|Installation|Replacements?)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:'ll|'d|'re| will| would)?\s+(?=(?:promised|agreed|asked|wants?|wanted|needs?|requested|requires?|will|would|says?|said|get|let|sign|call|send|pay|confirm|decide|plans?|expects?|also)\b)|says?\s+(?:(?:he|she|they|payment)(?:'ll|'d| will| would)?\s+)?|will\s+|to\s+(?=[a-z])|be\s+|please\s+)+/i
