// English clock times and parts of the day: "3pm", "at 10:30", "noon", "half past three".
import { type Clock, type ClockRule, phrase } from '../../understanding/dates/grammar.ts'
import { numberOf } from './dates-words.ts'

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const parts: Record<string, number> = {
  first: 9,
  morning: 9,
  noon: 12,
  midday: 12,
  lunch: 12,
  lunchtime: 12,
  afternoon: 14,
  evening: 19,
  night: 19,
}

const twelveHour: ClockRule = {
  pattern: phrase(
    String.raw`(?<![\d:.$€£¥/-])\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.?m\b\.?(?:(?: ?[-–] ?| to | until )\d{1,2}(?::\d\d)? ?[ap]m\b)?`,
  ),
  read: ({ hour, minute, half = '' }) => {
    const face = Number(hour) % 12
    return clock(/p/i.test(half) ? face + 12 : face, Number(minute ?? 0))
  },
}

/** "2-4pm": the half of the day stands on the end. */
const twelveHourRange: ClockRule = {
  pattern: phrase(
    String.raw`(?<![\d:.$€£¥/-])\b(?:between )?(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))? ?(?:[-–]|to|(?<=\bbetween \d{1,2}(?::\d\d)? )and) ?(?<end>1[0-2]|0?[1-9])(?::[0-5]\d)? ?(?<half>[ap])m\b`,
  ),
  read: ({ hour, minute, end, half = '' }) => {
    const [from, to] = [Number(hour) % 12, Number(end) % 12]
    const late = /p/i.test(half) && from <= to
    return clock(late ? from + 12 : from, Number(minute ?? 0))
  },
}

const colon: ClockRule = {
  pattern: phrase(
    String.raw`(?<![\d:./$€£¥-])(?:(?<=\b(?:at|by|around|before|until) )(?<cue>)|)(?<hour>2[0-3]|[01]?\d):(?<minute>[0-5]\d)(?![\d:]|[.,]\d|%| ?[ap]\.?m)`,
  ),
  // Without a cue 10:30 may be a ratio or a score.
  read: ({ cue, hour = '', minute }) => ({
    ...clock(Number(hour), Number(minute)),
    sure: cue !== undefined,
    vague: Number(hour) <= 12 && !hour.startsWith('0'),
  }),
}

/** "at 3", only beside a day. */
const bareHour: ClockRule = {
  pattern: phrase(
    String.raw`\b(?:at|@|around|from) ?(?<hour>1[0-2]|[1-9]|${HOURS})\b(?!(?:[:.,/%-]\d)|%| ?[ap]\.?m\b| ?(?:o['’]clock|days?|weeks?|months?|stores?|people|units?|boxes|of|percent)\b)`,
  ),
  read: ({ hour = '' }) => ({ hour: numberOf(hour), minute: 0, sure: false, vague: true }),
}

const oClock: ClockRule = {
  pattern: phrase(
    String.raw`\b(?<half>half past |quarter past |quarter to )?(?<hour>1[0-2]|[1-9]|${HOURS})(?<clock> ?o['’]clock)?\b`,
  ),
  read: ({ half, hour = '', clock: word }) => {
    if (!half && !word) return null
    const kind = half?.trim().toLowerCase().replace(/\s+/g, ' ') ?? ''
    const minute = kind === 'half past' ? 30 : kind === 'quarter past' ? 15 : kind === 'quarter to' ? 45 : 0
    const number = numberOf(hour) - (kind === 'quarter to' ? 1 : 0)
    return { hour: number || 12, minute, sure: true, vague: true }
  },
}

const noon: ClockRule = {
  pattern: phrase(String.raw`(?<=\b(?:at|by|before|around|until) )(?:noon|midday|lunchtime)\b`),
  read: () => clock(12, 0),
}

/** "Thurs pm", "tomorrow am" */
const halfOfDay: ClockRule = {
  pattern: phrase(
    String.raw`(?<=\b(?:\w{3,6}day|mon|tues?|wed|thu|thurs?|fri|sat|sun|tomorrow|tmrw|tmr),? )(?<half>[ap])m\b`,
  ),
  read: ({ half = '' }) => ({ ...clock(/p/i.test(half) ? 14 : 9, 0), sure: false, part: true }),
}

/** Parts of a day, only beside a day. */
const partOfDay: ClockRule = {
  pattern: phrase(
    String.raw`\b(?:in the |at |early |late |mid-?|over )?(?<part>morning|noon|midday|lunch(?:time)?|afternoon|evening|night)\b|\b(?<first>first thing)(?: in the morning)?\b`,
  ),
  read: ({ part, first }) => ({
    ...clock(parts[part?.toLowerCase() ?? (first ? 'first' : '')] ?? 9, 0),
    sure: false,
    part: true,
  }),
}

export const enClocks: ClockRule[] = [twelveHour, twelveHourRange, colon, bareHour, oClock, noon, halfOfDay, partOfDay]

function clock(hour: number, minute: number): Clock {
  return { hour, minute, sure: true }
}
