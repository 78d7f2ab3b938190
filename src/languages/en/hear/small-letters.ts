// Notes typed in small letters: names get capitals where a name could stand, so that the finders of names see them.
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { DOUBTFUL_FIRST_NAMES } from './first-names.ts'
import { NO_HEADING } from './headings.ts'
import { COMMON_WORDS, FIRST_NAMES, ORGANISATION_WORDS } from './names.ts'
import { isSlip } from './slips.ts'

const WORD = /[A-Za-z][a-zà-öø-ÿA-Z'’-]*|\d+(?![\w.,:%/])/g
const FORM = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|mdm|chef|nurse)\.?\s$/i
const PLACED =
  /(?:^|\s)(?:at|@|to|from|visited|stopped (?:by|in|at)|swung by|went to|called on|just left|with|w\/|for)\s$/

const upper = (word: string) => (word === 'bbq' ? 'BBQ' : word[0]!.toUpperCase() + word.slice(1))
const inLower = (names: ReadonlySet<string>) => new Set([...names].map(name => name.toLowerCase()))
const firstNames = inLower(FIRST_NAMES)
const doubtful = inLower(DOUBTFUL_FIRST_NAMES)
const organisational = inLower(ORGANISATION_WORDS)

const isEveryday = (said: string) => {
  const word = said.toLowerCase()
  const bare = word.replace(/['’]?s$/, '')
  return [word, bare].some(form => COMMON_WORDS.has(form) || EVERYDAY_WORDS.has(form))
}

/** Hardly a word has a capital: the writer uses none. */
function isCasual(text: string): boolean {
  const start = text.slice(0, 2000)
  const capitals = start.match(/(?<![A-Za-z])[A-Z][a-z]/g)?.length ?? 0
  const words = start.match(/[A-Za-z]{2,}/g)?.length ?? 0
  return capitals * 12 < words
}

interface Token {
  start: number
  end: number
  word: string
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)]
    .filter(({ index }) => !/[\w@.'/]/.test(text[index - 1] ?? ' ') || /[/]/.test(text[index - 1] ?? ''))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }))

const isSureFirst = (said: string) => {
  const word = said.toLowerCase()
  const bare = word.replace(/['’]?s$/, '')
  return [word, bare].some(name => firstNames.has(name) && !doubtful.has(name) && !COMMON_WORDS.has(name))
}

/** First names that are no other words, what stands behind Dr or Chef, and a surname after either. */
function people(text: string, tokens: readonly Token[], casual: boolean): Set<Token> {
  const named = new Set<Token>()
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const beside = before && token.start - before.end === 1 && text[before.end] === ' '
    if (
      isSureFirst(token.word) ||
      (FORM.test(text.slice(Math.max(0, token.start - 6), token.start)) && !isEveryday(token.word))
    )
      named.add(token)
    else if (
      beside &&
      named.has(before) &&
      !/s$/.test(text.slice(before.end - 2, before.end)) &&
      !isEveryday(token.word) &&
      !isSlip(token.word) &&
      !organisational.has(token.word)
    )
      named.add(token)
    else if (
      casual &&
      token.word.length > 2 &&
      /^[a-z]/.test(token.word) &&
      !isEveryday(token.word) &&
      !isSlip(token.word)
    )
      named.add(token)
  })
  return named
}

const NATION =
  /^(?:chinese|english|german|french|american|british|spanish|italian|japanese|korean|indian|thai|greek|mexican|texas|london|new|old|great|good|first|best)$/
const JOINED = /^(?:\s|\s&\s|\s'n'\s)$/
const HEADS = /(?:^|\n)[ \t]*(?:[-•*][ \t]*|\d{1,2}[.)][ \t]*)?$/

/** The words up to one that ends the name of an organisation, where such a name could stand. */
function organisations(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (!organisational.has(token.word.toLowerCase())) return []
    const goesOn = (one: Token) => !COMMON_WORDS.has(one.word.toLowerCase()) || NATION.test(one.word)
    let from = at
    while (
      from > 0 &&
      at - from < 4 &&
      JOINED.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start)) &&
      goesOn(tokens[from - 1]!)
    )
      from--
    const run = tokens.slice(from, at + 1)
    if (run.length < 2) return []
    const before = text.slice(Math.max(0, run[0]!.start - 24), run[0]!.start)
    const named = run.slice(0, -1).some(({ word }) => /^\D/.test(word) && !isEveryday(word))
    const headed = text[token.end] === ':' && !before.slice(-24).includes('\n')
    const stands = (HEADS.test(before) && named) || headed || (PLACED.test(before) && (named || run.length > 2))
    return stands ? run : []
  })
}

