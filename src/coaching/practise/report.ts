// The report after a round: what was shown with the rep's own words, what was not, and one thing to try next. Pure.
import type { MessageOf } from '../../post.ts'
import type { Card } from '../playbook.ts'
import { STYLES } from '../sections.ts'
import { mistakesIn, nextStep, type Round, shownIn } from './round.ts'
import type { Script } from './script.ts'

type Report = MessageOf<'practice_report'>

/** Words of a card without the quotation marks around them. */
const bare = (line: string): string => /^\s*[“"]([^“”]*)[”"]\s*$/.exec(line)?.[1] ?? line

/** The card's line that goes with a step: one to say, or where it has none, the step itself. */
export function lineFor(step: Script['steps'][number], { sections }: Card): string | undefined {
  const said = sections.lines[step.line - 1]
  const taught = [...sections.steps, ...sections.list][step.step - 1]
  const line = said ?? taught
  return line && bare(line.text)
}

/** What a round comes to. Steps only, in the order of the card: no marks, nobody to compare with. */
export function reportOf(round: Round & { id: string; card: Card }, ended: Report['ended']): Report {
  const { script, turns, card } = round
  const shown = shownIn(turns)
  const quoteOf = (items: { id: string; quote: string }[], id: string) => items.find(one => one.id === id)?.quote
  const mistakes = mistakesIn(turns)
  const next = nextStep(round)
  const line = next && (lineFor(next, card) ?? next.hint)
  return {
    kind: 'practice_report',
    language: script.language,
    round: round.id,
    card: { card: script.card, title: card.title },
    ended,
    shown: script.steps.flatMap(({ id, label }) => {
      const quote = quoteOf(shown, id)
      return quote === undefined ? [] : [{ label, quote }]
    }),
    missing: script.steps.filter(({ id }) => quoteOf(shown, id) === undefined).map(({ label }) => label),
    mistakes: script.mistakes.flatMap(({ id, label, avoid }) => {
      const quote = quoteOf(mistakes, id)
      return quote === undefined ? [] : [{ label, quote, card: card.sections.avoid[avoid - 1]?.text }]
    }),
    ...(next && line ? { next: { label: next.label, line } } : {}),
    styles: STYLES.filter(style => style !== round.style),
  }
}
