// How people are named in English notes: Dr. Patel, "Sarah Chen, head of procurement", "the CFO, Tom Reilly", "Joan at Goodwin".
import type { PersonSpan } from '../../../engine/offline/hearing.ts'
import { createGate } from '../../../understanding/sieve.ts'
import { COMMON_WORDS, FIRST_NAMES, ORGANISATION_WORDS } from './names.ts'

const HONORIFIC =
  '(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Doctor|Principal|Nurse|Sister|Chef|Captain|Dean|Coach|Pastor|Sir|Madam|Madame)'
// Any word of three letters will do; these are shorter, or two.
const RANK = '(?:supply chain|IT|HR|R&D|QA)'
const POST =
  '(?:manager|director|buyer|head chef|chef|owner|co-owner|founder|co-founder|CEO|CFO|COO|CTO|CIO|CMO|CISO|VP|president|chairman|chairwoman|chair|partner|engineer|supervisor|coordinator|officer|administrator|controller|accountant|bookkeeper|assistant|receptionist|secretary|pharmacist|nurse|doctor|physician|surgeon|dentist|professor|principal|teacher|headteacher|superintendent|foreman|technician|specialist|analyst|planner|lead|boss|clerk|consultant|architect|developer|agent|MD|GM|purchaser|gatekeeper|PA|EA|proprietor|executive|representative|vet|dean)'
const TITLE = `(?:(?:the|their|our contact|a|new|his|her)\\s)?((?:(?:${RANK}|(?!(?:the|their|our|new|her|his|and|with|from|old|saw|met|a|is|as|by)\\b)[a-z]{3,})[\\s-]){0,3}${POST}(?:\\s(?:of|for|in charge of)\\s[A-Za-z&]+(?:\\s(?:and\\s)?[a-z&]+){0,2})?|(?:[Hh]ead|[Dd]irector|VP|[Cc]hief|[Mm]anager|SVP|EVP|[Vv]ice [Pp]resident|[Ii]n charge)\\s(?:of|for)\\s[A-Za-z&]+(?:\\s(?:and\\s)?[a-z&]+){0,2})`
const WORD =
  "[A-Z][a-zà-öø-ÿ'’]+(?:-[A-Z][a-z]+)?|[A-Z](?:\\.|(?=\\s[A-Z]))|O'[A-Z][a-z]+|Mc[A-Z][a-z]+|[A-Z]{2}(?=\\s[A-Z][a-z])"
const NAME = `(?:${WORD})(?:\\s(?:${WORD}|van|von|de|der|la)){0,3}`

const HONOURED = new RegExp(`\\b(${HONORIFIC}\\.?)\\s((?:[A-Z][a-zà-öø-ÿ'’-]+)(?:\\s[A-Z][a-zà-öø-ÿ'-]+)?)`, 'g')
const CAPITALISED = new RegExp(`(?<![\\w@./'-])(${NAME})`, 'g')
const CONTACT_BEFORE =
  /(?:^|[\s(])(?:[Mm]et(?: up)?(?: with)?:?|[Mm]eeting(?: with)?|[Ss]aw|[Ss]een|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]hat(?:ted)? with|[Cc]alled|[Cc]alling|[Rr]ang|[Pp]honed|[Ee]mailed|[Tt]exted|[Mm]essaged|[Pp]inged|[Ll]unch with|[Dd]inner with|[Cc]offee with|[Bb]reakfast with|[Dd]rinks with|[Ww]ith|w\/|[Aa]sked|[Tt]old|[Ii]ntroduced (?:me )?to|[Ii]ntroduce me to|[Vv]isited|[Cc]aught up with|[Bb]umped into|[Rr]an into|[Rr]eached|[Tt]ried|[Cc]hased|[Ff]rom|[Bb]y|[Cc]ontact(?: is|:)?|[Pp]romised|[Ss]howed|[Gg]ave|[Hh]eard from|name is|named)\s$/
const NAME_AFTER =
  /^(?:'s)?\s?(?:\(|,\s(?:the|their|who|head|a)?\s?|\s)?(?:(?:also |just |then |really |now |still |already )?(?:says?|said|told|asked|asks|wants?|wanted|needs?|mentioned|thinks?|thought|confirmed|agreed|promised|complained|complains|loves?|likes?|liked|hates|prefers|is|was|has|had|runs|owns|evaluates|decides|handles|manages|works|plays|follows|drinks|took|will|would|can't|cannot|won't|doesn't|didn't|isn't|wasn't|hasn't|checked|signed|ordered|seems|seemed|feels|worries|worried|keeps|grew|reads?|goes|picked|replied|answered|never|at|from|over at|of)\b)/
const AND_BEFORE = /(?:\sand|,|&)\s$/
const OWN_SIDE =
  /(?:\b[Mm]y|\b[Oo]ur) (?:own )?(?:boss|manager|colleague|team|director|wife|husband|son|daughter|kid|brother|sister|partner|mum|mom|dad|dog|friend)s?,?\s$|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:wife|husband|son|daughter|kid|brother|sister|mum|mom|dad|dog|friend|baby)s?,?\s$/
const TITLE_BEFORE = new RegExp(`(?:^|[\\s(])${TITLE}[,:]?\\s(?:is |named |called )?$`, 'i')
const TITLE_AFTER = new RegExp(`^(?:,|\\s\\(|\\s[-–—]|\\sis|,?\\swho is|:)\\s?(?:is\\s)?${TITLE}(?![a-z])`, 'i')

