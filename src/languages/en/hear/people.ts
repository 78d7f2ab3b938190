// How people are named in English notes: Dr. Patel, "Sarah Chen, head of procurement", "the CFO, Tom Reilly", "Joan at Goodwin".
import type { PersonSpan } from '../../../engine/offline/hearing.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { DOUBTFUL_FIRST_NAMES } from './first-names.ts'
import { COMMON_WORDS, FIRST_NAMES, ORGANISATION_WORDS } from './names.ts'
import { withNicknames } from './nicknames.ts'
import { CONTACT_BEFORE, isOwnSide, kinOnly, speaks, speaksPlainly, worksAt } from './people-around.ts'
import { PLACES, SPOT } from './places.ts'
import { titleAfter, titleBefore, titleOf } from './titles.ts'

const FORMS_OF_ADDRESS =
  'Dr|dr|mr|mrs|ms|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Doctor|Principal|Nurse|Sister|Matron|Chef|Captain|Capt|Dean|Coach|Pastor|Father|Rev|Reverend|Sir|Madam|Madame|Mdm|Mme|Mlle|Monsieur|Frau|Herr|Señor|Señora|Senor|Senora|Sra|Sgt|Sheriff|Cllr|Councillor|Uncle|Auntie|Aunty|Datuk|Dato|Encik|Puan|Cik|Pak|Ibu|Khun|Smt|Shri|Sri'
const HONOURED = new RegExp(
  `\\b(${FORMS_OF_ADDRESS})(\\.?)\\s((?:[A-Z]\\.?\\s)?(?:(?:O'|Mc|Mac|d'|D'|De|Van|Von|El|Al-?|Ibn|Bin)\\s?)?(?:[A-Z][a-zà-öø-ÿ'’-]+)(?:\\s(?:van|von|de|der|la|bin|al)?\\s?[A-Z][a-zà-öø-ÿ'-]+){0,2})`,
  'g',
)
const WORD =
  "[A-Z][a-zà-öø-ÿ'’]+(?:-[A-Z][a-z]+)?(?![A-Za-z0-9])|[A-Z](?:\\.|(?=\\s[A-Z]))|O'[A-Z][a-z]+|Ma?c[A-Z][a-z]+|De[A-Z][a-z]+|[A-Z]{2}(?=\\s[A-Z][a-z])"
