// The forms of settings: a person's own, and those of the team.
import type { Checkboxes, InputBlock, KnownBlock, ModalView, NumberInput } from '@slack/types'
import { ACTIONS, VIEWS } from '../../actions.ts'
import { QUIET_WORDS } from '../../languages/quiet-words.ts'
import type { SettingsWords } from '../../languages/settings.ts'
import type { Language, Weekday } from '../../model.ts'
import { FIELDS, GROUPS, KIND_GROUPS, type KindGroup, type NudgeForm } from '../../nudges/form.ts'
import { NUMBERS } from '../../nudges/settings.ts'
import type { ViewOf } from '../../post.ts'
import { button, controls, field, option, plain, textBox, timeBox } from './controls.ts'
import { typed } from './text.ts'
import { SETTINGS_WORDS, WORDS } from './words.ts'

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Draws a person's own settings; its `private_metadata` is the language, in which a field is refused. */
export function drawSettings(view: ViewOf<'settings'>): ModalView {
  const { language, nudges } = view
  const words = SETTINGS_WORDS[language]
  const team = controls(button({ action: ACTIONS.openTeamSettings, value: 'team', text: words.form.openTeam }))
  const form = { language, callback: VIEWS.settings, title: WORDS[language].settings.title }
  return modal(form, [...mornings(view), ...nudgeFields(nudges, language), ...(view.team ? [team.block] : [])])
}

/** Draws the settings of the team. */
export function drawTeamSettings({ language, nudges }: ViewOf<'team_settings'>): ModalView {
  const { form } = SETTINGS_WORDS[language]
  return modal({ language, callback: VIEWS.teamSettings, title: form.teamTitle }, [
    { type: 'section', text: plain(form.teamHow, 3000) },
    ...nudgeFields(nudges, language),
  ])
}

function modal(of: { language: Language; callback: string; title: string }, blocks: KnownBlock[]): ModalView {
  const { modal: words } = WORDS[of.language]
  return {
    type: 'modal',
    callback_id: of.callback,
    private_metadata: of.language,
    title: plain(of.title, 24),
    submit: plain(words.save, 24),
    close: plain(words.cancel, 24),
    blocks,
  }
}

/** When the morning's message comes, and in which language. */
function mornings(view: ViewOf<'settings'>): InputBlock[] {
  const { language, nudgeAt, works, tz } = view
  const words = WORDS[language]
  const { settings } = words
  const days = DAYS.map(day => option(day, words.weekdays[day]))
  const working = days.filter(day => works.some(each => each === day.value))
  const tongues = Object.entries(words.languages).map(([value, name]) => option(value, name))
  const tongue = tongues.find(each => each.value === language)
  const [week, radios] = ['checkboxes' as const, 'radio_buttons' as const]
  return [
    field({
      id: 'nudge_at',
      label: settings.nudgeAt,
      hint: settings.zone(typed(tz, 60)),
      element: timeBox(nudgeAt),
      required: true,
    }),
    ...quietFields(view),
    field({
      id: 'works',
      label: settings.works,
      element: {
        ...{ type: week, action_id: 'value', options: days },
        ...(working.length > 0 && { initial_options: working }),
      },
    }),
    field({
      id: 'language',
      label: settings.language,
      element: {
        ...{ type: radios, action_id: 'value', options: tongues },
        ...(tongue && { initial_option: tongue }),
      },
      required: true,
    }),
  ]
}

/** Between which times nothing unprompted comes. */
function quietFields({ language, quietFrom, quietTo }: ViewOf<'settings'>): InputBlock[] {
  const words = QUIET_WORDS[language]
  return [
    field({ id: 'quiet_from', label: words.from, element: timeBox(quietFrom) }),
    field({ id: 'quiet_to', label: words.to, hint: words.hint, element: timeBox(quietTo) }),
  ]
}

function nudgeFields(form: NudgeForm, language: Language): KnownBlock[] {
  const words = SETTINGS_WORDS[language]
  return [
    { type: 'divider' },
    { type: 'section', text: plain(words.form.how, 3000) },
    ...GROUPS.map(group => kindField(group, form, words)),
    { type: 'divider' },
    ...form.numbers.map(number => numberField(number, words)),
    field({
      id: FIELDS.festivals,
      label: words.form.festivals,
      hint: words.form.festivalsHint,
      element: textBox(form.festivals, true),
    }),
  ]
}

function kindField(group: KindGroup, { off, offBelow }: NudgeForm, words: SettingsWords): InputBlock {
  const options = KIND_GROUPS[group].map(kind => ({
    ...option(kind, sentence(words.kinds[kind])),
    ...(offBelow.includes(kind) && { description: plain(words.form.off, 75) }),
  }))
  const on = options.filter(({ value }) => !off.some(kind => kind === value))
  const boxes: Checkboxes = {
    ...{ type: 'checkboxes', action_id: 'value', options },
    ...(on.length > 0 && { initial_options: on }),
  }
  return field({ id: FIELDS.kinds(group), label: words.groups[group], element: boxes })
}

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

function numberField({ key, own, below, teams }: NudgeForm['numbers'][number], words: SettingsWords): InputBlock {
  const { least, most } = NUMBERS[key]
  const box: NumberInput = {
    ...{ type: 'number_input', action_id: 'value', is_decimal_allowed: false },
    ...{ min_value: String(least), max_value: String(most) },
    ...(own !== undefined && { initial_value: String(own) }),
    placeholder: plain(String(below)),
  }
  const hint = words.form.number({ least, most, below: words.form.amount(key, below), teams })
  return field({ id: FIELDS.number(key), label: words.numbers[key], hint, element: box })
}
