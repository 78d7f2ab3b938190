// Names of rivals and suppliers in an English clause: capitals that are no everyday words.
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { COMMON_WORDS, ORGANISATION_WORDS } from './names.ts'
import { PLACES } from './places.ts'
import { capitalised } from './small-letters.ts'

const RUN = /(?<![\w@.])[A-Z][\w&'’-]*(?:\s(?:&\s|of\s)?[A-Z0-9][\w&'’-]*){0,3}/g
const GENERIC =
  /\b(?:(?:an?|the|some|one|their)\s)?((?:local|big|cheap|cheaper|small|chinese|german|regional|national|online|overseas|jersey|korean|japanese|family|no-name)\s(?:wholesaler|supplier|distributor|vendor|importer|competitor|brand|factory|trader|dealer|firm|company|outfit|player))\b/i

const isEveryday = (word: string) => {
  const bare = word.toLowerCase().replace(/['’]s?$/, '')
  return COMMON_WORDS.has(bare) || EVERYDAY_WORDS.has(bare)
}

/** The rival or supplier that a clause names; undefined where it names none. */
export function enBrand(text: string): string | undefined {
  const generic = GENERIC.exec(text)
  for (const { 0: run, index } of capitalised(text).matchAll(RUN)) {
    const words = run.split(' ')
    while (
      words.length > 0 &&
      isEveryday(words[0]!) &&
      !(words.length > 1 && ORGANISATION_WORDS.has(words.at(-1)!) && index > 0)
    )
      words.shift()
    const name = words.join(' ').replace(/['’]s?$/, '')
    if (name.length < 2 || PLACES.has(name) || /^[A-Z]{1,3}$/.test(name) || /^\d/.test(name)) continue
    const at = index + run.indexOf(words[0]!)
    return text.slice(at, at + name.length)
  }
  return generic?.[1]
}
