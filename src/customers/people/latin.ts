// How a person is named in letters, taken apart: Dr. Patel, Mr Tanaka, Tanaka-san, Sarah Chen, Sarah.
import type { Named } from './han.ts'

const HONORIFIC =
  /^(dr|mr|mrs|ms|miss|mx|prof|professor|doctor|principal|nurse|sister|chef|captain|dean|coach|sir|madam)\.?$/
const AFTER = /[-\s](?:san|sama|sensei|ssi)$/i
const GENDERS: Record<string, 'f' | 'm'> = { mr: 'm', sir: 'm', mrs: 'f', ms: 'f', miss: 'f', madam: 'f' }

/** A name in letters: with an honorific the last word is the surname; a single word may be either name. */
export interface LatinNamed extends Named {
  /** A single word, which may be the first name or the surname. */
  either?: string
}

/** Takes a name in letters apart; undefined where there is none. */
export function latinNamed(name: string): LatinNamed | undefined {
  const plain = name.normalize('NFKD').replace(/[\p{M}]/gu, '')
  const suffixed = AFTER.test(plain)
  const words = plain
    .replace(AFTER, '')
    .toLowerCase()
    .replace(/[,]/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  const style = HONORIFIC.exec(words[0] ?? '')?.[1]
  const rest = style ? words.slice(1) : words
  const last = rest.at(-1)
  if (!last) return
  const gender = style ? GENDERS[style] : undefined
  if (rest.length === 1) return style || suffixed ? { surname: last, style: style ?? 'san', gender } : { either: last }
  return { given: rest[0], surname: last, style, gender }
}
