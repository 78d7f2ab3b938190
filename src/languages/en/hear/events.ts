// What a note tells of that had its own day, in English: goods that came, money that came; and the words of meeting that outweigh it.

/** Something happened without the writer being there. */
export const enEvent =
  /\b(?:delivered|arrived|landed|shipped|installed|unloaded|turned up|showed up|came in|went out|dispatched|received (?:the|their|his|her|all|our)|paid|cleared|settled|wired|signed for)\b/i

/** The writer met, called or visited somebody. */
export const enMet =
  /\b(?:I|we) (?:delivered|dropped|installed|arrived)\b|^(?:delivered|installed|dropped)\b|\b(?:visit(?:ed|ing)?|met|saw|seen|spoke|talked|called|rang|phoned|zoomed?|lunch|dinner|breakfast|coffee|drinks|meeting|demo(?:ed)?|stopped (?:by|in|at)|dropped (?:by|in|into)|swung by|popped|went to|walked|caught up|chatted|texted|emailed|messaged|toured|drove)\b/i
