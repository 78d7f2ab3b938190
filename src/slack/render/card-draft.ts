// A draft of a team's card: as reps will read it, or what is to be mended, and the form that takes it.
import type { ModalView } from '@slack/types'
import { ACTIONS, VIEWS } from '../../actions.ts'
import { TEAM_CARD_WORDS } from '../../coaching/cards/words.ts'
import type { CardForm, MessageOf } from '../../post.ts'
import { drawCoaching } from './coaching.ts'
import { button, controls, field, plain, textBox } from './controls.ts'
import { bold, item, line } from './line.ts'
import { kept, type Part, rule, section, small } from './sheet.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

type Draft = MessageOf<'card_draft'>

/** What a field of the form takes, and how many there are: together a whole card. */
const FIELD = 3_000
const FIELDS = 4

/** Draws a draft. */
export function drawCardDraft(message: Draft): Part[] {
  const { language, state, title, troubles, remarks } = message
  const { draft: words, line: at } = TEAM_CARD_WORDS[language]
  if (state === 'discarded') return [section(line(words.discarded))]
  const notes = remarks.length > 0 ? [small(...remarks.map(remark => line(typed(remark, 600))))] : []
  if (state === 'troubled') {
    const rows = troubles.map(({ line: n, text }) => item(n ? bold(at(n).trim()) : '', n ? ' ' : '', typed(text, 600)))
    return [kept(section(line(bold(words.troubled(troubles.length))), ...rows) as Lines), ...notes, buttonsOf(message)]
  }
  const heading = state === 'published' ? words.published : words.ready
  return [
    kept(section(line(bold(heading(typed(title, 120))))) as Lines),
    ...notes,
    rule,
    ...shownOf(message),
    ...(state === 'ready' ? [rule, ...asksOf(message), buttonsOf(message)] : []),
  ]
}

type Lines = Part & { is: 'lines' }

/** The answer without what can be tapped: nothing can be voted on or practised yet. */
const shownOf = ({ preview }: Draft): Part[] =>
  preview ? drawCoaching(preview).filter(part => part.is !== 'controls') : []

function asksOf({ asks, language }: Draft): Part[] {
  const { found } = TEAM_CARD_WORDS[language].draft
  return [small(line(found, WORDS[language].colon), ...asks.map(ask => item(typed(ask, 300))))]
}

function buttonsOf({ draft, state, language }: Draft): Part {
  const { draft: words } = TEAM_CARD_WORDS[language]
  const publish = button({ action: ACTIONS.publishCard, value: draft, text: words.publish, style: 'primary' })
  return kept(
    controls(
      ...(state === 'ready' ? [publish] : []),
      button({ action: ACTIONS.changeCard, value: draft, text: words.change }),
      button({ action: ACTIONS.discardCard, value: draft, text: words.discard }),
    ),
  )
}

/** Cuts a text at the ends of lines into as many pieces as there are fields. */
function pieces(text: string): string[] {
  const cut: string[] = ['']
  for (const each of text.split('\n')) {
    const last = cut.at(-1) ?? ''
    const next = last === '' ? each : `${last}\n${each}`
    if (next.length <= FIELD || cut.length === FIELDS) cut[cut.length - 1] = next
    else cut.push(each)
  }
  return cut
}

/** Draws the form; its `private_metadata` is the draft that is changed, or empty. */
export function drawCardForm({ draft, text, language }: CardForm): ModalView {
  const { form } = TEAM_CARD_WORDS[language]
  const parts = pieces(text)
  return {
    type: 'modal',
    callback_id: VIEWS.teamCard,
    private_metadata: draft ?? '',
    title: plain(form.title, 24),
    submit: plain(form.submit, 24),
    close: plain(WORDS[language].modal.cancel, 24),
    blocks: Array.from({ length: FIELDS }, (_, at) => {
      const element = textBox(parts[at] ?? '', true)
      return at === 0
        ? field({ id: 'text0', label: form.text, hint: form.hint, element, required: true })
        : field({ id: `text${at}`, label: form.more, element })
    }),
  }
}
