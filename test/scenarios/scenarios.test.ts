// Some weeks of many reps each, in both languages and many zones, with every nudge that must come of it and no other.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Printed, simulate } from '../stories/simulate-run.ts'
import { PROMISES } from './promises.ts'
import { expected, scriptOf, toldIn } from './story.ts'

describe.each([['promises', PROMISES]] as const)('%s', (_name, stories) => {
  let printed: Printed[] = []
  beforeAll(async () => {
    printed = await simulate(scriptOf(stories))
  }, 120_000)
  afterAll(() => {
    printed = []
  })
  test.each(stories.map((story, i) => [story.name, i] as const))('%s', (_story, i) => {
    expect(toldIn(stories, i, printed)).toEqual(expected(stories[i]!))
  })
})
