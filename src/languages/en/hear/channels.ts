// How the writer and the customer came together, in English: at table, at a fair, by phone, in writing, or face to face.
import type { Hearing } from '../../../engine/offline/hearing.ts'

const MEALS =
  '(?:lunch|dinner|breakfast|brunch|supper|drinks?|coffees?|cuppa|pint|pints|beers?|tea|bbq|barbecue|yum cha|dim sum|meal|bite|curry|steak|hotpot)'
const GOT =
  '(?:got|had|having|took|taking|finished|wrapped(?: up)?|just had|did|jumped on|hopped on|off|on|after|during|in|from)'
const WITH =
  '(?:with|w\\/|w(?=\\s[a-z])|at|@|together|over|today|tonight|this|yesterday|last|on\\s(?:mon|tue|wed|thu|fri|sat|sun))'

/** Ways of contact, the more telling first. */
export const enChannels: Hearing['channels'] = [
  [
    'event',
    /\b(?:(?:at|from|during|back from|left|working|manning|ran into (?:him|her|them|\w+) at) (?:the |a |an |our |their |this |last |[A-Z0-9][\w'&-]* |annual |local |equipment |food |trade |industry ){0,5}(?:trade ?show|tradeshow|expo|conference|exhibition|convention|summit|seminar|fair|show|congress|symposium|roadshow|open day|open house|awards?(?: night| dinner)?|gala|mixer|meetup|networking (?:event|night)|reception|product launch|launch event|field day|ag day|job fair)|(?:trade ?show|expo|exhibition|convention)\b(?! (?:booth|next|in|is|on))|\bwebinar\b|(?:came|stopped|dropped) (?:by|at|past) (?:the|our|my) (?:booth|stand|stall)|(?:at|on) (?:the|our) (?:booth|stand)\b|caught up with [^.,]{1,40} at (?:the )?(?:reception|show|conference|expo))(?![a-z])/i,
  ],
  [
    'meal',
    new RegExp(
      `\\b(?:${GOT}|over|for|a|long|quick|nice|working|business|client|team|board|buy(?:ing)?|bought|grabbed|grab|shared|shouted|treated|took (?:him|her|them|\\w+) (?:to|out for|for))\\s(?:a\\s|an\\s|some\\s|the\\s|long\\s|quick\\s|nice\\s|working\\s|couple of\\s|few\\s|late\\s|early\\s)*${MEALS}\\b(?!\\s(?:order|club|machine|service|rush|menu|room|shop|program|house|break|for the staff|at (?:noon|twelve|one|two|three|\\d|my)))(?!\\s?(?:and|,)?\\s(?:next|set|booked))|\\b${MEALS}\\s${WITH}(?![a-z])|^(?:[A-Z]?[a-z]+\\s)?${MEALS}\\s(?:tonight|today|earlier|just now)|\\b(?:ate|dined|golfed|round of golf|nine holes|18 holes|lunched)\\b(?:\\s(?:with|together|at|w\\/))?|\\bdown the pub\\b`,
      'i',
    ),
  ],
  [
    'call',
    /\b(?:(?:(?<!\b(?:brand|product|system|software|tool|app|thing|place|company|supplier|firm|outfit|is|was|are|so|be) )called|cold-?called|calling)(?! (?:on|in on|in at|by|round|out|off|it|up(?:on)?|an?|the|so|himself|herself|themselves)\b)|call (?:with|w\/)|(?<!(?:cold |last |house |judgement |judgment |close |sales |service |i'll |will |to |her |his |next |please |can |should |must ))call from|(?:got|had|took|was on|jumped on|hopped on|finished|wrapped up|off|great|good|quick|short|long|brief|another|follow-?up|intro|discovery|weekly|monthly|conference|check-?in|video|zoom|teams|meet|phone|skype|facetime|wechat|whatsapp)\s(?:an?\s|the\s|quick\s|short\s|good\s|long\s|great\s|brief\s|discovery\s|intro\s|phone\s|video\s|conference\s)*call\b|\d+(?:st|nd|rd|th)? (?:vm|voice ?mail|call)s?\b|(?:left|leaving)\s(?:an?\s|another\s|him\s|her\s|them\s|two\s|three\s)*(?:vm|voice ?mail|message on (?:his|her|the) (?:phone|machine|voicemail))|\bvms?\b|voice ?mails?|phoned?(?: call)?\b(?! number)|rang\b(?! a bell)|rung\b|ringing out|rings out|(?:on|by|over|off) the (?:phone|blower|line)|by phone|spoke (?:to|with) [^.,]{0,40}(?:by|on|over) (?:the )?phone|spoke (?:to|with)|telephoned|dialled|dialed|hung up|zoom(?:ed)?\b|facetimed?|got hold of|rang (?:me|us) back|callback)(?![a-z])/i,
  ],
  [
    'message',
    /\b(?:whatsapp(?:ed)?|(?<!(?:best|easiest|better|prefers?|likes?|only|will|to|i'll|please|can|should|going) (?:to )?)text(?:ed|s)?(?! ?book)\b(?! (?:him|her|them|me|you) (?:after|before|on|at|only|when|if|first))|emailed|e-?mail(?:s|ed)? (?:from|to|exchange|thread|chain|back)|by (?:e-?mail|text)|messaged|(?:on|over|via|by) (?:wechat|whatsapp|slack|linkedin|sms|telegram|signal|line|messenger)|wechat(?:ted)? (?:with|msg|message|from|to|him|her)|sms|dm(?:'d|ed|s)?\b|wrote (?:to|me|back)|written to|replied (?:by|to my|within|in)|answered in|pinged|sent (?:him|her|them) an? (?:text|message|note|email|e-mail)|(?:msg|msgd|texted|emailed) )(?![a-z])/i,
  ],
  [
    'meeting',
    /\b(?:(?<!(?:next|set|booked|schedule|scheduled|arrange|arranged|another|before|for the|for a|to the|prep for|until the) (?:up )?(?:a |the )?)(?:meeting|mtg) (?:with|w\/|at|@|today|this|went|ran)|met (?:up )?with|(?:had|have|great|good|long|short|productive|brief|first|big|kick-?off|intro|quick|board|quarterly|our|useful) (?:[a-z]+ ){0,2}(?:meeting|mtg|sit-?down|review|qbr|session)\b|(?:in|from) (?:the|their|a) (?:conference|board|meeting) ?room|sat (?:down )?(?:with|w\/)|sit-?down with|workshop (?:with|at|for)|present(?:ed|ation|ing) (?:to|for|at)|demo(?:ed|'d)? (?:to|for|with|at|went)|'s demo|pitch(?:ed)? (?:to|at)|qbr (?:with|at))(?![a-z])/i,
  ],
  [
    'visit',
    /^X{3,}\s(?:w\/|w|with|@)\s|\b(?:visit(?:ed|ing)?(?! (?:next|on|us|in))|stop(?:ped|s)? (?:by|in|at|off)|drop(?:ped)? (?:by|in|into|round)|dropped (?:off|\d+|the|a|some|his|her|their|them|samples?)|swung (?:by|past|through)|popp?ed (?:in|into|by|over|round|down)|(?:i |we |just |then )?went (?:to|over|by|out to|up to|down to|round|past|back to|in to)\b(?! (?:voicemail|vm|tender|bat|town|work|plan|waste|college|school|university|the board))|went with [^.,]{1,40} to see|drove (?:out|up|down|over|past|by|round)? ?(?:to|past|by)?|saw\b(?! (?:the|a|an|his|her|their|our|no|it) (?:email|post|ad|news|quote|price|website))|\bmet\b(?! (?:the|our|their|his) (?:target|quota|spec|deadline|goal|number))|walked (?:the|through|in|into|around|over)|walk-?(?:in|through)|called (?:in )?(?:on|at|round)|toured?|tour of|on ?site|on-site|(?:just )?(?:left|leaving)(?= (?:[A-Z]|the (?:site|shop|store|plant|yard|clinic|office|ward)))|back (?:from|at|w\/|with) (?=[A-Z])|(?:at|in|to|past|by) (?:their|the|his|her) (?:office|shop|site|plant|store|yard|depot|warehouse|workshop|clinic|factory|farm|kitchen|surgery|branch|counter|loading dock|gate)\b|stops? today|(?:hit|did|made) (?:\d|two|three|four|five|six) (?:today|stops|calls|visits)|in person|face to face|came (?:by|over|down|out to meet)|left (?:my |a |the )?(?:card|brochures?|samples?|flyers?|catalogu?e|\d+ sample|price list|leaflets?|literature)|door (?:was )?locked|gate (?:was )?locked|lights on|nobody (?:answered|there|home|about)|front desk (?:says|said|lady|girl)|girl up front|shelf (?:was|is) (?:down|empty|bare)|on the shel(?:f|ves)|checked (?:the|their) (?:shel|stock|display|fridge|cooler)|caught (?:him|her|them|[A-Z][a-z]+) (?:at|in|on|between)|caught up with|showed (?:him|her|them|[A-Z][a-z]+) (?:the|our|how)|while i was (?:there|standing)|sat in (?:the|their) (?:waiting|lobby)|waited (?:\d+|an hour|ages|half)|her desk|his desk|tried (?:it|one|them|some|a sample) (?:n|and|&)|signed for (?:it|them)|ran into|bumped into|delivered (?:it|them|the|\d+)|installed (?:it|the|their)|handed (?:him|her|them|over)|took (?:her|him|them) (?:through|round))(?![a-z])/i,
  ],
]
