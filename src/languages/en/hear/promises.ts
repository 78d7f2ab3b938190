// Promises said so plainly that nothing else can be meant: the writer's own, the customer's, and days agreed upon.
import type { FollowUpRule } from '../../../engine/offline/hearing.ts'

const THEY =
  '(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:[a-z]+ )?(?:boss|buyer|owner|manager|assistant|team|office|finance|purchasing|accounts|lawyer|wife|husband)|(?!I\\b|We\\b|It\\b|This\\b|That\\b|There\\b)[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?)'
const GIVE =
  '(?:send|mail|email|e-mail|text|ship|box up|pack up|post|forward|share|drop off|bring|get back|come back|get (?:me|us)|give (?:me|us)|let (?:me|us)|call(?: me| us)? back|call (?:me|us)|ring (?:me|us)|confirm|introduce|pass (?:on|it|me|us)|hand over|issue|raise|sign|return|reply|respond|check with|talk to|speak to|run it (?:by|past)|take it to|find (?:me|us|a|an|the|out)|put (?:me|us) in touch|have an answer|decide|pull the|dig out|look it up|order)'
const DENIED =
  /\b(?:not|n't|never|won't|wouldn't|if|unless|might|may|maybe|refus\w+|didn't|cannot|already|yesterday|last (?:week|month|year)|every|always|usually)\b/i
const MINE =
  '(?:send(?:ing)?|e-?mail(?:ing)?|text(?:ing)?|mail(?:ing)?|bring(?:ing)?|drop(?:ping)?|call(?:ing)?|ring(?:ing)?|chk|check(?:ing)?|try(?:ing)?|retry|chase|chasing|follow(?:ing)? up|f\\/u|fu w(?:ith|\\/)|revisit(?:ing)?|swing(?:ing)? by|stop(?:ping)? by|pop(?:ping)? (?:in|by|back)|nip(?:ping)? (?:in|by|back)|go(?:ing)? back|back (?:w\\/|with|there|in|at|on)|overnight(?:ing)?|ship(?:ping|s)?|deliver(?:ing)?|prep(?:are|ping)?|quote|quoting|draft(?:ing)?|get(?:ting)? (?:him|her|them|back|a|the)|take|taking|show(?:ing)?|demo(?:ing)?|meet(?:ing)?|see(?:ing)?|touch base|circle back|ping(?:ing)?|loop(?:ing)?|book(?:ing)?|set(?:ting)? up|arrang(?:e|ing)|replac(?:e|ing)|remind|ask(?:ing)?|find out|look(?:ing)? into|submit|present|install(?:ing)?|train(?:ing)?|pick(?:ing)? up|collect(?:ing)?)'