const CAPITALISED = new RegExp(`(?<![\\w@./'-])((?:${WORD})(?:\\s(?:${WORD}|van|von|de|der|la|bin|al)){0,3})`, 'g')
const OPENS = /(?:^|[.!?\n:("“]|\n[-•*])\s*$/
const AND_BEFORE = /(?:\sand|,|&|\+|\sn|\/)\s$/
const INSIDE = /(?:[a-z,)&+]|[-–—])\s$/i
const ARTICLE = /\b(?:the|a|an|this|that|our|their|some|any|new)\s$/i
const REACHES = /^\s(?:just |finally )?(?:rang|called|texted|emailed|messaged|phoned|pinged) (?:me|us|back)\b/
/** What was gone to, and not who. */
const WENT_TO =
  /\b(?:[Jj]ust left|[Jj]ust came from|[Pp]opped (?:into|in to)|[Ss]topped (?:at|in at)|[Ss]wung by|[Ww]ent to|[Bb]ack from|[Dd]ropped (?:into|off at)|cans at|boxes at|samples at)\s(?:the\s)?$/
const SCHOOL = /\b(?:[Uu][Cc]|[Uu]niversity of|[Uu]ni of|[Cc]ollege of)\s$/
const IDIOMS =
  /\b(?:happy as|average|any|ordinary|hurricane|storm|cyclone|the real|st\.?|saint|via|vs\.?|than|at|in|near|on|using|uses?|running|runs?|brand|called) $/i
const SAYINGS =
  /(?:happy as Larry|from Adam|Average Joe|for Pete's sake|Bob's your uncle|Uncle Sam|Jack (?:of all|Daniel)|Murphy's|Jane Doe|John Doe|Joe (?:Bloggs|Public)|Dear John|Trader Joe|Black Friday|Big Ben|Santa Claus|Father Christmas|Mother's Day|Father's Day|Amber alert)/
const MISTER =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Madam|Madame|Mdm|Mme|Mlle|Monsieur|Frau|Herr|Señor|Señora|Senor|Senora|Sra|Uncle|Auntie|Aunty|Datuk|Dato|Encik|Puan|Cik|Pak|Ibu|Khun|Smt|Shri|Sri|Father|Captain|Capt)$/
const OFFICE = /^(?:Principal|Dean|Nurse|Chef|Coach|Captain|Capt|Pastor|Sheriff|Matron|Councillor|Cllr|Sister)$/

const bareOf = (word: string) => word.replace(/['’]s?$/, '')
const isCommon = (word: string) => COMMON_WORDS.has(bareOf(word).toLowerCase())
const isEveryday = (word: string) => isCommon(word) || EVERYDAY_WORDS.has(bareOf(word).toLowerCase())
const isFirst = (word: string) => FIRST_NAMES.has(bareOf(word))
const isSure = (word: string) => isFirst(word) && !DOUBTFUL_FIRST_NAMES.has(bareOf(word))
const isOrganisational = (word: string) => ORGANISATION_WORDS.has(bareOf(word))

/** The part of a run of capitals that can be a name: common words at its ends fall off, at the head of a sentence all. */
function core(run: string, opens: boolean): { lead: number; words: string[] } {
  const words = run.split(' ')
  const idle = (word: string) => (opens && lead === 0 ? isEveryday(word) : isCommon(word))
  let lead = 0
  while (words.length > 0 && idle(words[0]!) && !(isFirst(words[0]!) && !(words[1] && isEveryday(words[1]))))
    lead += words.shift()!.length + 1
  while (words.length > 0 && (isCommon(words.at(-1)!) || /^(?:van|von|de|der|la|bin|al)$/.test(words.at(-1)!)))
    words.pop()
  return { lead, words }
}

interface Around {
  before: string
  after: string
}

/** Two words or more: one of them is a first name, or somebody is met, told of or titled by them. */
function isFullName(words: readonly string[], { before, after }: Around): boolean {
  if (isSure(words[0]!) || (/^[A-Z]\.?$/.test(words[0]!) && !isEveryday(words[1]!))) return true
  if (titleAfter(after) || titleBefore(before)) return true
  if (isFirst(words[0]!) && !isEveryday(words[1]!)) return true
  if (CONTACT_BEFORE.test(before)) return !/(?:[Ff]rom|[Bb]y|[Vv]isited)\s$/.test(before) || isFirst(words[0]!)
  return speaksPlainly(after) || worksAt(after)
}

/** One word alone: a first name that is seldom another word, or words around it that only a person has. */
function isFirstName(word: string, around: Around): boolean {
  const { before, after } = around
  if (word.length < 2 || /^[A-Z.]+$/.test(word)) return false
  const titled = Boolean(titleAfter(after)) || Boolean(titleBefore(before))
  if (isSure(word)) return !IDIOMS.test(before) || titled || CONTACT_BEFORE.test(before)
  const met =
    CONTACT_BEFORE.test(before) &&
    !/(?:[Ff]rom|[Bb]y|[Vv]isited|[Ww]ith|w\/?|[Tt]ried|[Rr]eached|[Ss]aw|[Ss]howed)\s$/.test(before) &&
    !/^\s(?:for|about)\b/.test(after)
  if (isFirst(word)) {
    const told = titled || speaksPlainly(after) || CONTACT_BEFORE.test(before) || worksAt(after)
    return (
      told ||
      (!PLACES.has(word) && !isCommon(word) && INSIDE.test(before) && !ARTICLE.test(before) && !IDIOMS.test(before))
    )
  }
  if (isEveryday(word) && !CONTACT_BEFORE.test(before) && !(INSIDE.test(before) && worksAt(after))) return false
  const after_ =
    worksAt(after) &&
    !/^\s\w+\s(?:the\s)?(?:[A-Z]\w+)/
      .exec(after)?.[0]
      .split(' ')
      .some(one => PLACES.has(one))
  const placed = after_ && !/^\sof\b/.test(after) && !/\b(?:[Aa]t|[Ff]rom|[Oo]f|[Bb]y|[Vv]isited)\s$/.test(before)
  const posted = Boolean(titleAfter(after)) && !/\b[Aa]t\s$/.test(before)
  return met || placed || posted || (speaks(after) && titled) || REACHES.test(after)
}

/** Nothing in the words themselves tells of a thing, a place or a firm. */
const mayBeName = (words: readonly string[]): boolean =>
  !words.some(isOrganisational) && (words.length > 1 || (!isEveryday(words[0]!) && !PLACES.has(words[0]!)))

const PART =
  /^(?:Commissary|Campus|Branch|Site|Plant|Terminal|Building|Tower|Floor|Unit|Wing|Ward|Room|Gate|Dock|Bay|Line|Project|Programme|Program|Model|Series|Edition|Pro|Plus|Max|Award|Awards|Cup|League|Day|Week|Sale|Show|Expo|Fair|Festival)$/

function isPerson(words: readonly string[], around: Around): boolean {
  if (
    SCHOOL.test(around.before) ||
    (words.length > 1 && WENT_TO.test(around.before) && !/^['’]s\b/.test(around.after)) ||
    words.some(isOrganisational) ||
    isOwnSide(around) ||
    (!isSure(words[0]!) && SPOT.test(words.join(' '))) ||
    PART.test(words.at(-1)!)
  )
    return false
  if (
    /^\s(?:Street|Road|Avenue|Ave|St|Rd|Blvd|Lane|Drive|Park|Square|Hall|County|Beach|Island|Hospital)\b/.test(
      around.after,
    )
  )
    return false
  return words.length > 1 ? isFullName(words, around) : isFirstName(words[0]!, around)
}

/** A name behind a form of address; where that is a post ("Chef Linh"), it is the title and not part of the name. */
function honoured(text: string): PersonSpan[] {
  return [...text.matchAll(HONOURED)].flatMap(match => {
    const [, form = '', , behind = ''] = match
    const words = behind.split(' ')
    while (words.length > 1 && (isEveryday(words.at(-1)!) || isOrganisational(words.at(-1)!))) words.pop()
    if (isOrganisational(words[0]!) || /^(?:Says|Said|Of)$/.test(words[0]!)) return []
    if (OFFICE.test(form) && words.length === 1 && isCommon(words[0]!)) return []
    const shown = words.join(' ').replace(/['’]s$/, '')
    const at = match.index + match[0].indexOf(behind)
    const post = OFFICE.test(form) && (words.length > 1 || form === 'Chef' || form === 'Coach')
    const start = post ? at : match.index
    const name = post ? shown : text.slice(match.index, at + shown.length)
    return [
      {
        start,
        end: at + shown.length,
        name,
        ...(MISTER.test(form) ? {} : { title: post ? form.toLowerCase() : form }),
      },
    ]
  })
}

// So much of the text before and after a name is looked at.
const NEAR = 70

const aroundOf = (text: string, { start, end }: { start: number; end: number }): Around => ({
  before: text.slice(Math.max(0, start - NEAR), start),
  after: text.slice(end, end + NEAR),
})

/** Names of people in a text, left to right, not overlapping; titles are set where the wording gives one. */
export function enPeople(text: string): PersonSpan[] {
  const found = honoured(text)
  const passed: PersonSpan[] = []
  let last = 0
  const taken = (start: number, end: number) => found.some(p => start < p.end && p.start < end)
  for (const match of text.matchAll(CAPITALISED)) {
    const { lead, words } = core(match[1]!, OPENS.test(text.slice(Math.max(0, match.index - 6), match.index)))
    if (words.length === 0 || words.length > 4) continue
    const start = match.index + lead
    const name = words.join(' ').replace(/['’]s?$/, '')
    const end = start + name.length
    if (taken(start, end)) continue
    const around = aroundOf(text, { start, end })
    if (SAYINGS.test(around.before.slice(-16) + name + around.after.slice(0, 12))) continue
    if (/\bnot\s$|(?:Street|\bSt\.)$|\bF(?:WD?|wd?|orwarded)(?: from)?:?\s$/.test(around.before)) continue
    const beside = last > 0 && start - last <= 6 && AND_BEFORE.test(around.before) && mayBeName(words)
    if (!(isPerson(words, around) || beside)) {
      if (words.length === 1 && isFirst(words[0]!)) passed.push({ start, end, name })
      continue
    }
    if (kinOnly(name, text, around)) continue
    found.push({ start, end, name })
    last = end
  }
  found.push(...passed.filter(({ name }) => found.some(full => full.name.startsWith(`${name} `))))
  for (const person of found) {
    const { before, after } = aroundOf(text, person)
    const title = titleOf(before, after)
    if (title) person.title = title
  }
  return withNicknames(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}
