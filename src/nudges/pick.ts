// Which of a morning's nudges a rep is shown: a few, the most valuable first.
import type { CivilDate } from '../model.ts'
import type { NudgeDraft } from './book.ts'
import { daysBetween } from './days.ts'

export interface Picked {
  /** Best first. */
  chosen: NudgeDraft[]
  /** The rest, best first. */
  left: NudgeDraft[]
}

const LIMIT = 5
/** What takes no room from the customers: it follows them, whatever the limit. */
const BESIDE: ReadonlySet<string> = new Set<NudgeDraft['kind']>(['quiet_rep', 'drill'])
const WEIGHT = { value: 0.4, urgency: 0.45, wait: 0.15 }
/** A matter that waited this long has waited as long as any. */
const LONGEST_WAIT_DAYS = 30

/**
 * Picks at most `limit` drafts, ranked by
 *
 *     0.4 × ln(1 + value) / ln(1 + largest value) + 0.45 × urgency + 0.15 × min(days waited, 30) / 30
 *
 * (no value at stake anywhere counts 0; the logarithm keeps one large deal from hiding a promise to everybody else).
 * Equal scores go to the one waiting longer. A customer comes once: with the draft due today, or else the best one;
 * where two or more are due on the day itself, or on free days that follow it, with all of those.
 * @param today the day whose morning it is
 */
export function pick(drafts: readonly NudgeDraft[], today: CivilDate, limit = LIMIT): Picked {
  const picked = pickAmong(
    drafts.filter(({ kind }) => !BESIDE.has(kind)),
    today,
    limit,
  )
  return { ...picked, chosen: [...picked.chosen, ...drafts.filter(({ kind }) => BESIDE.has(kind))] }
}

function pickAmong(drafts: readonly NudgeDraft[], today: CivilDate, limit: number): Picked {
  const best = ranked(drafts, today)
  const admitted = admit(best, today)
  const chosen = best.filter(draft => admitted.has(draft)).slice(0, limit)
  const shown = new Set(chosen)
  return { chosen, left: best.filter(draft => !shown.has(draft)) }
}

/** Drafts by their score, best first, as `pick` ranks them. */
export function ranked(drafts: readonly NudgeDraft[], today: CivilDate): NudgeDraft[] {
  const score = scorer(drafts, today)
  const scored = drafts.map(draft => ({ draft, score: score(draft) }))
  return scored.sort((a, b) => b.score - a.score || compareTies(a.draft, b.draft)).map(({ draft }) => draft)
}

function scorer(drafts: readonly NudgeDraft[], today: CivilDate): (draft: NudgeDraft) => number {
  const largest = Math.log1p(Math.max(0, ...drafts.map(({ value }) => value)))
  return ({ value, urgency, waitingSince }) => {
    const waited = Math.max(0, daysBetween(waitingSince, today))
    return (
      WEIGHT.value * (largest > 0 ? Math.log1p(Math.max(0, value)) / largest : 0) +
      WEIGHT.urgency * urgency +
      WEIGHT.wait * (Math.min(waited, LONGEST_WAIT_DAYS) / LONGEST_WAIT_DAYS)
    )
  }
}

/** By name, so that the same book gives the same list; the last resort is the key, so that two replicas do too. */
function compareTies(a: NudgeDraft, b: NudgeDraft): number {
  const order = (draft: NudgeDraft) => [
    draft.waitingSince,
    draft.kind,
    draft.customerName,
    draft.contact?.name ?? '',
    draft.quote?.text ?? '',
    draft.subject,
  ]
  const [mine, theirs] = [order(a), order(b)]
  const at = mine.findIndex((word, i) => word !== theirs[i])
  return at < 0 ? 0 : (mine[at] ?? '') < (theirs[at] ?? '') ? -1 : 1
}

/** The drafts that may be shown under the rule of one customer at most once. */
function admit(ranked: readonly NudgeDraft[], today: CivilDate): Set<NudgeDraft> {
  const byCustomer = new Map<string, NudgeDraft[]>()
  // What is about no single customer stands for itself.
  const about = (draft: NudgeDraft) => draft.customer || `${draft.kind} ${draft.subject}`
  for (const draft of ranked) byCustomer.set(about(draft), [...(byCustomer.get(about(draft)) ?? []), draft])
  const admitted = [...byCustomer.values()].flatMap(ofOne => {
    const dueToday = ofOne.filter(draft => isDue(draft, today))
    return dueToday.length ? dueToday : ofOne.slice(0, 1)
  })
  return new Set(admitted)
}

/** Due on the day itself, or on one of the free days that follow it and are told today. */
const isDue = ({ due, nominal }: NudgeDraft, today: CivilDate): boolean =>
  due === today || (due !== undefined && due === nominal && nominal > today)
