// Sensitive facts are understood but not kept, unless the workspace turned them on.
import type { Tx } from '../../db/database.ts'
import { type FactKey, isFactKey } from '../facts/kinds.ts'
import { isSensitive, redact } from '../facts/redact.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import { keepsSensitive } from '../reps/store.ts'
import type { Meaning } from '../understanding/meaning.ts'

/** What may be kept of a meaning, and the keys of what was left out; nothing else in it quotes that either. */
export async function withoutSensitive(tx: Tx, meaning: Meaning): Promise<{ meaning: Meaning; leftOut: FactKey[] }> {
  const found = meaning.visits.flatMap(visit => visit.facts).filter(fact => isSensitive(fact.key))
  if (found.length === 0 || (await keepsSensitive(tx))) return { meaning, leftOut: [] }
  const keys = found.map(fact => fact.key).filter(isFactKey)
  return { meaning: redact(meaning, found), leftOut: [...new Set(keys)] }
}

/** The line that says what was left out. */
export function leftOutLine(keys: FactKey[], language: Language): string[] {
  const { replies, factLabels } = speak(language)
  return keys.length > 0 ? [replies.sensitiveLeftOut(keys.map(key => factLabels[key]))] : []
}
