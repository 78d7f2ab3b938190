// How customers are named in English notes: by a last word (Pharmacy, Inc), after a preposition (at Sinomed), or as a heading.
import type { OrganisationSpan, PersonSpan } from '../../../engine/offline/hearing.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { DOUBTFUL_FIRST_NAMES } from './first-names.ts'
import { NO_HEADING } from './headings.ts'
import { COMMON_WORDS, FIRST_NAMES, ORGANISATION_WORDS } from './names.ts'
import { PLACES, SPOT } from './places.ts'
import { titleAfter } from './titles.ts'

const TOKEN = "(?:St\\.|[A-Z0-9][\\w'’&-]*(?:\\.(?=[A-Za-z]))?\\w*|&)"
const RUN = new RegExp(
  `(?<![\\w@.'-])(${TOKEN}(?:\\s(?:(?<=\\b(?:Bank|University|College|House|School|Hospital|Church|City|Port|Institute|Academy|Museum)\\s)of\\s(?=[A-Z]))?${TOKEN}){0,5})(?!\\w)`,
  'g',
)
const VISITED =
  /(?:^|\s)(?:[Vv]isit(?:ed|ing)?(?: to)?|[Ss]topped (?:by|in at|at|in|off at)|[Dd]ropped (?:by|in at|into|in on|off at)|[Ww]ent (?:to|up to|down to|over to|out to|round to|by|past)|[Pp]opped (?:into|in to|in at|by|over to)|[Ss]wung by|[Oo]ver at|[Cc]alled (?:in )?(?:on|at)|[Tt]rip to|[Jj]ust left|[Jj]ust leaving|[Ll]eaving|[Bb]ack from|[Mm]ake it to|[Oo]ff at|[Dd]eliver(?:ed|y) to|(?:[Mm]eeting|[Mm]tg|[Cc]all|[Dd]emo|[Ll]unch|[Dd]inner|[Cc]offee|[Pp]itch|[Pp]resentation) (?:at|@|with|w\/)|[Dd]rove (?:to|out to|up to|over to)|[Ww]alked into|[Gg]ot to|[Tt]oured|[Cc]ustomer:|[Aa]ccount:|[Ss]ite:|[Nn]ew(?: one| account| customer| lead| prospect)?:|[Tt]oured|[Jj]ust came from|[Cc]ame (?:straight )?from|[Bb]ooth of|[Aa]cct:|(?:[Aa] )?newcomer,|[Qq]uick one on|[Ff]irst up,?|[Nn]ext(?: stop)?:?(?: was)?|[Tt]hen(?: on to| to)?|@)\s(?:the\s)?$/
const PLACED = /(?:^|\s)[Aa]t\s(?:the\s)?$/
const OF_PERSON = /^(?:\sof\s|\sfrom\s|,\s|\sat\s|\s@\s|\sover at\s)(?:the\s)?$/
const HEADING_AFTER =
  /^(?:\s[-–—|]\s|:\s|\.?\s?\n|\sfirst:\s|,\s(?=(?:Dr|Mr|Mrs|Ms)\b)|\s\(|\.\s(?=[A-Z])|\s[\u4e00-\u9fff])/
/** The head of a sentence, where a name before a colon begins the report on the next one. */
const SENTENCE_MARK = /[.!?]\s$/
const LIST_MARK = /(?:^|\n)\s*(?:[-•*]\s?|\d{1,2}[.)]\s)?$/
const GENERIC =
  /^(?:Coffee|Book|Gift|Pet|Drug|Grocery|Flower|Hardware|Machine|Body|Print|Tea|Trade|Fish|Barber|Head|Main|Local|Corner|Home|Front|Back|Job|Car|Chain|High|Primary|Day|Pain|Market|Customer|Data|Cold|Dry|Food|Oil|Gas|Ice|Power|Water|Credit|Life|Health|Social|Cash|Net|Next|Press|Play)$/
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|Their|Our|Month|I|It|A|[\d.:]+(?:am|pm|k)?)$/

interface Run {
  start: number
  words: string[]
}

