// How near a name comes to a known one that it does not equal: the other script, initials, the same sound, or a slip.
import { contracts, hanSlip, simplified, soundsAlike } from './sounds/han.ts'
import { abbreviates, latinSlip, lettersOf } from './sounds/latin.ts'
import { formsOf } from './sounds/mentions.ts'

export { formsOf, nearMentions } from './sounds/mentions.ts'

/** Why two names are taken for one, the surest first. */
const WAYS = ['script', 'initials', 'sound', 'slip'] as const
export type Nearness = (typeof WAYS)[number]

const HAN = /\p{Script=Han}/u
const bare = (name: string): string => name.replace(/[\s\p{P}]+/gu, '')

/**
 * How near a name comes to a known one, whole against whole; undefined where it is the same or another.
 * @param said the name as it was written
 * @param known one way to say the known name
 */
export function nearness(said: string, known: string): Nearness | undefined {
  if (bare(said) === bare(known)) return
  if (HAN.test(said)) return HAN.test(known) ? hanNearness(said, known) : undefined
  return latinNearness(said, known)
}

function hanNearness(said: string, known: string): Nearness | undefined {
  const [a, b] = [simplified(bare(said)), simplified(bare(known))]
  if (a === b) return 'script'
  if (contracts(a, b)) return 'initials'
  if (soundsAlike(a, b)) return 'sound'
  return hanSlip(a, b) ? 'slip' : undefined
}

function latinNearness(said: string, known: string): Nearness | undefined {
  const [a, b] = [lettersOf(said), lettersOf(known)]
  if (a.length === 0 || b.length === 0) return
  if (a.join('') === b.join('')) return 'script'
  if (abbreviates(said.trim(), known)) return 'initials'
  return latinSlip(a, b) ? 'slip' : undefined
}

/**
 * Those that a name comes nearest to, all in the same way: their places in the list.
 * @param known for each, the names that it bears; short forms of them are tried too
 */
export function nearest(said: string, known: readonly string[][]): { near?: Nearness; names: number[] } {
  const ways = known.map(names => {
    const found = new Set(names.flatMap(formsOf).map(form => nearness(said, form)))
    return WAYS.find(way => found.has(way))
  })
  const near = WAYS.find(way => ways.includes(way))
  return { near, names: near ? [...ways.keys()].filter(at => ways[at] === near) : [] }
}
