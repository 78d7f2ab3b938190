// Finds where a text names known customers nearly, for whoever already knows where it names them exactly.
import { enShortNames } from '../../languages/en/hear/organisations.ts'
import { zhShortNames } from '../../languages/zh/hear/organisations.ts'
import { hanMentions } from './han-mentions.ts'
import { latinMentions } from './latin-mentions.ts'

/** A way to say a name, in full or shorter. */
export interface Form {
  said: string
  name: string
}

export interface Found {
  start: number
  end: number
  name: string
  /** The other Chinese script, the same sound, a slip in writing, or initials. */
  how: 'script' | 'sound' | 'slip' | 'initials'
}

const HAN = /\p{Script=Han}/u

// A rep's names come with every note; the memory is emptied before it grows past some thousands of them.
const REMEMBERED = 5000
const remembered = new Map<string, string[]>()

/** How a name may be said, itself among them. */
export function formsOf(name: string): string[] {
  const known = remembered.get(name)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const forms = [name, ...zhShortNames(name), ...enShortNames(name)]
  remembered.set(name, forms)
  return forms
}

const LETTER = /(?!\p{Script=Han})[\p{L}\p{N}]/u

/** Whether no letter goes on where a name in letters begins and ends. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(LETTER.test(text[start] ?? '') && LETTER.test(text[start - 1] ?? '')) &&
  !(LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? ''))

/** The stretches of a text that name somebody exactly, which no near mention may touch. */
function exact(text: string, forms: Form[]): Uint8Array {
  const taken = new Uint8Array(text.length)
  const lower = text.toLowerCase()
  for (const { said } of forms) {
    const key = said.toLowerCase()
    for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
      if (standsAlone(lower, at, at + key.length)) taken.fill(1, at, at + key.length)
    }
  }
  return taken
}

/**
 * Where a text names known customers nearly: by sound (横瑞 for 恒瑞大药房), in the other script, with a slip of the pen, or by
 * initials. Exact mentions are left out, and so is what could be several of them. In order, not overlapping.
 * @param names the known names, as they are kept
 */
export function nearMentions(text: string, names: readonly string[]): Found[] {
  const forms = names.flatMap(name => formsOf(name).map(said => ({ said, name })))
  const taken = exact(text, forms)
  const near = [
    ...hanMentions(
      text,
      forms.filter(({ said }) => HAN.test(said) && said.length >= 2),
    ),
    ...latinMentions(
      text,
      forms.filter(({ said }) => !HAN.test(said)),
    ),
  ]
  const free = near.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
  const kept: Found[] = []
  // The longest first; what fits two names names neither.
  for (const one of free.sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b))) {
    if (taken.subarray(one.start, one.end).includes(1)) continue
    taken.fill(1, one.start, one.end)
    const same = free.filter(({ start, end }) => start === one.start && end === one.end)
    const best = same.filter(other => rank(other) === rank(one))
    if (best.every(other => other.name === one.name)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const RANK = { script: 0, initials: 1, sound: 2, slip: 3 }
const rank = (found: Found): number => RANK[found.how]
