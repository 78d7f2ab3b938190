// Fields that a submitted form refuses at once, so that the reader mends them where they stand.
import { VIEWS } from '../actions.ts'
import type { Incoming, Language } from '../model.ts'
import { readForm, type Wrong } from '../nudges/form.ts'
import { NUMBERS } from '../nudges/settings.ts'
import { SETTINGS_WORDS } from './render/words.ts'

const FORMS: readonly string[] = [VIEWS.settings, VIEWS.teamSettings]

/** What is wrong with a submitted form, by field, in the language it was shown in; undefined where it can be taken. */
export function refusedFields(incoming: Incoming): Record<string, string> | undefined {
  if (incoming.kind !== 'submit' || !FORMS.includes(incoming.view)) return undefined
  const language: Language = incoming.about === 'zh' ? 'zh' : 'en'
  const { wrong } = readForm(incoming.values)
  if (wrong.length === 0) return undefined
  return Object.fromEntries(wrong.map(one => [one.field, why(one, language)]))
}

function why(wrong: Wrong, language: Language): string {
  const words = SETTINGS_WORDS[language].wrong
  return 'number' in wrong ? words.number(NUMBERS[wrong.number]) : words.festival(wrong.line)
}