const HEAD =
  /(?:^|\n)[ \t]*(?:[-•*][ \t]*|\d{1,2}[.)][ \t]*)?([A-Za-z0-9][A-Za-z0-9'’& ]{1,32})(?=:\s|\s[-–—]\s|\s?\n-|\s?\n•)/g
const LINKED = /\b(?:at|from|with|w|of|for|to|in|on|by|and|is|are|was|n|not|no|said)\b/

/** The words of a heading: "pho 45:", "harbor fish:". */
function headings(text: string, tokens: readonly Token[]): Token[] {
  const spans = [...text.matchAll(HEAD)]
    .filter(({ 0: all, 1: said = '', index }) => {
      const bullet = /[-•*]/.test(all.slice(0, all.length - said.length))
      if (bullet && text[index + all.length] !== ':') return false
      const words = said.toLowerCase().trim().split(/\s+/)
      return words.length > 1 && words.length <= 4 && !words.some(word => NO_HEADING.has(word)) && !LINKED.test(said)
    })
    .map(({ 0: all, 1: words, index }) => ({ start: index + all.length - words!.length, end: index + all.length }))
  return tokens.filter(({ start, end }) => spans.some(span => span.start <= start && end <= span.end))
}

const WENT =
  /(?:^|\s)(?:(?:just |straight )?(?:came|back|home) from|stopped (?:at|by|in at)|popped (?:into|in to|in on|over to)|dropped (?:by|in on|into|in at)|swung by|called (?:in )?on|went (?:to|by|past)|visit(?:ed)?(?: to)?|just left|was (?:over )?at|in at|over at|quick one on|meeting at|demo at|tasting at|founder of|owner of|buyer (?:at|for|@)|director (?:at|for|of)|manager (?:at|for|of))\s(?:the\s)?$/

/** Words that are no part of a name by themselves. */
const PLAIN: ReadonlySet<string> = new Set(
  'office offices head main local new old guys team warehouse shop customer client store stores site meeting school hospital clinic factory plant reception branch gate counter front back usual big small place places people kitchen house home work town city road street corner garage depot yard gym bar cafe restaurant'.split(
    ' ',
  ),
)

/** Up to four words after a word of going somewhere, where one of them is no everyday word. */
function visited(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    if (COMMON_WORDS.has(token.word.toLowerCase()) || NO_HEADING.has(token.word.toLowerCase())) return []
    if (!WENT.test(text.slice(Math.max(0, token.start - 28), token.start))) return []
    const run = [token]
    for (const next of tokens.slice(at + 1, at + 4)) {
      const beside = text.slice(run.at(-1)!.end, next.start) === ' '
      if (!beside || COMMON_WORDS.has(next.word.toLowerCase()) || (run.length > 1 && isSureFirst(next.word))) break
      run.push(next)
    }
    const telling = ({ word }: Token) => isSureFirst(word) || (!isEveryday(word) && !isSlip(word))
    const last = run.at(-1)!
    const closed =
      run.length > 1 &&
      /^\s(?:in|on|at)\s|^\s?[,.;(]/.test(text.slice(last.end)) &&
      !run.some(({ word }) => PLAIN.has(word.toLowerCase()))
    return run.some(telling) || closed ? run : []
  })
}

const AT = /^\s(?:at|@|from)\s(?:the\s)?$/
const ENDS = /^\s?(?:[:(,.;\n!]|$|-\s)/

/** What stands behind a person and "at": two words or three before a stop, or one that is no everyday word. */
function employers(text: string, tokens: readonly Token[], named: ReadonlySet<Token>): Token[] {
  return tokens.flatMap((token, at) => {
    const person = tokens[at - 2]
    if (!person || !named.has(person) || !AT.test(text.slice(person.end, token.start))) return []
    const run = [token]
    for (const next of tokens.slice(at + 1, at + 3)) {
      if (text.slice(run.at(-1)!.end, next.start) !== ' ' || COMMON_WORDS.has(next.word.toLowerCase())) break
      run.push(next)
    }
    if (COMMON_WORDS.has(token.word.toLowerCase())) return []
    const closed = ENDS.test(text.slice(run.at(-1)!.end))
    return (run.length > 1 && closed) || !isEveryday(token.word) ? run : []
  })
}

/** A note typed in small letters, with capitals where a name could stand; of the same length. */
export function capitalised(text: string): string {
  const tokens = tokensOf(text)
  const casual = isCasual(text)
  const named = people(text, tokens, casual)
  if (casual) {
    const own = [
      ...organisations(text, tokens),
      ...headings(text, tokens),
      ...employers(text, tokens, named),
      ...visited(text, tokens),
    ]
    for (const token of own) named.add(token)
  }
  if (named.size === 0) return text
  let done = ''
  let at = 0
  for (const token of tokens) {
    if (!named.has(token)) continue
    done += text.slice(at, token.start) + upper(token.word)
    at = token.end
  }
  return done + text.slice(at)
}
