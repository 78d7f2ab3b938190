// Whether a statement affirms or denies, and what it is then about.
import type { FactKey } from './kinds.ts'
import { factKind } from './kinds.ts'
import { FACT_WORDS, plainly } from './words.ts'

export interface Stance {
  denies: boolean
  /** The value without the words that deny it. */
  matter: string
}

/** Keys that are about what is not wanted: a "not" there is no denial. */
const NEGATIVE = new Set<FactKey>(['taboo', 'pain'])
const AFTER = /(?:\s+(?:any ?more|any longer|now|these days)|了)$/

/** Values that are told in words, several of which may hold: only there something may be denied beside other things. */
const isOpen = (key: FactKey): boolean =>
  factKind(key).type === 'text' && factKind(key).many === true && !NEGATIVE.has(key)

/** What is denied, up to where the words go on to something else: 不喝白酒只喝红酒 denies 白酒. */
const untilTurn = (matter: string): string => {
  const turns = FACT_WORDS.flatMap(({ turns: says }) => says.exec(matter)?.index ?? []).filter(at => at > 0)
  return matter.slice(0, Math.min(matter.length, ...turns)).trim()
}

/** What a value affirms or denies. */
export function stanceOf(key: FactKey, value: string): Stance {
  const text = plainly(value)
  if (!isOpen(key)) return { denies: false, matter: text }
  for (const { denies, deniedAfter, noDenial } of FACT_WORDS) {
    if (noDenial.test(text)) continue
    const ahead = denies.exec(text)?.[0]
    const matter = ahead === undefined ? '' : untilTurn(text.slice(ahead.length)).replace(AFTER, '').trim()
    if (matter !== '') return { denies: true, matter }
    const behind = endedMatter(text, deniedAfter)
    if (behind) return { denies: true, matter: behind }
  }
  return { denies: false, matter: text }
}

/** 酒戒了 is about 酒. */
function endedMatter(text: string, deniedAfter: RegExp): string | undefined {
  for (let at = 1; at < text.length; at++) {
    const match = deniedAfter.exec(text.slice(at))
    if (match && at + match[0].length === text.length) return text.slice(0, at)
  }
  return undefined
}

/**
 * A value whose quote denies it, with the denying words: what "不再喝龙井" says of 龙井 is not 龙井.
 * A value that its quote affirms comes back as it is.
 */
export function asDenied(key: FactKey, value: string, quote: string): string {
  if (!isOpen(key) || stanceOf(key, value).denies) return value
  const [text, sought] = [plainly(quote), plainly(value)]
  const at = sought === '' ? -1 : text.indexOf(sought)
  if (at < 0) return value
  const end = at + sought.length
  for (const { deniedBefore, deniedAfter, noDenial } of FACT_WORDS) {
    if (noDenial.test(text)) continue
    const before = deniedBefore.exec(text.slice(0, at))
    const after = deniedAfter.exec(text.slice(end))
    if (!before && !after) continue
    const written = text.length === quote.length ? quote : text
    return written.slice(before?.index ?? at, end + (after?.[0].length ?? 0)).trim()
  }
  return value
}
