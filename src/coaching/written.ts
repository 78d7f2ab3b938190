// The parts of an answer as one plain text, in the words under which Slack shows them.
import { speak } from '../languages/language.ts'
import type { Language } from '../model.ts'
import type { AnswerParts } from '../views.ts'

/** A card by its title, the course's or the team's own. */
interface Titled {
  title: string
  team?: true
}

/** @param of whom the answer is about, and the titles of the cards it rests on */
export function written(parts: AnswerParts, of: { language: Language; customer?: string; titles: Titled[] }): string {
  const { coaching: words, colon } = speak(of.language).cards
  const { stance, when = [], heading, steps, rest = [], hint, example, lines, record = [], avoid, next, also } = parts
  const counted = steps.map((step, index) => (parts.numbered ? `${index + 1}. ${step}` : `• ${step}`))
  const sourceOf = ({ title, team }: Titled) => (team ? words.teamSource(title) : words.source(title))
  const bullets = (items: string[]) => items.map(item => `• ${item}`)
  const block = (title: string, rows: string[]) => (rows.length > 0 ? [[title, ...rows].join('\n')] : [])
  const others = rest.length > 0 ? [`${words.rest}${colon}${rest.join(' · ')}`] : []
  return [
    ...(of.customer ? [words.about(of.customer)] : []),
    ...(stance ? [stance] : []),
    ...block(words.when, bullets(when)),
    ...block(heading ?? words.steps, [...counted, ...others, ...(hint && steps.length > 0 ? [hint] : [])]),
    ...(hint && steps.length === 0 ? [hint] : []),
    ...block(words.example, example ? [example] : []),
    ...block(words.lines, [...bullets(lines), ...record]),
    ...block(words.avoid, bullets(avoid)),
    ...(also ? block(words.also(also.title), [also.stance, ...bullets(also.steps)]) : []),
    [...(next ? [`${words.next}${colon}${next}`] : []), ...of.titles.map(sourceOf)].join('\n'),
  ]
    .filter(text => text !== '')
    .join('\n\n')
}
