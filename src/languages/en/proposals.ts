// How a proposal is called in English, and how one is said to have been given.

/** Also used as a pattern by the database. */
export const enProposal = 'proposal|business case'
export const enGiven =
  /\b(?:sent|submitted|presented|gave|handed|emailed|delivered|shared|walked \w+ through|went through)\b/i
