// Sensitive facts are understood but not kept, unless the workspace turned them on.
import type { Tx } from '../../db/database.ts'
import { factKind, isFactKey } from '../facts/kinds.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { keepsSensitive } from '../reps/store.ts'
import type { Meaning } from '../understanding/meaning.ts'

/** What may be kept of a meaning, and the lines that say what was left out. */
export async function withoutSensitive(
  tx: Tx,
  meaning: Meaning,
  { rep }: Asked,
): Promise<{ meaning: Meaning; leftOut: string[] }> {
  const isSensitive = (key: string) => isFactKey(key) && factKind(key).sensitive === true
  const found = meaning.visits.flatMap(visit => visit.facts.map(fact => fact.key)).filter(isSensitive)
  if (found.length === 0 || (await keepsSensitive(tx))) return { meaning, leftOut: [] }
  const { replies, factLabels } = speak(rep.language)
  const labels = [...new Set(found)].filter(isFactKey).map(key => factLabels[key])
  const visits = meaning.visits.map(visit => ({
    ...visit,
    facts: visit.facts.filter(fact => !isSensitive(fact.key)),
  }))
  return { meaning: { ...meaning, visits }, leftOut: [replies.sensitiveLeftOut(labels)] }
}
