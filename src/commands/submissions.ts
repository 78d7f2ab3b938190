// Submitted modals, shortcuts, and the opening of the bot's own pages.
import { inWorkspace } from '../../db/database.ts'
import { VIEWS } from '../actions.ts'
import { recentCustomers } from '../customers/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { isWaiting, snooze } from '../nudges/settle.ts'
import { nudgeById } from '../nudges/store/nudges.ts'
import { type Letter, send } from '../queue/outbox.ts'
import { repById } from '../reps/store.ts'
import { itemsOf } from '../visits/agenda.ts'
import { edit, rewrite } from '../visits/correct.ts'
import { openFollowUps } from '../visits/store/follow-ups.ts'
import { noteById, placeOf } from '../visits/store/notes.ts'
import { recentVisits } from '../visits/store/recent.ts'
import { formSubmitted } from './cards/drafts.ts'
import { askedBy, type Desk, hintFor, inDm, settleNudges, settlingGone, titlesOf, withDm } from './desk.ts'
import { holidaySubmitted } from './holidays.ts'
import { INTENTS } from './intents.ts'
import { contextOf, hasWords, hear, noteOf, onWords, type Written } from './message.ts'
import { saveSettings, saveTeamSettings } from './settings.ts'
import { fillForm } from './tools/taps.ts'

type Submit = IncomingOf<'submit'>
type Submitted = (desk: Desk, asked: Asked, submit: Submit) => Promise<Commit>

const editVisit: Submitted = async (desk, asked, submit) => async tx => {
  const note = await noteById(tx, submit.about)
  if (note?.rep !== asked.rep.id || note.state !== 'kept') {
    return send(tx, [say(asked, speak(asked.rep.language).replies.alreadyUndone)], asked.now)
  }
  const here = { ...asked, address: { ...asked.address, ...placeOf(note) } }
  const edited = { note, fields: submit.values, hint: hintFor(desk, asked.rep.language) }
  await settlingGone(tx, desk, asked, () => edit(tx, here, edited))
}

const logVisit: Submitted = async (desk, asked, { values, trigger }) => {
  const customer = values.customer?.trim() ?? ''
  const text = values.text?.trim() ?? ''
  const zh = asked.rep.language === 'zh'
  const whole =
    customer && !text.includes(customer) ? (zh ? `拜访了${customer}，${text}` : `Visited ${customer}. ${text}`) : text
  return onWords(desk, asked, { channel: asked.address.channel, ts: `form.${trigger}`, text: whole })
}

const snoozeUntil: Submitted = async (desk, asked, submit) => async tx => {
  const nudge = await nudgeById(tx, submit.about)
  const until = submit.values.until ?? ''
  if (nudge?.rep !== asked.rep.id || !isWaiting(nudge) || !/^\d{4}-\d{2}-\d{2}$/.test(until)) {
    return send(tx, [say(asked, speak(asked.rep.language).replies.nudgeGone)], asked.now)
  }
  const rep = await withDm(tx, asked.rep)
  await snooze(tx, nudge, { rep, now: asked.now, today: asked.today, titles: titlesOf(desk), until })
}

const SUBMITTED: Record<(typeof VIEWS)[keyof typeof VIEWS], Submitted> = {
  [VIEWS.editVisit]: editVisit,
  [VIEWS.logVisit]: logVisit,
  [VIEWS.settings]: async (_desk, asked, submit) => saveSettings(asked, submit),
  [VIEWS.teamSettings]: async (_desk, asked, submit) => saveTeamSettings(asked, submit),
  [VIEWS.snooze]: snoozeUntil,
  [VIEWS.tool]: fillForm,
  [VIEWS.teamCard]: formSubmitted,
  [VIEWS.holiday]: holidaySubmitted,
}

