// Leave as it was told, the list of public holidays, and the form in which a day is entered.
import type { ModalView } from '@slack/types'
import { ACTIONS, VIEWS } from '../../actions.ts'
import { enHolidays } from '../../languages/en/holidays.ts'
import { enLeave } from '../../languages/en/leave.ts'
import { zhHolidays } from '../../languages/zh/holidays.ts'
import { zhLeave } from '../../languages/zh/leave.ts'
import type { MessageOf, ViewOf } from '../../post.ts'
import { button, controls, dateBox, field, option, plain, textBox } from './controls.ts'
import { paragraphs } from './line.ts'
import { kept, type Part, section } from './sheet.ts'
import { clean } from './text.ts'
import { WORDS } from './words.ts'

const LEAVE = { zh: zhLeave, en: enLeave }
const HOLIDAYS = { zh: zhHolidays, en: enHolidays }

/** Draws leave with Undo, and the day that may be meant as the last one off. */
export function drawLeave({ language, leave, state, text, too }: MessageOf<'leave'>): Part[] {
  const said = section(...paragraphs(clean(text)))
  if (state === 'undone') return [said]
  const words = LEAVE[language]
  const day = too && WORDS[language].date(too, too)
  return [
    said,
    kept(
      controls(
        button({ action: ACTIONS.undoLeave, value: leave, text: words.undo }),
        ...(day ? [button({ action: ACTIONS.offToo, value: `${leave}|${too}`, text: words.too(day) })] : []),
      ),
    ),
  ]
}

/** Draws the list of holidays. */
export const drawHolidays = ({ language, text, enter }: MessageOf<'holidays'>): Part[] => [
  section(...paragraphs(clean(text))),
  ...(enter
    ? [kept(controls(button({ action: ACTIONS.enterHoliday, value: 'enter', text: HOLIDAYS[language].enter })))]
    : []),
]

/** Draws the form of a day; its `private_metadata` is the country. */
export function drawHoliday({ language, country, day }: ViewOf<'holiday'>): ModalView {
  const words = WORDS[language]
  const { form } = HOLIDAYS[language]
  const kinds = [option('off', form.off), option('work', form.work), option('remove', form.remove)]
  return {
    type: 'modal',
    callback_id: VIEWS.holiday,
    private_metadata: country,
    title: plain(form.title, 24),
    submit: plain(words.modal.save, 24),
    close: plain(words.modal.cancel, 24),
    blocks: [
      field({ id: 'day', label: form.day, element: dateBox(day), required: true }),
      field({
        id: 'kind',
        label: form.kind,
        hint: form.hint,
        element: { type: 'radio_buttons', action_id: 'value', options: kinds, initial_option: kinds[0]! },
        required: true,
      }),
      field({ id: 'name', label: form.name, element: textBox() }),
    ],
  }
}
