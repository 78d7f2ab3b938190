// Some weeks of many reps each, in both languages and many zones, with every nudge that must come of it and no other.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Printed, simulate } from '../stories/simulate-run.ts'
import { CARE } from './care.ts'
import { DAYS } from './days.ts'
import { DEALS } from './deals.ts'
import { PROMISES } from './promises.ts'
import { SILENCE } from './silence.ts'
import { LEAP, SPRING } from './spring.ts'
import { expected, type Story, scriptOf, toldIn } from './story.ts'

/** The stories of a season share a simulation: mornings that fall together are held together. */
const SEASONS: [string, Story[]][] = [
  ['spring 2026', SPRING],
  ['autumn 2026', [...PROMISES, ...SILENCE, ...CARE, ...DAYS, ...DEALS]],
  ['the end of February', LEAP],
]

describe.each(SEASONS)('%s', (_season, stories) => {
  let printed: Printed[] = []
  beforeAll(async () => {
    printed = await simulate(scriptOf(stories))
  }, 600_000)
  afterAll(() => {
    printed = []
  })
  test.each(stories.map((story, i) => [story.name, i] as const))('%s', (_story, i) => {
    expect(toldIn(stories, i, printed)).toEqual(expected(stories[i]!))
  })
})