/** Works on a submitted modal; the answer goes to the rep's direct message. */
export async function onSubmit(desk: Desk, submit: Submit, now: Date): Promise<Commit> {
  const asked = await askedInDm(desk, submit, now)
  if (Object.hasOwn(SUBMITTED, submit.view))
    return SUBMITTED[submit.view as keyof typeof SUBMITTED](desk, asked, submit)
  desk.log.warn({ view: submit.view }, 'An unknown view was submitted')
  return tx => send(tx, [say(asked, speak(asked.rep.language).replies.unknownTap)], asked.now)
}

/** Asked in the direct message, where answers to modals and shortcuts go. */
async function askedInDm(
  desk: Desk,
  from: { workspace: string; user: string; trigger: string },
  now: Date,
): Promise<Asked> {
  const { workspace, user, trigger } = from
  return inDm(desk, await askedBy(desk, { address: { workspace, user, channel: '', trigger }, now }))
}

/** "Log as a visit" on a message logs its words; "Log a visit" opens the form. */
export async function onShortcut(desk: Desk, used: IncomingOf<'shortcut'>, now: Date): Promise<Commit> {
  const asked = await askedInDm(desk, used, now)
  const { language } = asked.rep
  if (used.name !== 'log_as_visit' || !used.message) {
    return tx => send(tx, [{ op: 'open', address: asked.address, post: { kind: 'log_visit', language } }], asked.now)
  }
  const { text, ts } = used.message
  const post = { kind: 'log_visit' as const, language, text }
  // Somebody else's words are shown for a look before they are logged as one's own.
  if (used.message.user !== used.user) return tx => send(tx, [{ op: 'open', address: asked.address, post }], asked.now)
  return logMessage(desk, asked, { channel: used.channel, ts, text })
}

/** Logs a message of the rep's own, whatever it sounds like; one that was taken back counts again. */
async function logMessage(desk: Desk, asked: Asked, written: Written): Promise<Commit> {
  const { replies } = speak(asked.rep.language)
  if (!hasWords(written.text)) return tx => send(tx, [say(asked, replies.emptyMessage)], asked.now)
  const note = await noteOf(desk, asked.rep.workspace, written.channel, written.ts)
  if (note && note.state !== 'undone') return tx => send(tx, [say(asked, replies.alreadyLogged)], asked.now)
  const context = await inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
  const heard = await hear(desk, asked, written, context)
  if (!note) return INTENTS.log_visit(desk, asked, heard)
  const { understood } = heard
  return async tx => {
    const rewritten = { note, text: written.text, understood, hint: hintFor(desk, asked.rep.language) }
    const logged = await rewrite(tx, asked, rewritten)
    await settleNudges(tx, desk, asked, { customers: logged.customers })
  }
}

/** The bot's pages: the home tab is drawn anew; the messages tab gets suggestions that fit, and a greeting the first time. */
export async function onHome(desk: Desk, opened: IncomingOf<'home'>, now: Date): Promise<Commit> {
  const { workspace, user, channel } = opened
  const known = await inWorkspace(desk.db, workspace, tx => repById(tx, user))
  const asked = await askedBy(desk, { address: { workspace, user, channel }, now })
  return async tx => {
    const { rep } = asked
    const { language } = rep
    if (opened.tab === 'home') {
      const items = itemsOf((await openFollowUps(tx, rep.id)).filter(one => !one.noContact)).slice(0, 20)
      const visits = await recentVisits(tx, rep.id, 8)
      const post = { kind: 'home' as const, language, name: rep.name, today: asked.today, items, visits }
      return send(tx, [{ op: 'home', address: asked.address, post }], now)
    }
    const [last] = await recentCustomers(tx, rep.id, 1)
    const letter: Letter = {
      op: 'prompts',
      address: asked.address,
      post: { kind: 'prompts', language, prompts: speak(language).prompts(last?.name) },
    }
    const greeting = say(asked, speak(language).replies.hello(rep.name))
    await send(tx, known ? [letter] : [greeting, letter], now)
  }
}
