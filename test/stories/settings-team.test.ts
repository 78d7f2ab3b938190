// The team's settings of nudges: who may set them, for whom they hold, and how a rep goes beyond them and back.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acrossWorkspaces } from '../../db/database.ts'
import { audit, reps, workspaces } from '../../db/schema.ts'
import type { Person } from '../../src/playground/state.ts'
import { fact, type NudgeWorld, nudgesOf, nudgeWorld, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
const rowOf = async (who: Person) => (await read(w, tx => tx.select().from(reps).where(eq(reps.id, who.id))))[0]!
const teamOf = async () => (await acrossWorkspaces(w.db, tx => tx.select().from(workspaces)))[0]!
const trail = async (what: string) => (await read(w, tx => tx.select().from(audit))).filter(line => line.what === what)
const kindsOf = async (who: Person, day: string) =>
  (await nudgesOf(w, who)).filter(row => row.day === day).map(({ kind }) => kind)
/** The form as it stands, as one text. */
const form = (who: Person) => JSON.stringify(w.double.modal(who.id)?.blocks)

async function opened(who: Person, words = ''): Promise<void> {
  await w.double.slash(who.id, 'dm', '/rapport', `settings ${words}`)
  await w.settle()
}

async function submitted(who: Person, fields: Record<string, string | string[]>): Promise<string> {
  const { errors } = await w.double.submit(who.id, fields)
  expect(errors).toEqual({})
  await w.settle()
  return w.last(who)
}

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-30T18:05:00+08:00' })
  await visited(w, w.emma, {
    customer: 'Northwind Traders',
    contacts: [{ name: 'Sarah Chen' }],
    facts: [fact('Sarah Chen', 'birthday', ['--12-10', 'her birthday is 10 December'])],
  })
  await w.say(w.lin, '每天最多四条')
  await w.say(w.lin, 'A类客户6天没联系就提醒我')
})
afterAll(() => w.stop())

test('the team’s settings are for administrators', async () => {
  await opened(w.emma, 'team')
  expect(w.double.modal(w.emma.id)).toBeUndefined()
  expect(w.last(w.emma)).toContain('administrator')
  await opened(w.emma)
  expect(form(w.emma)).not.toContain('settings.team')
  await w.double.closeModal(w.emma.id)
  await w.rapport.take({
    ...{ kind: 'submit', workspace: 'T0PLAY', user: w.emma.id, channel: '', view: 'team_settings', about: 'en' },
    ...{ trigger: 'past.2', values: { 'number.limit': '2' } },
  })
  await w.settle()
  expect(w.last(w.emma)).toContain('administrator')
  expect((await teamOf()).nudges).toBeNull()
})

test('they open on top of one’s own, and hold for who has set nothing', async () => {
  await opened(w.lin)
  await w.double.tap(w.lin.id, 'modal', 'settings.team')
  await w.settle()
  expect(w.double.modal(w.lin.id)?.callback_id).toBe('team_settings')
  const said = await submitted(w.lin, { 'number.limit': '3', 'number.birthday': '7', 'kinds.days': ['birthday'] })
  expect(said).toContain('团队的设置已保存')
  expect(w.double.modal(w.lin.id)?.callback_id).toBe('settings')
  await w.double.closeModal(w.lin.id)
  expect(await trail('settings.team')).toMatchObject([{ who: w.lin.id, about: 'team' }])
  await w.at('2026-12-03T08:30:00-05:00')
  // Seven days ahead, since the team says so.
  expect(await kindsOf(w.emma, '2026-12-03')).toContain('birthday')
})

test('"what are my settings?" says which are the team’s', async () => {
  const emma = await w.say(w.emma, 'What are my settings?')
  expect(emma).toContain('• at most 3 in the morning (the team’s)')
  expect(emma).toContain('• not sent: anniversary, festival (the team’s)')
  const lin = await w.say(w.lin, '我的设置是什么')
  expect(lin).toContain('• 每天早上最多 4 条（你自己定的）')
  expect(lin).toContain('• 生日提前 7 天提醒，当天再提醒一次（团队定的）')
  await opened(w.emma)
  expect(form(w.emma)).toContain('Empty: the team’s 3.')
  expect(form(w.emma)).toContain('off for the team')
  await w.double.closeModal(w.emma.id)
})

test('a rep overrides the team, and goes back to it', async () => {
  expect(await w.say(w.emma, 'no birthday reminders please')).toContain(
    'Birthday nudges are off from the next morning on.',
  )
  await w.say(w.emma, 'turn on festival reminders')
  await w.say(w.emma, 'at most eight in the morning')
  expect((await rowOf(w.emma)).nudges).toEqual({ kinds: { birthday: false, festival: true }, numbers: { limit: 8 } })
  await w.at('2026-12-10T08:30:00-05:00')
  expect(await kindsOf(w.emma, '2026-12-10')).not.toContain('birthday')
  expect(await w.say(w.emma, 'What are my settings?')).toContain('• sent: festival (yours)')
  const reset = await w.say(w.emma, 'back to the team’s settings')
  for (const words of ['at most 8 in the morning', 'birthday nudges off', 'festival nudges on'])
    expect(reset).toContain(words)
  expect((await rowOf(w.emma)).nudges).toBeNull()
  expect(await w.say(w.emma, 'reset my settings')).toContain('nothing of your own')
})

test('an empty field goes back to the team’s', async () => {
  await opened(w.lin)
  await submitted(w.lin, { 'number.limit': '' })
  expect((await rowOf(w.lin)).nudges?.numbers).not.toHaveProperty('limit')
  expect(await w.say(w.lin, '看看我的设置')).toContain('• 每天早上最多 3 条（团队定的）')
})

test('what was kept and no longer fits counts as not set', async () => {
  const broken = { kinds: { birthday: 'no' }, numbers: { limit: 99, cadence_a: 6 } }
  await read(w, tx =>
    tx
      .update(reps)
      .set({ nudges: broken as never })
      .where(eq(reps.id, w.lin.id)),
  )
  const said = await w.say(w.lin, '我的设置是什么')
  expect(said).toContain('每天早上最多 3 条（团队定的）')
  expect(said).toContain('A 类客户 6 天没联系就提醒（你自己定的）')
})
