// The plain lines that Rapport answers with, which every language has to know.
export interface Replies {
  hello(name: string): string
  notUnderstood: string
  emptyMessage: string
  failed: string
  unknownTap: string
  expired: string
  /** Remarks under a visit's card. */
  fellBack: string
  coachFellBack: string
  sensitiveLeftOut(labels: string[]): string
  undoneBy: string
  edited: string
  nothingChanged: string
  changed(label: string, before: string, after: string): string
  removed(what: string, label?: string): string
  nameUnclear(name: string, options: string[]): string
  /** A name that was only taken for a known customer's: as it was said, and whose it was taken for. */
  tookFor(said: string, customer: string): string
  /** Answers to something in a channel that go to the direct message. */
  cardInDm: string
  alreadyAnswered: string
  alreadyLogged: string
  notYours: string
  alreadyDecided: string
  /** A waiting note that is not to be kept after all. */
  letGo: string
  undone(customers: string[]): string
  /** Undo, correct, done. */
  nothingToUndo: string
  alreadyUndone: string
  nothingToCorrect: string
  correctHow: string
  /** Several things could be meant; buttons follow. */
  correctWhich: string
  /** A choice between things, when its button is drawn. */
  correctChoice(what: string, after: string): string
  removeChoice(what: string): string
  settled(what: string[]): string
  /** A complaint or an objection as one of the things that can be settled; `words` may be empty. */
  concern(kind: 'complaint' | 'objection', words: string): string
  /** `due` as it is read; buttons follow. */
  settleWhich(open: { what: string; customer: string; due?: string }[]): string
  nothingOpen: string
  /** Nothing of a customer is open. */
  nothingOpenAt(customer: string): string
  /** Offers to log what was done as contact. */
  logOffer: string
  logIt: string
  notDoneAfterAll: string
  reopened(what: string[]): string
  staysOpen(what: string[]): string
  alreadySettled: string
  /** Questions. */
  whoIsIt: string
  /** Replies to the question that mean: a new customer; not to be kept. */
  newCustomer: string[]
  neverMind: string[]
  /** Replies to whether a forgotten customer is to be kept again. */
  keepAgain: string[]
  no: string[]
  /** Merging and forgetting customers. */
  whichOfThese(name: string, options: string[]): string
  alreadyOne(name: string): string
  undoLaterMerge: string
  noSuchCustomer(name: string, near: string[]): string
  askWhichCustomer(names: string[]): string
  /** Settings, nudges. */
  settingsSaved(at: string, days: string, language: string): string
  nudgeGone: string
  voteThanks: string
  /** After a rep thanked for an answer. */
  coachThanked: string
  /** A follow-up to what was not answered. */
  coachNothingToGoOn: string
  adminsOnly: string
  sensitiveOn: string
  sensitiveOff(erased: number): string
  usage(command: string): string
  /** Brief. */
  unknownOf: { role: string; budget: string; process: string; supplier: string; birthday: string; payment: string }
  questionFor: { role: string; budget: string; process: string; supplier: string; birthday: string; payment: string }
  openingWith(words: string, on: string): string
  openingPlain(name: string): string
}
