// The sub-commands of /rapport. A new one is an entry here and its words in words.ts.
import { inWorkspace } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { coach } from '../coaching/coach.ts'
import { languageOf } from '../coaching/tokens.ts'
import { resolve } from '../customers/names.ts'
import { knownCustomers } from '../customers/store.ts'
import { eraseSensitive, setSensitive } from '../facts/store/sensitive.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf } from '../model.ts'
import { deadLetters, send } from '../queue/outbox.ts'
import { headcount } from '../reps/store.ts'
import { undo } from '../visits/correct.ts'
import { lastNotesOf } from '../visits/store/notes.ts'
import { sendAgenda } from './agenda.ts'
import { cardCommand } from './cards/cards.ts'
import { coachingReport } from './coaching-report.ts'
import { aboutCustomer, showCustomer } from './customer.ts'
import { askedBy, type Desk, settlingGone } from './desk.ts'
import { helpPost } from './help.ts'
import { holidaysCommand } from './holidays.ts'
import { nowOf } from './intents.ts'
import { leaveCommand } from './leave.ts'
import { contextOf, onWords } from './message.ts'
import { showLives } from './nudge-lives.ts'
import { practise } from './practise.ts'
import { showPreview } from './preview.ts'
import { settingsCommand } from './settings-wishes.ts'
import { showShelf } from './shelf.ts'
import { showBook } from './standing/answers.ts'
import { handoverCommand } from './team/handover.ts'
import { teamCommand } from './team/managers.ts'
import { showWeek } from './team/week.ts'
import { dayIn } from './then.ts'
import { toolCommands } from './tools/commands.ts'
import { follow, wishIn } from './wishes.ts'
import { COMMAND_WORDS, type CommandName } from './words.ts'

/** What was typed after /rapport, taken apart. */
interface Typed {
  words: string
  /** A message's place for what is logged by command, which is none in Slack: the command's own key. */
  ts: string
}

type Command = (desk: Desk, asked: Asked, typed: Typed) => Promise<Commit>

const openLog = (asked: Asked): Commit => {
  const { language } = asked.rep
  return tx => send(tx, [{ op: 'open', address: asked.address, post: { kind: 'log_visit', language } }], asked.now)
}

const look =
  (brief: boolean): Command =>
  async (desk, asked, { words, ts }) => {
    const written = { channel: asked.address.channel, ts, text: words }
    const context = await inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
    // The whole name or a short form names one; the words are searched only where they are no name themselves.
    const then = brief ? undefined : dayIn(words, nowOf(asked, context))
    const name = then?.rest ?? words
    const found = resolve(name, context.customers)
    const named = found.kind === 'known' ? [found.customer] : found.kind === 'several' ? found.customers : context.named
    return showCustomer(desk, asked, { named, brief, text: name.slice(0, 80), day: then?.day })
  }

/** The words after the command are read as in a sentence: "A into B", "A 到 B", or a name. */
const wish =
  (name: 'merge' | 'forget'): Command =>
  async (desk, asked, { words }) => {
    const wanted = wishIn(`${name} ${words}`) ?? wishIn(`${name === 'merge' ? '合并' : '忘掉'}${words}`)
    if (wanted?.kind !== name) return usage(asked, name)
    const known = await inWorkspace(desk.db, asked.rep.workspace, tx => knownCustomers(tx, asked.rep.id))
    return (await follow(desk, asked, { wish: wanted, known, typed: true })) ?? usage(asked, name)
  }

const contextOfTyped = (desk: Desk, asked: Asked, { words: text, ts }: Typed) =>
  inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, { channel: asked.address.channel, ts, text }))

