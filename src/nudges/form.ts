// The form of the settings of nudges: what its fields are called, what they hold, and how they are read back. Pure.
import type { NudgeKind } from './book.ts'
import { type Change, MOST_FESTIVALS } from './overrides.ts'
import {
  type ChosenFestival,
  merged,
  NUMBER_KEYS,
  NUMBERS,
  type NumberKey,
  numberIn,
  type Overrides,
} from './settings.ts'

/** Every kind once, by what it is about: a list of checkboxes holds ten at most. */
export const KIND_GROUPS = {
  promises: ['follow_up', 'promise_to_us', 'appointment', 'payment'],
  days: ['birthday', 'anniversary', 'festival'],
  care: ['cadence', 'cooling', 'avoidance', 'after_delivery', 'complaint', 'open_objection'],
  deals: ['stalled_deal', 'missing_facts', 'replenishment', 'ordered', 'referral', 'cross_sell'],
  me: ['quiet_rep', 'drill'],
} as const satisfies Record<string, readonly NudgeKind[]>

export type KindGroup = keyof typeof KIND_GROUPS
export const GROUPS = Object.keys(KIND_GROUPS) as KindGroup[]

/** The names of the fields. */
export const FIELDS = {
  number: (key: NumberKey) => `number.${key}`,
  kinds: (group: KindGroup) => `kinds.${group}`,
  festivals: 'festivals',
}

/** What a form shows: what holds, what was set here, and what holds where a field is left empty. */
export interface NudgeForm {
  /** Whether what stands below is the team's own; else it is the usual. */
  numbers: { key: NumberKey; own?: number; below: number; teams: boolean }[]
  off: NudgeKind[]
  offBelow: NudgeKind[]
  festivals: string
}

/** The form of what somebody set over what stands below: the team's, or nothing. */
export function formOf(own: Overrides, below: readonly Overrides[] = []): NudgeForm {
  const base = merged(...below)
  return {
    numbers: NUMBER_KEYS.map(key => ({
      key,
      own: own.numbers[key],
      below: numberIn(base, key),
      teams: numberIn(base, key) !== NUMBERS[key].usual,
    })),
    off: [...merged(...below, own).off],
    offBelow: [...base.off],
    festivals: (own.festivals ?? base.festivals).map(written).join('\n'),
  }
}

const written = ({ on, name }: ChosenFestival): string => `${on.replace(/^--/, '')} ${name}`

/** A field that holds what it may not; `line` is the one of several. */
export type Wrong = { field: string; said: string } & ({ number: NumberKey } | { line: string })

/** A submitted form: what it changes, and which fields hold what they may not. What it does not mention stays. */
export function readForm(values: Readonly<Record<string, string>>): { change: Change; wrong: Wrong[] } {
  const wrong: Wrong[] = []
  const numbers: Partial<Record<NumberKey, number | null>> = {}
  for (const key of NUMBER_KEYS) {
    const said = values[FIELDS.number(key)]?.trim().normalize('NFKC')
    if (said === undefined) continue
    const value = /^\d{1,4}$/.test(said) ? Number(said) : undefined
    if (said === '') numbers[key] = null
    else if (value !== undefined && isAllowed(key, value)) numbers[key] = value
    else wrong.push({ field: FIELDS.number(key), said, number: key })
  }
  const kinds = GROUPS.flatMap(group => {
    const chosen = values[FIELDS.kinds(group)]?.split(',')
    return chosen ? KIND_GROUPS[group].map(kind => [kind, chosen.includes(kind)] as const) : []
  })
  const festivals = festivalsIn(values[FIELDS.festivals], wrong)
  return { change: { kinds: Object.fromEntries(kinds), numbers, ...(festivals !== undefined && { festivals }) }, wrong }
}

/** Whether a number is one that may be set. */
export const isAllowed = (key: NumberKey, value: number): boolean =>
  Number.isInteger(value) && value >= NUMBERS[key].least && value <= NUMBERS[key].most

const FESTIVAL = /^(lunar:|农历\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?[\s:：,，]+(\S.{0,39})$/i

function festivalsIn(text: string | undefined, wrong: Wrong[]): ChosenFestival[] | null | undefined {
  if (text === undefined) return undefined
  const lines = text.split('\n').map(line => line.trim().normalize('NFKC'))
  const chosen: ChosenFestival[] = []
  for (const line of lines.filter(Boolean)) {
    const festival = festivalIn(line)
    if (festival && chosen.length < MOST_FESTIVALS) chosen.push(festival)
    else {
      wrong.push({ field: FIELDS.festivals, said: line, line })
      return undefined
    }
  }
  return chosen.length > 0 ? chosen : null
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function festivalIn(line: string): ChosenFestival | undefined {
  const [, lunar, month = '', day = '', name = ''] = FESTIVAL.exec(line) ?? []
  const most = lunar ? 30 : (DAYS_IN_MONTH[Number(month) - 1] ?? 0)
  if (!name || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > most) return undefined
  return { on: `${lunar ? 'lunar:' : '--'}${month.padStart(2, '0')}-${day.padStart(2, '0')}`, name: name.trim() }
}
