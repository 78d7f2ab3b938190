// Corrections as reps write them, in both languages: each changes what it names, says so, and leaves the rest.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contacts, deals, facts, followUps, notes, signals, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Person } from '../../src/playground/state.ts'
import { type Correcting, correcting } from './correct-hand.ts'
import type { Visit } from './scripted.ts'

let h: Correcting
beforeEach(async () => {
  h = await correcting()
})
afterEach(() => h.w.stop())

const ZH_TEXT = '见了恒瑞大药房的王店长，她爱喝龙井，生日3月3号，她拍板，要50盒，嫌贵，周五前送对比表'
const ZH: Visit = {
  customer: '恒瑞大药房',
  contacts: [{ name: '王店长' }],
  facts: [
    { about: '王店长', key: 'taste', value: '龙井', quote: '爱喝龙井' },
    { about: '王店长', key: 'birthday', value: '--03-03', quote: '生日3月3号' },
    { about: '王店长', key: 'role', value: 'decider', quote: '她拍板' },
  ],
  signals: [{ kind: 'objection', topic: 'price', by: '王店长', quote: '嫌贵' }],
  follow_ups: [{ what: '送对比表', by: 'rep', due: '2026-11-27', quote: '周五前送对比表' }],
  deal: { product: '感冒灵', quantity: 50, unit: '盒', quote: '要50盒' },
}
const EN_TEXT =
  'Met Grace Chan at Northwind, she drinks Longjing, birthday March 3, wants 50 boxes, too pricey, quote by Friday'
const EN: Visit = {
  customer: 'Northwind',
  contacts: [{ name: 'Grace Chan' }],
  facts: [
    { about: 'Grace Chan', key: 'taste', value: 'Longjing', quote: 'drinks Longjing' },
    { about: 'Grace Chan', key: 'birthday', value: '--03-03', quote: 'birthday March 3' },
  ],
  signals: [{ kind: 'objection', topic: 'price', by: 'Grace Chan', quote: 'too pricey' }],
  follow_ups: [{ what: 'send the quote', by: 'rep', due: '2026-11-27', quote: 'quote by Friday' }],
  deal: { product: 'filters', quantity: 50, unit: 'boxes', quote: '50 boxes' },
}

const zh = () => h.tell(h.w.lin, ZH_TEXT, [ZH])
const en = () => h.tell(h.w.emma, EN_TEXT, [EN])
/** Says a correction in the thread of a note; the answer. */
const correct = (who: Person, text: string, thread?: string) =>
  h.w.say(who, h.engine.means(text, [], 'correct'), thread ? { thread } : {})

/** Everything that stands, in one shape, so that what a correction left alone can be compared. */
const standing = () =>
  h.read(async tx => {
    const rows = await tx.select().from(facts)
    const [deal] = await tx.select().from(deals)
    const [visit] = await tx.select().from(visits)
    const [promise] = await tx.select().from(followUps)
    const people = await tx.select().from(contacts)
    const [heard] = await tx.select().from(signals)
    const whose = (id: string | null) => people.find(one => one.id === id)?.name
    const held = rows.filter(row => !row.removedAt && !row.heldUntil)
    return {
      facts: Object.fromEntries(held.map(row => [row.key, `${whose(row.contact)}: ${row.value}`])),
      deal: deal?.quantity,
      day: visit?.on,
      channel: visit?.channel,
      promise: `${promise?.state} ${promise?.by} ${promise?.what} ${promise?.due}`,
      person: people
        .map(one => one.name)
        .sort()
        .join(),
      heard: heard?.removedAt === null,
    }
  })
type Standing = Awaited<ReturnType<typeof standing>>

const ZH_CASES: [string, string, (old: Standing) => Partial<Standing>][] = [
  ['不是50盒，是60盒', '50 → 60', () => ({ deal: 60 })],
  ['刚才说错了，60盒', '50 → 60', () => ({ deal: 60 })],
  ['不是周五是周四', '11月27日 周五 → 11月26日 周四', () => ({ promise: 'open rep 送对比表 2026-11-26' })],
  ['时间写错了，是昨天去的', '11月23日 周一 → 11月22日 周日', () => ({ day: '2026-11-22' })],
  ['不是龙井是碧螺春', '龙井 → 碧螺春', old => ({ facts: { ...old.facts, taste: '王店长: 碧螺春' } })],
  ['生日是3月4号', '→', old => ({ facts: { ...old.facts, birthday: '王店长: --03-04' } })],
  [
    '拍板的是李总不是王店长',
    '王店长 → 李总',
    old => ({ facts: { ...old.facts, role: '李总: decider' }, person: '李总,王店长' }),
  ],
  ['是电话不是拜访', '拜访 → 电话', () => ({ channel: 'call' })],
  ['是他们给我们，不是我们给', '→', () => ({ promise: 'open customer 送对比表 2026-11-27' })],
  ['没有说价格的事', '嫌贵', () => ({ heard: false })],
  ['跟进那条去掉', '已删去', () => ({ promise: 'removed rep 送对比表 2026-11-27' })],
]

test.each(ZH_CASES)('“%s” changes that alone, says so, and is on record', async (text, line, change) => {
  const { said, card } = await zh()
  const before = await standing()
  expect(await correct(h.w.lin, text, said.ts)).toContain(line)
  expect(await standing()).toEqual({ ...before, ...change(before) })
  expect(textOf(card)).toContain(line)
  const [entry] = await h.trail('visit.corrected')
  expect(JSON.stringify(entry?.detail)).toContain(line)
})

