// A talk in the thread of an answer: it keeps the subject, the person and the language, and goes elsewhere when asked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coachings } from '../../db/schema.ts'
import { cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import type { Person } from '../../src/playground/state.ts'
import { fact, type NudgeWorld, nudgeWorld, read, visited } from './nudges-hand.ts'

const playbook = loadPlaybook('prompts/playbook')
const price = { zh: cardOf(playbook, 'objection-price', 'zh')!, en: cardOf(playbook, 'objection-price', 'en')! }
const bare = (line: string | undefined) => (line ?? '-').replace(/^“|”$/g, '')

let w: NudgeWorld
const exchanges = () => read(w, tx => tx.select().from(coachings).orderBy(coachings.at, coachings.seq))
const exchange = async (question: string) => (await exchanges()).findLast(one => one.question === question)

/** Asks in the direct message and gives back how to go on in its thread. */
async function talk(who: Person, question: string) {
  const answer = await w.say(who, w.engine.means(question, [], 'ask_coach'))
  const thread = w.double
    .seen(who.id)
    .filter(message => !message.byBot && message.text === question)
    .at(-1)!.ts
  return { answer, goOn: (text: string) => w.say(who, text, { thread }) }
}
const askPrice = (who: Person) =>
  talk(who, who === w.lin ? '客户一开口就说太贵了，我怎么接？' : 'They told me it’s too expensive, what do I say back?')

beforeAll(async () => {
  w = await nudgeWorld()
})
afterAll(() => w.stop())

test('“and if he still says no?” brings what stands behind a no, and lines of the card that were not given yet', async () => {
  const { answer, goOn } = await askPrice(w.emma)
  const given = price.en.sections.lines.filter(line => answer.includes(bare(line.text)))
  expect(given.length).toBeGreaterThan(0)
  const more = await goOn('and if he still says no?')
  for (const line of given) expect(more).not.toContain(bare(line.text))
  expect(more).toMatch(/From “Price objection”/)
  expect(more).toMatch(/From “(?:Four kinds of objection|The objection process)/)
  const kept = await exchange('and if he still says no?')
  expect(kept).toMatchObject({ language: 'en', turn: { move: 'still_no' } })
  expect(kept?.cards[0]).toBe('objection-price')
  expect(kept?.turn?.root).toBe((await exchange('They told me it’s too expensive, what do I say back?'))?.id)
})

test('“那他要是还不同意呢？” does the same in Chinese', async () => {
  const { goOn } = await askPrice(w.lin)
  const more = await goOn('那他要是还不同意呢？')
  expect(more).toContain('出自《价格异议》')
  expect(more).toContain('可以这样说')
  expect((await exchange('那他要是还不同意呢？'))?.turn?.move).toBe('still_no')
})

test('more lines are others until the card has none left, then those of cards beside it', async () => {
  const { answer, goOn } = await askPrice(w.lin)
  const lines = price.zh.sections.lines.map(line => bare(line.text))
  const first = lines.filter(line => answer.includes(line))
  const second = await goOn('再来几句话术')
  const rest = lines.filter(line => second.includes(line))
  expect(rest.length).toBeGreaterThan(0)
  expect(rest.some(line => first.includes(line))).toBe(false)
  expect([...first, ...rest].sort()).toEqual([...lines].sort())
  expect(await goOn('换个说法')).toContain('这张卡的话术都给你了')
})

test('an example, the reason, what to avoid and a short form are the card’s own', async () => {
  const { goOn } = await askPrice(w.emma)
  const { example, avoid, when } = price.en.sections
  expect(await goOn('give me an example')).toContain(example[0]?.text.slice(0, 60))
  expect(await goOn('why?')).toContain(when[0]?.text)
  const warned = await goOn('what should I not say?')
  for (const line of avoid) expect(warned).toContain(line.text)
  const short = await goOn('shorter please')
  expect(short.length).toBeLessThan(550)
  expect(short).toContain(price.en.sections.stance[0]?.text)
  expect(short).not.toContain('How to go about it')
})

test('the language can be changed in the middle, also for what was asked last', async () => {
  const { goOn } = await askPrice(w.emma)
  expect(await goOn('用中文')).toContain(price.zh.sections.stance[0]?.text)
  expect((await exchange('用中文'))?.language).toBe('zh')
  await goOn('举个例子')
  expect(await goOn('in English please')).toContain(price.en.sections.example[0]?.text.slice(0, 60))
})

test('“for the other guy, he is very analytical” fits the answer to him, and stays so', async () => {
  const { answer, goOn } = await askPrice(w.emma)
  const hint = price.en.hints.analytical.text
  expect(answer).not.toContain(hint)
  expect(await goOn('for the other guy, he is very analytical')).toContain(hint)
  await goOn('more lines please')
  expect((await exchange('more lines please'))?.turn?.style).toBe('analytical')
})

test('by phone, and then, in more detail: each keeps the card', async () => {
  const { goOn } = await askPrice(w.lin)
  for (const words of ['打电话怎么说', '然后呢？']) {
    expect(await goOn(words)).toContain('出自《价格异议》')
    expect((await exchange(words))?.cards[0]).toBe('objection-price')
  }
  const whole = await goOn('详细一点')
  for (const line of price.zh.sections.steps) expect(whole).toContain(line.text)
  expect(whole).toContain(price.zh.hints.amiable.text)
})

test('thanks are taken as thanks, and keep nothing', async () => {
  const { goOn } = await askPrice(w.lin)
  const before = (await exchanges()).length
  expect(await goOn('好的，谢谢')).toContain('祝顺利')
  expect((await exchanges()).length).toBe(before)
})

test('a follow-up that opens another subject is a question of its own', async () => {
  const { goOn } = await askPrice(w.lin)
  const words = w.engine.means('客户收到坏的货，发火了要投诉，我该怎么处理？', [], 'ask_coach')
  await goOn(words)
  const kept = await exchange(words)
  expect(kept?.cards[0]).toBe('complaints')
  expect(kept?.turn).toMatchObject({ move: 'ask' })
  expect(kept?.turn?.root).toBeUndefined()
  expect(await goOn('举个例子')).toContain(cardOf(playbook, 'complaints', 'zh')?.sections.example[0]?.text.slice(0, 30))
})

test('words that add to a question are read with it', async () => {
  const { goOn } = await askPrice(w.emma)
  const words = w.engine.means('and with the big one in mind?', [], 'other')
  await goOn(words)
  expect((await exchange(words))?.turn?.root).toBeDefined()
  expect((await exchange(words))?.cards).toContain('objection-price')
})

test('a visit told in the thread of an answer is logged, not coached on', async () => {
  const { goOn } = await askPrice(w.emma)
  const before = (await exchanges()).length
  const note = 'Met Sarah at Northwind, she still says no. I promised a new quote by Friday.'
  w.engine.means(note, [
    {
      customer: 'Northwind',
      contacts: [{ name: 'Sarah' }],
      follow_ups: [{ what: 'a new quote', by: 'rep', due: '2026-11-27', quote: 'I promised a new quote by Friday' }],
    },
  ])
  expect(await goOn(note)).toContain('Northwind')
  expect((await exchanges()).length).toBe(before)
})

test('the customer stays the same through the talk, and so does what is known of them', async () => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'pain', ['断货', '她说货架老断货'])],
    signals: [{ kind: 'objection', topic: 'price', by: '王店长', quote: '你们的进价高5%' }],
  })
  const { answer, goOn } = await talk(w.lin, '恒瑞的王店长一开口就说太贵了，我怎么接？')
  expect(answer).toContain('您上次提到‘你们的进价高5%’')
  expect(answer).toContain('货架老断货')
  expect(answer).not.toContain('‘她说')
  const short = await goOn('一句话总结')
  expect(short).toContain('恒瑞大药房')
  const kept = await exchange('一句话总结')
  expect(kept?.customer).toBe((await exchange('恒瑞的王店长一开口就说太贵了，我怎么接？'))?.customer)
})

