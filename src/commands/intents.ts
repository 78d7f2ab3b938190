// What follows from each intent, exhaustively.
import { coach } from '../coaching/coach.ts'
import type { Exchange } from '../coaching/store.ts'
import type { Worksheet } from '../coaching/tools/store.ts'
import { cardExplained } from '../coaching/tools/tool-in.ts'
import type { Known } from '../customers/names.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import { agendaAsked } from '../understanding/agenda.ts'
import type { Intent } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understand.ts'
import { correctInWords } from '../visits/correction/in-words.ts'
import { done } from '../visits/done.ts'
import { logVisit } from '../visits/log.ts'
import type { Note } from '../visits/store/notes.ts'
import type { Question } from '../visits/who.ts'
import { sendAgenda } from './agenda.ts'
import { addedTo } from './coach-talk.ts'
import { correctable, isUndone } from './correctable.ts'
import { covers, meansCoaching } from './covered.ts'
import { aboutCustomer, showCustomer } from './customer.ts'
import { type Desk, hintFor, inDm, nothing, privately, settleNudges, settlingGone } from './desk.ts'
import { helpPost } from './help.ts'
import type { Went } from './how-it-went.ts'
import type { Written } from './message.ts'
import { practise } from './practise.ts'
import { showSettings } from './settings.ts'
import { dayAsked, type Now } from './then.ts'
import { toolAsked, useTool } from './tools/asked.ts'

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
  /** The sheet of a tool that the thread is about. */
  sheet?: Worksheet
  /** The one customer that the thread is about. */
  subject?: string
  /** The one person that the thread's newest note is about. */
  person?: string
  /** With whom the thread asks how it went, until it was answered. */
  went?: Went
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

/** Coaching on what was asked; a tool that is asked about leads with its card. */
const coachOn: Flow = async (desk, asked, { written, understood, context }) => {
  const about = await aboutCustomer(desk, asked, context)
  const here = about.id ? privately(asked, written.thread) : asked
  const after = await addedTo(desk, asked, { written, context })
  const card = cardExplained(written.text)
  return coach(desk, here, { text: written.text, language: understood.meaning.language, about, after, card })
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
  async (_desk, asked, { written, context }) =>
  tx =>
    sendAgenda(tx, privately(asked, written.thread), { text: written.text, named: context.named })

const practising: Flow = (desk, asked, { written, understood, context }) =>
  practise(desk, asked, { written, context, language: understood.meaning.language })

/** A flow, unless the words ask for what the cards hold. */
const orCoach =
  (flow: Flow): Flow =>
  (desk, asked, heard) =>
    meansCoaching(desk, heard) ? coachOn(desk, asked, heard) : flow(desk, asked, heard)

const help: Flow = async (_desk, asked) => tx => send(tx, [answer(asked, helpPost(asked.rep.language))], asked.now)

/** What is none of these: a follow-up to the last coaching answer, a question the cards cover after all, or a plain reply. */
const other: Flow = async (desk, asked, heard) => {
  const { written, context, understood } = heard
  const goesOn = context.exchange !== undefined && !context.exchange.refused
  if (goesOn || covers(desk, written.text, understood.meaning.language)) return coachOn(desk, asked, heard)
  if (written.addressed === false) return nothing
  const { replies } = speak(asked.rep.language)
  return tx => send(tx, [say(asked, replies.notUnderstood)], asked.now)
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
  ask_customer: orCoach(show(false)),
  brief: orCoach(show(true)),
  agenda: orCoach(agenda),
  correct,
  done: settle,
  practise: practising,
  settings: orCoach(async (_desk, asked) => showSettings(asked)),
  help: orCoach(help),
  other,
}

/** What questions about a customer may be taken for where they name a day that is past. */
const MISTAKEN: ReadonlySet<Intent> = new Set(['brief', 'agenda', 'settings', 'other'])

/** What "what is SPIN?" may be taken for. */
const EXPLAINED: ReadonlySet<Intent> = new Set(['help', 'other', 'ask_customer', 'settings'])

/** What "who should I see this week?" may be taken for. */
const OVERHEARD: ReadonlySet<Intent> = new Set(['agenda', 'other', 'help', 'settings', 'ask_customer', 'ask_coach'])

/** The flow that follows from an intent; how a customer stood on a day is asked in words that sound like something else. */
export const flowOf = (intent: Intent, asked: Asked, { written, context }: Heard): Flow =>
  toolAsked(intent, { written, context })
    ? useTool
    : EXPLAINED.has(intent) && cardExplained(written.text)
      ? coachOn
      : OVERHEARD.has(intent) && agendaAsked(written.text)
        ? agenda
        : MISTAKEN.has(intent) && namedIn(context).length === 1 && dayAsked(written.text, nowOf(asked, context))
          ? show(false)
          : INTENTS[intent]
