// What is clear from the words alone, before anything is read as a note: wishes about names, the shelf of cards, a talk that goes on.
import type { Asked, Commit } from '../flow.ts'
import { cardPasted } from './cards/drafts.ts'
import { historyAsked } from './cards/history.ts'
import { goOn } from './coach-talk.ts'
import { daysTold } from './days-taps.ts'
import { type Desk, privately } from './desk.ts'
import type { Heard } from './intents.ts'
import { livesAsked, showLives } from './nudge-lives.ts'
import { askedBack } from './nudge-tastes.ts'
import { followSettings, settingsWish } from './settings-wishes.ts'
import { shelfAsked } from './shelf.ts'
import { standingWished } from './standing/wished.ts'
import { teamAsked } from './team/wishes.ts'
import { fillsIn } from './tools/asked.ts'
import { follow, wishIn } from './wishes.ts'

/** What follows from words that need no reading; undefined where they do. */
export async function beforeReading(
  desk: Desk,
  asked: Asked,
  { written, context }: Pick<Heard, 'written' | 'context'>,
): Promise<Commit | undefined> {
  const pasted = written.addressed === false ? undefined : await cardPasted(desk, asked, written.text)
  if (pasted) return pasted
  const history = written.addressed === false ? undefined : historyAsked(privately(asked, written.thread), written.text)
  if (history) return history
  if (written.addressed !== false && livesAsked(written.text)) return showLives(privately(asked, written.thread))
  const setting = written.addressed === false ? undefined : settingsWish(written.text)
  if (setting) return followSettings(privately(asked, written.thread), setting)
  const wish = wishIn(written.text)
  const followed = wish && (await follow(desk, asked, { wish, known: context.customers, typed: false }))
  if (followed) return followed
  const back = written.addressed === false ? undefined : askedBack(asked, written.text)
  if (back) return back
  const team = await teamAsked(desk, asked, { written, context })
  if (team) return team
  const days = written.addressed === false ? undefined : daysTold(asked, { written, context })
  if (days) return days
  const standing = await standingWished(desk, asked, { written, context })
  if (standing) return standing
  const shelf = written.addressed === false ? undefined : shelfAsked(desk, asked, written.text)
  if (shelf) return shelf
  return (await fillsIn(desk, asked, { written, context })) ?? goOn(desk, asked, { written, context })
}
