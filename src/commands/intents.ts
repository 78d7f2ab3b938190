// What follows from each intent, exhaustively.
import type { Tx } from '../../db/database.ts'
import { answerOffline } from '../coaching/answer.ts'
import { coach } from '../coaching/coach.ts'
import { cardOf } from '../coaching/playbook.ts'
import type { Exchange } from '../coaching/store.ts'
import type { Known } from '../customers/names.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import { send } from '../queue/outbox.ts'
import type { Intent } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understand.ts'
import { agendaPost } from '../visits/agenda.ts'
import { correctInWords } from '../visits/correction/in-words.ts'
import { done } from '../visits/done.ts'
import { logVisit } from '../visits/log.ts'
import { openFollowUps } from '../visits/store/follow-ups.ts'
import type { Note } from '../visits/store/notes.ts'
import type { Question } from '../visits/who.ts'
import { correctable, isUndone } from './correctable.ts'
import { aboutCustomer, showCustomer } from './customer.ts'
import { type Desk, hintFor, inDm, nothing, privately, settleNudges, settlingGone } from './desk.ts'
import { helpPost } from './help.ts'
import type { Written } from './message.ts'
import { showSettings } from './settings.ts'
import { dayAsked, type Now } from './then.ts'

/** What surrounds a message. */
export interface ThreadContext {
  customers: Known[]
  contacts: { name: string; title?: string; customer: string }[]
  /** The thread's newest note, which may be waiting for an answer. */
  note?: Note
  /** Outside a thread: the rep's newest note, where its question is still open. */
  waiting?: Note
  /** What the waiting note asks. */
  question?: Question
  exchange?: Exchange
  /** The one customer that the thread is about. */
  subject?: string
  /** The one person that the thread's newest note is about. */
  person?: string
  /** The customers that the words name. */
  named: Known[]
}

/** A message, understood. */
export interface Heard {
  written: Written
  understood: Understanding
  context: ThreadContext
}

type Flow = (desk: Desk, asked: Asked, heard: Heard) => Promise<Commit>

const log: Flow = async (desk, asked, { written, understood, context }) => {
  const { meaning, engine, fellBack, usage } = understood
  if (written.addressed === false && !meaning.visits.some(visit => visit.customer)) return nothing
  const quiet = asked.address.quiet === true
  // What only one person sees cannot be repainted: the card goes where it can be found and mended.
  const here = quiet ? await inDm(desk, asked) : asked
  const place = quiet ? { ...written, channel: here.address.channel } : written
  const note = { ...place, meaning, engine, usage, fellBack: fellBack !== undefined, subject: context.subject }
  return async tx => {
    const hint = hintFor(desk, asked.rep.language)
    const logged = await settlingGone(tx, desk, asked, () => logVisit(tx, here, { ...note, hint }))
    await settleNudges(tx, desk, asked, { customers: logged.customers })
    if (quiet) await send(tx, [say(asked, speak(asked.rep.language).replies.cardInDm)], asked.now)
  }
}

const coachOn: Flow = async (desk, asked, { written, understood, context }) => {
  const about = await aboutCustomer(desk, asked, context)
  const here = about.id ? privately(asked, written.thread) : asked
  return coach(desk, here, { text: written.text, language: understood.meaning.language, about })
}

const correct: Flow =
  async (desk, asked, { written, understood, context }) =>
  async tx => {
    const here = privately(asked, written.thread)
    const { replies } = speak(asked.rep.language)
    if (await isUndone(tx, asked, written, context)) return send(tx, [say(here, replies.alreadyUndone)], asked.now)
    const notes = await correctable(tx, asked, context)
    if (notes.length === 0) return send(tx, [say(here, replies.nothingToCorrect)], asked.now)
    const { text } = written
    const hint = hintFor(desk, asked.rep.language)
    const correction = { notes, text, known: context.customers, meaning: understood.meaning, hint }
    await settlingGone(tx, desk, asked, () => correctInWords(tx, here, correction))
  }

