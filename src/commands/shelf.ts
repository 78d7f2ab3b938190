// The shelf of cards: asked for in words, as a command or from its menu.
import { asksForCards } from '../coaching/follow-up.ts'
import { shelfPost } from '../coaching/shelf.ts'
import { languageOf } from '../coaching/tokens.ts'
import { type Asked, answer, type Commit } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import { send } from '../queue/outbox.ts'
import type { Desk } from './desk.ts'

/** The shelf, where words ask which cards there are. */
export const shelfAsked = (desk: Desk, asked: Asked, text: string): Commit | undefined =>
  asksForCards(text) ? showShelf(desk, asked, { language: languageOf(text) }) : undefined

/** Shows the groups of cards, or one of them with its cards. */
export function showShelf(desk: Desk, asked: Asked, of: { language: Language; group?: string }): Commit {
  const names = speak(of.language).cards.shelf.groups
  const post = shelfPost(desk.playbook, { ...of, names })
  return tx => send(tx, [answer(asked, post)], asked.now)
}
