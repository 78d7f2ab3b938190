// Which card leads where a list is asked for: the one that holds a list and is named in the question, not only near to it.

import type { Language } from '../model.ts'
import { asksFor } from './pick.ts'
import { cardOf, type Playbook } from './playbook.ts'
import type { Ranked } from './retrieve.ts'
import { tokens } from './tokens.ts'

/** A card less likely than this share of the first is not meant. */
const NEAR_FIRST = 0.25

/** The card that the list is on; undefined where the first found is as good, or no list was asked for. */
export function listAsked(
  question: string,
  ranked: Ranked[],
  { playbook, language }: { playbook: Playbook; language: Language },
): string | undefined {
  if (asksFor(question, language) !== 'list') return undefined
  const asked = new Set(tokens(question))
  const least = NEAR_FIRST * (ranked[0]?.score ?? 0)
  const named = ranked
    .filter(({ score }) => score >= least)
    .map(({ id }) => {
      const card = cardOf(playbook, id, language)
      const title = [...new Set(tokens(card?.title ?? ''))]
      const shared = title.filter(word => asked.has(word)).length / Math.max(1, title.length)
      return { id, shared: card && card.sections.list.length > 0 ? shared : shared / 2 }
    })
  const best = named.reduce<{ id: string; shared: number } | undefined>(
    (top, one) => (one.shared > (top?.shared ?? 0) ? one : top),
    undefined,
  )
  return best?.id
}
