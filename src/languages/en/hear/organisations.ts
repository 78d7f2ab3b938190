// How customers are named in English notes: by a last word (Pharmacy, Inc), after a preposition (at Sinomed), or as a heading.
import type { OrganisationSpan, PersonSpan } from '../../../engine/offline/hearing.ts'
import { COMMON_WORDS, FIRST_NAMES, ORGANISATION_WORDS } from './names.ts'

const TOKEN = "(?:St\\.|[A-Z0-9][\\w'’&-]*(?:\\.(?=[A-Za-z]))?\\w*|&)"
const RUN = new RegExp(
  `(?<![\\w@.'-])(${TOKEN}(?:\\s(?:(?<=\\b(?:Bank|University|College|House|School|Hospital|Church|City|Port|Institute|Academy|Museum)\\s)of\\s(?=[A-Z]))?${TOKEN}){0,5})(?!\\w)`,
  'g',
)
const PLACED =
  /(?:^|\s)(?:[Aa]t|@|[Vv]isit(?:ed|ing)?(?: to)?|[Ss]topped (?:by|in at|at|in)|[Dd]ropped (?:by|in at|into|in on)|[Ww]ent to|[Pp]opped (?:into|in to)|[Ss]wung by|[Oo]ver at|[Cc]alled on|[Tt]rip to|[Jj]ust left|[Ll]eaving|[Bb]ack from|[Mm]ake it to|[Oo]ff at|[Dd]eliver(?:ed|y) to|[Mm]eeting at|[Cc]ustomer:|[Aa]ccount:)\s$/
const OF_PERSON = /(?:of|from|,)\s$/
const HEADING_AFTER = /^(?:\s[-–—]\s|:\s|\s?\n|,\s(?=(?:Dr|Mr|Mrs|Ms)\b)|\s\()/
const LIST_MARK = /(?:^|\n)\s*(?:[-•*]\s|\d{1,2}[.)]\s)?$/
const NOT_HEADING =
  /^(?:Next|Note|Notes|Update|Todo|TODO|Follow|Action|Summary|Reminder|Agenda|Budget|Need|Needs|Pain|Contact|Competitor|Stock|Order|Price|Birthday|Re|FYI|PS|Correction|Customer|Account|Visit|Call|Meeting|Status|Step|Hi|Hello|Ignore|System|Email|Phone|Three|Two|Four|Met|Saw|With|Deal|Objection|Decision|Owner)\b/
const NOT_PLACES =
  /^(?:Texas|London|Leeds|Paris|Boston|Chicago|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Thanksgiving|The|This|That|Their|Our|Month|Home|Work|Lunch|University|College|School|Hospital|Pharmacy|HQ|Head|I|EOD|EOM|It|Harvard|Oxford|Cambridge|Stanford|Yale|MIT|A|[\d.:]+(?:am|pm|k)?)$/

interface Run {
  start: number
  words: string[]
}

const isCommon = (word: string) => COMMON_WORDS.has(word.toLowerCase().replace(/'s$/, ''))
const endsName = (word: string) => ORGANISATION_WORDS.has(word.replace(/'s$/, ''))

/** Runs of capitalised words, common words at the head and after the last organisation word fallen off. */
function runs(text: string): Run[] {
  return [...text.matchAll(RUN)].flatMap(match => {
    const words = match[1]!.trim().split(/\s+/)
    let start = match.index
    while (
      words.length > 0 &&
      (isCommon(words[0]!) || /^(?:\d|&|of$)/.test(words[0]!)) &&
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

/** Organisations in a text that no list knows, left to right. */
export function enOrganisations(text: string, people: readonly PersonSpan[]): OrganisationSpan[] {
  return runs(text).flatMap(({ start, words }): OrganisationSpan[] => {
    const name = words.join(' ').replace(/'s$/, '').replace(/\.$/, '')
    const end = start + name.length
    if (people.some(p => start < p.end && p.start < end)) return []
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 12)
    if (words.length > 1 && endsName(words.at(-1)!)) return [{ start, end, name }]
    if (words.length > 4 || NOT_PLACES.test(name) || /^[a-z\d]/.test(name)) return []
    const personBefore = people.some(
      p => p.end <= start && start - p.end <= 7 && OF_PERSON.test(text.slice(p.end, start)),
    )
    const placed = PLACED.test(before) && !FIRST_NAMES.has(words[0]!)
    const heading =
      (LIST_MARK.test(before) || start === 0) &&
      HEADING_AFTER.test(after) &&
      !NOT_HEADING.test(name) &&
      !FIRST_NAMES.has(words[0]!)
    return personBefore || placed || heading ? [{ start, end, name }] : []
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
