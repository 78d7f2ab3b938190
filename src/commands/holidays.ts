// `/rapport holidays`: the public holidays that the calendar goes by, and the days that a team enters.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { simplified } from '../customers/sounds/han.ts'
import { type Asked, answer, type Commit, say } from '../flow.ts'
import { enHolidays } from '../languages/en/holidays.ts'
import type { HolidayWords } from '../languages/holidays.ts'
import { speak } from '../languages/language.ts'
import { zhHolidays } from '../languages/zh/holidays.ts'
import type { CivilDate, IncomingOf, Language } from '../model.ts'
import { yearOf } from '../nudges/days.ts'
import { holidayList, type Listed } from '../nudges/holiday-list.ts'
import { holidayYear } from '../nudges/holidays.ts'
import { send } from '../queue/outbox.ts'
import { planCountry } from '../reps/planning.ts'
import { dropOverride, overridesOf, putOverride } from '../reps/store/days.ts'
import { allReps } from '../reps/store.ts'
import type { Desk } from './desk.ts'

const WORDS: Record<Language, HolidayWords> = { zh: zhHolidays, en: enHolidays }
const LONGEST_NAME = 60

type Kind = 'off' | 'work' | 'remove'
interface Entry {
  day: CivilDate
  kind: Kind
  name: string
  country: string
}

/** Works on `/rapport holidays`, alone or with a day that is entered or taken away. */
export function holidaysCommand(asked: Asked, typed: string): Commit {
  const { rep, now } = asked
  const [verb = '', ...rest] = typed.trim().split(/\s+/)
  if (verb === '') return tx => showHolidays(tx, asked)
  const tell = (text: string) => (tx: Tx) => send(tx, [say(asked, text)], now)
  if (!rep.admin) return tell(speak(rep.language).replies.adminsOnly)
  const entry = entryOf(verb.toLowerCase(), rest, rep.country)
  return entry ? tx => enter(tx, asked, entry) : tell(WORDS[rep.language].howTo)
}

const OFF = /^(?:off|free|holiday|休|放假|休息)$/iu
const WORK = /^(?:work|working|班|上班|补班)$/iu

function entryOf(verb: string, [day = '', kind = '', ...name]: string[], country: string): Entry | undefined {
  if (!isDay(day)) return undefined
  if (/^(?:remove|delete|删除|去掉|移除)$/u.test(verb)) return { day, kind: 'remove', name: '', country }
  if (!/^(?:add|set|enter|登记|添加|加)$/u.test(verb) || !(OFF.test(kind) || WORK.test(kind))) return undefined
  return { day, kind: OFF.test(kind) ? 'off' : 'work', name: name.join(' ').slice(0, LONGEST_NAME), country }
}

const isDay = (day: string): boolean =>
  /^20\d{2}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

async function enter(tx: Tx, asked: Asked, { day, kind, name, country }: Entry): Promise<void> {
  const { rep, now, today } = asked
  const words = WORDS[rep.language]
  const shown = speak(rep.language).cards.date(day, today)
  const { workspace } = rep
  if (kind === 'remove') {
    if (!(await dropOverride(tx, { country, day }))) return send(tx, [say(asked, words.nothingThere(shown))], now)
  } else await putOverride(tx, { workspace, country, day, kind, name, by: rep.id, at: now })
  await planCountry(tx, country, now)
  await record(tx, {
    workspace,
    who: rep.id,
    what: `holiday.${kind}`,
    about: `${country} ${day}`,
    at: now,
    detail: { name },
  })
  await send(tx, [say(asked, kind === 'remove' ? words.removed(shown) : words.entered[kind](shown))], now)
}

/** Lists this year's holidays and the next one's for the rep's country. */
async function showHolidays(tx: Tx, asked: Asked): Promise<void> {
  const { rep, now, today } = asked
  const { country, language, admin } = rep
  const words = WORDS[language]
  if (!country) return send(tx, [say(asked, words.unknownCountry)], now)
  const years = [yearOf(today), yearOf(today) + 1]
  const names = new Map((await allReps(tx)).map(({ id, name }) => [id, name]))
  const entered = (await overridesOf(tx, [country])).map(one => ({ ...one, by: names.get(one.by) ?? one.by }))
  const lists = years.map(year => [year, holidayList({ country, year, language }, entered)] as const)
  const place = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
  const lines = [
    words.title(place, years.join(language === 'zh' ? '、' : ' and ')),
    words.fromTable,
    ...lists.flatMap(([year, list]) => ['', words.year(year), ...linesOf(list, asked), ...unannounced(year, asked)]),
    ...(admin ? ['', words.howTo] : []),
  ]
  const post = { kind: 'holidays' as const, language, text: lines.join('\n'), ...(admin && { enter: true as const }) }
  await send(tx, [answer(asked, post)], now)
}

function linesOf(list: Listed[], { rep, today }: Asked): string[] {
  const words = WORDS[rep.language]
  const date = (day: CivilDate) =>
    speak(rep.language).cards.date(day, day.slice(0, 4) === today.slice(0, 4) ? today : day)
  if (list.length === 0) return [words.none]
  return list.map(({ from, to, name, kind, by }) => {
    const days = from === to ? date(from) : words.span(date(from), date(to))
    const line = words[kind](days, by ? name : nameIn(name, rep.language))
    return `${line}${by ? words.byTeam(by) : ''}`
  })
}

/** The table has most names for Chinese readers in traditional characters. */
const nameIn = (name: string, language: Language): string =>
  language === 'zh' ? simplified(name).replace(/ ?\(更换日\)/, '（补假）') : name

const unannounced = (year: number, { rep }: Asked): string[] =>
  holidayYear(rep.country, year).certain ? [] : [WORDS[rep.language].notAnnounced(year)]

/** Opens the form of a day, for administrators. */
export async function openHolidayForm(tx: Tx, _desk: Desk, asked: Asked): Promise<void> {
  const { rep, address, now, today } = asked
  if (!rep.admin) return send(tx, [say(asked, speak(rep.language).replies.adminsOnly)], now)
  const post = { kind: 'holiday' as const, language: rep.language, country: rep.country, day: today }
  await send(tx, [{ op: 'open', address, post }], now)
}

/** Keeps the day of a submitted form. */
export async function holidaySubmitted(
  _desk: Desk,
  asked: Asked,
  { values, about }: IncomingOf<'submit'>,
): Promise<Commit> {
  const { rep, now } = asked
  const { day = '', kind = '', name = '' } = values
  const known = (['off', 'work', 'remove'] as const).find(one => one === kind)
  if (!rep.admin) return tx => send(tx, [say(asked, speak(rep.language).replies.adminsOnly)], now)
  if (!known || !isDay(day)) return tx => send(tx, [say(asked, WORDS[rep.language].howTo)], now)
  return tx =>
    enter(tx, asked, { day, kind: known, name: name.trim().slice(0, LONGEST_NAME), country: about || rep.country })
}