export const enPromises: readonly FollowUpRule[] = [
  {
    by: 'customer',
    kind: 'payment',
    says: /\b(?:(?:will|'ll|shall|to|going to|gonna)\s(?:then |also |be )?(?:mail|post|send|issue|cut|drop off|wire|transfer|release|clear|settle|pay)(?:ing)?\s(?:me |us |over )?(?:the |a |their |his |her |another |an |his own |final |last )*(?:other |last |second |first |advance |remaining |deposit )*(?:check|cheque|payment|invoice|inv|balance|rest|deposit|money|cash|remittance|advance|instal?ment|\$?\d|twenty|thirty|forty|fifty|ten)|(?:check|cheque|payment|remittance|transfer)\s(?:is |are )?(?:will be (?:issued|sent|mailed|made|released)|coming|in the (?:mail|post)|to follow|to be (?:issued|sent)|goes out|promised))\b/i,
    unless: DENIED,
    dated: true,
    plain: true,
  },
  {
    by: 'customer',
    says: new RegExp(
      `\\b${THEY}(?:, for (?:his|her|their) part,)?(?:['’]?ll|['’]s going to|['’]re going to| will| is going to| are going to| shall| has (?:promised|agreed|offered) to| (?:promised|agreed|offered|undertook|volunteered) to| said (?:he|she|they)['’]?(?:d| would| will|ll))\\s(?:also |then |kindly |just |probably )?${GIVE}\\b`,
    ),
    unless: new RegExp(`${DENIED.source}|\\b(?:I|we)(?:'ll| will)\\b|\\bI said\\b`, 'i'),
    plain: true,
  },
  {
    by: 'customer',
    says: /(?:^|[\s,])(?:he|she|they|who)(?:['’]?s|['’]?re|\sis|\sare)\s(?:sending(?! (?:his|her|their) (?:son|daughter|kid|child|boy|girl))|mailing|emailing|getting back|getting (?:me|us)|coming back|texting|introducing|returning|issuing|forwarding|putting (?:me|us) in touch)\b/i,
    unless: DENIED,
    plain: true,
  },
  {
    by: 'customer',
    says: /^(?:with )?(?:a |the |their |signed |formal )*(?:PO|po|purchase order|contract|countersigned copy|paperwork|signature|sign-?off|answer|decision|go-?ahead|deposit|next (?:order|ordr))\s(?:is |are |to )?(?:tmrw|tomorrow|monday|tuesday|wednesday|thursday|friday|by|on|next|this|to follow|follows|coming|due|expected|in the)\b|\bwill (?:email|send|issue|raise|forward|fax|drop) (?:me |us )?(?:the |a |an |over the )?(?:PO|po|purchase order)\b/,
    unless: DENIED,
    plain: true,
  },
  {
    by: 'rep',
    kind: 'appointment',
    says: /\b(?:(?:we're|we are|i'm|i am|all) on for|(?:set|booked|scheduled|pencil+ed in|fixed|confirmed|down|locked in|penciled) (?:for|on|in for)\s|(?:kick-?off|go-?live|walkthrough|training|install(?:ation)?|pilot|trial|deep dive|site visit|tasting|demo|review|handover|qbr|follow-?up (?:call|visit|meeting))\s(?:is|starts|on|set|booked)\s)/i,
    unless: /\b(?:not|n't|never|cancel\w*|yesterday|last|was|were|if)\b/i,
    dated: true,
    plain: true,
  },
  {
    by: 'rep',
    says: /\b(?:I|we)(?:['’]ve| have| had)? (?:also |just |then |now |since )?(?:promised|undertaken|undertook|committed|agreed|pledged|vowed|offered)\s(?:him |her |them |[A-Z][a-z]+ )?(?:to\b|that\b|(?:him|her|them)\b|a\b|an\b|the\b)|\b(?:I|we)(?:['’]ve| have)? (?:said|told (?:him|her|them|[A-Z][a-z]+)) (?:that )?(?:(?:I|we|he|she|they|it|there)(?:['’](?:d|ll)| would| will)\b)|\b(?:I|we) shall (?!not\b|never\b)(?:be )?[a-z]+|\b(?:I've|we've|i) got to (?:take|get|send|bring|call|ring|find|fix|sort|chase)\b/i,
    unless:
      /\b(?:didn't|did not|never|haven't|hasn't|not (?:to|agreed|promised)|no longer|if we|we can(?:'t| ?not)|my own|own rego)\b/i,
    plain: true,
  },
  {
    by: 'rep',
    says: /^(?:and |so |then |also |but )?(?:owe|i owe|we owe|promised|told) (?:him|her|them|[A-Z][a-z]+)\b(?: (?:i'd|i'll|we'd|we'll|we|a|an|the|two|some|that|\d))/i,
    unless: /\b(?:can'?t|can not|NOT|didn't|already|no\b|owes)\b/,
    plain: true,
  },
  {
    by: 'rep',
    says: new RegExp(
      `^(?:[-•*]\\s*)?(?:and |then |so |also |will |i'll |to |need to |must |gotta |pls |please |note to self |next:? |todo:? )*${MINE}(?![a-z])`,
      'i',
    ),
    unless:
      /\b(?:sent|called|didn't|met|visited|had|was|were|today|yesterday|last|ago|no answer|they|he|if|have been|has|paid|keeps?|who|twice|always|every|usually|only|never|not)\b|\?$|^(?:do|can|could|have|how|what|show me|give me|tell me|find me|check (?:everything|in)|ask(?:ed|s))\b|^(?:try|trying|quote|back|training|demo|meeting|show|see)s?\s(?:is|was|went|at|on the)\b/i,
    dated: true,
    plain: true,
  },
  {
    by: 'rep',
    says: /\b(?:has|have|had|needs?|must|got)\s(?:to be )(?:in|on|at|there|with|delivered|installed|ready|out|up|done|fixed)\b[^.;]{0,40}\b(?:by|before)\b|\b(?:1st|first|next|second) (?:drop|delivery|shipment|order)\s|^(?:ships?|shipping|delivery|deliver|goes out|due in|install|installs?)\s(?:on |by |is |due |for )*(?=\w)/i,
    unless: /\b(?:not|n't|never|every|only|usually|was|were|pay|paid|preferred|prefers?|mornings|before \d|to the)\b/i,
    dated: true,
    plain: true,
  },
  {
    by: 'rep',
    says: /\b(?:wants?|needs?|asked|asks|asking|would like|begged|expects?)\s(?:me|us)\s(?:2|to|too|for)\s[a-z]+|\b(?:requested|asked) (?:us|me) to (?:kindly )?[a-z]+/i,
    unless: /\b(?:not to|didn't|doesn't want|cut|lower|discount|to (?:wait|hold off|call back|leave|stop))\b/i,
    plain: true,
  },
]
