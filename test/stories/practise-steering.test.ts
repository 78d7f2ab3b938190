// Steering a round: a hint in the middle, stopping, beginning again, another kind of customer; by word and by button.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { type World, world } from '../world.ts'
import { after, heard, inThread, round, roundsOf } from './practise-hand.ts'

let w: World
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.stop())

test('“help” gives a hint with a line of the card, and the round goes on where it was', async () => {
  const played = await round(w, w.emma, 'Practise price objection, driver')
  const hint = await played.say('help')
  expect(hint).toContain('Hint')
  expect(hint).toContain('Find out what she measures it against')
  expect(hint).toContain('is that compared with another quote')
  expect(await played.say('What are you comparing it with?')).toContain('across the road')
  expect(await played.tap('practise.hint')).toContain('what the fridge solves for her')
  expect((await roundsOf(w, w.emma)).at(-1)?.turns).toHaveLength(1)
})

test('the button stops it; a second tap says that it is over', async () => {
  const played = await round(w, w.lin, '陪我练投诉处理')
  await played.say('您从头说，我听着。')
  const report = await played.tap('practise.stop')
  expect(report).toContain('你叫停了这一轮')
  expect(report).toContain('您从头说，我听着。')
  expect(await played.tap('practise.stop')).toContain('已经结束了')
  expect(await played.tap('practise.hint')).toContain('已经结束了')
})

test('“again” starts anew in the same thread with the same customer, during a round and after it', async () => {
  const played = await round(w, w.emma, 'practise negotiation with an amiable buyer')
  expect(played.opening).toContain('a little embarrassed')
  await played.say('Why ninety days?')
  expect(await played.say('again')).toContain('a little embarrassed')
  await played.say('stop')
  expect(await played.say('One more time please')).toContain('a little embarrassed')
  const open = (await roundsOf(w, w.emma)).filter(({ state, thread }) => state === 'open' && thread === played.thread)
  expect(open).toHaveLength(1)
  expect(open[0]?.turns).toEqual([])
})

test('another kind of customer begins from the top', async () => {
  const played = await round(w, w.lin, '陪我练一下竞品对比')
  const changed = await played.say('换成支配型')
  expect(changed).toContain('这回是支配型')
  expect(changed).toContain('我为什么要买你的')
  const stopped = await played.tap('practise.stop')
  expect(stopped).toContain('分析型')
  expect(await played.tap('practise.style')).toMatch(/从头来/)
})

test('each new round on a card meets another customer', async () => {
  const styles = new Set<string>()
  for (const _ of [1, 2, 3, 4]) {
    await round(w, w.emma, 'let me practise listening')
    styles.add((await roundsOf(w, w.emma)).at(-1)!.style)
  }
  expect(styles.size).toBe(4)
})

test('the command starts a round whose own message is its thread', async () => {
  const before = heard(w, w.emma).length
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'practise closing with an expressive buyer')
  await w.settle()
  const opening = heard(w, w.emma).slice(before)[0]!
  expect(textOf(opening)).toContain('argued about where it should stand')
  const played = inThread(w, w.emma, opening.ts)
  expect(await played.say('Would Tuesday or Thursday be better for the training?')).toContain(
    'Thursday would be better',
  )
})

test('asked for in a channel, it is played in the direct message', async () => {
  const team = w.double.addChannel({ name: 'sales', members: [w.lin.id] })
  const before = heard(w, w.lin).length
  await w.double.slash(w.lin.id, team.id, '/rapport', 'practise 谈判')
  await w.settle()
  expect(after(w, w.lin, before)).toContain('包装膜')
  expect(
    w.double
      .answers(w.lin.id, team.id)
      .map(message => textOf(message))
      .join(),
  ).toContain('私信')
  expect(w.double.answers(w.emma.id, team.id)).toEqual([])
})

test('“Practise this” under an answer starts a round on its card', async () => {
  await w.say(w.emma, 'She says she must ask her boss, what now?')
  const answer = heard(w, w.emma).at(-1)!
  const played = inThread(w, w.emma, answer.ts)
  expect(await played.tap('coach.practise', answer)).toContain('purchasing clerk')
  expect((await roundsOf(w, w.emma)).at(-1)).toMatchObject({ card: 'objection-no-authority', state: 'open' })
})

test('a round that was left for a day is over, and nobody is told', async () => {
  const played = await round(w, w.lin, '陪我练缺货异议')
  await played.say('您最晚哪天要用上？')
  const before = heard(w, w.lin).length
  await w.at('2026-11-24T18:06:00+08:00')
  expect(
    heard(w, w.lin)
      .slice(before)
      .map(message => textOf(message))
      .join(),
  ).not.toContain('这一轮')
  await played.say('厂里排到月底，再早我不敢答应您。')
  const kept = (await roundsOf(w, w.lin)).at(-1)!
  expect(kept.state).toBe('over')
  expect(JSON.stringify(kept.turns)).not.toContain('您最晚哪天要用上')
})

test('a tap on somebody else’s round moves nothing', async () => {
  const mine = (await roundsOf(w, w.emma)).findLast(({ state }) => state === 'open')!
  const from = { workspace: 'T0PLAY', user: w.lin.id, channel: w.double.dm(w.lin.id).id, trigger: 'tap.other' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'practise.stop', value: mine.id })
  await w.settle()
  expect(w.last(w.lin)).toContain('这是别人的陪练')
  expect((await roundsOf(w, w.emma)).find(({ id }) => id === mine.id)?.state).toBe('open')
})
