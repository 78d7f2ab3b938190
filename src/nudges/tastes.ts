// Kinds of nudges that a rep found not useful: when they become rarer, and what rarer means. Pure.
import type { CivilDate } from '../model.ts'
import type { NudgeDraft, NudgeKind } from './book.ts'
import { daysBetween } from './days.ts'
import { sameMatter } from './memory.ts'
import { ranked } from './pick.ts'

/** `seldom`: comes less often; `asked`: it was said where it is switched off; `usual`: asked back. */
export type Taste = 'seldom' | 'asked' | 'usual'

/** Somebody else counts on these, so that they stay whatever they are found. */
const OBLIGED: readonly NudgeKind[] = ['follow_up', 'complaint', 'appointment', 'payment']
/** So often a kind is found not useful before anything follows. */
export const ENOUGH = 3
/** At most one of a rarer kind in so many days. */
const SELDOM_DAYS = 14
const LESS_URGENT = 0.5

/**
 * What follows for a kind when a nudge of it was found not useful; undefined where nothing does.
 * @param useless how many were found so since the kind was last asked back; `taste`: what holds so far
 */
export function tasteAfter(kind: string, { useless, taste }: { useless: number; taste?: Taste }): Taste | undefined {
  if (useless < ENOUGH || taste === 'seldom' || taste === 'asked') return undefined
  return (OBLIGED as readonly string[]).includes(kind) ? 'asked' : 'seldom'
}

/** The kinds that come less often, each with the last day on which one of it was sent. */
export type Seldom = ReadonlyMap<string, CivilDate | undefined>

/**
 * A morning's drafts with no more than one of a rarer kind, less urgent than it would be, and none within a fortnight of
 * the last one. What the rep let sleep until today comes all the same.
 * @param asleep the nudges that sleep at the rep's own wish
 */
export function sparing(
  drafts: NudgeDraft[],
  { seldom, asleep, today }: { seldom: Seldom; asleep: { kind: string; subject: string }[]; today: CivilDate },
): NudgeDraft[] {
  if (seldom.size === 0) return drafts
  const wished = (draft: NudgeDraft) => !seldom.has(draft.kind) || asleep.some(one => sameMatter(one, draft))
  const rarer = ranked(
    drafts.filter(draft => !wished(draft)),
    today,
  )
  const kept = rarer.filter(({ kind }, at) => {
    const last = seldom.get(kind)
    const isBest = rarer.findIndex(one => one.kind === kind) === at
    return isBest && !(last && daysBetween(last, today) < SELDOM_DAYS)
  })
  return [
    ...drafts.filter(wished),
    ...kept.map(draft => ({ ...draft, urgency: draft.urgency * LESS_URGENT, value: draft.value * LESS_URGENT })),
  ]
}
