// Whether words speak of a proposal, and of one that was given.
import { enGiven, enProposal } from '../languages/en/proposals.ts'
import { zhGiven, zhProposal } from '../languages/zh/proposals.ts'

/** A proposal by any of its names, as a pattern for the database and for `isProposal`. */
export const PROPOSAL = `${zhProposal}|${enProposal}`

const named = new RegExp(PROPOSAL, 'i')

/** Whether some words speak of a proposal. */
export const isProposal = (words: string): boolean => named.test(words)

/** Whether some words say that a proposal was given; one that is wanted, or still missing, was not. */
export const isProposalGiven = (words: string): boolean =>
  named.test(words) &&
  (zhGiven.test(words) || enGiven.test(words)) &&
  !/[没未]|\b(?:not|n['’]t|never|yet)\b/i.test(words)
