// The shelf of cards: the groups of the course, with a few cards of each, or one group with all of its cards.
import type { Language } from '../model.ts'
import type { MessageOf } from '../post.ts'
import { type Card, cardOf, GROUPS, type Playbook } from './playbook.ts'

/** Titles given of each group. */
const SOME = 3

/**
 * @param of the group to open; without one, or with one that holds no cards, only the groups are shown
 * @param names the groups by their names as read
 */
export function shelfPost(
  playbook: Playbook,
  of: { language: Language; group?: string; names: Record<string, string> },
): MessageOf<'shelf'> {
  const cards = playbook.ids.flatMap(id => cardOf(playbook, id, of.language) ?? [])
  const inGroup = (group: string): Card[] => cards.filter(card => card.group === group)
  const groups = GROUPS.map(group => ({ group, name: of.names[group] ?? group, cards: inGroup(group) }))
  const held = groups.filter(group => group.cards.length > 0)
  const open = held.find(({ group }) => group === of.group)
  return {
    kind: 'shelf',
    language: of.language,
    groups: held.map(({ group, name, cards }) => ({
      ...{ group, name, count: cards.length },
      some: cards.slice(0, SOME).map(({ title }) => title),
    })),
    ...(open && {
      open: {
        name: open.name,
        cards: open.cards.map(({ id, title, sections, team }) => ({
          ...{ card: id, title, ...(team && { team }) },
          stance: sections.stance.map(line => line.text).join(' '),
        })),
      },
    }),
  }
}
