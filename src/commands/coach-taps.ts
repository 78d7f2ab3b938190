// Taps that coaching answers: a card opened by its name, the rest of a card, a group of cards, help with somebody's words.
import { inWorkspace } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { coach } from '../coaching/coach.ts'
import { cardOf } from '../coaching/playbook.ts'
import { exchangeById } from '../coaching/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf, Language } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { CARD_TAPS } from './cards/cards.ts'
import { cardGone } from './cards/withdrawn.ts'
import { showMore } from './coach-talk.ts'
import { aboutCustomer } from './customer.ts'
import { type Desk, privately } from './desk.ts'
import { contextOf } from './message.ts'
import { showShelf } from './shelf.ts'

type Tap = IncomingOf<'tap'>
/** Works on a tap up to what is to be written; retrieval and models are asked here, outside any transaction. */
type Answered = (desk: Desk, asked: Asked, tap: Tap) => Promise<Commit>

/** Where a tap stands in a talk. */
const contextOfTap = (desk: Desk, asked: Asked, { channel, thread, message }: Tap, text: string) => {
  const written = { channel, ts: '', thread: thread ?? message, text }
  return inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
}

const unknown =
  (asked: Asked): Commit =>
  tx =>
    send(tx, [say(asked, speak(asked.rep.language).replies.unknownTap)], asked.now)

/** "How do I answer this?" on a visit's card: coaching on the customer's own words. */
const askCoach: Answered = async (desk, asked, tap) => {
  const cut = tap.value.indexOf('|')
  const [card, text] = [tap.value.slice(0, cut), tap.value.slice(cut + 1)]
  const about = await aboutCustomer(desk, asked, await contextOfTap(desk, asked, tap, text))
  return coach(desk, asked, { text, language: asked.rep.language, about, card })
}

/** A card that was offered by its title; it answers in the language in which it was offered. */
const openCard: Answered = async (desk, asked, tap) => {
  const [card = '', shown] = tap.value.split('|')
  const language: Language = shown === 'zh' || shown === 'en' ? shown : asked.rep.language
  const text = cardOf(desk.playbook, card, language)?.title
  if (!text) return cardGone(asked, card)
  const context = await contextOfTap(desk, asked, tap, text)
  const about = await aboutCustomer(desk, asked, context)
  const here = about.id ? privately(asked, asked.address.thread) : asked
  return coach(desk, here, { text, language, about, card, opened: true })
}

const moreOfCard: Answered = async (desk, asked, tap) => {
  const exchange = await inWorkspace(desk.db, asked.rep.workspace, tx => exchangeById(tx, tap.value))
  return exchange ? showMore(desk, asked, exchange) : unknown(asked)
}

const cardGroup: Answered = async (desk, asked, tap) => {
  const [group, shown] = tap.value.split('|')
  return showShelf(desk, asked, { group, language: shown === 'zh' || shown === 'en' ? shown : asked.rep.language })
}

export const COACH_TAPS: Readonly<Record<string, Answered>> = {
  [ACTIONS.askCoach]: askCoach,
  [ACTIONS.openCard]: openCard,
  [ACTIONS.moreOfCard]: moreOfCard,
  [ACTIONS.cardGroup]: cardGroup,
  ...CARD_TAPS,
}
