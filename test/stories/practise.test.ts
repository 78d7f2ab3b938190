// A practice round in both languages: the customer reacts to what is said, and the report quotes the rep.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type NudgeWorld, nudgeWorld } from './nudges-hand.ts'
import { onRecord, round, roundsOf } from './practise-hand.ts'

let w: NudgeWorld
beforeAll(async () => {
  w = await nudgeWorld()
})
afterAll(() => w.stop())

test('a round on price with an analytical buyer goes from the first objection to a trial', async () => {
  const played = await round(w, w.emma, 'Practise price objection with an analytical buyer')
  expect(played.opening).toContain('Practice: ')
  expect(played.opening).toContain('twelve per cent above')
  expect(await played.say('What are you comparing it with, the purchase price?')).toContain('across the road')
  expect(
    await played.say('So it’s a thousand more than you had set aside. I can see why that gives you pause.'),
  ).toContain('pay out in one go')
  expect(
    await played.say('You throw away stock every month in summer. We could work out together what you’d save.'),
  ).toContain('back in about a year')
  const end = await played.say('How about a trial in your shop from Monday?')
  expect(end).toContain('Put one in for four weeks')
  expect(end).toContain('Your round on “')
  expect(end).toContain('The customer agreed.')
  for (const own of [
    'What are you comparing it with, the purchase price?',
    'You throw away stock every month in summer.',
    'How about a trial in your shop from Monday?',
  ])
    expect(end).toContain(own)
  expect(end).toMatch(/Not heard yet[\s\S]*Check that the price is settled/)
  expect(end).toContain('Try this next')
  expect(end).not.toMatch(/\d+ ?%|\d+ of \d+|score|rank|average/i)
})

test('陪我练一下：一降价客户就得寸进尺，报告里引的是自己的原话', async () => {
  const played = await round(w, w.lin, '陪我练一下价格异议，对方是分析型')
  expect(played.opening).toContain('陪练：')
  expect(played.opening).toContain('高出一成二')
  expect(await played.say('行，我给您打九折。')).toContain('实价')
  expect(await played.say('一点都不贵，一分价钱一分货。')).toContain('掏钱的可是我')
  expect(await played.say('您觉得贵，是跟哪家比？')).toContain('八千')
  const report = await played.say('不练了')
  expect(report).toContain('你叫停了这一轮')
  expect(report).toMatch(/你做到的[\s\S]*问清楚“贵”是跟什么比[\s\S]*您觉得贵，是跟哪家比？/)
  expect(report).toMatch(/最好避免[\s\S]*我给您打九折/)
  expect(report).toMatch(/还没听到的[\s\S]*建议下一步/)
  expect(report).toContain('下次试试')
})

test('six answers are a round, whatever was in them', async () => {
  const played = await round(w, w.emma, 'Can we practise handling complaints?')
  const said = ['Well.', 'I see.', 'These cartons are quite heavy, you know.', 'OK.', 'It is a nice shop.']
  const answers: string[] = []
  for (const text of said) answers.push(await played.say(text))
  expect(new Set(answers).size).toBe(answers.length)
  const end = await played.say('Have a nice day.')
  expect(end).toContain('Six answers')
  expect(end).toContain('I heard none of the card’s steps')
  expect(await roundsOf(w, w.emma)).toMatchObject([{ state: 'over' }, { state: 'over', card: 'complaints' }])
})

test('nothing of it is on record, and what was said is forgotten when the round is over', async () => {
  expect(await onRecord(w)).toEqual({ visits: 0, facts: 0, signals: 0 })
  for (const { turns } of [...(await roundsOf(w, w.lin)), ...(await roundsOf(w, w.emma))])
    for (const turn of turns) expect(turn).toEqual({ ts: turn.ts, shown: [], mistakes: [] })
})

test('words that name no card get a choice of them, and a tap starts the round', async () => {
  const menu = await w.say(w.emma, 'Let’s do a practice round')
  expect(menu).toContain('What shall we practise?')
  await w.double.tap(w.emma.id, w.double.answers(w.emma.id).at(-1)!, 'practise.card.0')
  await w.settle()
  expect(w.last(w.emma)).toContain('busy pharmacy')
})
