// A card that was used comes back as a one-minute drill: in the digest, answered with a tap, and from there into a round.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type NudgeWorld, nudgesOf, nudgeWorld } from './nudges-hand.ts'
import { after, heard, inThread, newestWith, onRecord, round, roundsOf } from './practise-hand.ts'
import { simulate } from './simulate-run.ts'

let w: NudgeWorld
beforeAll(async () => {
  // Monday evening in New York.
  w = await nudgeWorld({ at: '2026-07-06T17:05:00-04:00' })
  await w.say(w.emma, 'How do I handle a price objection?')
})
afterAll(() => w.stop())

const drillsOf = async () => (await nudgesOf(w, w.emma)).filter(({ kind }) => kind === 'drill')
const drillMessage = (): Message => newestWith(w, w.emma, 'drill.answer')

test('nothing comes on the two days after', async () => {
  await w.at('2026-07-07T12:00:00-04:00')
  await w.at('2026-07-08T12:00:00-04:00')
  expect(await drillsOf()).toEqual([])
})

test('on the third day the digest asks one question on the card, with three answers', async () => {
  await w.at('2026-07-09T12:00:00-04:00')
  const [drill, ...more] = await drillsOf()
  expect(more).toEqual([])
  expect(drill).toMatchObject({ n: 1, state: 'open', customer: '', draft: { card: 'objection-price' } })
  const text = textOf(drillMessage())
  expect(text).toContain('One-minute drill: Price objection')
  expect(text).toContain(drill!.draft.drill!.question)
  for (const choice of drill!.draft.drill!.choices) expect(text).toContain(choice)
  expect(text).not.toContain('worth doing first')
})

test('the right answer is confirmed with the card’s line, and the digest says that it is done', async () => {
  const [drill] = await drillsOf()
  const { right, line } = drill!.draft.drill!
  const digest = drillMessage()
  const before = heard(w, w.emma).length
  await w.double.tap(w.emma.id, digest, `drill.answer.${right}`)
  await w.settle()
  const answer = after(w, w.emma, before)
  expect(answer).toContain('Right.')
  expect(answer).toContain(line)
  expect((await drillsOf())[0]?.state).toBe('done')
  const painted = heard(w, w.emma).find(({ ts }) => ts === digest.ts)!
  expect(JSON.stringify(painted.blocks)).not.toContain('drill.answer')
  expect(textOf(painted)).toContain('Price objection')
})

test('“Practise this” under it starts a round', async () => {
  const answer = newestWith(w, w.emma, 'practise.card')
  const played = inThread(w, w.emma, answer.thread ?? answer.ts)
  expect(await played.tap('practise.card', answer)).toContain('display fridge')
  expect(await roundsOf(w, w.emma)).toMatchObject([{ card: 'objection-price', state: 'open' }])
})

test('the round that was left is over by the next morning, quietly; the card practised comes back three days later', async () => {
  await w.at('2026-07-10T13:00:00-04:00')
  expect(await roundsOf(w, w.emma)).toMatchObject([{ state: 'over', turns: [] }])
  await w.at('2026-07-13T12:00:00-04:00')
  const drills = await drillsOf()
  expect(drills.map(({ subject }) => subject)).toEqual(['objection-price@2026-07-09', 'objection-price@2026-07-12'])
})

test('a wrong answer shows what the card says', async () => {
  const drill = (await drillsOf()).at(-1)!
  const { right, line } = drill.draft.drill!
  // Sunday is free, so it came on Friday; that digest can still be answered.
  const digest = drillMessage()
  const before = heard(w, w.emma).length
  await w.double.tap(w.emma.id, digest, `drill.answer.${(right + 1) % 3}`)
  await w.settle()
  expect(after(w, w.emma, before)).toContain('Not quite.')
  expect(after(w, w.emma, before)).toContain(line)
})

test('in Chinese, after a round in words', async () => {
  const played = await round(w, w.lin, '陪我练一下投诉处理')
  await played.say('不练了')
  await w.at('2026-07-17T17:00:00+08:00')
  const [drill] = (await nudgesOf(w, w.lin)).filter(({ kind }) => kind === 'drill')
  expect(drill?.draft.drill?.question).toContain('投诉')
  expect(textOf(newestWith(w, w.lin, 'drill.answer'))).toContain('一分钟小练')
})

test('drills leave nothing on record', async () => {
  expect(await onRecord(w)).toEqual({ visits: 0, facts: 0, signals: 0 })
})

test('the simulation shows them, three and ninety days after', async () => {
  const said = await simulate([
    { at: '2026-07-06T17:00:00-04:00', user: 'emma', tz: 'America/New_York', locale: 'en-US' },
    { at: '2026-07-06T17:30:00-04:00', user: 'emma', text: 'How do I handle a price objection?' },
    { until: '2026-11-01T12:00:00-05:00' },
  ])
  const drills = said.filter(line => line.nudges?.some(({ kind }) => kind === 'drill'))
  expect(drills.map(({ at }) => at.slice(0, 10))).toEqual(['2026-07-09', '2026-10-02'])
  expect(drills[0]?.text).toContain('One-minute drill')
})
