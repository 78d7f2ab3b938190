// The goods of an order in English, in a clause that holds nothing else or tells what was ordered.

const ORDERED =
  /^(?:a )?(?:re-?order(?:ed|s)?|order(?:ed|s)?|bought|took|takes|restock(?:ed)?|repeat(?: order)? (?:of|on)|PO for|order for|another order of|top-?up of|confirmed)\s(?:the\s|our\s|some\s|more\s|another\s)?(?<p>[a-z][a-z0-9'-]*(?:\s[a-z0-9][a-z0-9'-]*){0,3})$/i
const ALONE = /^(?:the |our |their )?(?<p>[a-z][a-z'-]+(?:\s[a-z][a-z'-]+){1,2})$/i
const TELLS =
  /\b(?:is|are|was|were|be|has|have|had|does|did|do|will|would|can|says?|said|wants?|needs?|likes?|loves?|asked|told|met|saw|called|visited|left|took|gave|got|signed|paid|ships?|shipped|delivered|total|net|days?|terms|week|month|year|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|good|great|nice|happy|yes|no|not|now|then|also|so|and|or|but|with|at|by|for|from|to|in|on|of|store|shop|chain|owner|manager|all|big|long|quick|he|she|they|it|we|i)\b/i

/** The goods that a clause names; undefined where it names none. */
export function enGoods(text: string): string | undefined {
  const ordered = ORDERED.exec(text.trim())?.groups?.p
  if (ordered) return ordered
  const alone = ALONE.exec(text.trim())?.groups?.p
  return alone && !TELLS.test(alone) ? alone : undefined
}
