// What was true on a day: superseded, told late, taken back, heard and then stated.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../src/playground/state.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
type Fact = NonNullable<Visit['facts']>[number]

interface Team {
  customer: string
  /** The words of five notes about terms, a budget, a person and a promise. */
  terms: [string, string, string]
  heard: string
  stated: string
  person: string
  promise: string
  taken: string
}

const ZH: Team = {
  customer: '恒瑞大药房',
  terms: ['月结30天', '现结', '月结60天'],
  heard: '听说预算有50万',
  stated: '预算确定是50万',
  person: '赵经理',
  promise: '送对比表',
  taken: '只喝红茶',
}
const EN: Team = {
  customer: 'Northwind Traders',
  terms: ['net 30', 'cash on delivery', 'net 60'],
  heard: 'I heard the budget is 500000',
  stated: 'the budget is 500000',
  person: 'Dana Cole',
  promise: 'send the comparison',
  taken: 'Dana drinks rum',
}

const tell = (who: Person, team: Team, visit: Partial<Visit> & { words: string }) => {
  const { words, ...said } = visit
  const text = `${team.customer} ${team.person} ${words} (${n.w.clock.now().toISOString()})`
  return n.tell(who, text, [{ customer: team.customer, ...said }])
}
const fact = (team: Team, of: Partial<Fact> & Pick<Fact, 'key' | 'value' | 'quote'>): Fact => ({
  about: team.customer,
  ...of,
})
const terms = (team: Team, at: 0 | 1 | 2) =>
  fact(team, { key: 'payment_terms', value: team.terms[at], quote: team.terms[at] })
const budget = (team: Team, quote: string, certainty?: 'hearsay') =>
  fact(team, { key: 'budget', value: '500000', quote, ...(certainty ? { certainty } : {}) })

const TEAMS: [() => Person, Team][] = [
  [() => n.w.lin, ZH],
  [() => n.w.emma, EN],
]

/** Does something for both, in their languages, on a day. */
async function on(day: string, what: (who: Person, team: Team) => Promise<unknown>) {
  await n.w.at(`${day}T22:00:00+08:00`)
  for (const [who, team] of TEAMS) await what(who(), team)
}

beforeAll(async () => {
  n = await names('2026-02-10T21:00:00+08:00')
  await on('2026-02-10', (who, team) => {
    const promise = { what: team.promise, by: 'rep' as const, due: '2026-03-05', quote: team.promise }
    const facts = [terms(team, 0), budget(team, team.heard, 'hearsay')]
    return tell(who, team, { words: `${team.terms[0]} ${team.heard} ${team.promise}`, facts, follow_ups: [promise] })
  })
  await on('2026-03-10', (who, team) =>
    tell(who, team, { words: team.terms[2], contacts: [{ name: team.person }], facts: [terms(team, 2)] }),
  )
  await on('2026-03-15', async (who, team) => {
    const taste = fact(team, { about: team.person, key: 'taste', value: team.taken, quote: team.taken })
    await tell(who, team, { words: team.taken, occurred_on: '2026-02-12', facts: [taste] })
    await n.slash(who, 'undo')
  })
  await on('2026-04-01', (who, team) =>
    tell(who, team, { words: team.terms[1], occurred_on: '2026-02-20', facts: [terms(team, 1)] }),
  )
  await on('2026-04-05', async (who, team) => {
    await tell(who, team, { words: team.stated, facts: [budget(team, team.stated)] })
    await n.tell(who, who.locale === 'zh-CN' ? `${team.promise}搞定了` : `done, ${team.promise}`)
  })
}, 60_000)
afterAll(() => n.w.stop())

const asked = async (who: Person, words: string) => {
  const text = words.startsWith('/') ? await n.slash(who, words.slice(1)) : (await n.tell(who, words)).text
  return text.replaceAll('\u200B', '')
}

describe.each([
  ['/customer 恒瑞 on 2026-03-01'],
  ['/customer 恒瑞大药房 3月1日'],
  ['恒瑞3月1日的情况'],
  ['我们3月1日对恒瑞知道些什么？'],
  ['恒瑞大药房2月底是什么情况？'],
])('%s', words => {
  test('shows what was true then, under its day', async () => {
    const sheet = await asked(n.w.lin, words)
    expect(sheet).toMatch(/^\*恒瑞大药房 · 2026年(?:3月1|2月28)日的情况\*/)
    expect(sheet).toContain('现结')
    expect(sheet).not.toContain('月结60天')
    expect(sheet).not.toContain('月结30天')
  })
})

describe.each([
  ['/customer Northwind on 2026-03-01'],
  ['/customer Northwind as of March 1'],
  ['what did we know about Northwind on 1 March?'],
  ['Northwind as of March 1'],
  ['What was true of Northwind on March 1?'],
])('%s', words => {
  test('shows what was true then, under its day', async () => {
    const sheet = await asked(n.w.emma, words)
    expect(sheet).toMatch(/^\*Northwind Traders as of 1 Mar 2026\*/)
    expect(sheet).toContain('cash on delivery')
    expect(sheet).not.toContain('net 60')
    expect(sheet).not.toContain('net 30')
  })
})

test('what was only heard then is shown as heard, though it was stated since', async () => {
  expect(await asked(n.w.lin, '/customer 恒瑞 on 2026-03-01')).toContain('*500,000*（听说） _「听说预算有50万」_')
  expect(await asked(n.w.emma, '/customer Northwind on 2026-03-01')).toContain('*500,000* (heard)')
  const now = await asked(n.w.lin, '/customer 恒瑞')
  expect(now).toContain('*500,000* ')
  expect(now).not.toContain('听说）')
})

test('promises are shown as they stood, people only once they were met, and what was taken back never', async () => {
  const then = await asked(n.w.lin, '/customer 恒瑞 on 2026-03-01')
  expect(then).toContain('送对比表')
  expect(then).not.toContain('联系人')
  expect(then).toContain('上次联系：2月20日')
  expect(await asked(n.w.lin, '/customer 恒瑞 on 2026-03-20')).toContain('赵经理')
  const now = await asked(n.w.emma, '/customer Northwind')
  expect(now).not.toContain('send the comparison')
  for (const day of ['2026-02-15', '2026-03-01', '2026-03-20', '2026-04-05']) {
    expect(await asked(n.w.lin, `/customer 恒瑞 on ${day}`)).not.toContain('红茶')
  }
})

test.each([
  ['2026-02-10', '月结30天'],
  ['2026-02-19', '月结30天'],
  ['2026-02-20', '现结'],
  ['2026-03-09', '现结'],
  ['2026-03-10', '月结60天'],
])('on %s the terms were %s', async (day, value) => {
  const sheet = await asked(n.w.lin, `/customer 恒瑞 on ${day}`)
  expect(['月结30天', '现结', '月结60天'].filter(one => sheet.includes(`*${one}*`))).toEqual([value])
})

test('before anything was noted, it says so; today is today’s sheet', async () => {
  expect(await asked(n.w.lin, '/customer 恒瑞 on 2026-01-15')).toContain('到那一天为止，还没有记下什么')
  expect(await asked(n.w.emma, '/customer Northwind on 2026-01-15')).toContain('Nothing was noted up to that day')
  expect(await asked(n.w.lin, '/customer 恒瑞 on 2026-04-05')).toMatch(/^\*恒瑞大药房\*\n/)
})

test('everything went out without a warning', () => {
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
