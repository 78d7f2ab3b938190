// What was set about nudges as it is kept: strict on the way in, forgiving on the way out, and changed piece by piece. Pure.
import { z } from 'zod'
import { NUDGE_KINDS, type NudgeKind } from './book.ts'
import {
  type ChosenFestival,
  merged,
  NO_OVERRIDES,
  NUMBER_KEYS,
  NUMBERS,
  type NudgeSettings,
  type NumberKey,
  numberIn,
  type Overrides,
} from './settings.ts'

const numberOf = (key: NumberKey) => z.int().min(NUMBERS[key].least).max(NUMBERS[key].most)

/** The most festivals that can be chosen beyond those of the country. */
export const MOST_FESTIVALS = 12

const festivalDay = z
  .string()
  .regex(/^(?:--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|lunar:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30))$/)
const festival = z.strictObject({ on: festivalDay, name: z.string().trim().min(1).max(40) })
const festivals = z.array(festival).max(MOST_FESTIVALS)

const kept = z.strictObject({
  kinds: z.partialRecord(z.enum(NUDGE_KINDS), z.boolean()),
  numbers: z.strictObject(Object.fromEntries(NUMBER_KEYS.map(key => [key, numberOf(key).optional()]))),
  festivals: festivals.optional(),
})

/** What is to be kept, or null where nothing is set. @throws ZodError where a value may not be */
export function toKeep(overrides: Overrides): Overrides | null {
  kept.parse(overrides)
  const { kinds, numbers, festivals: chosen } = overrides
  return Object.keys(kinds).length + Object.keys(numbers).length > 0 || chosen ? overrides : null
}

const loose = z.object({
  kinds: z.record(z.string(), z.unknown()).catch({}),
  numbers: z.record(z.string(), z.unknown()).catch({}),
  festivals: z.array(z.unknown()).optional().catch(undefined),
})

/** What was kept, read again: each value that no longer fits is passed over, and the others still hold. */
export function readKept(stored: unknown): Overrides {
  const { data } = loose.safeParse(stored)
  if (!data) return NO_OVERRIDES
  const chosen = data.festivals
    ?.flatMap((one): ChosenFestival[] => {
      const read = festival.safeParse(one)
      return read.success ? [read.data] : []
    })
    .slice(0, MOST_FESTIVALS)
  return {
    kinds: Object.fromEntries(NUDGE_KINDS.flatMap(kind => valued(kind, z.boolean().safeParse(data.kinds[kind]).data))),
    numbers: Object.fromEntries(
      NUMBER_KEYS.flatMap(key => valued(key, numberOf(key).safeParse(data.numbers[key]).data)),
    ),
    ...(chosen && { festivals: chosen }),
  }
}

const valued = <K, V>(key: K, value: V | undefined): [K, V][] => (value === undefined ? [] : [[key, value]])

/** What is to be changed: a value, or null for what stands below it. */
export interface Change {
  kinds?: Partial<Record<NudgeKind, boolean>>
  numbers?: Partial<Record<NumberKey, number | null>>
  festivals?: readonly ChosenFestival[] | null
}

/** What is set after a change; what says the same as `below` is not kept, so that it follows when that changes. */
export function changed(own: Overrides, change: Change, below: readonly Overrides[]): Overrides {
  const base = merged(...below)
  const kinds = { ...own.kinds, ...change.kinds }
  const numbers = { ...own.numbers, ...change.numbers }
  const chosen = change.festivals === undefined ? own.festivals : (change.festivals ?? undefined)
  return {
    kinds: Object.fromEntries(
      NUDGE_KINDS.flatMap(kind => (kinds[kind] === base.off.includes(kind) ? valued(kind, kinds[kind]) : [])),
    ),
    numbers: Object.fromEntries(
      NUMBER_KEYS.flatMap(key => (numbers[key] === numberIn(base, key) ? [] : valued(key, numbers[key] ?? undefined))),
    ),
    ...(chosen && JSON.stringify(chosen) !== JSON.stringify(base.festivals) && { festivals: chosen }),
  }
}

/** One thing that holds otherwise than before. */
export type Differing =
  | { of: 'kind'; kind: NudgeKind; on: boolean }
  | { of: 'number'; key: NumberKey; from: number; to: number }
  | { of: 'festivals'; to: readonly ChosenFestival[] }

/** What differs between two states of settings, in the order in which it is shown. */
export function differing(before: NudgeSettings, after: NudgeSettings): Differing[] {
  const numbers = NUMBER_KEYS.flatMap((key): Differing[] => {
    const [from, to] = [numberIn(before, key), numberIn(after, key)]
    return from === to ? [] : [{ of: 'number', key, from, to }]
  })
  const kinds = NUDGE_KINDS.flatMap((kind): Differing[] => {
    const on = !after.off.includes(kind)
    return on === !before.off.includes(kind) ? [] : [{ of: 'kind', kind, on }]
  })
  const same = JSON.stringify(before.festivals) === JSON.stringify(after.festivals)
  return [...numbers, ...kinds, ...(same ? [] : [{ of: 'festivals' as const, to: after.festivals }])]
}
