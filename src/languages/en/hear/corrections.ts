// How corrections, and things done, are said in English.
import type { CorrectionWords, DoneWords } from '../../corrections.ts'

const IT = "(?:it'?s|it is|it was|it should be|that'?s|that was|that should be|they'?re|it)"
const BUT = `(?:(?:but|rather|instead|${IT}|make (?:it|that)|should be|actually)[,:]?\\s+)*`

export const enCorrections: CorrectionWords = {
  leadIn:
    /^(?:correction|correct (?:that|it)|fix(?: that)?|typo|sorry|apologies|oops|whoops|actually|my (?:mistake|bad|fault)|wait|hang on|no|nope|hmm|ah|oh|please|scratch that(?=[,:;. -])|and|i meant(?: to (?:say|write))?|i mean|make (?:that|it)|(?:it|that) should (?:be|say|read|have been)|should (?:be|say|read|have been)|i (?:said|wrote|typed) (?:that|it) wrong|got that wrong|that'?s wrong|change (?:that|it) to)(?:[\s:,.;!—-]+|$)/i,
  mistaken:
    /^(?:(?:i (?:got|had|wrote|put|typed) )?(?:the )?wrong (?<field>[a-z-]+(?: [a-z-]+)?)|(?:i (?:got|had|wrote|put) )?the (?<other>[a-z]+(?: [a-z]+)?) (?:is |was )?wrong)[\s:,.;!—-]+/i,
  changes: [
    /^(?:change |move |set |update |push )?(?:the |her |his |their )?(?<field>[^,;]*?) ?from (?<wrong>[^,;]+?) to (?<right>[^,;]+)$/i,
    new RegExp(
      `^(?<field>[^,;]*?)\\b(?:not|isn'?t|wasn'?t)\\s+(?<wrong>[^,;]+?)(?:[,;.—-]+\\s*|\\s+but\\s+)${BUT}(?<right>[^,;]+)$`,
      'i',
    ),
    new RegExp(`^${BUT}(?<right>[^;]+?),?\\s+(?:and\\s+)?(?:not|instead of|rather than)\\s+(?<wrong>[^,;]+)$`, 'i'),
    /^(?:change|move|set|update|push|switch|make) (?:the |her |his |their )?(?<field>[^,;]*?) ?\b(?:to|into|as) (?<right>[^,;]+)$/i,
    /^(?<field>(?:the |her |his |their |my )?[^,;]*?) (?:should (?:be|read|say|have been)|is actually|was actually|is really) (?<right>[^,;]+)$/i,
    new RegExp(`^${IT}\\s+(?<right>[^,;]+)$`, 'i'),
    /^(?<field>(?:the |her |his |their )?[^,;]*?) (?:is|was|are) (?<right>[^,;]+)$/i,
    /^(?<right>[^,;]+)$/,
  ],
  removes: [
    /^(?:please )?(?:delete|remove|scratch|drop|strike|take out|erase|lose|cancel|forget about|leave out|get rid of)\s+(?:the|that|her|his|their|this|my)?\s*(?<what>[^,;]+)$/i,
    /^(?:she|he|they|the customer|[A-Z]\w+) (?:didn'?t|did not|never) (?:actually |really )?(?:say|said|mention|mentioned|talk|talked|complain|complained|promise|promised|ask|asked)(?: (?:that|anything|a word|it))?(?: (?:about|for|on))?\s+(?:the )?(?<what>[^,;]+)$/i,
    /^there(?: is|'s| was) no\s+(?<what>[^,;]+)$/i,
  ],
  around: [
    /^(?:(?:it'?s|it is|it was|that'?s|it|he'?s|she'?s|they'?re|he|she|they|his|her|their|the|a|an|is|was|are|were|be|on|at|by|to|for|of|due|likes?|drinks?|loves?|prefers?|eats?|enjoys?|called|named|name|actually|really|about|with|has|had|have|we|i|went|met|visited|there)\s+)+(?=\S)/i,
    /(?:\s+(?:instead|please|thanks|though|actually|entry|item|line|fact|one|part|bit|again))+$/i,
  ],
  parts: [
    ['due', /\b(?:due|deadline|follow[- ]?up date)\b/i],
    ['closing', /\b(?:clos(?:e|ing)|signing|contract date)\b/i],
    ['day', /\b(?:visit (?:date|day)|date of (?:the )?visit|day of (?:the )?visit)\b/i],
    ['date', /\b(?:date|day|time)\b/i],
    ['quantity', /\b(?:quantity|qty|number of|how many|count)\b/i],
    ['amount', /\b(?:amount|total|sum|value of the (?:deal|order))\b/i],
    ['product', /\bproduct\b/i],
    ['channel', /\bchannel\b/i],
    ['customer', /\b(?:customer|client|account|company)\b/i],
    ['person', /\b(?:name|person|contact|spelling|spelled|spelt)\b/i],
    ['follow_up', /\b(?:follow[- ]?ups?|to-?do|task|promise|reminder)\b/i],
    ['price', /\b(?:pric\w*|expensive|cost)\b/i],
  ],
  keys: [
    ['birthday', /\b(?:birthday|b-?day)\b/i],
    ['budget', /\bbudget\b/i],
    ['role', /\b(?:decision[- ]?maker|decider|decides|makes the (?:call|decision)|calls the shots|signs off)\b/i],
    ['taste', /\b(?:taste|drink|tea|coffee|food|favou?rite (?:tea|drink|food))\b/i],
    ['family', /\b(?:family|kids?|children)\b/i],
    ['interests', /\b(?:hobby|hobbies|interests?)\b/i],
    ['phone', /\b(?:phone|mobile|cell)(?: number)?\b/i],
    ['email', /\be-?mail(?: address)?\b/i],
    ['age', /\bage\b/i],
    ['title', /\b(?:title|position)\b/i],
    ['payment_terms', /\b(?:payment )?terms\b/i],
    ['current_supplier', /\bsupplier\b/i],
    ['competitor', /\bcompetitor\b/i],
    ['stock_level', /\b(?:stock|inventory)\b/i],
    ['address', /\baddress\b/i],
    ['birthplace', /\b(?:home ?town|birthplace)\b/i],
    ['reorder_cycle_days', /\breorder(?: cycle)?\b/i],
    ['buying_process', /\b(?:buying process|process)\b/i],
    ['need', /\bneed\b/i],
    ['transport', /\bcar\b/i],
    ['education', /\b(?:degree|school|university|college)\b/i],
  ],
  channels: [
    ['call', /^(?:by |on |over |via |just |only )*(?:a |the )?(?:phone |quick |video )?(?:call|phone)$/i],
    ['visit', /^(?:in |a |an |the |real |proper )*(?:visit|person|site visit|in-person visit)$/i],
    [
      'message',
      /^(?:by |over |via |on )*(?:a |an |the )?(?:message|text|email|e-mail|wechat|whatsapp|chat)(?: message)?$/i,
    ],
    ['meeting', /^(?:in )?(?:a |the )?(?:video |online |team |zoom )?meeting$/i],
    ['meal', /^(?:over |at |a |the )*(?:business )?(?:lunch|dinner|breakfast|meal|coffee|drinks)$/i],
    ['event', /^(?:at )?(?:a |an |the )?(?:event|trade show|expo|conference|fair)$/i],
  ],
  sides: {
    rep: /^(?:me|i|us|we|my side|our side|i'?m|i'?ll|we'?ll)\b/i,
    customer: /^(?:they|them|he|him|she|her|the customer|the client|their side|they'?re|they'?ll)\b/i,
  },
  past: /\b(?:was|were|went|met|visited|saw|called|yesterday|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*|ago)\b/i,
  weekday: /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?$/i,
  labels: {
    channel: 'Channel',
    by: 'Owed by',
    person: 'Contact',
    customer: 'Customer',
    quantity: 'Qty',
    amount: 'Amount',
  },
}

export const enDone: DoneWords = {
  notYet:
    /\bnot (?:yet |quite )?(?:sent|done|finished|out|called|delivered|shipped|ready|signed|paid|yet|there)\b|\b(?:haven'?t|hasn'?t|isn'?t|wasn'?t|didn'?t|have not|has not|did not|never) (?:\w+ ){0,2}(?:sent|send|done|do|did|called?|shipped?|finish(?:ed)?|deliver(?:ed)?|signed?|paid|pay|out|gone|been|get|got)\b|\bstill (?:to do|open|have to|need to|waiting)\b/i,
  theirs:
    /^(?:they|the customer|the client|he|she|their \w+|[A-Z]\w+(?: [A-Z]\w+)?)(?:'ve|'s| have| has| just| finally| already)*\s(?:sent|paid|signed|returned|replied|confirmed|delivered|gave|got back|came back|shared|wired|transferred|called back|approved)\b|\b(?:po|payment|money|contract|deposit|signed copy) (?:came|is|has come|arrived|landed|is in|came in|came back|cleared)\b|\b(?:received|got) (?:the|their) (?:po|payment|contract|signed)/i,
  inPassing:
    /\b(?:sent|emailed|delivered|dropped off|shipped|mailed|gave|handed|brought|called|finished|shared|submitted|completed|returned|forwarded|took)\b/i,
  verbs: [
    /\b(?:send|sent|sending|email\w*|e-?mail\w*|forward\w*|shar(?:e|ed|ing)|out|mail\w*)\b/i,
    /\b(?:call\w*|phone\w*|ring|rang)\b/i,
    /\b(?:ship\w*|deliver\w*|drop\w*|bring|brought|courier\w*)\b/i,
    /\b(?:pay|paid|payment|wire\w*|transfer\w*)\b/i,
    /\bsign\w*\b/i,
    /\b(?:book\w*|schedul\w*|arrang\w*)\b/i,
    /\b(?:repl\w+|answer\w*|respond\w*|get back|got back)\b/i,
    /\b(?:demo\w*)\b/i,
    /\b(?:return\w*|send back|sent back)\b/i,
  ],
}