const isEveryday = (word: string) => isCommon(word) || EVERYDAY_WORDS.has(word.toLowerCase().replace(/'s$/, ''))
const isCommon = (word: string) => COMMON_WORDS.has(word.toLowerCase().replace(/'s$/, ''))
const endsName = (word: string) => ORGANISATION_WORDS.has(word.replace(/'s$/, ''))

/** Runs of capitalised words, common words at the head and after the last organisation word fallen off. */
function runs(text: string): Run[] {
  return [...text.matchAll(RUN)].flatMap(match => {
    const words = match[1]!.trim().split(/\s+/)
    let start = match.index
    while (
      words.length > 0 &&
      (isCommon(words[0]!) ||
        /^(?:\d|&|of$|Toured$|Popped$|Dropped$|Swung$|Stopped$|Rang$|Emailed$)/.test(words[0]!)) &&
      !(
        words.length > 1 &&
        /^(?:Good|New|Old|Great|First|Home|Best|Big|One|All|Next|Long|Key)$/.test(words[0]!) &&
        words.length > 1 &&
        endsName(words.at(-1)!) &&
        start > 0 &&
        !/[.!?\n]\s*$/.test(text.slice(0, start))
      )
    ) {
      start += words.shift()!.length + 1
    }
    const last = words.findLastIndex(endsName)
    if (last > 0) words.length = last + 1
    while (
      words.length > 0 &&
      (isCommon(words.at(-1)!) || /^(?:of|&)$/.test(words.at(-1)!)) &&
      !endsName(words.at(-1)!)
    )
      words.pop()
    return words.length === 0 ? [] : [{ start, words }]
  })
}

interface Stretch {
  start: number
  end: number
  words: readonly string[]
  people: readonly PersonSpan[]
}

/** A name alone at the head of a note or of a line, and not the label of what follows. */
function isHeading(text: string, { start, end, words, people }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 12)
  if (!LIST_MARK.test(before) && !(SENTENCE_MARK.test(before) && /^(?:\sfirst)?:\s/.test(after))) return false
  const meets = after.startsWith(', ') && people.some(person => person.start === end + 2)
  if (!HEADING_AFTER.test(after) && !meets) return false
  if (words.some(word => NO_HEADING.has(word.toLowerCase()))) return false
  return after.startsWith('.') || after.startsWith('\n') ? words.some(word => !isEveryday(word)) : true
}

/** Organisations in a text that no list knows, left to right. */
export function enOrganisations(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  return runs(text).flatMap(({ start, words }): OrganisationSpan[] => {
    const name = words.join(' ').replace(/'s$/, '').replace(/\.$/, '')
    const end = start + name.length
    if (people.some(p => start < p.end && p.start < end)) return []
    const before = text.slice(Math.max(0, start - 30), start)
    if (text[end] === ':' && words.every(word => NO_HEADING.has(word.toLowerCase()))) return []
    if (words.length > 1 && endsName(words.at(-1)!))
      return words.length === 2 && GENERIC.test(words[0]!) && !isHeading(text, { start, end, words, people })
        ? []
        : [{ start, end, name }]
    if (words.length > 4 || NO_NAME.test(name) || /^[a-z\d]/.test(name)) return []
    const place = PLACES.has(name) || SPOT.test(name)
    const owner = people.findLast(
      p => p.end <= start && start - p.end <= 12 && OF_PERSON.test(text.slice(p.end, start)),
    )
    const ofTitled =
      /\([A-Z][\w\s&/-]{2,40},\s$/.test(before) &&
      /^\)/.test(text.slice(end)) &&
      titleAfter(`, ${/\(([^()]*),\s$/.exec(before)?.[1] ?? ''}`)
    if (ofTitled && !place) return [{ start, end, name }]
    const apposed = owner !== undefined && text[owner.end] === ','
    if (place || (apposed && titleAfter(text.slice(owner.end, owner.end + 70)))) return []
    const first = FIRST_NAMES.has(words[0]!) && !(words.length > 1 && DOUBTFUL_FIRST_NAMES.has(words[0]!))
    if (!first && isHeading(text, { start, end, words, people })) return [{ start, end, name }]
    if ((owner && !apposed) || ((!first || words.length > 1) && VISITED.test(before))) return [{ start, end, name }]
    return apposed || (!first && PLACED.test(before)) ? [{ start, end, name, weak: true }] : []
  })
}

const LEGAL = /,?\s(?:Inc|Ltd|LLC|LLP|PLC|Plc|Corp|Corporation|Company|Co|GmbH|AG|SA|BV|Limited)\.?$/
const TOO_PLAIN =
  /^(?:First|General|United|National|American|City|New|Great|Green|Blue|Red|North|South|East|West|Northern|Southern|Eastern|Western|The|Royal|Global|International|Central|Home|Best|Good|Old|Big|Little|Corner|St\.?|Dr\.?|Saint|Mount|Grand|Royal|Quality|Premier|Health|Medical|Auto|Food)$/

/** Northwind Traders Inc. is also Northwind Traders and Northwind. */
export function enShortNames(name: string): string[] {
  if (!/[A-Za-z]/.test(name)) return []
  const short = new Set<string>()
  const bare = name.replace(LEGAL, '').trim()
  short.add(bare)
  const words = bare.split(/\s+/)
  const stem = [...words]
  while (stem.length > 1 && endsName(stem.at(-1)!)) {
    stem.pop()
    short.add(stem.join(' '))
  }
  if (words.length > 1 && words[0]!.length >= 5) short.add(words[0]!)
  short.delete(name)
  return [...short].filter(s => s.length >= 3 && !TOO_PLAIN.test(s) && !FIRST_NAMES.has(s))
}
