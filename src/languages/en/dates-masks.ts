// English words that look like dates and are none: names, streets, habits, lengths of time.
import { phrase } from '../../understanding/dates/grammar.ts'

const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const PLACE =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Boulevard|Blvd|Square|Plaza|Hotel|Building|Tower|House|Café|Cafe|Restaurant|Bakery'
// Capitalised words that may follow a month or a short weekday without making it a name.
const AFTER = `${DAYS}|${MONTHS}|Mon|Tue|Wed|Thu|Fri|At|By|And|Or|EOD|COB|PM|AM|Q[1-4]|I|We|He|She|They|The|Then|Day`

export const enMasks: RegExp[] = [
  /\b(?:TGI|T\.G\.I\.) ?Friday['’]?s\b|\bRuby Tuesday\b|\bManic Monday\b|\bMan Friday\b|\bcasual Fridays?\b/gi,
  phrase(
    String.raw`\b(?:${DAYS}|${MONTHS}|Spring Festival|National Day|Christmas|Easter|New Year|Lantern Festival) (?:${PLACE})\b\.?`,
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
