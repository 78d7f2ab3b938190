// Every kind of nudge through the whole app: told, posted with its reason and buttons, settled, and not told again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import { NUDGE_KINDS } from '../../src/nudges/book.ts'
import type { NudgeRow } from '../../src/nudges/store/nudges.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { KINDS, type OfKind } from './kinds-table.ts'
import { type NudgeWorld, nudgesOf, nudgeWorld, tap, visited } from './nudges-hand.ts'

const MORNING = '2026-03-02'
const at = (day: string, time: string) => `${day}T${time}:00+08:00`
const playbook = loadPlaybook('prompts/playbook')

let w: NudgeWorld
/** Each kind has a rep of its own, so that nothing else takes its room; Singapore and Shanghai share the hour. */
const reps = new Map<string, Person>()
const rep = ({ kind }: OfKind): Person => reps.get(kind)!

beforeAll(async () => {
  w = await nudgeWorld({ at: at('2026-02-25', '18:05') })
  for (const { kind, language } of KINDS) {
    const zh = language === 'zh'
    const where = zh ? { tz: 'Asia/Shanghai', locale: 'zh-CN' } : { tz: 'Asia/Singapore', locale: 'en-US' }
    reps.set(kind, w.double.addUser({ id: `U0${kind.toUpperCase()}`, name: zh ? '小周' : 'Ravi', ...where }))
  }
  const told = KINDS.flatMap(one => one.told.map(([day, what]) => ({ one, day, what })))
  for (const day of [...new Set(told.map(one => one.day))].sort()) {
    await w.at(at(day, '18:05'))
    for (const { one, what } of told.filter(one => one.day === day))
      if (typeof what === 'string') await w.say(rep(one), what)
      else await visited(w, rep(one), { customer: one.customer, ...what })
  }
  await w.at(at(MORNING, '08:30'))
}, 120_000)
afterAll(() => w.stop())

const posted = async (one: OfKind, day: string): Promise<NudgeRow[]> =>
  (await nudgesOf(w, rep(one))).filter(row => row.kind === one.kind && row.day === day && row.n > 0)

/** The message that shows a nudge with its buttons. */
const messageWith = (one: OfKind, { id }: NudgeRow): Message | undefined =>
  w.double.answers(rep(one).id).find(({ blocks }) => JSON.stringify(blocks).includes(id))

test('no kind is left out', () => {
  expect(KINDS.map(({ kind }) => kind).sort()).toEqual([...NUDGE_KINDS].sort())
})

describe.each(KINDS.map(one => [one.kind, one] as const))('%s', (_kind, one) => {
  test('is posted once, with its reason, the words behind it, a card and buttons', async () => {
    const [row, ...more] = await posted(one, MORNING)
    expect([row?.state, more]).toEqual(['open', []])
    const message = messageWith(one, row!)!
    const text = textOf(message)
    for (const part of [row!.draft.customerName, row!.draft.why, one.why]) expect(text).toContain(part)
    if (one.quote) expect(text).toContain(one.quote)
    expect(row!.draft.quote?.text).toBe(one.quote)
    const title = row!.draft.card && cardOf(playbook, row!.draft.card, one.language)?.title
    if (title) expect(text).toContain(title)
    const deeds = one.kind === 'drill' ? ['drill.answer'] : ['nudge.done', 'nudge.snooze', 'nudge.skip', 'nudge.log']
    for (const deed of deeds) expect(JSON.stringify(message.blocks)).toContain(deed)
  })
  test('is settled, in the message already read', async () => {
    const [row] = await posted(one, MORNING)
    const message = messageWith(one, row!)!
    if (one.settledBy === 'done') await tap(w, rep(one), { message, id: row!.id, deed: 'done' })
    else if (one.settledBy === 'answer') {
      await w.double.tap(rep(one).id, message, `drill.answer.${row!.draft.drill!.right}`)
      await w.settle()
    } else {
      const today = { ...one.settledBy, occurred_on: MORNING }
      await visited(w, rep(one), { customer: one.customer, ...today })
    }
    const [after] = await posted(one, MORNING)
    expect(after!.state).toBe(typeof one.settledBy === 'string' ? 'done' : 'settled')
    const same = w.double.answers(rep(one).id).find(({ ts }) => ts === message.ts)!
    expect(JSON.stringify(same.blocks)).not.toContain(row!.id)
  })
})

test('and on the next morning none of them is told again', async () => {
  await w.at(at('2026-03-03', '08:30'))
  const again = await Promise.all(
    KINDS.map(async one => ((await posted(one, '2026-03-03')).length > 0 ? one.kind : [])),
  )
  expect(again.flat()).toEqual([])
})
