// What a rep asks of a round by word or by button: a hint, to stop, to begin again, another kind of customer.
import type { Tx } from '../../db/database.ts'
import { ACTIONS } from '../actions.ts'
import { giveHint, openRound, stopRound } from '../coaching/practise/play.ts'
import { canPractise } from '../coaching/practise/scripts.ts'
import { holdRound, type RoundRow } from '../coaching/practise/store.ts'
import type { Wish } from '../coaching/practise/wishes.ts'
import { PRACTICE_WORDS } from '../coaching/practise/words.ts'
import { STYLES, type Style } from '../coaching/sections.ts'
import { exchangeById } from '../coaching/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf, Language } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { type Desk, withDm } from './desk.ts'
import { answerDrill } from './drills.ts'

/** Follows a wish about a round; undefined where it is over and the words mean something else. */
export function followWish(
  desk: Desk,
  asked: Asked,
  { wish, round }: { wish: Wish; round: RoundRow },
): Commit | undefined {
  if (round.state === 'over' && (wish.kind === 'stop' || wish.kind === 'hint')) return undefined
  switch (wish.kind) {
    case 'stop':
      return tx => stopRound(tx, desk, asked, round.id)
    case 'hint':
      return tx => giveHint(tx, desk, asked, round.id)
    case 'again':
      return tx => again(tx, desk, asked, { round, style: round.style })
    case 'style':
      return tx => again(tx, desk, asked, { round, style: wish.style })
  }
}

async function again(tx: Tx, desk: Desk, asked: Asked, of: { round: RoundRow; style: Style }): Promise<void> {
  const { card, language, style } = of.round
  const { says, render } = PRACTICE_WORDS[language]
  const remark = of.style === style ? undefined : says.changed(render.styles[of.style])
  await openRound(tx, desk, asked, { card, language, style: of.style, remark })
}

type Tap = IncomingOf<'tap'>
type Tapped = (tx: Tx, desk: Desk, asked: Asked, tap: Tap) => Promise<void>

/** Where a round is played after a tap: in the thread of the message tapped; from a channel, in the direct message. */
async function behindDoors(tx: Tx, asked: Asked): Promise<Asked> {
  const { address, rep } = asked
  if (address.channel.startsWith('D')) return asked
  const { dm } = await withDm(tx, rep)
  return { ...asked, address: { workspace: address.workspace, user: address.user, channel: dm ?? '' } }
}

const open = async (tx: Tx, desk: Desk, asked: Asked, of: { card: string; language: Language; style?: Style }) => {
  const here = await behindDoors(tx, asked)
  if (await openRound(tx, desk, here, of)) return
  await send(tx, [say(here, speak(asked.rep.language).replies.unknownTap)], asked.now)
}

/** "Practise this" under an answer. */
const practiseAnswer: Tapped = async (tx, desk, asked, { value }) => {
  const exchange = await exchangeById(tx, value)
  const card = exchange?.rep === asked.rep.id ? exchange.cards.find(canPractise) : undefined
  await open(tx, desk, asked, { card: card ?? '', language: exchange?.language ?? asked.rep.language })
}

/** A card of the menu, or of a drill. */
const practiseCard: Tapped = async (tx, desk, asked, { value }) => {
  const [card = '', shown] = value.split('|')
  await open(tx, desk, asked, { card, language: shown === 'zh' || shown === 'en' ? shown : asked.rep.language })
}

/** A button of a round: only the one who plays can move it. */
const ofRound =
  (work: (tx: Tx, desk: Desk, asked: Asked, of: { round: RoundRow; rest: string }) => Promise<void>): Tapped =>
  async (tx, desk, asked, { value }) => {
    const [id = '', rest = ''] = value.split('|')
    const round = await holdRound(tx, asked.rep.id, id)
    if (round) return work(tx, desk, asked, { round, rest })
    await send(tx, [say(asked, PRACTICE_WORDS[asked.rep.language].says.notYours)], asked.now)
  }

export const PRACTICE_TAPS: Readonly<Record<string, Tapped>> = {
  [ACTIONS.practise]: practiseAnswer,
  [ACTIONS.practiseCard]: practiseCard,
  [ACTIONS.answerDrill]: answerDrill,
  [ACTIONS.practiseStop]: ofRound((tx, desk, asked, { round }) => stopRound(tx, desk, asked, round.id)),
  [ACTIONS.practiseHint]: ofRound((tx, desk, asked, { round }) => giveHint(tx, desk, asked, round.id)),
  [ACTIONS.practiseAgain]: ofRound((tx, desk, asked, { round }) =>
    again(tx, desk, asked, { round, style: round.style }),
  ),
  [ACTIONS.practiseStyle]: ofRound(async (tx, desk, asked, { round, rest }) => {
    const style = STYLES.find(one => one === rest)
    if (style) await again(tx, desk, asked, { round, style })
  }),
}
