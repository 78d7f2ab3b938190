// A model as the customer: asked within the card and the scene, and checked: only steps of the script, only the rep's own words.
import type { Engine, Improvised, PracticeBrief } from '../../engine/engine.ts'
import type { Log } from '../../log.ts'
import type { Card } from '../playbook.ts'
import type { HeardItem, HeardTurn } from './hear.ts'
import { type Answer, endOf, MOST_TURNS, type Round, shownIn } from './round.ts'

/** What a model made of an answer; `after`: how many answers there were before it. */
export interface Improvisation {
  heard: HeardTurn
  answer: Answer
  after: number
}

/** More than this is no customer speaking. */
const LONGEST = 600

/** Asks the model for the customer's answer; undefined where there is none that could be played, and the script goes on. */
export async function improvise(
  { engine, log }: { engine: Engine; log: Log },
  { round, card, said }: { round: Round; card: Card; said: string },
): Promise<Improvisation | undefined> {
  if (!engine.practise) return undefined
  try {
    const played = await engine.practise(briefOf(round, card, said))
    const say = played.say.trim()
    if (say === '' || say.length > LONGEST) throw new Error(`the customer says ${say.length} characters`)
    const { heard, dropped } = proven(round, played, said)
    if (dropped.length > 0) log.warn({ dropped }, 'What a model noted without proof was left out')
    return { heard, answer: { say, over: endOf(round, heard) }, after: round.turns.length }
  } catch (error) {
    log.warn({ error }, 'The model did not play the customer; the script goes on')
    return undefined
  }
}

function briefOf({ script, style, turns }: Round, { id, title, markdown }: Card, said: string): PracticeBrief {
  const named = (items: { id: string; label: string }[]) => items.map(({ id, label }) => ({ id, label }))
  const talk = turns.flatMap(turn => [
    { by: 'rep' as const, text: turn.said ?? '' },
    { by: 'customer' as const, text: turn.answer ?? '' },
  ])
  return {
    ...{ language: script.language, style, scene: script.scene, card: { id, title, markdown } },
    ...{ steps: named(script.steps), mistakes: named(script.mistakes), wins: script.closes },
    shown: shownIn(turns).map(item => item.id),
    talk: [{ by: 'customer', text: script.opening[style] }, ...talk],
    said,
    left: MOST_TURNS - turns.length - 1,
  }
}

/** What stands in the message word for word and is of the script; the rest is named, so that the log can say it. */
function proven({ script }: Round, { shown, mistakes }: Improvised, said: string) {
  const dropped: string[] = []
  const keep = (known: { id: string }[], items: HeardItem[]): HeardItem[] => {
    const kept = items.flatMap(({ id, quote }) => {
      const words = quote.trim()
      if (/[\p{L}\p{N}]{2}/u.test(words) && said.includes(words) && known.some(one => one.id === id))
        return [{ id, quote: words }]
      dropped.push(id)
      return []
    })
    return kept.filter(({ id }, at) => kept.findIndex(one => one.id === id) === at)
  }
  const heard = {
    shown: keep(
      script.steps,
      shown.map(({ step, quote }) => ({ id: step, quote })),
    ),
    mistakes: keep(
      script.mistakes,
      mistakes.map(({ mistake, quote }) => ({ id: mistake, quote })),
    ),
  }
  return { heard, dropped }
}