// Seldom needed, and dear to make.
const mayEndInTitle = createGate(TITLE_BEFORE)
const mayBeginWithTitle = createGate(TITLE_AFTER)
const titleBefore = (before: string) => (mayEndInTitle(before) ? TITLE_BEFORE.exec(before) : null)
const titleAfter = (after: string) => (mayBeginWithTitle(after) ? TITLE_AFTER.exec(after) : null)

const isCommon = (word: string) => COMMON_WORDS.has(word.toLowerCase().replace(/'s$/, ''))

/** The part of a run of capitals that can be a name: common words at its ends fall off. */
function core(run: string): { lead: number; words: string[] } {
  const words = run.split(' ')
  let lead = 0
  while (words.length > 0 && isCommon(words[0]!) && !(words.length > 1 && FIRST_NAMES.has(words[0]!)))
    lead += words.shift()!.length + 1
  while (words.length > 0 && (isCommon(words.at(-1)!) || /^(?:van|von|de|der|la)$/.test(words.at(-1)!))) words.pop()
  return { lead, words }
}

function weigh(words: string[], before: string, after: string): boolean {
  const first = words[0]!.replace(/'s$/, '')
  if (words.some(word => ORGANISATION_WORDS.has(word.replace(/'s$/, '')))) return false
  if (OWN_SIDE.test(before)) return false
  const known = FIRST_NAMES.has(first)
  if (words.length >= 2) {
    return (
      known ||
      CONTACT_BEFORE.test(before) ||
      titleAfter(after) !== null ||
      titleBefore(before) !== null ||
      (NAME_AFTER.test(after) && /^\s(?:says|said|told|asked|wants|thinks|mentioned)/.test(after))
    )
  }
  if (words[0]!.length < 2 || /^[A-Z.]+$/.test(words[0]!)) return false
  if (known) return !/^\s(?:Street|Road|Avenue|Ave|St)\b/.test(after)
  const speaks =
    /^(?:'s)?\s(?:says?|said|told|asked|wants|thinks|mentioned|complained|promised|confirmed|agreed)\b/.test(after)
  const placed = /^\s(?:at|from|over at)\s[A-Z]/.test(after)
  return (
    (CONTACT_BEFORE.test(before) &&
      !/(?:[Ff]rom|[Bb]y|[Vv]isited|[Ww]ith|w\/|[Tt]ried|[Rr]eached)\s$/.test(before) &&
      !/^\s(?:for|about)\b/.test(after)) ||
    (placed && !/\b(?:[Aa]t|[Ff]rom|[Oo]f)\s$/.test(before)) ||
    (speaks && titleBefore(before) !== null) ||
    (NAME_AFTER.test(after) && titleBefore(before) !== null)
  )
}

function honoured(text: string): PersonSpan[] {
  return [...text.matchAll(HONOURED)].flatMap(match => {
    const words = match[2]!.split(' ')
    while (words.length > 1 && (isCommon(words.at(-1)!) || ORGANISATION_WORDS.has(words.at(-1)!))) words.pop()
    if (ORGANISATION_WORDS.has(words[0]!) || /^(?:Says|Said)$/.test(words[0]!)) return []
    const name = `${match[1]} ${words.join(' ')}`.replace(/'s$/, '')
    const bare = match[1]!.replace('.', '')
    const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam|Madame)$/.test(bare) ? undefined : bare
    const [principal] =
      /^(?:Principal|Dean|Nurse|Chef|Coach|Captain|Pastor)$/.test(bare) && words.length > 1 ? [words.join(' ')] : [name]
    const start = match.index + (principal === name ? 0 : name.length - principal!.length)
    return [{ start, end: start + principal!.length, name: principal!, ...(title === undefined ? {} : { title }) }]
  })
}

const titleOf = (before: string, after: string): string | undefined => {
  const later = titleAfter(after)?.[1]
  if (later)
    return later
      .replace(
        /\s(?:at|who|for|in|of|is|from|and)(?:\s(?!charge|procurement|purchasing|operations|sales|marketing|finance|[a-z]+ing\b).*)?$/i,
        '',
      )
      .trim()
  const earlier = titleBefore(before)?.[1]
  return earlier && !/^(?:lead|chair|partner|assistant|boss)$/i.test(earlier) ? earlier.trim() : undefined
}

/** Names of people in a text, left to right, not overlapping; titles are set where the wording gives one. */
export function enPeople(text: string): PersonSpan[] {
  const found = honoured(text)
  for (const match of text.matchAll(CAPITALISED)) {
    const { lead, words } = core(match[1]!)
    if (words.length === 0 || words.length > 3) continue
    const start = match.index + lead
    const name = words.join(' ').replace(/'s?$/, '')
    const end = start + name.length
    if (found.some(p => start < p.end && p.start < end)) continue
    const before = text.slice(Math.max(0, start - 60), start)
    const after = text.slice(end, end + 60)
    const beside = AND_BEFORE.test(before) && found.some(p => p.end >= start - 6 && p.end <= start) && words.length > 1
    if (
      /\bnot\s$|(?:Street|\bSt\.)$|\bF(?:WD?|wd?|orwarded)(?: from)?:?\s$/.test(before) ||
      !(weigh(words, before, after) || beside)
    )
      continue
    found.push({ start, end, name })
  }
  for (const person of found) {
    const title = titleOf(
      text.slice(Math.max(0, person.start - 60), person.start),
      text.slice(person.end, person.end + 70),
    )
    if (title) person.title = title
  }
  return found.sort((a, b) => a.start - b.start)
}
