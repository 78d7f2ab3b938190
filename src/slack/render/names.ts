// The questions whether two customers are one, whether one is to be forgotten, and whether a forgotten one may come back.
import { ACTIONS } from '../../actions.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { line } from './line.ts'
import { kept, type Part, section } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

const shown = (name: string): string => typed(name, 120)

/** Draws a merge: asked with what would move, or its outcome; a merge can be undone for as long as its card is there. */
export function drawMerge(message: MessageOf<'merge'>): Part[] {
  const { names } = WORDS[message.language]
  const { merge: words } = names
  const [gone, into, value] = [shown(message.gone), shown(message.kept), message.merge]
  if (message.state === 'declined') return [section(line(words.declined(gone, into)))]
  if (message.state === 'undone') return [section(line(words.undone(gone, into)))]
  if (message.state === 'merged') {
    const undo = { action: ACTIONS.undoMerge, value, text: words.undo, sure: words.sure }
    return [section(line(words.done(gone, into))), kept(controls(button(undo)))]
  }
  return [
    section(line(words.ask(gone, into)), line(words.moves(names.holdings(message.holdings))), line(words.note)),
    kept(
      controls(
        button({ action: ACTIONS.mergeCustomers, value, text: words.yes, style: 'primary' }),
        button({ action: ACTIONS.keepApart, value, text: words.no }),
      ),
    ),
  ]
}

/** Draws the question whether a customer is to be forgotten, or its outcome, which no longer names the customer. */
export function drawForget(message: MessageOf<'forget'>): Part[] {
  const { names } = WORDS[message.language]
  const { forget: words } = names
  const [name, value] = [shown(message.name), message.customer]
  if (message.state === 'forgotten') return [section(line(words.done))]
  if (message.state === 'declined') return [section(line(words.declined(name)))]
  return [
    section(line(words.ask(name)), line(words.goes(names.holdings(message.holdings))), line(words.note)),
    kept(
      controls(
        button({ action: ACTIONS.forgetCustomer, value, text: words.yes, style: 'danger' }),
        button({ action: ACTIONS.keepCustomer, value, text: words.no }),
      ),
    ),
  ]
}

/** Asks whether a customer that was forgotten is to be kept again. */
export function drawForgotten(message: MessageOf<'forgotten'>): Part[] {
  const { forgotten: words } = WORDS[message.language].names
  return [
    section(line(words.ask(shown(message.said)))),
    kept(
      controls(
        button({ action: ACTIONS.keepAgain, value: message.note, text: words.yes }),
        button({ action: ACTIONS.letGo, value: message.note, text: words.no }),
      ),
    ),
  ]
}
