// The small modals: log a visit, and until when a reminder sleeps.
import type { ModalView } from '@slack/types'
import { VIEWS } from '../../actions.ts'
import type { CardWords } from '../../languages/cards.ts'
import type { ViewOf } from '../../post.ts'
import { dateBox, field, plain, textBox } from './controls.ts'
import { typed } from './text.ts'
import { WORDS } from './words.ts'

type Rest = Pick<ModalView, 'callback_id' | 'private_metadata' | 'blocks'>

const modal = (title: string, words: CardWords, rest: Rest): ModalView => ({
  type: 'modal',
  title: plain(title, 24),
  submit: plain(words.modal.save, 24),
  close: plain(words.modal.cancel, 24),
  ...rest,
})

/** Draws the modal that takes a visit in free words; its `private_metadata` is the nudge's id, or empty. */
export function drawLogVisit({ customer, text, nudge, language }: ViewOf<'log_visit'>): ModalView {
  const words = WORDS[language]
  const { log } = words
  return modal(log.title, words, {
    callback_id: VIEWS.logVisit,
    private_metadata: nudge ?? '',
    blocks: [
      field({ id: 'customer', label: log.customer, hint: log.customerHint, element: textBox(customer) }),
      field({ id: 'text', label: log.text, hint: log.textHint, element: textBox(text, true), required: true }),
    ],
  })
}

/** Asks until when a reminder sleeps; its `private_metadata` is the nudge's id. */
export function drawSnooze({ nudge, customer, earliest, language }: ViewOf<'snooze'>): ModalView {
  const words = WORDS[language]
  const { snooze } = words
  return modal(snooze.title, words, {
    callback_id: VIEWS.snooze,
    private_metadata: nudge,
    blocks: [
      { type: 'section', text: plain(snooze.about(typed(customer, 120)), 3000) },
      field({
        id: 'until',
        label: snooze.until,
        hint: snooze.earliest(words.date(earliest, earliest)),
        element: dateBox(earliest),
        required: true,
      }),
    ],
  })
}