const EN_CASES: [string, string, (old: Standing) => Partial<Standing>][] = [
  ['Not 50 boxes, 60', '50 → 60', () => ({ deal: 60 })],
  ['sorry, make that 60', '50 → 60', () => ({ deal: 60 })],
  ['the quote is due Thursday, not Friday', '→ Thu', () => ({ promise: 'open rep send the quote 2026-11-26' })],
  ['it was yesterday, not today', '→ Sun', () => ({ day: '2026-11-22' })],
  ["it's Chen, not Chan", 'Grace Chan → Grace Chen', old => ({ person: 'Grace Chen', facts: renamed(old.facts) })],
  [
    'she drinks Biluochun, not Longjing',
    'Longjing → Biluochun',
    old => ({ facts: { ...old.facts, taste: 'Grace Chan: Biluochun' } }),
  ],
  ['birthday is March 4, not 3', '→', old => ({ facts: { ...old.facts, birthday: 'Grace Chan: --03-04' } })],
  ['it was a call, not a visit', '→', () => ({ channel: 'call' })],
  ['they promised it, not me', '→', () => ({ promise: 'open customer send the quote 2026-11-27' })],
  ["she didn't say that about price", 'too pricey', () => ({ heard: false })],
  ['scratch the follow-up', 'Removed', () => ({ promise: 'removed rep send the quote 2026-11-27' })],
]
const renamed = (of: Record<string, string>) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, value.replace('Chan', 'Chen')]))

test.each(EN_CASES)('“%s” changes that alone, and says so', async (text, line, change) => {
  const { said } = await en()
  const before = await standing()
  expect(await correct(h.w.emma, text, said.ts)).toContain(line)
  expect(await standing()).toEqual({ ...before, ...change(before) })
})

test('a corrected fact keeps its old row, and the words of the correction prove the new one', async () => {
  const { said } = await zh()
  await correct(h.w.lin, '不是龙井是碧螺春', said.ts)
  const rows = await h.read(tx => tx.select().from(facts).where(eq(facts.key, 'taste')))
  expect(rows.map(row => [row.value, row.removedAt !== null]).sort()).toEqual([
    ['碧螺春', false],
    ['龙井', true],
  ])
  expect(rows.find(row => row.value === '碧螺春')?.quote).toBe('不是龙井是碧螺春')
})

test('the wrong customer: the visit moves to the one that is named', async () => {
  await h.tell(h.w.lin, '见了恒瑞医院', [{ customer: '恒瑞医院' }])
  const { said, card } = await zh()
  expect(await correct(h.w.lin, '客户搞错了，是恒瑞医院', said.ts)).toContain('恒瑞大药房 → 恒瑞医院')
  expect(textOf(card)).toContain('恒瑞医院')
  expect(await h.shownCustomers()).toEqual(['恒瑞医院'])
})

test('what fits several things is asked with buttons; one tap changes that one and closes the question', async () => {
  const two = {
    ...ZH,
    follow_ups: [...ZH.follow_ups!, { what: '约演示', by: 'rep' as const, due: '2026-11-30', quote: '约演示' }],
  }
  await h.tell(h.w.lin, `${ZH_TEXT}，约演示`, [two])
  expect(await correct(h.w.lin, '改到下周三')).toContain('要改哪一处')
  const question = h.w.double.answers(h.w.lin.id).at(-1)!
  const asked = structuredClone(question)
  await h.pick(h.w.lin, '约演示: 11月30日 周一 → 12月2日 周三')
  expect(textOf(question)).toContain('约演示：11月30日 周一 → 12月2日 周三')
  const dues = await h.read(tx => tx.select().from(followUps))
  expect(dues.map(one => one.due).sort()).toEqual(['2026-11-27', '2026-12-02'])
  await h.tap(asked, 'choice.pick.0')
  expect(h.w.last(h.w.lin)).toContain('已经回答过了')
})

test('what fits nothing changes nothing, even where a number would', async () => {
  const { said } = await zh()
  const before = await standing()
  expect(await correct(h.w.lin, '不是80盒，是60盒', said.ts)).toContain('什么都没改')
  expect(await standing()).toEqual(before)
  await en()
  expect(await correct(h.w.emma, 'it was Acme, not Initech')).toContain('nothing changed')
})

test('a correction of a correction, and one after Undo', async () => {
  const { said, card } = await zh()
  await correct(h.w.lin, '不是50盒，是60盒', said.ts)
  expect(await correct(h.w.lin, '不是60盒，是70盒', said.ts)).toContain('60 → 70')
  await h.tap(card, 'visit.undo')
  expect(await correct(h.w.lin, '不是70盒，是80盒', said.ts)).toContain('已经撤销过了')
  expect(await h.read(tx => tx.select().from(deals))).toMatchObject([{ quantity: 70 }])
})

test('a note that still waits for its customer takes the correction, and is kept with it', async () => {
  for (const customer of ['恒瑞医院', '恒瑞诊所']) await h.tell(h.w.lin, `见了${customer}`, [{ customer }])
  const { said } = await h.tell(h.w.lin, ZH_TEXT.replace('大药房', ''), [{ ...ZH, customer: '恒瑞' }])
  expect(await correct(h.w.lin, '不是50盒是60盒', said.ts)).toContain('50 → 60')
  await h.w.say(h.w.lin, '恒瑞医院', { thread: said.ts })
  expect(await h.read(tx => tx.select().from(deals))).toMatchObject([{ quantity: 60 }])
  expect(await h.read(tx => tx.select().from(notes).where(eq(notes.state, 'waiting')))).toEqual([])
})

test('words that name what is wrong are a correction, whatever else they were taken for', async () => {
  const { said } = await zh()
  const words = h.engine.means('哦是碧螺春，不是龙井', [], 'other')
  expect(await h.w.say(h.w.lin, words, { thread: said.ts })).toContain('龙井 → 碧螺春')
})
