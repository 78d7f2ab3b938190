// Dates in digits, in the order in which they are written where the writer is.
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/understanding/dates.ts'
import type { Meaning } from '../../src/understanding/meaning.ts'
import { settleDates } from '../../src/understanding/settle-dates.ts'
import { MONDAY } from './dates-table.ts'

describe('a date in digits', () => {
  test.each([
    ['on 3/4', 'America/New_York', '2027-03-04'],
    ['on 3/4', 'Europe/London', '2027-04-03'],
    ['on 3/4', 'Asia/Shanghai', '2027-03-04'],
    ['on 3/4', 'Asia/Singapore', '2027-04-03'],
    ['on 3/4', 'Australia/Sydney', '2027-04-03'],
    ['on 11/27', 'Europe/London', '2026-11-27'],
    ['on 27/11', 'America/New_York', '2026-11-27'],
    ['on 5/12', 'Europe/Berlin', '2026-12-05'],
    ['on 5/12/2026', 'Europe/Berlin', '2026-12-05'],
    ['on 5/12/26', 'Europe/Berlin', '2026-12-05'],
    ['on 5/12/2026', 'America/Chicago', '2026-05-12'],
    ['on 5.12.2026', 'America/Chicago', '2026-12-05'],
    ['on 2026/12/5', 'Europe/Berlin', '2026-12-05'],
    ['by 5-12', 'Europe/London', undefined],
    ['on 5-12', 'Europe/London', '2026-12-05'],
  ])('%s in %s', (text, tz, day) => {
    const found = findDates(text, { on: MONDAY, tz }, 'future')
    expect(found.map(({ to }) => to)).toEqual(day === undefined ? [] : [day])
  })

  test('is settled by the zone of the note, whatever an engine made of it', () => {
    const text = 'Met Tom. I promised him a quote by 3/4.'
    const meaning: Meaning = {
      language: 'en',
      intent: 'log_visit',
      visits: [
        {
          contacts: [],
          facts: [],
          signals: [],
          follow_ups: [{ what: 'quote', by: 'rep', due: '2027-03-04', quote: 'I promised him a quote by 3/4' }],
        },
      ],
    }
    const dueIn = (tz: string) =>
      settleDates(meaning, { text, at: '2026-11-23T12:00:00Z', tz }).visits[0]?.follow_ups[0]?.due
    expect(dueIn('Europe/London')).toBe('2027-04-03')
    expect(dueIn('America/New_York')).toBe('2027-03-04')
  })
})
