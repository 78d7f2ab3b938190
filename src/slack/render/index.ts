// Draws every post as Block Kit: one entry for each kind, so that a new kind cannot be forgotten.
import type { HomeView, KnownBlock, ModalView } from '@slack/types'
import type { Message, MessageOf, View, ViewOf } from '../../post.ts'
import { drawHelp, drawStatus } from './about.ts'
import { drawAgenda } from './agenda.ts'
import { drawCoaching } from './coaching.ts'
import { drawCustomer } from './customer.ts'
import { drawDigest } from './digest.ts'
import { drawEditVisit } from './edit.ts'
import { drawHome } from './home.ts'
import { drawLogVisit, drawSettings, drawSnooze } from './modals.ts'
import { drawForget, drawForgotten, drawMerge } from './names.ts'
import { drawChoices, drawSay, drawWhichCustomer } from './say.ts'
import { type Part, toBlocks, toText } from './sheet.ts'
import { drawVisit } from './visit.ts'
import { WORDS } from './words.ts'

export { readSubmission } from './submission.ts'

const MESSAGES: { [K in Message['kind']]: (message: MessageOf<K>) => Part[] } = {
  say: drawSay,
  visit: drawVisit,
  which_customer: drawWhichCustomer,
  choices: drawChoices,
  forgotten: drawForgotten,
  merge: drawMerge,
  forget: drawForget,
  coaching: drawCoaching,
  customer: drawCustomer,
  agenda: drawAgenda,
  digest: drawDigest,
  help: drawHelp,
  status: drawStatus,
}

const VIEWS_BY_KIND: { [K in View['kind']]: (view: ViewOf<K>) => ModalView | HomeView } = {
  edit_visit: drawEditVisit,
  log_visit: drawLogVisit,
  settings: drawSettings,
  snooze: drawSnooze,
  home: drawHome,
}

/**
 * Draws a message: blocks for Slack (at most 50, about 12,000 characters in all), and the same content as plain text
 * in the reader's language for notifications and the command line (at most 4,000 characters).
 */
export function drawMessage<K extends Message['kind']>(
  message: MessageOf<K> & { kind: K },
): { text: string; blocks: KnownBlock[] } {
  const parts = MESSAGES[message.kind](message)
  const room = { blocks: 50, more: WORDS[message.language].more }
  return { text: toText(parts, room), blocks: toBlocks(parts, room) }
}

/** Draws a modal for `views.open`, or the home tab for `views.publish`; `private_metadata` holds an id, or nothing. */
export function drawView<K extends View['kind']>(view: ViewOf<K> & { kind: K }): { view: ModalView | HomeView } {
  return { view: VIEWS_BY_KIND[view.kind](view) }
}
