// What is said where a card is asked for that the team has withdrawn since.
import type { Tx } from '../../../db/database.ts'
import { TEAM_SOURCE } from '../../coaching/cards/check.ts'
import { newestLines } from '../../coaching/cards/store.ts'
import { TEAM_CARD_WORDS } from '../../coaching/cards/words.ts'
import { cardOf } from '../../coaching/playbook.ts'
import type { Exchange } from '../../coaching/store.ts'
import { type Asked, type Commit, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import { type Letter, send } from '../../queue/outbox.ts'
import { referenceDay } from '../../understanding/dates.ts'
import type { Desk } from '../desk.ts'

/** Says that the card behind an answer was withdrawn, and when; nothing where it stands, or was none of the team's. */
export async function withdrawnNotice(
  tx: Tx,
  desk: Desk,
  asked: Asked,
  { cards, citations }: Pick<Exchange, 'cards' | 'citations'>,
): Promise<Letter[]> {
  const [card = ''] = cards
  const cited = citations.find(one => one.card === card && one.source === TEAM_SOURCE)
  const { language } = asked.rep
  const now = cardOf(desk.playbook, card, language)
  if (!cited || now?.team) return []
  const on = await withdrawnOn(tx, asked, card)
  if (!on) return []
  const words = TEAM_CARD_WORDS[language]
  const said = [words.withdrawn(cited.title, on), words.asGiven, ...(now ? [words.courseAgain] : [])]
  return [say(asked, said.join(language === 'zh' ? '' : ' '))]
}

/** The day on which a card was withdrawn, as it is read; undefined where it was not. */
async function withdrawnOn(tx: Tx, { rep }: Asked, card: string): Promise<string | undefined> {
  const [line] = (await newestLines(tx, card)).filter(({ deed }) => deed === 'withdrawn')
  return line && speak(rep.language).cards.day(referenceDay(line.at.toISOString(), rep.tz))
}

/** A button of an earlier message opens a card that is not there any more. */
export const cardGone =
  (asked: Asked, card: string): Commit =>
  async tx => {
    const { language } = asked.rep
    const on = await withdrawnOn(tx, asked, card)
    const [line] = on ? await newestLines(tx, card) : []
    const text = on && line ? TEAM_CARD_WORDS[language].withdrawn(line.title, on) : speak(language).replies.unknownTap
    await send(tx, [say(asked, text)], asked.now)
  }
