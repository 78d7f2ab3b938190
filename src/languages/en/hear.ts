// All that is heard in English, gathered for the offline engine.
import type { Hearing } from '../../engine/offline/hearing.ts'
import { enBrand } from './hear/brands.ts'
import { enChannels } from './hear/channels.ts'
import { enDeal } from './hear/deal.ts'
import { enFacts } from './hear/facts.ts'
import { enFirmFacts } from './hear/facts-firms.ts'
import { enMindFacts } from './hear/facts-minds.ts'
import { enPeopleFacts } from './hear/facts-people.ts'
import { enFollowUps, enLeadIn } from './hear/follow-ups.ts'
import { enGenderOf } from './hear/genders.ts'
import { enGuards } from './hear/guards.ts'
import { enIntents } from './hear/intents.ts'
import { enMusts } from './hear/musts.ts'
import { enOrganisations, enShortNames } from './hear/organisations.ts'
import { enPeople } from './hear/people.ts'
import { enSignals } from './hear/signals.ts'
import { enPlainSigns } from './hear/signals-plain.ts'
import { capitalised } from './hear/small-letters.ts'

export const enHearing: Hearing = {
  code: 'en',
  script: /[A-Za-z]{2}/,
  people: enPeople,
  genderOf: enGenderOf,
  capitalised,
  brand: enBrand,
  organisations: enOrganisations,
  shortNames: enShortNames,
  foreignBefore:
    /(?:\b(?:competitors?|rivals?|(?:than|versus|vs\.?|against|over|compared (?:to|with)|like|unlike|(?:buys?|buying|gets?|getting|sources?|sourcing|purchases?|orders?)\s(?:[a-z]+\s){0,3}from|(?:use|uses|using|run|(?<![A-Z][a-z]+ )runs|running|(?<=\b(?:they're|is|are|were|was|been|currently|still|all|he's|she's|it's|now) )on|supplier is|supplied by|currently with|switch(?:ed|ing)? (?:from|to)|quotes? from|one of them (?:is )?from|(?<!just |straight )came from|in a|moved from|joined from|worked (?:at|for)|used to (?:work at|be at|run)|studie[sd] at|studying at|graduated from|went to (?:school|college) at|(?:son|daughter|wife|husband|kids?|brother|sister) (?:is |works |studies |goes |just started )?(?:at|to)|talking to|looking at|evaluating|trialling|considering|invoice from|offer from|[Nn]o idea(?: that)?|doesn't know(?: that)?|[Uu]naware(?: that)?|(?:[Ll]ives?|[Ll]ived|[Ll]iving|[Mm]oved|[Bb]orn|[Gg]rew up|[Cc]ommutes|[Hh]ouse|[Hh]oliday\w*) (?:[a-z]+ ){0,2}(?:in|to|from|near|at)|knows?(?: that)?|[Ww]asn't aware(?: that)?|(?:will|'ll|can|could) (?:speak|talk|put in a word) (?:to|with)|inkling that|[Tt]old (?:him|her|them) (?:about|how)|same as|similar to|reference (?:from|at)|case study (?:on|of|from|at)|heard (?:about|of)|neighbou?rs? (?:at )?|friends? at|cousins? at|(?:degree|MBA|PhD|masters?|law|medicine|classics|sci|science|engineering|history|economics|residency|fellowship|apprenticeship|internship|trained|enrolled|freshman|sophomore|alum|alumnus|years|yrs|stint|started out|came up|used to be) (?:[a-z]+ ){0,2}(?:at|from|in|with)|(?:read|reading|taught|lectured) (?:[A-Za-z]+ ){0,2}at))\s(?:the\s)?)|\bin our (?:[a-z]+\s)?|\b(?:[Rr]ival|[Cc]ompetitor|[Ii]ncumbent)\s)$/,
  foreignAfter:
    /^(?:\s(?:next door|down the (?:road|street|block|hall)|across the (?:road|street|way)|up the (?:road|street)|around the corner)|\s(?:has |have |had )?(?:just |already |also |recently )?(?:switched|moved|signed|renewed|gone|went) (?:to|with|over to) (?:us|them|him|her)\b|\s(?:has |have |had |kindly )*(?:introduced|referred|recommended) (?:us|me)\b|\s(?:isn't|aren't|is not|never was) (?:ours|a customer|one of ours)|'s (?:price|quote|offer|product|rep|sales)|\s(?:is|are|was) (?:running|offering|cheaper|pitching|undercutting|cutting)|\s(?:just |has |have )?(?:cut|dropped|slashed|undercut)\b|\s(?:sensors|software|products|machines|pumps|conference|expo|trade show))/,
  guards: enGuards,
  channels: enChannels,
  facts: [...enPeopleFacts, ...enMindFacts, ...enFirmFacts, ...enFacts],
  musts: enMusts,
  signals: [...enSignals, ...enPlainSigns],
  followUps: enFollowUps,
  aside:
    /\b(?:(?:report(?:s|ing)?|answers) (?:in)?to|works? (?:under|for)|under|(?<=\S\s)(?:his|her|their) (?:boss|manager|deputy|assistant|PA|predecessor|successor|director|chief),?|(?:his|her|their) (?:wife|husband|partner|son|daughter|brother|sister|kids?|eldest|youngest|oldest|missus|niece|nephew|cousin|mother|father|mum|mom|dad|2IC|colleague|assistant),?|per (?!day|week|month|unit|case|box)|everything|anything|books? by|nights? with|weekends? with|overrules|replac(?:es|ed|ing)|took over from|instead of|than|like|beside|besides|against|about|for|by|from|he and|she and)\s$/i,
  ofFirm:
    /^\W*(?:(?:and|but|so|also|plus|apparently|btw)\s)?(?:they|they've|they're|they'll|they'd|their|the (?:firm|company|business|group|team|store|shop|school|hospital|plant|site|place|whole team|chain)|bills|invoices|payments)\b/i,
  bareTitle:
    /\b(?:the|their|his|her|a|our)\s(?:[a-z]+\s){0,2}(?:CEO|CFO|COO|CTO|VP|boss|director|owner|board|manager|head office|president|committee|partner|GM|MD|chairman|team|finance|procurement|legal|hq)\b[^,.;]{0,16}$/i,
  otherDay: {
    before:
      /(?:\b(?:only|every|each|always|usually|mostly|takes?|sees|open|opens|closed|before|after|by|from|since|until|till|following up|follow up|re|regarding|the|because of|except|expir(?:es|ed)|due|overdue since|dated|promised for)|\bw\/)\s(?:on\s)?$/i,
    after:
      /^(?:['’]s\b|s\b|\s(?:delivery|deliveries|order|mornings|afternoons|evenings|before \d|after \d|only|shipment|drop|demonstration|run|drop-?off|invoice|truck|through|thru|and (?:mon|tue|wed|thu|fri|sat|sun)))/i,
  },
  leadIn: enLeadIn,
  intents: enIntents,
  deal: enDeal,
  report:
    /\b(?:met|saw|visited|called|spoke|talked|lunch|dinner|stopped|dropped|walked|just left|discuss(?:ed)?|heard|meeting|says|said|told|asked|wants|ordered|paid|delivered|signed|complained|mentioned|loves|likes|messaged|emailed|texted|needs|promised|took|agreed|confirmed|rang|phoned|caught up|chatted|no answer|voicemail|closed (?:early|for|today)|was (?:closed|away|out|shut))\b/i,
}
