// "/rapport nudges", or "what happened to my nudges?": the nudges of the last two weeks, each with what became of it.
import { type Asked, answer, type Commit, todayOf } from '../flow.ts'
import type { Rep } from '../model.ts'
import type { StepView } from '../nudge-posts.ts'
import { addDays } from '../nudges/days.ts'
import { livesSince, type StepRow } from '../nudges/store/steps.ts'
import { send } from '../queue/outbox.ts'
import { lifeWords } from './nudge-tastes.ts'

const DAYS = 14
const MOST = 40

/** Whether words ask what became of the rep's nudges. */
export function livesAsked(text: string): boolean {
  const said = text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s?？.。!！~～呢呀啊吗]+$/u, '')
  const words = /\p{Script=Han}/u.test(said) ? said.replace(/\s+/g, '') : said
  return (['zh', 'en'] as const).some(language => lifeWords(language).asksLives.some(asks => asks.test(words)))
}

/** Answers with what became of the rep's nudges. */
export function showLives(asked: Asked): Commit {
  const { rep, today, now } = asked
  const since = addDays(today, -DAYS)
  return async tx => {
    const { lives, all } = await livesSince(tx, rep.id, { since, most: MOST })
    const shown = lives.map(({ nudge: { draft, day }, steps }) => ({
      ...{ customer: draft.customerName, why: draft.why, day },
      steps: steps.map(step => viewOf(step, rep)),
    }))
    const post = {
      ...{ kind: 'nudge_lives' as const, language: rep.language, since, today },
      ...{ lives: shown, left: all - shown.length },
    }
    await send(tx, [answer(asked, post)], now)
  }
}

const viewOf = ({ step, by, at, detail }: StepRow, rep: Rep): StepView => ({
  ...{ step, by, on: todayOf(rep, at), time: timeIn(rep.tz, at) },
  ...{ reason: detail?.reason, until: detail?.until },
})

const timeIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
