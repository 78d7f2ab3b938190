// What somebody who writes English wants of Rapport: a question, a brief, the day's list, a correction, or to log a visit.
import type { IntentRule } from '../../../engine/offline/hearing.ts'

const REPORT = /\b(?:met with|met [A-Z]|visited|saw [A-Z]|stopped by|spoke (?:to|with)|called [A-Z])/

export const enIntents: readonly IntentRule[] = [
  {
    intent: 'correct',
    says: /^(?:correction|correct(?:ing)?(?: that| it)?|fix|typo|sorry|oops|actually|my mistake|i meant|wrong)\b[:,\s]|^(?:it'?s |it was |that'?s |that should be |should (?:be|read|have been) )?not [^,.]{1,30}[,;]?\s(?:it'?s |but |it was |rather |make (?:it|that) )?[^,.?]{1,30}[.]?$|^[^,.?]{1,50},\s?not [^,.?]{1,30}[.]?$|\b(?:i (?:got|wrote|said|typed) (?:that|it|the [a-z]+) wrong|should (?:be|have been|read) [^,.]{1,30},? (?:not|instead of)|change (?:that|it|the (?:quantity|date|amount|price|birthday|name|number)[^,.]{0,20}) to|make that \d+)\b/i,
    unless:
      /\b(?:not bad|not much|not sure|not great|not (?:the|a|an|today|yet|right|ready|now|interested)|actually (?:met|visited|had|saw|called))\b|remind|nudge|sorry (?:to|for)|fix (?:the|a) (?:machine|issue)/i,
  },
  {
    intent: 'practise',
    says: /\b(?:practi[sc]e|role[- ]?play|rehearse|drill me|quiz me|train me|mock (?:call|meeting|conversation)|pretend to be (?:a|the|my) customer|be the customer|play the (?:customer|buyer)|test me on|spar with me)\b/i,
    unless:
      /\b(?:dental|medical|gp|vet|veterinary|law|best|private|group|general|family|doctor's|their|the) practice|visited|met with|practice (?:manager|nurse|owner)/i,
  },
  {
    intent: 'settings',
    says: /\b(?:(?:stop|don't|do not|pause|turn (?:off|on)|disable|enable|mute|unmute|resume|start|quit|no) (?:the |my |all |sending )?(?:nudg\w*|remind\w*|notif\w*|digests?|morning (?:message|digest|list)|pinging me|messag\w+ me)|(?:nudge|remind|ping|message) me (?:at|on|only|every day at|earlier|later|before|after)\s?(?:\d|mon|tue|wed|thu|fri|sat|sun|weekdays?|weekends?|noon)[^.]{0,20}$|(?:change|switch|set|move|update) (?:my |the )?(?:nudges?|reminders?|digest|morning (?:list|digest)|time ?zone|language|working days|work ?days|settings?|notifications?)|^settings\b|(?:switch|reply|answer|talk|speak|write) (?:to me )?(?:to|in) (?:english|chinese)|my (?:time ?zone|working days|days off|work ?days) (?:is|are))\b/i,
    unless: REPORT,
  },
  {
    intent: 'help',
    says: /^(?:help(?: me)?|hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening)|how (?:does this|do you|do i use (?:this|you)|does it) ?(?:work)?|what (?:can|do) you do|what are you|who are you|commands?|instructions|get(?:ting)? started|how to use(?: this)?|hi there|hello there|hey there|start)[\s.!?,👋]*$/iu,
  },
  {
    intent: 'done',
    says: /^(?:all |it'?s |that'?s |i'?m |ok(?:ay)?[,. ]+|yes[,. ]+|yep[,. ]+|got (?:it|that) )?(?:done|finished|completed|sorted|handled|taken care of|complete|all set)\b|^(?:i(?:'ve| have)? |we(?:'ve| have)? |just |already |have |and )*(?:sent|emailed|called|delivered|dropped off|mailed|shipped|finished|completed|did|submitted|handed|paid|booked|returned|forwarded|shared|confirmed|replied|resolved|followed up)\b[^.?]{0,60}[.]?$|\b(?:has been|is|was|are|were)\s(?:sent|done|delivered|sorted|handled|fixed|taken care of|resolved|out|with (?:him|her|them))\s?(?:now|today|already)?[.]?$/i,
    unless:
      /\b(?:called|met|saw)\b[^.]{0,40}\b(?:at|of|from|no answer|says?|said|times|twice)\b|\bno (?:answer|reply|response|luck)|\bstill\b|\btwice\b|voicemail|stock|order(?:ed)?\b|\bsays?\b|not done|isn't done|\bhe\b|\bshe\b|signed for|cartons|cases|\bpaid today|received|\bwas (?:done|out)\b/i,
  },
  {
    intent: 'brief',
    says: /\b(?:brief(?:ing)? (?:me|for|on|before)|brief me|prep(?:are)? (?:me|for)|(?:get|help) me (?:ready|prepared?|prep)|pre-?call|pre-?meeting|background (?:on|for)|catch me up on|bring me up to speed|rundown (?:on|for|of)|what (?:should|do) i (?:need to )?know(?: before| about| for|\?|$)|before (?:my|i|the) (?:meeting|visit|call|see|meet|go)[^.?]{0,40}\?)/i,
    unless: /^(?:met|saw|visited|spoke)|asked me to prepare|\bhow (?:do|should|can)\b|what (?:do we|did)/i,
  },
  {
    intent: 'agenda',
    says: /\b(?:what(?:'s| is| are| do| have)?\b[^.?]{0,14}\b(?:i|my|we)\b[^.?]{0,14}\b(?:owe|on my (?:plate|list|calendar|agenda)|due|promised?|to do|follow-?ups?|agenda|tasks|outstanding|overdue|have today|have on)|what(?:'s| is) (?:on (?:today|my (?:plate|list|agenda))|due|next|overdue|outstanding)|who (?:do|should|must|can) i (?:need to |have to )?(?:call|see|visit|contact|follow|chase|speak|meet|talk|ring)|(?:my|today's|tomorrow's|this week's) (?:agenda|to-?dos?|to-?do list|tasks|follow-?ups|list|day|plan|schedule)[?.]?$|^(?:agenda|to-?dos?|tasks|today)[?.]?$|anything (?:due|overdue|on) (?:today|tomorrow|this week)|which customers (?:need|should|are)|what did i promise|list my (?:follow|task|to))/i,
    unless: REPORT,
  },
  {
    intent: 'ask_customer',
    says: /\b(?:what do (?:we|i|you) (?:know|have)|what (?:have|has|did|does|is|are|was|were|'s)\b[^.?]{0,40}\b(?:like|likes|drink|eat|enjoy|prefer|say|said|birthday|budget|phone|email|number|role|title|need|buy|bought|order|ordered|want|favou?rite|hobby|hobbies|terms|stock|supplier|process|on file|talk about|discuss|mention)|when(?: is| was| did|'s)\b[^.?]{0,40}\b(?:birthday|last|order|visit|pay|see|meet|talk|reorder|call|anniversary)|who(?: is|'s| are| makes| decides| signs| handles)?\b[^.?]{0,30}\b(?:decision|decides|decision[- ]maker|buyer|contact|signs?|in charge|owner|cfo|ceo|manager|supplier|competitor|supplies|boss)|where(?: is|'s| does| did)\b[^.?]{0,40}\b(?:from|live|located|office|based|grow up|study)|how (?:much|many|often)\b[^.?]{0,40}\b(?:budget|order|ordered|reorder|buy|spend|stock|stores|staff|kids|children|owe)|does (?:he|she|[A-Z]\w+)\b[^.?]{0,30}\b(?:like|drink|eat|have|play)|tell me (?:about|what we know)|show me (?:what we|everything|the (?:file|history|record|notes))|(?:look|pull) up|any (?:notes|info|history) on|remind me (?:what|who|when))/i,
    unless:
      /\bhow (?:do|should|can|would) (?:i|you|we)|what should i (?:say|do|tell)|tips|technique|^(?:met|saw|visited|spoke)|what do i (?:say|do|owe)|who (?:do|should) i/i,
  },
  {
    intent: 'ask_coach',
    says: /\b(?:how (?:do|can|should|would|to|might|best|could)\b(?: i| we| you)?|what(?:'s| is| are) (?:a|the|some|your)? ?(?:good|best|right|better|smart|polite|effective)\s(?:way|ways|approach|response|answer|line|opening|question|questions|technique|move|time)|what (?:should|do|would|can|could) (?:i|we|you) (?:say|do|tell|reply|answer|respond|ask|bring|offer|write)|any (?:tips?|ideas?|advice|suggestions?|tricks)|(?:tips|advice|ideas|help|suggestions|script|talk track) (?:for|on|with|to)|best (?:way|approach|practice)|(?:handle|handling|overcome|respond to|deal with|dealing with|answer) (?:the |a |an |this |that |price |their )*(?:objection|pushback|price|gatekeeper|stall)|should i\b|teach me|coach me|what now\b|now what\b|what next\b|any thoughts|why do(?:es)? (?:customers?|they|he|she|buyers?)|give me (?:a |some )?(?:line|lines|script|tips|ideas|opener|advice)|how'd you|is it (?:ok|okay|wise|smart|better) to)/i,
    unless:
      /\basked (?:me |us )?how|\bshowed (?:him|her|them) how|\bhow (?:fast|soon|quickly) (?:we|can we)|wants? to know how|\bhow many\b/i,
  },
]
