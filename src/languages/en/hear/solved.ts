// How English says that a complaint is solved, or that somebody no longer objects.
import type { SolvedWords } from '../../solved.ts'

export const enSolved: SolvedWords = {
  complaint:
    /\b(?:fixed|resolved|solved|sorted(?: out)?|repaired|replaced|settled|refunded|dealt with|taken care of|put right|cleared up|made good|handled)\b|\bno longer (?:complain\w*|upset|angry|unhappy)|\bhappy again\b|\b(?:withdrew|withdrawn|dropped) (?:the|their|his|her) complaint/i,
  objection:
    /\bno longer (?:think|worr|concern|bother|object|mind|find|feel|see|hesitat|doubt|afraid|about|an issue|a problem|too)\w*|\b(?:not|isn['’]t|aren['’]t|doesn['’]t|don['’]t)\b[^.,;]{0,50}\bany ?(?:more|longer)\b|(?:\b(?:is|are|was|were|feels?)|['’](?:s|re))\s+(?:now\s+)?(?:fine|ok(?:ay)?|happy|good|comfortable|at ease|cool) (?:with|about)\b|\b(?:accept(?:s|ed)?|agreed? (?:to|on|with)|c[oa]me (?:a)?round (?:to|on)|signed off on)\b[^.;]{0,20}\b(?:price|pricing|terms|quote|cost|lead time|delivery)\b|\b(?:objection|concerns?|worry|worries|doubts?|price|pricing|terms)\b[^.;]{0,25}\b(?:settled|resolved|sorted|answered|gone|off the table|dealt with|cleared up|overcome|agreed|out of the way)\b/i,
  unless:
    /\bnot (?:yet|been|fixed|resolved|solved|sorted|settled|fine|ok|okay|happy|comfortable)\b|(?:n['’]t|\bnever) (?:yet |been |really )*(?:fixed|resolved|solved|sorted|settled|dealt|accept|agree|fine|ok|okay|happy)|\b(?:will|to be|should|must|needs?|going to|if|when|once|unless|until|promised|hopes?|wants?|asked|expects?|(?<!happy )again|but|still|supposed)\b|\?/i,
  notSolved:
    /(?:\bnot|\bnever|n['’]t)\b[^.;]{0,20}\b(?:fixed|resolved|solved|sorted|settled|dealt with|accept(?:ed)?|fine|ok|okay|happy)\b|\bstill\b[^.;]{0,30}\b(?:broken|leak\w*|open|unhappy|complain\w*|expensive|worried)\b/i,
  anyComplaint: /\b(?:complaints?|issue|problem|trouble|fault)\b/i,
  anyObjection: /\b(?:object\w*|concern\w*|worr\w+|reservations?|hesita\w+)\b/i,
  topics: {
    price: /\bpric|expensive|\bcosts?\b|budget|cheap|\bquote|afford/i,
    stock: /\bstock|lead time|\bwait|availab/i,
    later_discount: /discount|\bsales?\b|promo/i,
    comparison: /compar|competitor|other offers?|alternativ/i,
    reviews: /review|rating|reputation/i,
    authority: /\bboss|manager|\bboard|approval|committee/i,
    doubt: /doubt|convinc|believ|trust|sc?ke?ptic/i,
    habit: /habit|\bused to|switch/i,
    security: /secur|\bsafe|\brisk|privacy/i,
    timing: /\btiming|too early|too soon|right time/i,
    quality: /quality|durab|reliab/i,
    terms: /\bterms|contract|payment|warranty|credit/i,
  },
}
