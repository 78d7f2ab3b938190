// English words that look like dates and are none: names, streets, habits, lengths of time.
import { phrase } from '../../understanding/dates/grammar.ts'

const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const PLACE =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Boulevard|Blvd|Square|Plaza|Hotel|Building|Tower|House|Café|Cafe|Restaurant|Bakery|Coffee|Inc|Ltd|LLC|Co|Foods|Kitchen|Salon|Books'
// Capitalised words that may follow a month or a short weekday without making it a name.
const AFTER = `${DAYS}|${MONTHS}|Mon|Tue|Wed|Thu|Fri|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|At|By|And|Or|EOD|COB|PM|AM|Q[1-4]|I|We|He|She|They|The|Then|Day`

export const enMasks: RegExp[] = [
  // A fiscal year begins when a company says so; its quarters end with those of the calendar.
  phrase(
    String.raw`\b(?:(?:fiscal|financial) year(?:['’]?s)?(?:[- ]end)?|FYE|(?:fiscal|FY) ?(?:Q[1-4])(?: (?:of )?(?:FY)? ?['’]?\d{2,4})?|Q[1-4],? (?:of )?(?:the )?(?:FY|fiscal|financial)(?: year)?(?: ?['’]?\d{2,4})?|(?:FY|fiscal) ?['’]?\d{2,4}(?: ?Q[1-4])?|(?:first|second|third|fourth) (?:fiscal|financial) quarter)\b`,
  ),
  // "At the end of the day it is about price": no hour is meant.
  phrase(
    String.raw`(?:^|(?<=[.,;:!?] ?)|(?<=\b(?:but|and|so|because) ))at the end of the day(?=,| (?:it|the|they|she|he|we|you|I|price|what|this|that|everything|all)\b)`,
  ),
  /\bmonday\.com\b|\bTuesday Morning(?= (?:is|has|stores?|wants|orders)\b)/gi,
  /\b(?:at|from|to|with) Friday['’]s(?=$|[.,;!?]| (?:is|has|with|and|today|yesterday|tomorrow|restaurant|bar|grill)\b)|\bFriday['’]s (?:is|has|restaurants?|wants|ordered)\b/g,
  /\b(?:TGI|T\.G\.I\.) ?Friday['’]?s\b|\bRuby Tuesday\b|\bManic Monday\b|\bMan Friday\b|\bcasual Fridays?\b/gi,
  phrase(
    String.raw`\b(?:${DAYS}|${MONTHS}|Black Friday|Spring Festival|National Day|Christmas|Easter|New Year|Lantern Festival) (?:${PLACE})\b\.?`,
    {},
    'g',
  ),
  // April Smith, June Park: a first name, unless a preposition shows the month.
  phrase(
    String.raw`(?<!\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]his|[Nn]ext|[Ll]ast|[Ee]arly|[Mm]id|[Ll]ate|[Dd]uring|[Tt]hrough|of|\d(?:st|nd|rd|th)?) )(?<!\d ?)\b(?:April|May|June|August|Jan|Sun|Wed)(?= (?!(?:${AFTER})\b)[A-Z][a-z])`,
    {},
    'g',
  ),
  // Names the other way round: Ms June, Theresa May.
  phrase(
    String.raw`\b(?:Mr|Mrs|Ms|Miss|Dr|Theresa|Brian|James|Elaine)\.? (?:May|March|June|April|August|Friday|Monday|Sunday)\b`,
    {},
    'g',
  ),
  phrase(
    String.raw`\b(?<!\bof )(?:every ?day|every (?:single )?(?:day|morning|afternoon|evening|night|week|month|quarter|year|weekday|weekend|(?:\d{1,3}|two|three|four|six|few|couple of) (?:days|weeks|months|years))|each (?:day|week|month|quarter|year))\b(?! on the )`,
  ),
  phrase(
    String.raw`\b(?:open|opens|opening hours|hours|works?|working hours)(?: from|:)? \d{1,2}(?::\d\d)? ?(?:am)? ?(?:-|–|to) ?\d{1,2}(?::\d\d)? ?(?:pm)?\b`,
  ),
  phrase(String.raw`\b(?:one|two|three|1|2|3)[ -]?(?:to|on|:)[ -]?(?:one|1)\b`),
]
