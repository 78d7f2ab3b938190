// Where coaching and nudges meet over drills: the cards that reps used, as questions for the morning; and what a tap answers.
import type { Tx } from '../../db/database.ts'
import { drillOf } from '../coaching/practise/drill.ts'
import { canPractise } from '../coaching/practise/scripts.ts'
import { cardsPractised, endLeft } from '../coaching/practise/store.ts'
import { cardsAsked } from '../coaching/store.ts'
import { type Asked, answer, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { CivilDate, IncomingOf, Rep } from '../model.ts'
import type { BookDrill } from '../nudges/book.ts'
import { addDays } from '../nudges/days.ts'
import type { Drilling } from '../nudges/hold.ts'
import { finish, isWaiting } from '../nudges/settle.ts'
import { nudgeById } from '../nudges/store/nudges.ts'
import { send } from '../queue/outbox.ts'
import { referenceDay } from '../understanding/dates.ts'
import { type Desk, titlesOf, withDm } from './desk.ts'

/** Ninety days and the mornings that may have been missed since. */
const LONGEST_AGO = 120

/** The cards that reps used, each with its two questions in the rep's language. */
export const drillsOf =
  ({ playbook }: Pick<Desk, 'playbook'>): Drilling =>
  async (tx, reps, now) => {
    const used = await usedCards(tx, reps, now)
    return new Map(
      reps.map(({ rep }) => {
        const drills = (used.get(rep.id) ?? []).map(({ card, on }): BookDrill => {
          const question = (after: number) =>
            drillOf(playbook, { card, language: rep.language, seed: `${addDays(on, after)}` })
          return { card, usedOn: on, questions: { 3: question(3), 90: question(90) } }
        })
        return [rep.id, drills]
      }),
    )
  }

type Used = { card: string; on: CivilDate }

/** Each card once for each day on which it answered a question or was practised; rounds that were left end here, quietly. */
async function usedCards(tx: Tx, reps: { rep: Rep; today: CivilDate }[], now: Date): Promise<Map<string, Used[]>> {
  const [first] = reps
  if (!first) return new Map()
  const since = addDays(first.today, -LONGEST_AGO)
  const ids = reps.map(({ rep }) => rep.id)
  await endLeft(tx, ids, now)
  const zones = new Map(reps.map(({ rep }) => [rep.id, rep.tz]))
  const asked = await cardsAsked(tx, ids, new Date(`${since}T00:00:00Z`))
  const practised = await cardsPractised(tx, ids, since)
  const all = [
    ...asked.map(({ rep, card, at }) => ({ rep, card, on: referenceDay(at.toISOString(), zones.get(rep) ?? 'UTC') })),
    ...practised,
  ]
  const by = new Map<string, Used[]>()
  for (const { rep, card, on } of all) {
    const known = by.get(rep) ?? []
    if (!known.some(one => one.card === card && one.on === on)) by.set(rep, [...known, { card, on }])
  }
  return by
}

/** A tap on one of the answers: the drill is done, and the card's own line says what was right. */
export async function answerDrill(tx: Tx, desk: Desk, asked: Asked, tap: IncomingOf<'tap'>): Promise<void> {
  const [id = '', chosen = ''] = tap.value.split('|')
  const nudge = await nudgeById(tx, id)
  const drill = nudge?.rep === asked.rep.id && isWaiting(nudge) ? nudge.draft.drill : undefined
  if (!nudge || !drill) return send(tx, [say(asked, speak(asked.rep.language).replies.nudgeGone)], asked.now)
  const titles = titlesOf(desk)
  await finish(tx, nudge, { rep: await withDm(tx, asked.rep), now: asked.now, today: asked.today, titles })
  const { language } = asked.rep
  const { card } = nudge.draft
  const post = {
    ...{ kind: 'drill_answer' as const, language, right: Number(chosen) === drill.right },
    ...{ question: drill.question, line: drill.line },
    ...{ card: { card, title: titles(card, language) }, practise: canPractise(card) },
  }
  await send(tx, [answer(asked, post)], asked.now)
}