const COMMANDS: Record<CommandName, Command> = {
  log: async (desk, asked, { words, ts }) =>
    words ? onWords(desk, asked, { channel: asked.address.channel, ts, text: words }) : openLog(asked),
  coach: async (desk, asked, { words, ts }) => {
    if (!words) return usage(asked, 'coach')
    const written = { channel: asked.address.channel, ts, text: words }
    const context = await inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
    return coach(desk, asked, {
      text: words,
      language: languageOf(words),
      about: await aboutCustomer(desk, asked, context),
    })
  },
  practise: async (desk, asked, { words, ts }) => {
    const written = { channel: asked.address.channel, ts, text: words }
    const context = await inWorkspace(desk.db, asked.rep.workspace, tx => contextOf(tx, asked, written))
    return practise(desk, asked, { written, context, language: words ? languageOf(words) : asked.rep.language })
  },
  card: async (desk, asked, { words }) => cardCommand(desk, asked, words),
  cards: async (desk, asked) => showShelf(desk, asked, { language: asked.rep.language }),
  ...toolCommands(contextOfTyped),
  customer: look(false),
  brief: look(true),
  agenda: async (desk, asked, typed) => {
    const { named } = await contextOfTyped(desk, asked, typed)
    return tx => sendAgenda(tx, asked, { text: typed.words, named })
  },
  nudges: async (_desk, asked) => showLives(asked),
  away: async (_desk, asked, { words }) => leaveCommand(asked, words),
  holidays: async (_desk, asked, { words }) => holidaysCommand(asked, words),
  pyramid: async (_desk, asked) => showBook(asked, 'pyramid'),
  funnel: async (_desk, asked) => showBook(asked, 'funnel'),
  merge: wish('merge'),
  forget: wish('forget'),
  undo: async (desk, asked) => async tx => {
    const { replies } = speak(asked.rep.language)
    const [note] = await lastNotesOf(tx, asked.rep.id, { limit: 1 })
    if (!note) return send(tx, [say(asked, replies.nothingToUndo)], asked.now)
    const customers = await settlingGone(tx, desk, asked, () => undo(tx, asked, note))
    await send(tx, [say(asked, replies.undone(customers))], asked.now)
  },
  settings: async (_desk, asked, { words }) => settingsCommand(asked, words),
  sensitive: async (_desk, asked, { words }) => sensitive(asked, words),
  status: async (desk, asked) => status(desk, asked),
  coaching: async (desk, asked) => coachingReport(desk, asked),
  preview: (desk, asked, { words }) => showPreview(desk, asked, words),
  week: showWeek,
  handover: (desk, asked, { words }) => handoverCommand(desk, asked, words),
  team: (desk, asked, { words }) => teamCommand(desk, asked, words),
  help: async (_desk, asked) => tx => send(tx, [answer(asked, helpPost(asked.rep.language))], asked.now),
}

const usage = (asked: Asked, name: CommandName): Commit => {
  const text = speak(asked.rep.language).replies.usage(COMMAND_WORDS[name][asked.rep.language].usage)
  return tx => send(tx, [say(asked, text)], asked.now)
}

/** Works on a slash command; words that name no sub-command are read like a message. */
export async function onCommand(desk: Desk, typed: IncomingOf<'command'>, now: Date): Promise<Commit> {
  const { workspace, user, channel, responseUrl, trigger, text } = typed
  // In the direct message an answer is an ordinary one; elsewhere only the person who typed may see it.
  const quiet = !channel.startsWith('D')
  const address = { workspace, user, channel, trigger, ...(quiet ? { quiet, responseUrl } : {}) }
  const asked = await askedBy(desk, { address, now })
  const [, first = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? []
  const name = first.toLowerCase()
  const ts = `command.${trigger}`
  if (name === '') return COMMANDS.help(desk, asked, { words: '', ts })
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name as CommandName](desk, asked, { words: rest.trim(), ts })
  return onWords(desk, asked, { channel, ts, text })
}

function sensitive(asked: Asked, words: string): Commit {
  const { rep, now } = asked
  const { replies } = speak(rep.language)
  const wanted = words.toLowerCase()
  if (!rep.admin) return tx => send(tx, [say(asked, replies.adminsOnly)], now)
  if (wanted !== 'on' && wanted !== 'off') return usage(asked, 'sensitive')
  return async tx => {
    await setSensitive(tx, rep.workspace, wanted === 'on')
    const erased = wanted === 'off' ? await eraseSensitive(tx, now) : 0
    await record(tx, {
      workspace: rep.workspace,
      who: rep.id,
      what: `sensitive.${wanted}`,
      at: now,
      detail: { erased },
    })
    await send(tx, [say(asked, wanted === 'on' ? replies.sensitiveOn : replies.sensitiveOff(erased))], now)
  }
}

async function status(desk: Desk, asked: Asked): Promise<Commit> {
  const { standing } = desk
  const { rep, now } = asked
  if (!rep.admin) return tx => send(tx, [say(asked, speak(rep.language).replies.adminsOnly)], now)
  const waiting = await standing.waiting()
  return async tx => {
    const dead = await deadLetters(tx, 10)
    const counts = await headcount(tx)
    const post = {
      kind: 'status' as const,
      language: rep.language,
      engine: standing.engine,
      database: standing.database,
      waiting,
      dead: dead.map(({ at, what, why }) => ({ at: at.toISOString(), what, why })),
      ...counts,
    }
    await send(tx, [answer(asked, post)], now)
  }
}
