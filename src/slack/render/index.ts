// Draws every post as Block Kit: one entry for each kind, so that a new kind cannot be forgotten.
import type { HomeView, KnownBlock, ModalView } from '@slack/types'
import type { Message, MessageOf, View, ViewOf } from '../../post.ts'
import { drawHelp, drawStatus } from './about.ts'
import { drawAgenda } from './agenda.ts'
import { drawAlert } from './alert.ts'
import { drawCard } from './card.ts'
import { drawCardDraft, drawCardForm } from './card-draft.ts'
import { drawCardHistory, drawCardList } from './card-history.ts'
import { drawCoaching } from './coaching.ts'
import { drawCoachingReport } from './coaching-report.ts'
import { drawCustomer } from './customer.ts'
import { drawHoliday, drawHolidays, drawLeave } from './days.ts'
import { drawDigest } from './digest.ts'
import { drawDrillAnswer } from './drill.ts'
import { drawEditVisit } from './edit.ts'
import { drawHandover, drawManager } from './handover.ts'
import { drawHome } from './home.ts'
import { drawLogVisit, drawSnooze } from './modals.ts'
import { drawForget, drawForgotten, drawMerge } from './names.ts'
import { drawHowItWent, drawLeftOver, drawLives } from './nudge-life.ts'
import { drawPractice, drawPracticeMenu } from './practice.ts'
import { drawPracticeReport } from './practice-report.ts'
import { drawNoContact, drawRecord } from './record.ts'
import { drawChoices, drawSay, drawWhichCustomer } from './say.ts'
import { drawSettings, drawTeamSettings } from './settings.ts'
import { type Part, toBlocks, toText } from './sheet.ts'
import { drawShelf } from './shelf.ts'
import { drawTool, drawToolForm } from './tool.ts'
import { drawVisit } from './visit.ts'
import { drawWeek } from './week.ts'
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
  card: drawCard,
  shelf: drawShelf,
  practice: drawPractice,
  practice_report: drawPracticeReport,
  practice_menu: drawPracticeMenu,
  drill_answer: drawDrillAnswer,
  coaching_report: drawCoachingReport,
  tool: drawTool,
  card_draft: drawCardDraft,
  card_list: drawCardList,
  card_history: drawCardHistory,
  record: drawRecord,
  no_contact: drawNoContact,
  customer: drawCustomer,
  alert: drawAlert,
  week: drawWeek,
  handover: drawHandover,
  manager: drawManager,
  agenda: drawAgenda,
  digest: drawDigest,
  left_over: drawLeftOver,
  how_it_went: drawHowItWent,
  nudge_lives: drawLives,
  leave: drawLeave,
  holidays: drawHolidays,
  help: drawHelp,
  status: drawStatus,
}

const VIEWS_BY_KIND: { [K in View['kind']]: (view: ViewOf<K>) => ModalView | HomeView } = {
  edit_visit: drawEditVisit,
  log_visit: drawLogVisit,
  settings: drawSettings,
  team_settings: drawTeamSettings,
  snooze: drawSnooze,
  tool_form: drawToolForm,
  card_form: drawCardForm,
  holiday: drawHoliday,
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
