// The plain lines that Rapport answers with, which every language has to know.
import type { CivilDate } from '../model.ts'

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
  removed(label: string, value: string): string
  nameTaken(name: string): string
  /** Undo, correct, done. */
  nothingToUndo: string
  alreadyUndone: string
  nothingToCorrect: string
  correctHow: string
  settled(what: string[]): string
  settleWhich(open: { what: string; customer: string; due?: CivilDate }[]): string
  nothingOpen: string
  /** Questions. */
  whoIsIt: string
  noSuchCustomer(name: string, near: string[]): string
  askWhichCustomer(names: string[]): string
  /** Settings, nudges. */
  settingsSaved(at: string, days: string, language: string): string
  nudgeGone: string
  voteThanks: string
  practiseNotYet(title: string): string
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
