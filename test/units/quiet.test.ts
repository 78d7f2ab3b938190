// Quiet hours: as they are asked for, and as instants in the nights when clocks change.
import { describe, expect, test } from 'vitest'
import { createCalendar, endOfMorning, startOfMorning } from '../../src/nudges/calendar.ts'
import { isQuietTime, mayDisturb, nextPermitted, USUAL_QUIET } from '../../src/nudges/quiet.ts'
import { quietAsked } from '../../src/understanding/quiet.ts'

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const daily = createCalendar({ country: '', works: EVERY_DAY })
const office = createCalendar({ country: 'US', works: EVERY_DAY.slice(0, 5) })
const at = (text: string) => new Date(text)

describe('a time lies in the quiet hours', () => {
  test.each([
    ['20:00', '07:00', '06:59', true],
    ['20:00', '07:00', '07:00', false],
    ['20:00', '07:00', '20:00', true],
    ['20:00', '07:00', '12:00', false],
    ['12:00', '13:30', '13:00', true],
    ['12:00', '13:30', '13:30', false],
    ['08:00', '08:00', '08:00', false],
  ])('%s to %s, %s: %s', (quietFrom, quietTo, time, quiet) => {
    expect(isQuietTime({ quietFrom, quietTo }, time)).toBe(quiet)
  })
  test('without any there are none', () => expect(isQuietTime({}, '03:00')).toBe(false))
})

describe('the first permitted instant', () => {
  test.each([
    ['by day, itself', 'America/New_York', '2026-12-01T10:00:00-05:00', '2026-12-01T10:00:00-05:00'],
    ['in the evening, the next morning', 'America/New_York', '2026-12-01T21:00:00-05:00', '2026-12-02T07:00:00-05:00'],
    ['before dawn, that morning', 'America/New_York', '2026-12-01T03:00:00-05:00', '2026-12-01T07:00:00-05:00'],
    ['when clocks go forward', 'America/New_York', '2026-03-07T23:00:00-05:00', '2026-03-08T07:00:00-04:00'],
    ['when clocks go back', 'America/New_York', '2026-10-31T23:00:00-04:00', '2026-11-01T07:00:00-05:00'],
    ['when clocks go forward', 'Europe/London', '2026-03-29T00:30:00+00:00', '2026-03-29T07:00:00+01:00'],
    ['when clocks go back', 'Europe/London', '2026-10-25T01:30:00+01:00', '2026-10-25T07:00:00+00:00'],
    ['when clocks go forward', 'Australia/Sydney', '2026-10-04T01:59:00+10:00', '2026-10-04T07:00:00+11:00'],
    ['when clocks go back', 'Australia/Sydney', '2026-04-05T02:30:00+11:00', '2026-04-05T07:00:00+10:00'],
    ['by half an hour', 'Australia/Lord_Howe', '2026-10-04T01:00:00+10:30', '2026-10-04T07:00:00+11:00'],
    ['by half an hour back', 'Australia/Lord_Howe', '2026-04-05T01:45:00+11:00', '2026-04-05T07:00:00+10:30'],
  ])('%s, in %s', (_name, tz, instant, permitted) => {
    expect(nextPermitted({ tz, ...USUAL_QUIET }, daily, at(instant))).toEqual(at(permitted))
    expect(mayDisturb({ tz, ...USUAL_QUIET }, daily, at(permitted))).toBe(true)
  })
  test.each([
    ['02:30', 'America/New_York', '2026-03-08T01:59:00-05:00', '2026-03-08T03:30:00-04:00'],
    ['01:30', 'America/New_York', '2026-11-01T00:59:00-04:00', '2026-11-01T01:30:00-05:00'],
    ['01:30', 'America/New_York', '2026-11-01T01:40:00-04:00', '2026-11-01T01:30:00-05:00'],
    ['02:15', 'Australia/Lord_Howe', '2026-10-04T01:59:00+10:30', '2026-10-04T02:45:00+11:00'],
  ])('an end at %s that the clocks skip or double, in %s', (quietTo, tz, instant, permitted) => {
    expect(nextPermitted({ tz, quietFrom: '20:00', quietTo }, daily, at(instant))).toEqual(at(permitted))
  })
  test('a Friday evening waits for Monday, and leave for its end', () => {
    const rep = { tz: 'America/New_York', ...USUAL_QUIET }
    expect(nextPermitted(rep, office, at('2026-12-04T20:00:00-05:00'))).toEqual(at('2026-12-07T07:00:00-05:00'))
    const away = createCalendar({
      ...{ country: 'US', works: EVERY_DAY.slice(0, 5) },
      leave: [{ from: '2026-12-07', to: '2026-12-11' }],
    })
    expect(nextPermitted(rep, away, at('2026-12-04T20:00:00-05:00'))).toEqual(at('2026-12-14T07:00:00-05:00'))
    expect(mayDisturb(rep, away, at('2026-12-08T12:00:00-05:00'))).toBe(false)
  })
})

