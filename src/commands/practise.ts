// Practice rounds as a rep meets them: asked for in words, by command or by a button, and played in their thread.
import { inWorkspace, type Tx } from '../../db/database.ts'
import { courseOf } from '../coaching/cards/own.ts'
import { cardOf } from '../coaching/playbook.ts'
import { type Improvisation, improvise } from '../coaching/practise/improvise.ts'
import { openRound, roundCard, roundOf, takeTurn } from '../coaching/practise/play.ts'
import { canPractise, PRACTICE_CARDS } from '../coaching/practise/scripts.ts'
import {
  endLeft,
  placeRound,
  type RoundRow,
  roundsOfThread,
  unplacedRounds,
  wasTurn,
} from '../coaching/practise/store.ts'
import { roundAsked, wishOf } from '../coaching/practise/wishes.ts'
import { PRACTICE_WORDS } from '../coaching/practise/words.ts'
import { STYLES } from '../coaching/sections.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import type { Language } from '../model.ts'
import { placeOf, send } from '../queue/outbox.ts'
import { aboutCustomer } from './customer.ts'
import { type Desk, inDm, nothing, privately } from './desk.ts'
import type { Heard } from './intents.ts'
import { isAside } from './practise-aside.ts'
import { followWish } from './practise-wishes.ts'

type Said = Pick<Heard, 'written' | 'context'>

/** How far down a card that can be practised may stand among those found, and how likely it must be meant. */
const NEAR = 3
const LIKELY = 0.2

/** Opens a round for words that ask for one, or shows what can be practised; in the direct message, wherever it was asked. */
export async function practise(
  desk: Desk,
  asked: Asked,
  { written, context, language }: Said & { language: Language },
): Promise<Commit> {
  const wanted = roundAsked(written.text, language)
  const found = /[\p{L}]{3,}|\p{Script=Han}{2,}/u.test(wanted.subject) ? desk.retrieve.retrieve(wanted.subject) : []
  const near = found.slice(0, NEAR).find(({ id, score }) => canPractise(id) && score >= LIKELY)?.id
  const card = wanted.card ?? near ?? context.exchange?.cards.find(canPractise)
  const about = context.named.length === 1 ? await aboutCustomer(desk, asked, context) : undefined
  const style = wanted.style ?? STYLES.find(one => one === about?.style)
  return inPrivate(desk, asked, (tx, here) =>
    card ? openRound(tx, desk, here, { card, style, language: wanted.language }) : showMenu(tx, desk, here, language),
  )
}

/** What can be practised, each with a button. */
async function showMenu(tx: Tx, desk: Desk, asked: Asked, language: Language): Promise<void> {
  const cards = PRACTICE_CARDS.map(card => ({
    card,
    title: cardOf(courseOf(desk.playbook), card, language)?.title ?? card,
  }))
  await send(tx, [answer(asked, { kind: 'practice_menu', language, cards })], asked.now)
}

/** Practice is between the rep and us: what was asked in a channel goes on in the direct message. */
export async function inPrivate(
  desk: Desk,
  asked: Asked,
  work: (tx: Tx, here: Asked) => Promise<unknown>,
): Promise<Commit> {
  const { channel, thread } = asked.address
  if (channel.startsWith('D')) return async tx => void (await work(tx, asked))
  const here = await inDm(desk, asked)
  return async tx => {
    await work(tx, here)
    const text = PRACTICE_WORDS[asked.rep.language].says.startedInDm
    if (channel) await send(tx, [say(privately(asked, thread), text)], asked.now)
  }
}

/** The rounds of the thread in which a message stands; one that a command opened finds its thread by its own message. */
async function roundsAround(tx: Tx, { rep, address, now }: Asked, thread: string): Promise<RoundRow[]> {
  await endLeft(tx, [rep.id], now)
  const { channel } = address
  for (const row of await unplacedRounds(tx, rep.id)) {
    const place = await placeOf(tx, roundCard(row.id))
    if (place?.channel === channel && place.ts === thread) await placeRound(tx, row.id, { channel, thread })
  }
  return roundsOfThread(tx, { rep: rep.id, channel, thread })
}

/** What a message in the thread of a round is to it; undefined where it has nothing to do with it. */
export async function inRound(desk: Desk, asked: Asked, { written, context }: Said): Promise<Commit | undefined> {
  const { thread, ts, text } = written
  if (!thread) return undefined
  const { workspace } = asked.rep
  const rounds = await inWorkspace(desk.db, workspace, tx => roundsAround(tx, asked, thread))
  const [latest] = rounds
  if (!latest) return undefined
  // Slack may deliver a message again after its key in the inbox is gone.
  if (rounds.some(({ turns }) => turns.some(turn => turn.ts === ts))) return nothing
  const round = rounds.find(({ state }) => state === 'open')
  const wish = wishOf(text)
  if (wish) return followWish(desk, asked, { wish, round: round ?? latest })
  if (!round || (await isAside(desk, asked, { text, context }))) return undefined
  const improvised = await played(desk, round, text)
  return tx => takeTurn(tx, desk, asked, { id: round.id, ts, text, improvised })
}

/** What a model plays, where there is one; asked outside any transaction. */
async function played(desk: Desk, row: RoundRow, said: string): Promise<Improvisation | undefined> {
  const round = roundOf(desk, row)
  const card = cardOf(desk.playbook, row.card, row.language)
  return round && card && improvise(desk, { round, card, said })
}

/** Whether a message was said in a round, so that changing it changes nothing. */
export const wasSaidInRound = (desk: Desk, from: { workspace: string; user: string; ts: string }): Promise<boolean> =>
  inWorkspace(desk.db, from.workspace, tx => wasTurn(tx, from.user, from.ts))
