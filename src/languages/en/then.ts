// How English asks how things stood on a day.
import type { ThenWords } from '../then.ts'

export const enThen: ThenWords = {
  asks: /\b(?:know|knew|known|true|as of|as at|situation|stand|stood|records?|status|sheet|on file|picture|history)\b/i,
  joins: /\b(?:on|as of|as at|at|in|by|back in|from)$/i,
}