test('right after an answer the talk goes on also outside its thread, and no longer once something else came between', async () => {
  await askPrice(w.emma)
  await w.say(w.emma, 'and if he still says no?')
  expect(await exchange('and if he still says no?')).toMatchObject({ turn: { move: 'still_no' } })
  await w.at('2026-11-24T18:05:00+08:00')
  const count = (await exchanges()).length
  await w.say(w.emma, w.engine.means('and then?', [], 'other'))
  expect((await exchanges()).length).toBe(count)
})

test('an answer to /rapport coach can be gone on with in the thread under it', async () => {
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'coach 客户一开口就说太贵了，我怎么接？')
  await w.settle()
  const answer = w.double.answers(w.lin.id).at(-1)!
  expect(answer.thread).toBeUndefined()
  const example = await w.say(w.lin, '举个例子', { thread: answer.ts })
  expect(example).toContain(price.zh.sections.example[0]?.text.slice(0, 30))
  expect(await w.say(w.lin, '为什么？', { thread: answer.ts })).toContain(price.zh.sections.when[0]?.text)
})

test('what is told of a known person in the thread is kept, not taken for a follow-up', async () => {
  await visited(w, w.emma, { customer: 'Harbor Foods', contacts: [{ name: 'Dana Wolf' }] })
  const { goOn } = await askPrice(w.emma)
  const words = 'Dana Wolf is very analytical'
  w.engine.means(words, [
    {
      customer: 'Harbor Foods',
      contacts: [{ name: 'Dana Wolf' }],
      facts: [fact('Dana Wolf', 'style', ['analytical', words])],
    },
  ])
  const before = (await exchanges()).length
  expect(await goOn(words)).toContain('Harbor Foods')
  expect((await exchanges()).length).toBe(before)
})
