// Understanding a note: one engine or the other, the same checks behind both, and the date grammar's last word.
import { describe, expect, test } from 'vitest'
import { type Engine, EngineFailure } from '../../src/engine/engine.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import type { FollowUpMeaning, Meaning, Note, VisitMeaning } from '../../src/understanding/meaning.ts'
import { settleDates } from '../../src/understanding/settle-dates.ts'
import { understand } from '../../src/understanding/understand.ts'

const offline = createOfflineEngine()
const note: Note = {
  text: '今天拜访了恒瑞大药房的王店长，下周三之前要一份对比表。',
  at: '2026-11-23T18:05:00+08:00',
  tz: 'Asia/Shanghai',
  customers: ['恒瑞大药房'],
}
const visitWith = (visit: Partial<VisitMeaning>): Meaning => ({
  language: 'zh',
  intent: 'log_visit',
  visits: [{ customer: '恒瑞大药房', contacts: [], facts: [], signals: [], follow_ups: [], ...visit }],
})
const task = (over: Partial<FollowUpMeaning>): FollowUpMeaning => ({
  what: '对比表',
  by: 'rep',
  quote: '下周三之前要一份对比表',
  ...over,
})
const saying = (meaning: unknown): Engine => ({
  name: 'openai',
  understand: async () => ({
    meaning: meaning as Meaning,
    usage: { inputTokens: 1, outputTokens: 2, milliseconds: 3, prompt: 'p' },
  }),
})
const failing = (failure: Error): Engine => ({ name: 'openai', understand: () => Promise.reject(failure) })

describe('which engine answers', () => {
  test('a model that reads the note is heard, with what it cost', async () => {
    const understood = await understand(saying(visitWith({ follow_ups: [task({})] })), offline, note)
    expect(understood).toMatchObject({ engine: 'openai', usage: { inputTokens: 1 }, dropped: [] })
    expect(understood).not.toHaveProperty('fellBack')
  })

  test('when the model fails the offline engine stands in, and says why', async () => {
    const understood = await understand(failing(new EngineFailure('timeout', 'slow')), offline, note)
    expect(understood).toMatchObject({ engine: 'offline', fellBack: 'timeout' })
    expect(understood.meaning.visits[0]?.customer).toBe('恒瑞大药房')
  })

  test('a reading that breaks the shape counts as a failure', async () => {
    const understood = await understand(saying({ intent: 'dance' }), offline, note)
    expect(understood).toMatchObject({ engine: 'offline', fellBack: 'invalid' })
  })

  test('any other error goes on', async () => {
    await expect(understand(failing(new TypeError('bug')), offline, note)).rejects.toThrow('bug')
  })

  test('what a model made up is dropped and told', async () => {
    const invented = visitWith({ signals: [{ kind: 'praise', quote: '非常满意' }] })
    const understood = await understand(saying(invented), offline, note)
    expect(understood.meaning.visits[0]?.signals).toEqual([])
    expect(understood.dropped).toEqual([{ what: 'signal praise', why: 'no_quote' }])
  })
})

describe('dates', () => {
  const dueAfter = (over: Partial<FollowUpMeaning>) =>
    settleDates(visitWith({ follow_ups: [task(over)] }), note).visits[0]!.follow_ups[0]!.due

  test('a wrong due date gives way to the grammar', () => expect(dueAfter({ due: '2026-11-25' })).toBe('2026-12-02'))
  test('a missing due date is found in the quote', () => expect(dueAfter({})).toBe('2026-12-02'))
  test('a missing due date is found beside the quote', () => expect(dueAfter({ quote: '对比表' })).toBe('2026-12-02'))
  test('a right due date stays', () => expect(dueAfter({ due: '2026-12-02' })).toBe('2026-12-02'))

  test('a date that no words name is left as it was given', () => {
    const plain = { ...note, text: '要一份对比表' }
    const meaning = visitWith({ follow_ups: [task({ due: '2026-12-09', quote: '要一份对比表' })] })
    expect(settleDates(meaning, plain).visits[0]!.follow_ups[0]!.due).toBe('2026-12-09')
  })

  test('a visit told of yesterday was yesterday', () => {
    const past = { ...note, text: '昨天拜访了恒瑞大药房的王店长。' }
    expect(settleDates(visitWith({ occurred_on: '2026-11-23' }), past).visits[0]!.occurred_on).toBe('2026-11-22')
  })

  test('a visit cannot have been tomorrow', () => {
    const meaning = visitWith({ occurred_on: '2026-11-24' })
    expect(settleDates(meaning, note).visits[0]!.occurred_on).toBe('2026-11-23')
  })

  test('the day a deal closes follows its words', () => {
    const text = 'They will sign by December 15.'
    const meaning = visitWith({ deal: { close_on: '2026-12-31', quote: 'sign by December 15' } })
    expect(settleDates(meaning, { ...note, text }).visits[0]!.deal?.close_on).toBe('2026-12-15')
  })
})
