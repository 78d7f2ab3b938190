// A practice round with a model: it speaks as the customer, only what the rep really said counts, and where it fails the script goes on.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EngineFailure, type Improvised, type PracticeBrief } from '../../src/engine/engine.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { type World, world } from '../world.ts'
import { type Played, round, roundsOf } from './practise-hand.ts'

let w: World
let played: Played & { opening: string }
const asked: PracticeBrief[] = []
let next: () => Promise<Partial<Improvised>> = async () => ({})

beforeAll(async () => {
  const reader = createOfflineEngine()
  const engine = {
    ...reader,
    name: 'openai' as const,
    async practise(brief: PracticeBrief): Promise<Improvised> {
      asked.push(brief)
      return { say: 'Hm.', shown: [], mistakes: [], over: false, ...(await next()) }
    },
  }
  w = await world({ engine })
  played = await round(w, w.emma, 'Practise price objection with an expressive buyer')
})
afterAll(() => w.stop())

test('the opening is the script’s; what the customer answers is the model’s', async () => {
  expect(played.opening).toContain('nearly fell off my chair')
  next = async () => ({
    say: 'Oh, my neighbour paid far less for hers!',
    shown: [{ step: 'ask', quote: 'whose fridge do you have in mind' }],
  })
  const answer = await played.say('Tell me, whose fridge do you have in mind when you say that?')
  expect(answer).toContain('my neighbour paid far less')
  expect(asked.at(-1)?.talk).toMatchObject([{ by: 'customer' }])
  expect((await roundsOf(w, w.emma)).at(-1)?.turns[0]?.shown).toEqual([
    { id: 'ask', quote: 'whose fridge do you have in mind' },
  ])
})

test('where it fails, the script goes on as if nothing had been, and the log tells', async () => {
  next = () => Promise.reject(new EngineFailure('timeout', 'too late'))
  const answer = await played.say('So it’s a thousand more than you had set aside. I can see why that stings.')
  expect(answer).toContain('pay out in one go')
  expect(answer).not.toMatch(/model|error|timeout/i)
  expect(w.logged.map(({ message }) => message)).toContain('The model did not play the customer; the script goes on')
})

test('a hint, a stop and a visit told beside it ask no model to play', async () => {
  const before = asked.length
  await played.say('help')
  await played.say('Met Sarah Chen at Northwind Traders this morning, she wants a quote by Friday.')
  expect(asked).toHaveLength(before)
})

test('the report quotes only what the rep said, whatever the model claims', async () => {
  next = async () => ({
    say: 'You have convinced me!',
    shown: [
      { step: 'value', quote: 'the sum that I never did' },
      { step: 'check', quote: 'Is it all right now?' },
    ],
    over: true,
  })
  expect(await played.say('Is it all right now?')).not.toContain('Your round on')
  const report = await played.say('stop')
  expect(report).toContain('“Is it all right now?”')
  expect(report).not.toContain('the sum that I never did')
  expect(report).toMatch(/Not heard yet[\s\S]*Explain by what it is worth/)
})
