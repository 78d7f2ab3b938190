// A draft of a team's card as a post: how reps will read it, or what is to be mended first.
import type { Language } from '../../model.ts'
import type { MessageOf } from '../../post.ts'
import { answerOffline } from '../answer.ts'
import { answerPost } from '../answer-post.ts'
import type { Card, Playbook } from '../playbook.ts'
import { cardOf } from '../playbook.ts'
import type { Section } from '../sections.ts'
import { type Checked, isMissing } from './check.ts'
import { courseOf, ownCards, withOwn } from './own.ts'
import { TEAM_CARD_WORDS } from './words.ts'

/** So many things to mend are listed at a time. */
const TROUBLES = 8
/** With fewer ways of asking, more of them are worth asking for. */
const FEW = 5
/** What an answer leaves for "More". */
const BEHIND = ['when', 'styles', 'example', 'sources'] as const satisfies readonly Section[]

interface Of {
  draft: string
  /** The administrator's. */
  language: Language
  playbook: Playbook
  /** The number that this version will have, where there are others. */
  next?: number
}

/** @returns the draft, ready or with what is wrong in words that name the line */
export function draftPost(checked: Checked, of: Of): MessageOf<'card_draft'> {
  const base = { kind: 'card_draft' as const, language: of.language, draft: of.draft }
  if (checked.ok) {
    const { card } = checked
    const { title, asks } = card
    return {
      ...base,
      state: 'ready',
      title,
      troubles: [],
      preview: previewOf(card, of),
      asks,
      remarks: remarksOn(card, of),
    }
  }
  const words = TEAM_CARD_WORDS[of.language]
  const all = checked.troubles.map(({ line, kind, detail = '' }) => ({
    ...(isMissing(kind) ? {} : { line }),
    text: words.trouble[kind](detail),
  }))
  const left = all.length - TROUBLES
  const remarks = left > 0 ? [words.draft.andMore(left)] : []
  return { ...base, state: 'troubled', title: '', troubles: all.slice(0, TROUBLES), asks: [], remarks }
}

/** The answer that reps get when they ask for it in its own words. */
function previewOf(card: Card, { draft, playbook }: Of): MessageOf<'coaching'> {
  const { id, language, asks } = card
  const whole = withOwn(playbook, ownCards([card]))
  const ranked = [{ id, score: 1, closeness: 1, held: 1, match: null }]
  const answer = answerOffline({ question: asks[0] ?? '', language, ranked, playbook: whole, opened: true })
  return answerPost({ answer, engine: 'offline', fellBack: false }, { id: draft, playbook: whole })
}

function remarksOn(card: Card, { language, playbook, next }: Of): string[] {
  const { draft: words, sections } = TEAM_CARD_WORDS[language]
  const course = cardOf(courseOf(playbook), card.id, language)
  const held = playbook.cards.get(card.id)
  const other = card.language === 'zh' ? 'en' : 'zh'
  const alone = !(held?.[other].team && held[other].language === other)
  const more = BEHIND.filter(section => card.sections[section].length > 0).map(section => sections[section])
  return [
    ...(course ? [words.replacesCourse(course.title)] : []),
    ...(next ? [words.next(next)] : []),
    ...(alone ? [words.oneLanguage[card.language]] : []),
    ...(card.asks.length < FEW ? [words.fewAsks] : []),
    ...(more.length > 0 ? [words.behindMore(more)] : []),
  ]
}
