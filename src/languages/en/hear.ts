// All that is heard in English, gathered for the offline engine.
import type { Hearing } from '../../engine/offline/hearing.ts'
import { enDeal } from './hear/deal.ts'
import { enFacts } from './hear/facts.ts'
import { enFollowUps, enLeadIn } from './hear/follow-ups.ts'
import { enGenderOf } from './hear/genders.ts'
import { enGuards } from './hear/guards.ts'
import { enIntents } from './hear/intents.ts'
import { enOrganisations, enShortNames } from './hear/organisations.ts'
import { enPeople } from './hear/people.ts'
import { enSignals } from './hear/signals.ts'
import { capitalised } from './hear/small-letters.ts'

export const enHearing: Hearing = {
  code: 'en',
  script: /[A-Za-z]{2}/,
  people: enPeople,
  genderOf: enGenderOf,
  capitalised,
  organisations: enOrganisations,
  shortNames: enShortNames,
  foreignBefore:
    /(?:\b(?:competitors?|rivals?|(?:than|versus|vs\.?|against|over|compared (?:to|with)|like|unlike|(?:buys?|buying|gets?|getting|sources?|sourcing|purchases?|orders?)\s(?:[a-z]+\s){0,3}from|(?:use|uses|using|run|runs|running|on|supplier is|supplied by|currently with|switch(?:ed|ing)? (?:from|to)|quotes? from|one of them (?:is )?from|came from|moved from|joined from|worked (?:at|for)|used to (?:work at|be at|run)|studie[sd] at|studying at|graduated from|went to (?:school|college) at|(?:son|daughter|wife|husband|kids?|brother|sister) (?:is |works |studies |goes |just started )?(?:at|to)|talking to|looking at|evaluating|trialling|considering|invoice from|offer from))\s(?:the\s)?)|\b(?:[Rr]ival|[Cc]ompetitor|[Ii]ncumbent)\s)$/,
  foreignAfter:
    /^(?:'s (?:price|quote|offer|product|rep|sales)|\s(?:is|are|was) (?:running|offering|cheaper|pitching|undercutting|cutting)|\s(?:just |has |have )?(?:cut|dropped|slashed|undercut)\b|\s(?:sensors|software|products|machines|pumps|conference|expo|trade show))/,
  guards: enGuards,
  channels: [
    [
      'meal',
      /\b(?:lunch(?:ed)?|dinner|breakfast|brunch|drinks|coffee|ate|meal|supper|golf(?:ed)? with|round of golf with) (?:with|at|together)\b|\b(?:over|had|took (?:him|her|them) (?:to|for|out)|for) (?:lunch|dinner|breakfast|coffee|drinks|a (?:beer|coffee|drink))\b/i,
    ],
    [
      'event',
      /\b(?:trade show|tradeshow|expo|conference|exhibition|convention|webinar|summit|seminar|fair|booth|networking event|open house|product launch)\b/i,
    ],
    [
      'call',
      /\b(?:call(?:ed)?(?! (?:on |me )?(?:him|her|back)\b)(?= with| [A-Z]|ed |ing )|phone(?:d)?(?: call)?|rang|on the phone|by phone|phone call|(?:quick|short|good|long|video|zoom|teams|discovery) call|spoke (?:to|with)|telephoned|rung|voicemail|dialled|hung up|zoom(?:ed)?|facetime)\b/i,
    ],
    [
      'message',
      /\b(?:whatsapp(?:ed)?|text(?:ed)?|emailed|e-?mail(?:s)? from|by e-?mail|messaged|wechat|sms|linkedin|dm(?:'d|ed)?|wrote (?:to me|back)|replied by|email exchange)\b/i,
    ],
    [
      'meeting',
      /\b(?:meeting (?:with|at|today)|met with|(?:great|good|long|short|productive|team|first|board) meeting|conference room|sat down with|workshop|presentation to|presented to|demo(?:ed)? (?:to|for|with|at)|'s demo)\b/i,
    ],
    [
      'visit',
      /\b(?:visit(?:ed|ing)?|stopped (?:by|in|at)|dropped (?:by|in|off|into)|swung by|popped (?:in|into|by)|went (?:to|over|by|out to)|drove (?:out |up |down |over )?to|saw|met|walked (?:the|through)|called on|toured|on site|on-site|just left|back from|at their (?:office|shop|site|plant|store)|stops? today|in person|site visit|came (?:by|over))\b/i,
    ],
  ],
  facts: enFacts,
  signals: enSignals,
  followUps: enFollowUps,
  bareTitle:
    /\b(?:the|their|his|her|a|our)\s(?:[a-z]+\s){0,2}(?:CEO|CFO|COO|CTO|VP|boss|director|owner|board|manager|head office|president|committee|partner|GM|MD|chairman|team|finance|procurement|legal|hq)\b[^,.;]{0,16}$/i,
  leadIn: enLeadIn,
  intents: enIntents,
  deal: enDeal,
  report:
    /\b(?:met|saw|visited|called|spoke|talked|lunch|dinner|stopped|dropped|walked|just left|discuss(?:ed)?|heard|meeting|says|said|told|asked|wants|ordered|paid|delivered|signed|complained|mentioned|loves|likes|messaged|emailed|texted|needs|promised|took|agreed|confirmed|rang|phoned|caught up|chatted|no answer|voicemail|closed (?:early|for|today)|was (?:closed|away|out|shut))\b/i,
}
