// Settings in forms: when the digest comes, on which days, in which language, what it holds; and those of the team.
import { record } from '../audit/store.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf, Language, Rep, Weekday } from '../model.ts'
import { formOf, readForm, type Wrong } from '../nudges/form.ts'
import { NUMBERS } from '../nudges/settings.ts'
import { readSet, readTeam } from '../nudges/store/settings.ts'
import { send } from '../queue/outbox.ts'
import { replan } from '../reps/joining.ts'
import { quietSaved, quietSubmitted } from './quiet.ts'
import { changeOwn, changeTeam, SETTINGS_WORDS, told } from './settings-changes.ts'
import { dayNames, settingsText } from './settings-summary.ts'

/** Opens the settings; where no modal can be opened, tells how they stand. */
export const showSettings =
  (asked: Asked): Commit =>
  async tx => {
    const { rep, address, now } = asked
    if (!address.trigger) return send(tx, [say(asked, await settingsText(tx, rep))], now)
    const { language, nudgeAt, quietFrom, quietTo, works, tz } = rep
    const { team, own } = (await readSet(tx, [rep.id]))(rep.id)
    const nudges = formOf(own, [team])
    const mornings = { language, nudgeAt, quietFrom, quietTo, works, tz }
    const post = { kind: 'settings' as const, ...mornings, nudges, ...(rep.admin && { team: true }) }
    await send(tx, [{ op: 'open', address, post }], now)
  }

/** Opens the settings of the team, for administrators. */
export const showTeamSettings =
  (asked: Asked): Commit =>
  async tx => {
    const { rep, address, now } = asked
    const { replies } = speak(rep.language)
    if (!rep.admin) return send(tx, [say(asked, replies.adminsOnly)], now)
    if (!address.trigger) return send(tx, [say(asked, replies.usage('/rapport settings team'))], now)
    const post = { kind: 'team_settings' as const, language: rep.language, nudges: formOf(await readTeam(tx)) }
    await send(tx, [{ op: 'open', address, post }], now)
  }

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Keeps submitted settings; a field that does not hold what it should stays as it was. */
export function saveSettings(asked: Asked, { values }: IncomingOf<'submit'>): Commit {
  const days = DAYS.filter(day => (values.works ?? '').split(',').includes(day))
  const time = values.nudge_at ?? ''
  const rep = {
    ...asked.rep,
    nudgeAt: /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : asked.rep.nudgeAt,
    ...quietSubmitted(values, asked.rep),
    works: days.length > 0 ? days : asked.rep.works,
    language: (values.language === 'zh' || values.language === 'en' ? values.language : asked.rep.language) as Language,
  }
  return async tx => {
    await replan(tx, rep, asked.now)
    const detail = morningChanges(asked.rep, rep)
    const entry = { workspace: rep.workspace, who: rep.id, what: 'settings.morning', about: rep.id, at: asked.now }
    if (Object.keys(detail).length > 0) await record(tx, { ...entry, detail })
    const { change, wrong } = readForm(values)
    const steps = await changeOwn(tx, asked, change)
    const { replies, cards } = speak(rep.language)
    const saved = replies.settingsSaved(rep.nudgeAt, dayNames(rep.works, rep.language), cards.languages[rep.language])
    const lines = [
      saved,
      ...quietSaved(asked.rep, rep),
      ...told(steps, rep.language),
      ...wrong.map(one => keptAsItWas(one, rep.language)),
    ]
    await send(tx, [say({ ...asked, rep }, lines.join('\n'))], asked.now)
  }
}

/** What of a rep's morning is otherwise than before. */
function morningChanges(before: Rep, after: Rep): Record<string, unknown> {
  const keys = ['nudgeAt', 'quietFrom', 'quietTo', 'works', 'language'] as const
  return Object.fromEntries(
    keys.flatMap(key => (String(before[key]) === String(after[key]) ? [] : [[key, [before[key], after[key]]]])),
  )
}

/** Keeps the submitted settings of the team. */
export function saveTeamSettings(asked: Asked, { values }: IncomingOf<'submit'>): Commit {
  const { rep, now } = asked
  if (!rep.admin) return tx => send(tx, [say(asked, speak(rep.language).replies.adminsOnly)], now)
  return async tx => {
    const { change, wrong } = readForm(values)
    const words = SETTINGS_WORDS[rep.language]
    const lines = told(await changeTeam(tx, asked, change), rep.language)
    const kept = wrong.map(one => keptAsItWas(one, rep.language))
    const saved = lines.length > 0 ? [words.teamSaved, ...lines] : [words.nothingChanged]
    await send(tx, [say(asked, [...saved, ...kept].join('\n'))], now)
  }
}

/** Says that a field was not taken, and why. */
function keptAsItWas(one: Wrong, language: Language): string {
  const { wrong, numbers, form } = SETTINGS_WORDS[language]
  return 'number' in one
    ? wrong.kept(numbers[one.number], wrong.number(NUMBERS[one.number]))
    : wrong.kept(form.festivals, wrong.festival(one.line))
}
