// Posts of every kind and arbitrary words, for the properties of what is drawn.
import fc from 'fast-check'
import type { ComingList } from '../../src/coming-posts.ts'
import type { Language } from '../../src/model.ts'
import type { LifeView } from '../../src/nudge-posts.ts'
import { formOf } from '../../src/nudges/form.ts'
import type { Message, View } from '../../src/post.ts'
import {
  card,
  coaching,
  coachingReport,
  contradictingCard,
  customer,
  digest,
  editVisit,
  fullCoaching,
  items,
  nudge,
  shelf,
  visitCard,
} from './render-samples.ts'
import { teamMessages } from './render-team.ts'
import { toolSheet } from './render-tools.ts'

const FIXED = new Set(
  'id what from to kind language group tool note state key by channel step card due on saidOn closeOn lastContactOn until today day earliest refused chosen nudge nudgeAt since too leave country time tz works off offBelow usage'.split(
    ' ',
  ),
)

/** Lists that hold each of a few things once. */
const ONCE = new Set(['works', 'numbers', 'off', 'offBelow'])

/** A copy of a post with every free text taken from a pool, every list `times` as long, and all ids of their own. */
export function stuffed<T>(post: T, pool: string[], times: number): T {
  let next = 0
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'id') return `i${next++}`
    if (typeof value === 'string') return FIXED.has(key) ? value : (pool[next++ % pool.length] ?? value)
    if (!value || typeof value !== 'object') return value
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]))
    return Array.from({ length: ONCE.has(key) ? 1 : times }, () => value.map(each => walk(each, key))).flat()
  }
  return walk(post, '') as T
}

const coming: ComingList = {
  ...{ what: 'see', customer: 'x', span: { from: '2026-12-02', to: '2026-12-06' }, left: 2 },
  items: [
    {
      ...{ on: '2026-12-03', id: 'c', customer: 'x', contact: 'x', due: '2026-12-04', why: 'x', take: 'x', nudge: 'n' },
      quote: { text: 'x', on: '2026-11-30' },
    },
    { on: '2026-12-02', id: '', customer: '', why: 'x', take: 'x' },
  ],
}

const lives: LifeView[] = [
  {
    ...{ customer: 'x', why: 'x', day: '2026-12-01' },
    steps: [
      { step: 'sent', by: 'clock', on: '2026-12-01', time: '08:30' },
      { step: 'snoozed', by: 'rep', on: '2026-12-01', time: '09:12', until: '2026-12-03' },
      { step: 'skipped', by: 'rep', on: '2026-12-02', time: '09:12', reason: 'not_useful' },
    ],
  },
  { customer: '', why: 'x', day: '2026-12-01', steps: [] },
]

export const messages = (language: Language): Message[] => [
  visitCard(language),
  ...teamMessages(language),
  contradictingCard(language),
  visitCard(language, { state: 'undone' }),
  visitCard(language, { state: 'corrected' }),
  coaching(language),
  coaching(language, { parts: undefined, answer: 'x', vote: 'up' }),
  coaching(language, { refused: 'unlawful', answer: 'x' }),
  fullCoaching(language),
  card(language),
  shelf(language),
  { ...shelf(language), open: undefined },
  coachingReport(language),
  toolSheet(language),
  digest(language, [nudge(), nudge({ state: 'done' })], 3),
  { ...digest(language, [nudge()], 3), shown: 3 },
  { kind: 'left_over', language, day: '2026-12-02', nudges: [nudge(), nudge({ state: 'snoozed' })], left: 2 },
  { kind: 'how_it_went', language, nudge: 'n', customer: 'x' },
  { kind: 'nudge_lives', language, since: '2026-11-18', today: '2026-12-02', lives, left: 2 },
  { kind: 'nudge_lives', language, since: '2026-11-18', today: '2026-12-02', lives: [], left: 0 },
  customer(language),
  { kind: 'agenda', language, today: '2026-12-02', items },
  { kind: 'agenda', language, today: '2026-12-02', items, coming },
  {
    kind: 'record',
    language,
    today: '2026-12-02',
    title: 'x',
    lines: [
      { text: 'x', bold: true },
      { text: 'x', quote: 'x', on: '2026-12-01' },
    ],
    note: 'x',
  },
  { kind: 'no_contact', language, today: '2026-12-02', customer: 'c', name: 'x', since: '2026-12-01', state: 'kept' },
  { kind: 'say', language, text: 'x' },
  { kind: 'leave', language, leave: 'l', state: 'kept', text: 'x', too: '2026-12-02' },
  { kind: 'leave', language, leave: 'l', state: 'undone', text: 'x' },
  { kind: 'holidays', language, text: 'x', enter: true },
  { kind: 'which_customer', language, note: 'n', said: 'x', options: [{ id: 'a', name: 'x', hint: 'x' }] },
  { kind: 'help', language, commands: [{ usage: '/rapport', says: 'x' }] },
  {
    kind: 'status',
    language,
    engine: 'x',
    database: 'x',
    waiting: { inbox: 0, outbox: 0 },
    dead: [{ at: 'x', what: 'x', why: 'x' }],
    customers: 1,
    reps: 1,
  },
]

export const views = (language: Language): View[] => [
  editVisit(language),
  { kind: 'holiday', language, country: 'CN', day: '2026-12-02' },
  { kind: 'log_visit', language, customer: 'x', text: 'x', nudge: 'g' },
  {
    ...{ kind: 'settings', language, nudgeAt: '08:30', works: ['mon'], tz: 'Asia/Shanghai', team: true },
    nudges: formOf({ kinds: { birthday: false }, numbers: { limit: 3 }, festivals: [{ on: '--12-25', name: 'x' }] }),
  },
  { kind: 'team_settings', language, nudges: formOf({ kinds: {}, numbers: {} }) },
  { kind: 'snooze', language, nudge: 'g', customer: 'x', earliest: '2026-12-03' },
  {
    kind: 'home',
    language,
    name: 'x',
    today: '2026-12-02',
    items,
    visits: [{ customer: 'x', on: '2026-12-01', facts: 2 }],
  },
]

const spice = fc.constantFrom(
  ...Array.from('*_~`<>&@!#|: \n\u202E\u0007a9中文。😀👩‍👩‍👧ש'),
  '<!channel>',
  '<@U1>',
  '<http://x.y|z>',
  '>',
  '```',
  '\u200F',
)
export const nasty = fc.array(spice, { maxLength: 120 }).map(parts => parts.join(''))
export const halves = fc
  .array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 60 })
  .map(units => String.fromCharCode(...units))
const long = fc
  .tuple(spice, fc.integer({ min: 1, max: 4000 }))
  .map(([unit, count]) => unit.repeat(count).slice(0, 6000))
export const pool = fc.array(fc.oneof(nasty, halves, long, fc.constant('')), { minLength: 1, maxLength: 6 })
export const post = fc.record({
  pool,
  times: fc.constantFrom(1, 2, 12),
  language: fc.constantFrom<Language>('zh', 'en'),
})
