// Promises and tasks told in the short forms of English notes: who owes what, what goes to whom, and lists of next steps.
import type { FollowUpRule } from '../../../engine/offline/hearing.ts'

const DONE = /\b(?:not|n't|never|sent|yesterday|last (?:week|month)|already|was|were|if|unless|usually|always|every)\b/i
const ACT =
  '(?:forward|send|share|revert|confirm|provide|supply|email|mail|introduce|intro|sign|return|raise|issue|review|check|come back|get back|call|ring|chase|approve|decide|advise|update|book|arrange|set up)'
const GIVING =
  '(?:sending|couriering|dropping|bringing|mailing|emailing|ringing|calling|flicking|delivering|posting|shipping|texting|drafting|preparing)'

export const enShortPromises: readonly FollowUpRule[] = [
  {
    by: 'customer',
    kind: 'payment',
    says: /\b(?:is|are|he's|she's|they're) (?:paying|settling|wiring|transferring|clearing) (?:off )?(?:the|his|her|their|what)\b/i,
    unless: DONE,
    dated: true,
    plain: true,
  },
  {
    by: 'customer',
    says: new RegExp(
      `^(?:[Aa]ctions?:? |[Nn]ext(?: steps?)?:? |[Tt]o-?do:? )?(?!(?:me|us|i|we|need|want|have|going|promised|agreed|plan|back|due|rep|pls|please|reminder|remember|next|action|todo|note)\\b)(?:[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?|they|he|she) to ${ACT}\\b`,
    ),
    unless: DONE,
    plain: true,
  },
  {
    by: 'customer',
    says: /\b(?:they|he|she|[A-Z][a-z]+) (?:still )?owes? (?:me|us) (?!money|\$|£|€|\d|an apology)/,
    unless: /\b(?:invoice|payment|balance|drink|lunch)\b/i,
    plain: true,
  },
  {
    by: 'customer',
    says: /\b(?:is |are |['’]s |['’]re )?(?:gonna|going to) (?:intro|introduce|send|forward|email|text|get|call|ring) (?:me|us)\b/i,
    unless: DONE,
    plain: true,
  },
  {
    by: 'customer',
    says: /^(?!Me\b|Us\b|Next\b|Action|To\b|Todo|Us\b|We\b|Rep\b|Due\b|Date|Note|Follow|Quote|Delivery|Order|Price|Close|Budget|Need|Type|Pain|Plan)[A-Z][a-z]+: (?!quote|proposal|samples?|send|call|visit|price|chase|bring|email|deliver|demo|follow|meet)[a-z][^:]{3,40}\b(?:by|before)\s/,
    unless: DONE,
    dated: true,
    plain: true,
  },
  { by: 'rep', says: /^(?:[Mm]e|[Uu]s|[Oo]n (?:me|us)|[Mm]ine): (?=\w)/, unless: DONE, plain: true },
  {
    by: 'rep',
    says: /\bI(?:'m| am) to (?:send|bring|call|ring|email|get|quote|draft|prepare|book|arrange|take|drop|post|deliver)\b/i,
    plain: true,
  },
  {
    by: 'rep',
    says: new RegExp(
      `\\b(?:i'm|i am|we're|gonna be) ${GIVING} (?!on|off|in\\b|at\\b|from)[a-z]|^(?:so |and |then )?(?:flicking|couriering|popping|firing|shooting|pinging|bunging) (?:over )?(?:him|her|them|a|an|the|some|two|three|\\d)\\b`,
      'i',
    ),
    unless: /\b(?:not|n't|never|every|always|usually|if|asked)\b/i,
    plain: true,
  },
  {
    by: 'rep',
    says: /^[A-Za-z][\w' -]{2,30} (?:back )?(?:from|due from|w\/) (?:me|us)\b|^(?:the |our |my )?[A-Za-z][\w -]{2,30} (?:goes|go|is going) (?:out |over )?to (?:him|her|them)\b/i,
    unless:
      /\b(?:everything|call|text|email|wants?|needs?|order|ordered|bought|buys?|bill|bills|invoices?|heard|not|every|always|attention|thanks)\b/i,
    dated: true,
    plain: true,
  },
  {
    by: 'rep',
    says: /\bi (?:said|told (?:him|her|them)|promised)(?: that)? (?:the |a |our |his |her )?[a-z]+(?: [a-z]+)? (?:will|would|'ll|'d) (?:be|get|go|arrive|come|land)\b|\bI(?:'ve| have)? promised(?: (?:him|her|them))? (?:it|they|he|she|there)(?:'ll|'d| will| would)\b|\b(?:answered|replied|assured (?:him|her|them)|told (?:him|her|them)) (?:that )?(?:he|she|they)(?:'ll|'d) (?:have|get)\b/i,
    unless: /\b(?:not|n't|never|if|price|competitor)\b/i,
    plain: true,
  },
  {
    by: 'rep',
    says: /\bneeds? '?(?:em|these|those) (?:by|before|on|for)\b|^in (?:depot|store|stock|the warehouse|place|hand) by\b|\b(?:gave|given|giving|has given|have given) (?:us|me) (?:until|till|til)\b/i,
    unless: /\b(?:not|n't|budget|payment)\b/i,
    dated: true,
    plain: true,
  },
  {
    by: 'rep',
    kind: 'appointment',
    says: /^(?:[Nn]ext(?: up)?:? )(?:QBR|qbr|review|meeting|call|visit|site survey|site visit|survey|demo|workshop|session|training|catch-?up|check-?in|walkthrough)\b|^(?:site survey|site visit|catch-?up|check-?in|workshop)\s(?:w\/|with|on|mon|tue|wed|thu|fri|\d)/i,
    unless: /\b(?:was|were|cancel\w*|not|yesterday|last|went|had)\b/i,
    dated: true,
    plain: true,
  },
]
