// The public holidays of a country as a list: from the table, as the team entered them, or not announced yet.
import type { CivilDate, Language } from '../model.ts'
import { addDays, yearOf } from './days.ts'
import { holidaysByName, holidayYear, type NamedDay } from './holidays.ts'

export interface Entered extends NamedDay {
  by: string
}

/** Days in a row with one name; `by` whom they were entered, where they are not from the table. */
export interface Listed {
  from: CivilDate
  to: CivilDate
  name: string
  kind: 'off' | 'work' | 'open'
  by?: string
}

/** The holidays of a year, in their order; what a team entered takes the place of the table. */
export function holidayList(
  { country, year, language }: { country: string; year: number; language: Language },
  entered: readonly Entered[],
): Listed[] {
  const own = entered.filter(({ day }) => yearOf(day) === year)
  const said = new Set(own.map(({ day }) => day))
  const table = holidaysByName(country, year, language).filter(({ day }) => !said.has(day))
  const days = [...table, ...own].sort((a, b) => (a.day < b.day ? -1 : 1))
  const listed: Listed[] = []
  for (const { day, name, kind, ...more } of days) {
    const by = 'by' in more ? String(more.by) : undefined
    const last = listed.findLast(one => one.kind === kind)
    if (last && last.to === addDays(day, -1) && last.name === name && last.by === by) last.to = day
    else listed.push({ from: day, to: day, name, kind, ...(by !== undefined && { by }) })
  }
  return [...listed, ...openDays({ country, year, language }, said)].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What nobody knows yet around the long holidays: the days of the stretch that neither law nor team names. */
function openDays(
  { country, year, language }: { country: string; year: number; language: Language },
  said: ReadonlySet<CivilDate>,
): Listed[] {
  const { open, free } = holidayYear(country, year)
  return open.flatMap(({ from, to, name: own }) => {
    const [named] = holidaysByName(country, year, language).filter(({ day }) => from <= day && day <= to)
    const days: CivilDate[] = []
    for (let day = from; day <= to; day = addDays(day, 1)) if (!free.has(day) && !said.has(day)) days.push(day)
    const [first] = days
    const last = days.at(-1)
    return first && last ? [{ from: first, to: last, name: named?.name ?? own, kind: 'open' as const }] : []
  })
}