describe('a digest keeps to them', () => {
  const rep = { tz: 'Asia/Shanghai', nudgeAt: '06:30', ...USUAL_QUIET }
  test('one that lies in them comes at their end', () => {
    expect(startOfMorning(rep, '2026-12-01')).toEqual(at('2026-12-01T07:00:00+08:00'))
    expect(startOfMorning({ ...rep, nudgeAt: '21:00' }, '2026-12-01')).toEqual(at('2026-12-01T07:00:00+08:00'))
    expect(startOfMorning({ ...rep, nudgeAt: '08:30' }, '2026-12-01')).toEqual(at('2026-12-01T08:30:00+08:00'))
  })
  test('one that was missed does not come in them', () => {
    const early = { ...rep, quietFrom: '16:00' }
    expect(endOfMorning(early, '2026-12-01')).toEqual(at('2026-12-01T16:00:00+08:00'))
    expect(endOfMorning(rep, '2026-12-01')).toEqual(at('2026-12-01T18:00:00+08:00'))
    expect(endOfMorning({ ...rep, nudgeAt: '19:00' }, '2026-12-01')).toEqual(at('2026-12-01T20:00:00+08:00'))
  })
})

describe('in words', () => {
  test.each([
    ['don’t disturb me before 9', { set: { quietTo: '09:00' } }],
    ['don’t message me before 9am please', { set: { quietTo: '09:00' } }],
    ['no messages after 8pm', { set: { quietFrom: '20:00' } }],
    ['no nudges after 8', { set: { quietFrom: '20:00' } }],
    ['please don’t disturb me after 19:00', { set: { quietFrom: '19:00' } }],
    ['nothing before 9 in the morning', { set: { quietTo: '09:00' } }],
    ['quiet hours 21:00 to 7:30', { set: { quietFrom: '21:00', quietTo: '07:30' } }],
    ['quiet hours 10 to 7', { set: { quietFrom: '22:00', quietTo: '07:00' } }],
    ['my quiet hours are from 9pm to 8am', { set: { quietFrom: '21:00', quietTo: '08:00' } }],
    ['don’t ping me between 12 and 14:00', { set: { quietFrom: '12:00', quietTo: '14:00' } }],
    ['only nudge me between 9 and 6', { set: { quietFrom: '18:00', quietTo: '09:00' } }],
    ['turn off quiet hours', { off: true }],
    ['what are my quiet hours?', { ask: true }],
    ['晚上八点以后别打扰我', { set: { quietFrom: '20:00' } }],
    ['早上九点之前别发消息', { set: { quietTo: '09:00' } }],
    ['九点前不要打扰我', { set: { quietTo: '09:00' } }],
    ['下午六点半以后别推送了', { set: { quietFrom: '18:30' } }],
    ['免打扰时间设为晚上十点到早上七点', { set: { quietFrom: '22:00', quietTo: '07:00' } }],
    ['22:00到7:00别打扰我', { set: { quietFrom: '22:00', quietTo: '07:00' } }],
    ['晚上十点到第二天早上八点不要打扰我', { set: { quietFrom: '22:00', quietTo: '08:00' } }],
    ['取消免打扰', { off: true }],
    ['我的免打扰时间是几点？', { ask: true }],
  ])('%s', (text, wish) => expect(quietAsked(text)).toEqual(wish))

  test.each([
    'don’t call Sarah before 9',
    'don’t disturb him before 9',
    'he says no calls before 9',
    'no delivery before 9',
    'only call me after 5',
    'no messages after 8 days',
    'she is a quiet customer',
    'don’t disturb me until Monday',
    '王总说早上九点之前别打电话',
    '晚上八点以后别给王总打电话',
    '他晚上八点以后不接电话',
    '九点之前到恒瑞',
    '别打扰他',
    '店里晚上八点以后没人',
  ])('“%s” is about something else', text => expect(quietAsked(text)).toBeUndefined())
})
