// A talk on coaching that goes on in its thread: follow-ups keep the subject, and what opens another starts anew.
import { inWorkspace } from '../../db/database.ts'
import { cardPost } from '../coaching/card-post.ts'
import { coach, type Question } from '../coaching/coach.ts'
import { type FollowUp, followUpIn } from '../coaching/follow-up.ts'
import { type Exchange, exchangeById, newestExchange } from '../coaching/store.ts'
import type { Move } from '../coaching/talk.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import { send } from '../queue/outbox.ts'
import { newestNoteOf } from '../visits/store/notes.ts'
import { withdrawnNotice } from './cards/withdrawn.ts'
import { aboutCustomer } from './customer.ts'
import { type Desk, nothing, privately } from './desk.ts'
import type { Heard } from './intents.ts'

type Said = Pick<Heard, 'written' | 'context'>

/** What follows from words that only go on with the thread's last answer; undefined where they say anything else. */
export async function goOn(desk: Desk, asked: Asked, { written, context: around }: Said): Promise<Commit | undefined> {
  const said = followUpIn(written.text)
  const context = said && (around.exchange ? around : await justBefore(desk, asked, { written, context: around }))
  const exchange = context?.exchange
  if (!exchange || !said) return undefined
  // What is told of somebody by name, or outside the talk, is for the record.
  if (said.stated && (!around.exchange || around.named.length > 0)) return undefined
  const { replies } = speak(asked.rep.language)
  const spoken = written.addressed === false ? () => nothing : (text: string) => told(asked, text)
  if (said.move === 'thanks') return around.exchange ? spoken(replies.coachThanked) : undefined
  if (exchange.refused) return spoken(replies.coachNothingToGoOn)
  if (said.move === 'more') return showMore(desk, asked, exchange)
  const about = await aboutCustomer(desk, asked, context)
  const here = about.id ? privately(asked, written.thread) : asked
  const going = await goingOn(desk, asked, { exchange, said })
  return coach(desk, here, { text: written.text, language: said.language, about, going })
}

/** How long an answer in the direct message is gone on with outside its thread; milliseconds. */
const FRESH = 20 * 60_000

/** The answer that a rep has just read, where words in the direct message come right after it but not in its thread. */
async function justBefore(desk: Desk, asked: Asked, { written, context }: Said): Promise<Said['context'] | undefined> {
  const { rep, now, address } = asked
  if (written.thread || !address.channel.startsWith('D')) return undefined
  const exchange = await inWorkspace(desk.db, rep.workspace, async tx => {
    const last = await newestExchange(tx, rep.id, new Date(now.getTime() - FRESH))
    const note = last && (await newestNoteOf(tx, rep.id))
    return note && note.at > last.at ? undefined : last
  })
  const subject = context.customers.find(customer => customer.id === exchange?.customer)?.name
  return exchange && { ...context, exchange, subject }
}

const told =
  (asked: Asked, text: string): Commit =>
  tx =>
    send(tx, [say(asked, text)], asked.now)

/** The whole card of an answer, in the answer's language. */
export function showMore(desk: Desk, asked: Asked, { id, cards, citations, language }: Exchange): Commit {
  const post = cardPost(desk.playbook, { card: cards[0] ?? '', language: language ?? asked.rep.language, coaching: id })
  const text = speak(asked.rep.language).replies.unknownTap
  return async tx => {
    const gone = await withdrawnNotice(tx, desk, asked, { cards, citations })
    const shown = post ? [answer(asked, post)] : gone.length > 0 ? [] : [say(asked, text)]
    await send(tx, [...gone, ...shown], asked.now)
  }
}

/** Moves that are said again in another language just as they were. */
const SAID_AGAIN: ReadonlySet<string> = new Set<Move>([
  ...(['shorter', 'example', 'why', 'avoid', 'all', 'next', 'still_no'] as const),
  ...(['by_phone', 'by_message', 'by_mail', 'in_person'] as const),
])

async function goingOn(
  desk: Desk,
  asked: Asked,
  { exchange, said }: { exchange: Exchange; said: FollowUp },
): Promise<NonNullable<Question['going']>> {
  const { turn, cards } = exchange
  const last = turn?.move ?? 'ask'
  return {
    move: said.move === 'translate' && SAID_AGAIN.has(last) ? (last as Move) : said.move,
    card: cards[0] ?? '',
    root: await rootOf(desk, asked, exchange),
    last: exchange.answer,
    said: turn?.said ?? [],
    language: said.language,
    style: said.style ?? turn?.style,
  }
}

/** The exchange that began the subject. */
async function rootOf(desk: Desk, asked: Asked, exchange: Exchange): Promise<{ id: string; question: string }> {
  const id = exchange.turn?.root
  const root = id ? await inWorkspace(desk.db, asked.rep.workspace, tx => exchangeById(tx, id)) : undefined
  const { question } = root ?? exchange
  return { id: root?.id ?? exchange.id, question }
}

/** A question speaks for itself where one card is as likely as this; or likely at all, and so many times likelier than the next. */
const CLEAR = { surely: 0.6, likely: 0.2, times: 4 }
/** What the next card counts for at least. */
const FLOOR = 0.02

/** The question that words in a thread add to; undefined where they open a subject of their own. */
export async function addedTo(desk: Desk, asked: Asked, { written, context }: Said): Promise<Question['after']> {
  const { exchange } = context
  if (!exchange || exchange.refused) return undefined
  const [best = 0, next = 0] = desk.retrieve.retrieve(written.text).map(({ score }) => score)
  if (best >= CLEAR.surely || (best >= CLEAR.likely && best >= CLEAR.times * (next + FLOOR))) return undefined
  const { id, question } = await rootOf(desk, asked, exchange)
  return { root: id, question }
}
