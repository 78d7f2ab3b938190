// The morning's digest: who needs the rep today, why, and how to open.

import { ACTIONS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { MessageOf, NudgeView } from '../../post.ts'
import { button, controls, menu, option } from './controls.ts'
import { drawDrill } from './drill.ts'
import { saying } from './fact.ts'
import { bold, dotted, entry, italic, type Line, line, quoted } from './line.ts'
import { kept, type Part, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { LIFE_WORDS, WORDS } from './words.ts'

/** What a nudge is drawn in: the words, the day, and its place in the list (its own number counts all ever posted). */
type Day = { words: CardWords; day: CivilDate; place: number }

/** A nudge about no single customer, such as a festival, is headed by its reason. */
const heading = (nudge: NudgeView, { words, day, place }: Day): Line =>
  entry(
    `${place}. `,
    ...dotted(
      bold(typed(nudge.customer || nudge.why, nudge.customer ? 120 : 600)),
      nudge.contact && typed(nudge.contact, 80),
      nudge.due && (nudge.due === day ? words.agenda.today : words.date(nudge.due, day)),
    ),
  )

function closed(nudge: NudgeView & { state: Exclude<NudgeView['state'], 'open'> }, { words, day, place }: Day): Part {
  const { outcome, until } = words.digest
  const back = nudge.state === 'snoozed' && nudge.until
  const what = typed(nudge.customer || (nudge.drill ? nudge.card : nudge.why), 120)
  return small(entry(`${place}. ${what} · `, back ? until(words.date(back, day)) : outcome[nudge.state]))
}

function actions({ id, brief }: NudgeView, { digest: words }: CardWords): Part {
  const options = (texts: Record<string, string>) =>
    Object.entries(texts).map(([value, text]) => option(`${id}|${value}`, text))
  return controls(
    button({ action: ACTIONS.nudgeDone, value: id, text: words.done, style: 'primary' }),
    menu(ACTIONS.nudgeSnooze, words.snooze, options(words.snoozes)),
    menu(ACTIONS.nudgeSkip, words.skip, options(words.skips)),
    button({ action: ACTIONS.nudgeLog, value: id, text: words.log }),
    ...(brief ? [button({ action: ACTIONS.brief, value: brief, text: words.brief })] : []),
  )
}

function open(nudge: NudgeView, today: Day): Part[] {
  const { words, day } = today
  const { quote } = nudge
  const opening: Line[] = nudge.say ? [line(bold(words.digest.say)), quoted(saying(nudge.say, words, 600))] : []
  const proof = quote?.text.trim() && [
    italic(saying(quote.text, words)),
    words.aside(words.digest.said(words.date(quote.on, day))),
  ]
  const reasons = [nudge.customer && nudge.why, nudge.take]
    .filter(text => text.trim() !== '')
    .map(text => line(typed(text, 600)))
  return [
    section(heading(nudge, today), ...reasons, ...(proof ? [line(...proof)] : []), ...opening),
    ...(nudge.card ? [small(line(words.digest.card(typed(nudge.card, 120))))] : []),
    actions(nudge, words),
  ]
}

const isClosed = (nudge: NudgeView): nudge is NudgeView & { state: Exclude<NudgeView['state'], 'open'> } =>
  nudge.state !== 'open'

/** Draws nudges in their order; one that is settled shrinks to one line with its outcome, without buttons. */
export function drawNudges(nudges: NudgeView[], { language, day }: { language: Language; day: CivilDate }): Part[] {
  const words = WORDS[language]
  return nudges.flatMap((nudge, index) => {
    const today = { words, day, place: index + 1 }
    if (isClosed(nudge)) return [closed(nudge, today)]
    return nudge.drill ? drawDrill(nudge, language) : open(nudge, today)
  })
}

/** Under a digest: how many can wait, and the way to see them; or that they are shown elsewhere. */
function drawLeft({ left, shown = 0, day, language }: MessageOf<'digest'>): Part[] {
  if (left === 0) return []
  const words = LIFE_WORDS[language]
  const can = (text: string) => kept({ is: 'lines', lines: [line(text)], small: true })
  if (shown > 0) return [can(words.shownBelow(shown))]
  const open = button({ action: ACTIONS.showLeft, value: day, text: words.show })
  return [can(WORDS[language].digest.left(left)), kept(controls(open))]
}

/** Draws the digest. */
export function drawDigest(message: MessageOf<'digest'>): Part[] {
  const words = WORDS[message.language]
  const { digest: say } = words
  // A question on a card is no customer to see to.
  const worth = message.nudges.filter(({ drill }) => !drill).length
  const first = section(
    line(bold(say.hello(typed(message.name, 60)))),
    ...(worth > 0 ? [line(say.day(words.date(message.day, message.day), worth))] : []),
  )
  const remark = message.remark ? [small(line(typed(message.remark, 300)))] : []
  return [first, ...drawNudges(message.nudges, message), ...drawLeft(message), ...remark]
}
