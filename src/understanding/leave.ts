// What a message says of the writer's own leave; of anybody else's it says nothing.
import { enLeaveHearing } from '../languages/en/leave-hear.ts'
import type { DateRole, LeaveDeed, LeaveHearing } from '../languages/leave.ts'
import { zhLeaveHearing } from '../languages/zh/leave-hear.ts'
import type { CivilDate } from '../model.ts'
import { type DateMention, findDates, type Writing } from './dates.ts'

/** Leave from a day on: until its last day, or for a number of workdays. */
export interface Leave {
  from: CivilDate
  to?: CivilDate
  workdays?: number
  /** The first day back was named, as in "until Monday"; the leave ends the day before. */
  back?: CivilDate
  ill?: true
}

export type LeaveWish = (
  | { does: 'away'; leave: Leave }
  /** Back on a day, in words that say nothing else. */
  | { does: 'back'; on: CivilDate }
  | { does: Exclude<LeaveDeed, 'away' | 'back'> }
) & {
  /** The words do not say who. */
  bare?: true
}

const HEARINGS: readonly LeaveHearing[] = [zhLeaveHearing, enLeaveHearing]
/** Longer words tell of more than leave. */
const LONGEST = 120

interface Length {
  count: number
  unit: 'day' | 'week' | 'month'
}

/** A message as the frames see it, and what its marks stand for. */
interface Outline {
  text: string
  dates: DateMention[]
  lengths: Length[]
}

/** What a message says of the writer's leave; undefined where it says anything else. */
export function leaveSaid(text: string, writing: Writing): LeaveWish | undefined {
  if (text.length > LONGEST || /\n.*\S/.test(text.trim())) return undefined
  const words = text.trim().replaceAll('’', "'")
  for (const hearing of HEARINGS) {
    const whole = hearing.halves.reduce((said, { says, as }) => said.replace(says, as), words)
    const dates = findDates(whole, writing, 'future')
    // An hour is an appointment.
    if (dates.some(({ time }) => time)) continue
    const outline = outlineOf(whole, dates, hearing)
    const frame = hearing.frames.find(({ says }) => says.test(outline.text))
    const all = frame && wishOf(frame.does, outline, { hearing, today: writing.on })
    const wish = all && whole !== words ? halved(all) : all
    if (wish) return { ...wish, ...(frame?.bare && { bare: true as const }) }
  }
  return undefined
}

/** Half a day off; "until Monday morning" is a matter of whole days. */
function halved(wish: LeaveWish): LeaveWish {
  const isHalf = wish.does === 'unclear' || (wish.does === 'away' && !wish.leave.back)
  return isHalf ? { does: 'half' } : wish
}

function outlineOf(words: string, dates: DateMention[], hearing: LeaveHearing): Outline {
  const lengths: Length[] = []
  let text = ''
  let at = 0
  const bare = (part: string) =>
    part.replace(hearing.length, (...found) => {
      const groups = found.at(-1) as Record<string, string>
      const count = hearing.count(groups.count ?? '')
      if (!count) return String(found[0])
      lengths.push({ count, unit: hearing.unit(groups.unit ?? '') })
      return `⟦length ${lengths.length - 1}⟧`
    })
  for (const [index, { start, end, text: said }] of dates.entries()) {
    const { before = '', after = '' } = hearing.around.exec(said)?.groups ?? {}
    text += `${bare(words.slice(at, start))}${before && `${before} `}⟦${index}⟧${after}`
    at = end
  }
  text += bare(words.slice(at))
  text = text.replace(hearing.opening, '').replace(hearing.closing, '')
  for (const { says, as } of hearing.roles) text = text.replace(says, as)
  return { text: text.replace(/\s+/g, ' ').trim(), dates, lengths }
}

const MARK = /⟦(on|from|to|until|back|length) (\d+)⟧/g

function wishOf(
  does: LeaveDeed,
  { text, dates, lengths }: Outline,
  { hearing, today }: { hearing: LeaveHearing; today: CivilDate },
): LeaveWish | undefined {
  if (does !== 'away' && does !== 'back') return { does }
  const marks = [...text.matchAll(MARK)]
  const by = new Map<DateRole, DateMention>()
  for (const [, role, index] of marks) if (role !== 'length') by.set(role as DateRole, dates[Number(index)]!)
  const [length, ...more] = marks.filter(([, role]) => role === 'length').map(([, , index]) => lengths[Number(index)]!)
  if (does === 'back') {
    const on = by.get('back')?.from
    return on && on >= today ? (on === today ? { does: 'returned' } : { does, on }) : undefined
  }
  // Days apart from each other, or two lengths: nobody can say in one line what that comes to.
  if (more.length > 0 || by.size + (length ? 1 : 0) < marks.length) return { does: 'unclear' }
  const leave = leaveOf(by, { length, today, hearing })
  return leave ? { does, leave: { ...leave, ...(hearing.ill.test(text) && { ill: true as const }) } } : undefined
}

interface Around {
  length: Length | undefined
  today: CivilDate
  hearing: LeaveHearing
}

const FARTHEST_DAYS = 400

function leaveOf(by: Map<DateRole, DateMention>, { length, today, hearing }: Around): Leave | undefined {
  const first = by.get('from') ?? by.get('on')
  const from = first && first.from > today ? first.from : today
  const returning = by.get('back') ?? by.get('until')
  const last = by.get('to')
  const end = first && !last && !returning && hearing.untilEnd.test(first.text) ? first.to : returning?.from
  const named = returning && hearing.last.test(returning.text) ? undefined : end
  const back = named && named <= from && by.has('back') ? shift(named, 7) : named
  const to = back
    ? shift(back, -1)
    : returning
      ? returning.to
      : last
        ? last.to
        : length
          ? lengthened(from, length)
          : first?.to
  if (length && !last && !returning && length.unit === 'day') return { from, workdays: length.count }
  const isSound = to !== undefined && to >= from && to <= shift(today, FARTHEST_DAYS)
  return isSound ? { from, to, ...(back && { back }) } : undefined
}

function lengthened(from: CivilDate, { count, unit }: Length): CivilDate {
  if (unit === 'month') {
    const [year = 0, month = 0, day = 1] = from.split('-').map(Number)
    return shift(new Date(Date.UTC(year, month - 1 + count, day)).toISOString().slice(0, 10), -1)
  }
  return shift(from, (unit === 'week' ? 7 * count : count) - 1)
}

const shift = (day: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
