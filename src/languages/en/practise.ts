// Practice rounds in English.
import type { PracticeWords } from '../practise.ts'

export const en: PracticeWords = {
  pushes: {
    driver: ['I haven’t got all day.', 'Get to the point, please.', 'And?'],
    expressive: ['Hm, you’ve lost me a little.', 'I’m not feeling it yet.', 'Oh dear, I don’t know.'],
    amiable: [
      'I don’t want to be difficult.',
      'Hm, I’m not sure, to be honest.',
      'Please don’t take it the wrong way.',
    ],
    analytical: ['That doesn’t answer it.', 'Could you be more precise?', 'I don’t see how that follows.'],
  },
  wishes: {
    asking:
      /\b(?:(?:can|could|shall|may) (?:we|i|you)|let'?s|let me|i(?:'d like| want|'d love)? to|please|start|begin|a|an|another|one|quick|short|round of|rounds?|session|do|have|run|go|with me|with you|on you|for me|some|five minutes|ten minutes|the|my)\b|\b(?:practi[sc]e|practi[sc]ing|role[- ]?play|rehearse|rehearsal|drill|train|spar|mock|play|be|act as|simulate)\b(?: (?:handling|the|a|an|my)\b)?/gi,
    stop: /^(?:ok(?:ay)?,? |please,? |let'?s |i want to |i'?d like to |can we )?(?:stop|quit|end|exit|finish|enough|no more|i'?m done|we'?re done|that'?s enough|that'?s it|done practi[sc]ing)(?: (?:it|now|here|this|there|please|thanks|thank you|practi[sc]ing|practice|the (?:round|practice|role[- ]?play)|for (?:now|today)))*[.! ]*$/i,
    hint: /^(?:help|hint|tip|clue|a hint|a tip|any (?:hint|tip|idea)s?|help me(?: out)?|i'?m stuck|stuck|no idea|i don'?t know(?: what to say)?|give me (?:a |some )?(?:hint|tip|help|clue)s?|(?:need|i need|can i (?:have|get)) (?:a |some )?(?:hint|help|tip)|what (?:should|do|can|could|would) i (?:say|answer|reply|do)(?: (?:now|here|next|to that|then))?|how (?:do|should|would|can) i (?:answer|respond|reply|react)(?: (?:that|to that|here|now))?)(?:,? please)?[?!. ]*$/i,
    again:
      /^(?:ok(?:ay)?,? |please,? |let'?s |let me |can (?:i|we) |i'?d like to )?(?:(?:try|do|play|practi[sc]e|go) )?(?:it |this |that )?(?:again|once more|once again|one more(?: time| round| go)?|another (?:round|go|try)|a new round|new round|restart|start (?:again|over|anew)|from (?:the start|the beginning|scratch)|repeat)(?:,? please)?[?!. ]*$/i,
    other: /\bin (?:chinese|mandarin)\b|用中文|说中文/i,
    styles: {
      driver: /\b(?:drivers?|driving|tigers?|dominant|bossy|impatient)\b/i,
      expressive: /\b(?:expressives?|peacocks?|talkative|lively)\b/i,
      amiable: /\b(?:amiables?|koalas?|friendly|shy)\b/i,
      analytical: /\b(?:analytical|analytic|analyst|analysts|owls?)\b/i,
    },
  },
  topics: [
    [/\bspin\b|situation question|implication|discovery|find(?:ing)? (?:the |their )?needs?/i, 'spin'],
    [/funnel|open(?:-ended)? questions?|closed questions?|asking questions/i, 'question-funnel'],
    [/listen/i, 'listening'],
    [/\bffab\b|\bfab\b|features?\b|benefits?\b|present(?:ing|ation)? (?:the |a |my )?product|product pitch/i, 'ffab'],
    [
      /later (?:price|discount)|price (?:cut|drop)s?|cheaper later|(?:wait|waiting|holding out) for (?:the |a |an )?(?:promotion|sale|offer|discount|deal|price)|promotion/i,
      'objection-later-discount',
    ],
    [/out of stock|\bstock\b|long wait|lead time|delivery time|waiting time|back-?order/i, 'objection-stock'],
    [/review|internet|online rating|bad press/i, 'objection-bad-reviews'],
    [
      /\bauthority\b|\bboss\b|think it over|head office|ask (?:his|her|their) (?:wife|husband|partner)|decision[- ]maker/i,
      'objection-no-authority',
    ],
    [/negotiat|concession|payment terms|\bhaggl/i, 'negotiation'],
    [/\bprices?\b|expensive|too dear|discount|over budget/i, 'objection-price'],
    [/compar|competitor|rival|other (?:brand|vendor|supplier)/i, 'objection-comparison'],
    [/\bclos(?:e|ing)\b|ask(?:ing)? for\s+(?:the |an )?\s*(?:order|signature)|signature/i, 'close-flow'],
    [/complain|angry customer|damaged|late delivery/i, 'complaints'],
    [
      /rapport formula|agree.{0,12}praise|praise.{0,20}ask back|communication formula|scepti|skepti/i,
      'rapport-formula',
    ],
    [/remember|retention|recall|learning|forgetting/i, 'learning-retention'],
    [/objection|pushback|doubts?\b/i, 'objection-process'],
  ],
  aside: {
    told: /^(?:(?:just |i |we |have |'ve |had |got )*(?:met|visited|saw|called|rang|phoned|spoke|talked|dropped by|stopped by|came back|back from|been (?:to|at)|had (?:a )?(?:call|meeting|lunch|dinner|coffee)|finished (?:with|at))\b|(?:log|note|visit)\s*:|(?:today|yesterday|this (?:morning|afternoon)|earlier|at noon),? (?:i |we )?(?:met|visited|saw|called|rang|spoke|talked|had)\b)/i,
    toCustomer: /\b(?:you|your|yours|you'?(?:re|ve|d|ll)|shall we|let'?s)\b/i,
    asked:
      /^(?:brief me|prep me|agenda\b|my (?:agenda|list|to-?dos)|what'?s on (?:my|today'?s)|what do i owe|undo\b|settings\b|what do (?:we|you) know about|who decides at|when did i last (?:see|visit|call|speak))/i,
  },
  says: {
    startedInDm: 'I’ve opened the practice round in our direct messages.',
    over: 'That round is over. Say “again” and we’ll start another.',
    changed: style => `From the top. This time: ${style}.`,
    notYours: 'That is somebody else’s practice round.',
  },
  drill: {
    question: {
      first: title => `“${title}”: which of these comes first?`,
      fits: title => `“${title}”: which line fits?`,
      avoid: title => `“${title}”: which of these is better avoided?`,
    },
    title: card => `One-minute drill: ${card}`,
    right: 'Right.',
    wrong: 'Not quite.',
    answer: 'The card says',
    practise: 'Practise this',
  },
  render: {
    heading: title => `Practice: ${title}`,
    styles: { driver: 'Driver', expressive: 'Expressive', amiable: 'Amiable', analytical: 'Analytical' },
    buyer: {
      driver: 'Your customer is a driver: brisk, wants results.',
      expressive: 'Your customer is expressive: lively, talks about people.',
      amiable: 'Your customer is amiable: warm and cautious.',
      analytical: 'Your customer is analytical: exact, wants facts.',
    },
    how: turns =>
      `You’re the rep, I’m the customer. Answer here in the thread, up to ${turns} times. “help” gets you a hint, “stop” ends the round.`,
    customer: 'Customer',
    hint: 'Hint',
    aLine: 'You could say',
    help: 'Hint',
    stop: 'Stop',
    report: title => `Your round on “${title}”`,
    ended: {
      agreed: 'The customer agreed.',
      turns: 'Six answers: that’s the round.',
      stopped: 'You stopped the round.',
    },
    shown: 'What you showed',
    nothingShown: 'I heard none of the card’s steps this time.',
    missing: 'Not heard yet',
    mistakes: 'Better avoided',
    next: 'Try this next',
    allShown: 'You showed every step of the card. Try another kind of customer.',
    again: 'Again',
    another: 'Another customer',
    menu: 'What shall we practise? Pick one, and I’ll play the customer.',
  },
}
