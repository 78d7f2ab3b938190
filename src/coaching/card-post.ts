// A whole card as a post: everything that an answer leaves out, and the cards beside it.
import type { Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { linkTo } from './answer-post.ts'
import { cardOf, type Playbook } from './playbook.ts'
import { canPractise } from './practise/scripts.ts'
import { type Line, STYLE_NAMES, STYLES } from './sections.ts'

/** @param of the card's id, and the exchange from which it can be practised; undefined where there is no such card */
export function cardPost(
  playbook: Playbook,
  of: { card: string; language: Language; coaching: string },
): MessageOf<'card'> | undefined {
  const card = cardOf(playbook, of.card, of.language)
  if (!card) return undefined
  const { stance, when, steps, list, lines, avoid, example, next, sources } = card.sections
  return {
    kind: 'card',
    language: of.language,
    id: of.coaching,
    title: card.title,
    stance: texts(stance).join(' '),
    ...{ when: texts(when), steps: texts(steps), list: texts(list), lines: texts(lines), avoid: texts(avoid) },
    styles: STYLES.map(style => ({ name: STYLE_NAMES[of.language][style], hint: card.hints[style].text })).filter(
      ({ hint }) => hint,
    ),
    example: texts(example).join(' '),
    next: texts(next).join(' '),
    sources: texts(sources),
    related: card.related.flatMap(id => linkTo(playbook, id, of.language)),
    practise: !card.team && canPractise(card.id),
    ...(card.team && { team: true as const }),
  }
}

const texts = (lines: Line[]): string[] => lines.map(line => line.text)
