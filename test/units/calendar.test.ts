// The working calendar: weeks, public holidays, make-up workdays, leave and what a workspace says otherwise.
import { describe, expect, test } from 'vitest'
import { type CalendarSettings, countryOf, createCalendar } from '../../src/nudges/calendar.ts'

const OFFICE_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const calendar = (country: string, over: Partial<CalendarSettings> = {}) =>
  createCalendar({ country, works: OFFICE_WEEK, ...over })

describe('a day is worked or free', () => {
  test.each([
    ['a Friday without a holiday', 'CN', '2026-11-27', true],
    ['a Saturday', 'CN', '2026-11-28', false],
    ['the Thursday of 国庆', 'CN', '2026-10-01', false],
    ['the last day of 国庆', 'CN', '2026-10-07', false],
    ['the first day after 国庆', 'CN', '2026-10-08', true],
    ['the make-up Saturday after 国庆', 'CN', '2026-10-10', true],
    ['the make-up Sunday before 国庆', 'CN', '2026-09-20', true],
    ['an ordinary Sunday of that month', 'CN', '2026-09-13', false],
    ['8 March, a holiday for some only', 'CN', '2027-03-08', true],
    ['US Thanksgiving', 'US', '2026-11-26', false],
    ['the Friday after it, no public holiday', 'US', '2026-11-27', true],
    ['US Independence Day as observed on Friday', 'US', '2026-07-03', false],
    ['US New Year 2028 as observed in 2027', 'US', '2027-12-31', false],
    ['British Boxing Day as observed on Monday', 'GB', '2026-12-28', false],
    ['the second day of a three-day feast in the Emirates', 'AE', '2026-05-28', false],
    ['Thanksgiving where nobody keeps it', '', '2026-11-26', true],
    ['Thanksgiving in a country that nobody knows', 'XX', '2026-11-26', true],
  ])('%s (%s %s): %s', (_name, country, day, worked) => {
    expect(calendar(country).isWorkday(day)).toBe(worked)
  })

  test('a Sunday-to-Thursday week works on Sunday and rests on Friday', () => {
    const week = calendar('AE', { works: ['sun', 'mon', 'tue', 'wed', 'thu'] })
    expect(week.isWorkday('2026-11-22')).toBe(true)
    expect(week.isWorkday('2026-11-27')).toBe(false)
    expect(week.workdayOnOrBefore('2026-11-28')).toBe('2026-11-26')
    expect(week.nextWorkday('2026-11-26')).toBe('2026-11-29')
  })
  test('a make-up Saturday is not for those who do not work Monday to Friday', () => {
    expect(calendar('CN', { works: ['mon', 'wed'] }).isWorkday('2026-10-10')).toBe(false)
  })
  test('a week without a single working day is read as Monday to Friday', () => {
    expect(calendar('US', { works: [] }).nextWorkday('2026-11-27')).toBe('2026-11-30')
  })
  test('leave frees its days, both ends included, even an overridden one', () => {
    const away = calendar('US', {
      leave: [{ from: '2026-12-01', to: '2026-12-03' }],
      overrides: { '2026-12-02': 'work' },
    })
    expect(away.workdayOnOrBefore('2026-12-03')).toBe('2026-11-30')
    expect(away.nextWorkday('2026-11-30')).toBe('2026-12-04')
  })
  test('a day that is entered as worked is for those who work the office week, or that day of the week', () => {
    const overrides = { '2027-02-20': 'work' } as const
    expect(calendar('CN', { works: ['mon', 'wed'], overrides }).isWorkday('2027-02-20')).toBe(false)
    expect(calendar('CN', { works: ['mon', 'sat'], overrides }).isWorkday('2027-02-20')).toBe(true)
  })
  test('an override frees a workday and works a holiday', () => {
    const own = calendar('CN', { overrides: { '2027-02-09': 'free', '2027-02-20': 'work', '2026-10-02': 'work' } })
    expect(['2027-02-09', '2027-02-20', '2026-10-02'].map(own.isWorkday)).toEqual([false, true, true])
  })
})

