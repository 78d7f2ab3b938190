// What reading a note cost, in the columns in which it is kept.
import type { Usage } from '../engine/engine.ts'

/** Columns of a note: prompt version, tokens and milliseconds; null where nothing is known. */
export const costOf = (usage: Usage | undefined) => ({
  prompt: usage?.prompt ?? null,
  inputTokens: usage?.inputTokens ?? null,
  outputTokens: usage?.outputTokens ?? null,
  milliseconds: usage?.milliseconds ?? null,
})
