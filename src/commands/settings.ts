// The rep's own settings: when the digest comes, on which days, in which language.
import { type Asked, type Commit, say } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { IncomingOf, Language, Weekday } from '../model.ts'
import { send } from '../queue/outbox.ts'
import { replan } from '../reps/joining.ts'

/** Opens the settings; where no modal can be opened, says how. */
export function showSettings(asked: Asked): Commit {
  const { rep, address, now } = asked
  if (!address.trigger) return tx => send(tx, [say(asked, speak(rep.language).replies.usage('/rapport settings'))], now)
  const { language, nudgeAt, works, tz } = rep
  return tx => send(tx, [{ op: 'open', address, post: { kind: 'settings', language, nudgeAt, works, tz } }], now)
}

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Keeps submitted settings; a field that does not hold what it should stays as it was. */
export function saveSettings(asked: Asked, { values }: IncomingOf<'submit'>): Commit {
  const days = DAYS.filter(day => (values.works ?? '').split(',').includes(day))
  const time = values.nudge_at ?? ''
  const rep = {
    ...asked.rep,
    nudgeAt: /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : asked.rep.nudgeAt,
    works: days.length > 0 ? days : asked.rep.works,
    language: (values.language === 'zh' || values.language === 'en' ? values.language : asked.rep.language) as Language,
  }
  return async tx => {
    await replan(tx, rep, asked.now)
    const names = new Intl.ListFormat(rep.language, { type: 'unit', style: 'narrow' })
    const text = speak(rep.language).replies.settingsSaved(
      rep.nudgeAt,
      names.format(rep.works.map(day => dayName(day, rep.language))),
      rep.language === 'zh' ? '中文' : 'English',
    )
    await send(tx, [say({ ...asked, rep }, text)], asked.now)
  }
}

/** 2024-01-01 was a Monday. */
const dayName = (day: Weekday, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day))),
  )
