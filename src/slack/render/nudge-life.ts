// Around the digest: what was left over, the question how it went, and what became of nudges.
import { ACTIONS } from '../../actions.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { LifeView, StepView } from '../../nudge-posts.ts'
import type { MessageOf } from '../../post.ts'
import { button, controls } from './controls.ts'
import { drawNudges } from './digest.ts'
import { bold, dotted, item, type Line, line } from './line.ts'
import { kept, type Part, section } from './sheet.ts'
import { typed } from './text.ts'
import { LIFE_WORDS, WORDS } from './words.ts'

const last = (text: string): Part => kept({ is: 'lines', lines: [line(text)], small: true })

/** Draws what found no room, each with its reasons and the buttons of the digest. */
export function drawLeftOver({ nudges, left, day, language }: MessageOf<'left_over'>): Part[] {
  const words = LIFE_WORDS[language]
  return [
    section(line(bold(words.leftTitle(WORDS[language].date(day, day))))),
    ...drawNudges(nudges, { language, day }),
    ...(left > 0 ? [last(words.leftRest(left))] : []),
  ]
}

/** Asks how it went; whoever has nothing to say need not answer. */
export function drawHowItWent({ nudge, customer, language }: MessageOf<'how_it_went'>): Part[] {
  const words = LIFE_WORDS[language]
  return [
    section(line(words.howItWent(typed(customer, 120)))),
    controls(button({ action: ACTIONS.nudgeLog, value: nudge, text: words.addLine })),
  ]
}

/** Draws what became of nudges, a line each. */
export function drawLives({ lives, since, today, left, language }: MessageOf<'nudge_lives'>): Part[] {
  const words = LIFE_WORDS[language]
  if (lives.length === 0) return [section(line(words.noLives))]
  return [
    section(line(bold(words.livesTitle(WORDS[language].date(since, today))))),
    section(...lives.map(life => lifeLine(life, { today, language }))),
    ...(left > 0 ? [last(words.livesRest(left))] : []),
  ]
}

type Ink = { today: CivilDate; language: Language }

function lifeLine({ customer, why, steps }: LifeView, ink: Ink): Line {
  // That it was to be sent goes without saying once it was.
  const told = steps.filter(({ step }, at) => step !== 'planned' || at === steps.length - 1)
  const row = told.map((step, at) => stepText(step, { before: told[at - 1]?.on, ink })).join(' → ')
  return item(...dotted(customer && bold(typed(customer, 80)), typed(why, 90), row))
}

/** The day stands where it is another than that of the step before. */
function stepText(view: StepView, { before, ink }: { before?: CivilDate; ink: Ink }): string {
  const { date } = WORDS[ink.language]
  const until = view.until && view.until > view.on ? date(view.until, ink.today) : undefined
  const on = view.on === before ? '' : `${date(view.on, ink.today)} `
  return `${on}${view.time} ${LIFE_WORDS[ink.language].step(view, until)}`
}
