// What a nudge says, in either language: how the tests ask for it, and what every sentence must keep to.
import { expect } from 'vitest'
import type { Language, Rep } from '../../src/model.ts'
import type { Book, BookContact, BookCustomer, NudgeDraft, NudgeKind } from '../../src/nudges/book.ts'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, rep } from './nudges-book.ts'

/** The nudges of a kind on a morning. */
export const draftsOf = (kind: NudgeKind, of: Book, since?: string): NudgeDraft[] =>
  drafts(of, since).filter(one => one.kind === kind)

/** The one nudge of a kind that a customer gives rise to on a day. */
export function saidOn(
  today: string,
  {
    kind,
    of,
    language = 'zh',
    manager = null,
  }: { kind: NudgeKind; of: Partial<BookCustomer> } & Partial<Pick<Rep, 'language' | 'manager'>>,
): NudgeDraft {
  const named = { name: language === 'zh' ? '恒瑞' : 'Acme', ...of }
  const told = draftsOf(kind, book(today, [customer(named)], {}, { ...rep, language, manager }))
  expect(told).toHaveLength(1)
  return told[0]!
}

/** Nobody, one person, and two. */
export const peopleIn = (language: Language): Record<string, BookContact[]> => {
  const [one, other] = language === 'zh' ? ['王店长', '李经理'] : ['Lily', 'Tom']
  const first = contact({ name: one, style: 'amiable' })
  return { nobody: [], 'one person': [first], 'two people': [first, contact({ id: 'p2', name: other })] }
}

/** Full sentences, in one language, calm, with the quote kept apart. */
export function expectWorded({ why, take, say, quote }: NudgeDraft, language: Language): void {
  for (const line of [why, take, say]) {
    expect(line).toMatch(language === 'zh' ? /[。？]$/ : /[.?]$/)
    expect(line).not.toMatch(/[!\uff01]|undefined|NaN|null|[。，；、.,;]{2}| {2}|Rapport/)
    expect(line).not.toMatch(language === 'zh' ? /[a-zB-Z;:?()]|,(?!\d{3})/ : /[\u3000-\u9fff\uff00-\uffef'"]/)
    expect(line.length).toBeLessThan(language === 'zh' ? 130 : 330)
    if (quote) expect(line).not.toContain(quote.text)
  }
  expect(say).not.toMatch(/[ABCD]类|tier/)
}
