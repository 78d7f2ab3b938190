// The history of a team's cards as posts: all of them in a list, or the versions of one. Pure.
import type { Language } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { referenceDay } from '../../understanding/dates.ts'
import type { CardRow, Entry } from './store.ts'

/** The most lines of a card's history, newest first, and the most cards in a list. */
const ENTRIES = 20
const CARDS = 20

interface Reader {
  language: Language
  tz: string
}

const dayOf = (at: Date, tz: string): string => referenceDay(at.toISOString(), tz)

/** @param of who did what last, by card */
export function listPost(
  lines: readonly CardRow[],
  of: Reader & { newest: ReadonlyMap<string, { at: Date; who: string }> },
): MessageOf<'card_list'> {
  const ids = [...new Set(lines.map(({ card }) => card))]
  const cards = ids.flatMap(card => {
    const own = lines.filter(line => line.card === card)
    const last = of.newest.get(card)
    if (!last) return []
    const title = (own.find(({ language }) => language === of.language) ?? own[0])?.title ?? card
    const languages = own.map(({ language, n, deed }) => ({ language, n, stands: deed !== 'withdrawn' }))
    return [{ card, title, languages, on: dayOf(last.at, of.tz), who: last.who, at: last.at.getTime() }]
  })
  const shown = cards.sort((a, b) => b.at - a.at).slice(0, CARDS)
  return { kind: 'card_list', language: of.language, cards: shown.map(({ at: _, ...card }) => card) }
}

/** @param entries newest first */
export function historyPost(
  entries: readonly Entry[],
  of: Reader & { card: string; lines: readonly CardRow[]; remark?: string },
): MessageOf<'card_history'> {
  const named = entries.find(({ language }) => language === of.language) ?? entries[0]
  return {
    kind: 'card_history',
    language: of.language,
    card: of.card,
    title: named?.title ?? of.card,
    remark: of.remark,
    stands: of.lines.filter(({ deed }) => deed !== 'withdrawn').map(({ language }) => language),
    entries: entries.slice(0, ENTRIES).map(({ language, n, deed, of: from, at, name, who }) => ({
      ...{ language, n, deed, of: from ?? undefined },
      on: dayOf(at, of.tz),
      who: name ?? who,
    })),
  }
}
