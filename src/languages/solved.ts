// The words that say a complaint is solved or an objection answered, which every language has to know.
import type { ObjectionTopic } from '../understanding/meaning.ts'

export interface SolvedWords {
  /** Says that something that went wrong was put right. */
  complaint: RegExp
  /** Says that somebody no longer objects. */
  objection: RegExp
  /** Not yet, only perhaps, or again: nothing is over. */
  unless: RegExp
  /** Something is not solved after all. */
  notSolved: RegExp
  /** Names a complaint, or an objection, without saying which. */
  anyComplaint: RegExp
  anyObjection: RegExp
  /** What an objection is about. */
  topics: Record<Exclude<ObjectionTopic, 'other'>, RegExp>
}
