// The form of settings as it is filled in and read, and what the rules make of what was set.
import type { InputBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { enSettings } from '../../src/languages/en/settings.ts'
import { zhSettings } from '../../src/languages/zh/settings.ts'
import { type BookCustomer, NUDGE_KINDS, type NudgeKind } from '../../src/nudges/book.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { FIELDS, formOf, GROUPS, KIND_GROUPS, readForm } from '../../src/nudges/form.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { changed } from '../../src/nudges/overrides.ts'
import { NO_OVERRIDES, type NudgeSettings, type Overrides, USUAL } from '../../src/nudges/settings.ts'
import { refusedFields } from '../../src/slack/refuse.ts'
import { drawView, readSubmission } from '../../src/slack/render/index.ts'
import { book, contact, customer, deal, signal } from './nudges-book.ts'

const set = (over: Partial<Overrides>): Overrides => ({ ...NO_OVERRIDES, ...over })

describe('the form', () => {
  test('holds every kind once, within what a list of checkboxes takes', () => {
    const grouped = GROUPS.flatMap(group => [...KIND_GROUPS[group]] as NudgeKind[])
    expect(grouped.toSorted()).toEqual(NUDGE_KINDS.toSorted())
    for (const group of GROUPS) expect(KIND_GROUPS[group].length).toBeLessThanOrEqual(10)
  })

  test('submitted untouched changes nothing', () => {
    const team = set({ kinds: { festival: false, drill: false }, numbers: { limit: 4 } })
    const own = set({
      kinds: { drill: true, birthday: false },
      numbers: { cadence_a: 5 },
      festivals: [{ on: 'lunar:07-07', name: '七夕' }],
    })
    const { change, wrong } = readForm(untouched(formOf(own, [team])))
    expect(wrong).toEqual([])
    expect(changed(own, change, [team])).toEqual(own)
  })

  test.each([
    ['', null],
    ['3', 3],
    [' ３ ', 3],
    ['10', 10],
  ])('reads %j as %j', (said, read) => {
    expect(readForm({ [FIELDS.number('limit')]: said }).change.numbers).toEqual({ limit: read })
  })

  test.each(['0', '11', 'three', '2.5', '-1', '99999'])('refuses %j', said => {
    const { change, wrong } = readForm({ [FIELDS.number('limit')]: said })
    expect(change.numbers).toEqual({})
    expect(wrong).toEqual([{ field: 'number.limit', said, number: 'limit' }])
  })

  test.each([
    ['12-25 Christmas', { on: '--12-25', name: 'Christmas' }],
    ['12月25日 圣诞节', { on: '--12-25', name: '圣诞节' }],
    ['2/29: Leap Day', { on: '--02-29', name: 'Leap Day' }],
    ['农历7-7 七夕', { on: 'lunar:07-07', name: '七夕' }],
    ['lunar:09-09 重阳', { on: 'lunar:09-09', name: '重阳' }],
  ])('reads the festival %j', (line, festival) => {
    expect(readForm({ festivals: line }).change.festivals).toEqual([festival])
  })

  test.each(['Christmas', '13-01 x', '2-30 x', '12-25', 'lunar:07-31 x', '0-5 x'])('refuses the festival %j', line => {
    expect(readForm({ festivals: line })).toMatchObject({
      change: { kinds: {} },
      wrong: [{ field: 'festivals', line }],
    })
    expect(readForm({ festivals: line }).change).not.toHaveProperty('festivals')
  })

  test('a form with a field that is wrong is refused in the language it was shown in; others are not', () => {
    const submit = { kind: 'submit' as const, workspace: 'T', user: 'U', channel: '', trigger: 't' }
    const values = { [FIELDS.number('limit')]: '40', festivals: 'x' }
    const zh = refusedFields({ ...submit, view: 'settings', about: 'zh', values })
    expect(zh).toEqual({ 'number.limit': '请填 1 到 10 的整数，或者留空。', festivals: zhSettings.wrong.festival('x') })
    const en = refusedFields({ ...submit, view: 'team_settings', about: 'en', values })
    expect(en?.['number.limit']).toBe(enSettings.wrong.number({ least: 1, most: 10 }))
    expect(refusedFields({ ...submit, view: 'log_visit', about: 'en', values })).toBeUndefined()
    expect(refusedFields({ ...submit, view: 'settings', about: 'zh', values: { festivals: '' } })).toBeUndefined()
  })
})

/** What Slack would send back for the form of these settings. */
function untouched(nudges: ReturnType<typeof formOf>): Record<string, string> {
  const { view } = drawView({ kind: 'team_settings', language: 'zh', nudges })
  const inputs = view.blocks.filter((block): block is InputBlock => block.type === 'input')
  const states = inputs.map(({ block_id, element }) => {
    const chosen = element.type === 'checkboxes' ? { selected_options: element.initial_options ?? [] } : {}
    const typed = element.type === 'number_input' || element.type === 'plain_text_input'
    const value = typed ? (element.initial_value ?? null) : null
    return [block_id ?? '', { value: { type: element.type, value, ...chosen } }] as const
  })
  return readSubmission(Object.fromEntries(states))
}

describe('what the rules make of it', () => {
  const november = Array.from({ length: 30 }, (_, day) => addDays('2026-11-01', day))
  const days = (of: BookCustomer, kind: NudgeKind, settings: Partial<NudgeSettings>) =>
    november.filter(today => {
      const held = { ...book(today, [of]), settings: { ...USUAL, ...settings } }
      return drafts(held).some(draft => draft.kind === kind)
    })

  test('birthdays as far ahead as is set', () => {
    const of = customer({ contacts: [contact({ birthday: '--11-19' })] })
    expect(days(of, 'birthday', {})).toEqual(['2026-11-16', '2026-11-19'])
    expect(days(of, 'birthday', { birthdayDaysBefore: 9 })).toEqual(['2026-11-10', '2026-11-19'])
    expect(days(of, 'birthday', { birthdayDaysBefore: 0 })).toEqual(['2026-11-19'])
  })

  test('payments as far ahead as is set', () => {
    const of = customer({ deals: [deal({ step: 'payment', closeOn: '2026-11-30' })] })
    expect(days(of, 'payment', {})).toEqual(['2026-11-27', '2026-11-30'])
    expect(days(of, 'payment', { paymentDaysBefore: 10 })).toEqual(['2026-11-20', '2026-11-30'])
  })

  test('a call after a delivery, and a word on an objection, as soon as is set', () => {
    const delivered = customer({
      lastContactOn: '2026-11-02',
      deliveries: [{ id: 'l1', on: '2026-11-03', quote: '到货了' }],
    })
    expect(days(delivered, 'after_delivery', {})).toEqual(['2026-11-06'])
    expect(days(delivered, 'after_delivery', { afterDeliveryDays: 1 })).toEqual(['2026-11-04'])
    const objected = customer({ signals: [signal({ kind: 'objection', on: '2026-11-04' })] })
    expect(days(objected, 'open_objection', {})).toEqual(['2026-11-09'])
    expect(days(objected, 'open_objection', { objectionDays: 2 })).toEqual(['2026-11-06'])
  })

  test('a quiet rep after as many workdays as are set', () => {
    const on = (quietWorkdays: number) =>
      ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'].filter(today => {
        const of = { ...book(today, []), lastLogOn: '2026-11-02', settings: { ...USUAL, quietWorkdays } }
        return drafts(of).some(({ kind }) => kind === 'quiet_rep')
      })
    expect(on(2)).toEqual(['2026-11-05'])
    expect(on(1)).toEqual(['2026-11-04', '2026-11-06'])
    expect(on(3)).toEqual(['2026-11-06'])
  })

  test('a kind that is off does not wake either', () => {
    const of = customer({ contacts: [contact({ birthday: '--11-19' })] })
    const today = { ...book('2026-11-17', [of]) }
    const [draft] = drafts({ ...today, today: '2026-11-16' })
    const asleep: Earlier = {
      ...{ kind: 'birthday', subject: draft!.subject, customer: of.id, day: '2026-11-16' },
      ...{ state: 'snoozed', until: '2026-11-17', draft: draft! },
    }
    expect(remember([], [asleep], today).map(({ kind }) => kind)).toEqual(['birthday'])
    expect(remember([], [asleep], { ...today, settings: { ...USUAL, off: ['birthday'] } })).toEqual([])
  })
})