const settle: Flow =
  async (desk, asked, { written, context }) =>
  async tx => {
    const subject = context.named.length === 1 ? context.named[0]?.name : context.subject
    const said = { text: written.text, subject }
    await settlingGone(tx, desk, asked, () => done(tx, privately(asked, written.thread), said))
  }

const agenda: Flow =
  async (_desk, asked, { written }) =>
  tx =>
    sendAgenda(tx, privately(asked, written.thread))

/** Says what is owed, both ways. */
export async function sendAgenda(tx: Tx, asked: Asked): Promise<void> {
  const post = agendaPost(asked.rep.language, asked.today, await openFollowUps(tx, asked.rep.id))
  await send(tx, [answer(asked, post)], asked.now)
}

/** Practice rounds are not there yet; the card that was asked for is. */
const practise: Flow = async (desk, asked, heard) => {
  const [best] = desk.retrieve.retrieve(heard.written.text)
  const title = (best && cardOf(desk.playbook, best.id, asked.rep.language)?.title) ?? ''
  const commit = await coachOn(desk, asked, heard)
  return async tx => {
    await send(tx, [say(asked, speak(asked.rep.language).replies.practiseNotYet(title))], asked.now)
    await commit(tx)
  }
}

const help: Flow = async (_desk, asked) => tx => send(tx, [answer(asked, helpPost(asked.rep.language))], asked.now)

/** What is none of these: a follow-up to the last coaching answer, a question the cards cover after all, or a plain reply. */
const other: Flow = async (desk, asked, heard) => {
  const { written, context, understood } = heard
  const text = context.exchange ? `${context.exchange.question}\n${written.text}` : written.text
  if (context.exchange || covers(desk, text, understood.meaning.language)) {
    return coachOn(desk, asked, { ...heard, written: { ...written, text } })
  }
  if (written.addressed === false) return nothing
  const { replies } = speak(asked.rep.language)
  return tx => send(tx, [say(asked, replies.notUnderstood)], asked.now)
}

/** How near a question must come to a card's own way of asking before an unclear message is taken for one. */
const NEAR = 0.5

function covers(desk: Desk, question: string, language: Language): boolean {
  const ranked = desk.retrieve.retrieve(question)
  const near = Math.max(0, ...ranked.map(card => card.closeness))
  if (near < NEAR) return answerOffline({ question, language, ranked, playbook: desk.playbook }).refused === 'unlawful'
  return !answerOffline({ question, language, ranked, playbook: desk.playbook }).refused
}

const show =
  (brief: boolean): Flow =>
  (desk, asked, { written, context }) => {
    const { day } = (!brief && dayAsked(written.text, nowOf(asked, context))) || {}
    return showCustomer(desk, privately(asked, written.thread), { named: namedIn(context), brief, text: '', day })
  }

/** Where a question is asked from. */
export const nowOf = ({ today, rep }: Asked, { customers }: ThreadContext): Now => ({
  ...{ today, tz: rep.tz, known: customers },
})

/** The customers that a question is about: those it names, or the one its thread is about. */
const namedIn = ({ named, customers, subject }: ThreadContext): Known[] =>
  named.length > 0 ? named : customers.filter(customer => customer.name === subject)

export const INTENTS: Record<Intent, Flow> = {
  log_visit: log,
  ask_coach: coachOn,
  ask_customer: show(false),
  brief: show(true),
  agenda,
  correct,
  done: settle,
  practise,
  settings: async (_desk, asked) => showSettings(asked),
  help,
  other,
}

/** What questions about a customer may be taken for where they name a day that is past. */
const MISTAKEN: ReadonlySet<Intent> = new Set(['brief', 'agenda', 'settings', 'other'])

/** The flow that follows from an intent; how a customer stood on a day is asked in words that sound like something else. */
export const flowOf = (intent: Intent, asked: Asked, { written, context }: Heard): Flow =>
  MISTAKEN.has(intent) && namedIn(context).length === 1 && dayAsked(written.text, nowOf(asked, context))
    ? show(false)
    : INTENTS[intent]
