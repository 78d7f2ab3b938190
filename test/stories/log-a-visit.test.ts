// A rep logs a visit, corrects it and takes it back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type World, world } from '../world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.stop())

test('a visit in Chinese becomes a card with facts, their proof and the follow-up', async () => {
  const card = await w.say(
    w.lin,
    '今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，她女儿明年高考，平时爱喝龙井。',
  )
  console.log(card)
  console.log(w.logged)
  expect(card).toContain('恒瑞大药房')
  const t = await w.say(w.lin, '客户说太贵了怎么回？')
  console.log(t)
  console.log(await w.say(w.lin, '恒瑞我们知道些什么？'))
  console.log(await w.say(w.lin, '我还欠着什么'))
  console.log(await w.say(w.emma, 'Met Sarah Chen, head of procurement at Northwind Traders, this morning. She likes the pilot but the CFO, Tom Reilly, has to sign anything over $40k. I promised a revised quote by Friday. Her birthday is March 3.'))
  console.log(await w.say(w.emma, 'Brief me for Northwind'))
  await w.at('2026-12-02T08:30:00+08:00')
  console.log(w.last(w.lin))
  console.log(w.last(w.emma))
  console.log(w.logged)
})