describe('a mainland year that is not announced yet', () => {
  const china = calendar('CN')
  test('says that it is not certain, and only there', () => {
    expect([2026, 2027].map(china.certain)).toEqual([true, false])
    expect(calendar('US').certain(2027)).toBe(true)
  })
  test.each([
    ['元旦', '2027-01-01'],
    ['除夕', '2027-02-05'],
    ['初三', '2027-02-08'],
    ['清明', '2027-04-05'],
    ['端午', '2027-06-09'],
    ['中秋', '2027-09-15'],
    ['国庆', '2027-10-01'],
    ['劳动节', '2028-05-01'],
    ['5月2日', '2028-05-02'],
    ['闰五月年的端午', '2028-05-28'],
  ])('still keeps %s free (%s)', (_name, day) => {
    expect(china.isWorkday(day)).toBe(false)
  })
  test('works the days beside them', () => {
    expect(['2027-02-04', '2027-04-06', '2027-10-08', '2027-09-14'].every(china.isWorkday)).toBe(true)
  })
  test.each(['2027-02-09', '2027-02-12', '2027-05-03', '2027-10-04'])(
    'does not take %s, of which nobody knows yet, for a workday',
    day => {
      expect(china.isWorkday(day)).toBe(false)
      expect(calendar('CN', { overrides: { [day]: 'work' } }).isWorkday(day)).toBe(true)
    },
  )
  test('what would fall on such days is told on the last workday before them', () => {
    expect(china.workdayOnOrBefore('2027-02-10')).toBe('2027-02-04')
    expect(china.nextWorkday('2027-02-04')).toBe('2027-02-15')
  })
  test('says so around a long holiday, and not where somebody has entered its days', () => {
    expect(['2027-01-25', '2027-01-26', '2027-02-04', '2027-02-22', '2027-02-23'].map(china.unannounced)).toEqual([
      undefined,
      2027,
      2027,
      2027,
      undefined,
    ])
    const entered = calendar('CN', { overrides: { '2027-02-20': 'work' } })
    expect([entered.unannounced('2027-02-04'), entered.unannounced('2027-09-30')]).toEqual([undefined, 2027])
    expect([china.unannounced('2026-09-30'), calendar('US').unannounced('2027-02-04')]).toEqual([undefined, undefined])
  })
})

describe('searching and counting', () => {
  test('the workday on or before a day is the day itself when it is worked', () => {
    expect(calendar('CN').workdayOnOrBefore('2026-10-10')).toBe('2026-10-10')
    expect(calendar('CN').workdayOnOrBefore('2026-10-07')).toBe('2026-09-30')
  })
  test('workdays between two days leave out the first and count the last', () => {
    expect(calendar('CN').workdaysBetween('2026-09-30', '2026-10-12')).toBe(4)
    expect(calendar('US').workdaysBetween('2026-11-25', '2026-11-27')).toBe(1)
    expect(calendar('US').workdaysBetween('2026-11-27', '2026-11-25')).toBe(0)
  })
  test('an absence without end still gives an answer', () => {
    const gone = calendar('US', { leave: [{ from: '2026-12-01', to: '2999-12-31' }] })
    expect(gone.nextWorkday('2026-11-30')).toBe('2028-11-30')
    expect(gone.workdayOnOrBefore('2027-03-01')).toBe('2026-11-30')
  })
})

test.each([
  ['Asia/Shanghai', 'CN'],
  ['America/New_York', 'US'],
  ['America/Los_Angeles', 'US'],
  ['Europe/London', 'GB'],
  ['Australia/Sydney', 'AU'],
  ['Asia/Hong_Kong', 'HK'],
  ['UTC', ''],
  ['Nowhere/Land', ''],
])('the zone %s stands for the country "%s"', (tz, country) => {
  expect(countryOf(tz)).toBe(country)
})
