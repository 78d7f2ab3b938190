// Messages to managers as samples: everything that can stand in one.
import type { Language } from '../../src/model.ts'
import type { Message } from '../../src/post.ts'
import type { AlertView } from '../../src/team-posts.ts'

const about = { customer: '恒瑞大药房', rep: '林晓' }
const quote = { text: '货又送错了', on: '2026-11-02' }

/** One of each kind, and in each state. */
export const alertItems: AlertView[] = [
  {
    ...{ ...about, id: '1', kind: 'complaint', on: '2026-11-02', days: 8, quote: quote.text, state: 'open' },
    promise: { what: '换货', due: '2026-11-12' },
  },
  { ...about, id: '2', kind: 'overdue', what: '送对比表', due: '2026-11-04', late: 4, quote, state: 'seen' },
  { ...about, id: '3', kind: 'cooling', lastContactOn: '2026-10-02', quote, state: 'asked' },
  { ...about, id: '4', kind: 'handover', customers: ['恒瑞', '康宁'], to: 'Emma', on: '2026-11-09', state: 'open' },
]

/** Every message about a team. */
export const teamMessages = (language: Language): Message[] => [
  { kind: 'alert', language, name: '王总', day: '2026-11-10', items: alertItems, more: 3 },
  {
    ...{ kind: 'week', language, today: '2026-11-13', from: '2026-11-06', until: '2026-11-22' },
    atRisk: [{ ...about, kind: 'complaint', on: '2026-11-02' }],
    moved: [{ ...about, product: '冷藏柜', was: 'value', now: 'needs', back: true }],
    won: [{ ...about, quote: '先来二十盒', on: '2026-11-10' }],
    promised: [{ ...about, what: '报价', by: 'rep', due: '2026-11-09' }],
    objections: [{ topic: 'price', now: 40, before: 2 }],
    words: [{ ...about, quote: '比别家贵了不少', on: '2026-11-10', kind: 'objection' }],
  },
  ...(['asked', 'accepted', 'declined', 'undone'] as const).map(state => ({
    ...{ kind: 'handover' as const, language, handover: 'h1', state, from: '林晓', to: 'Emma', by: '王总' },
    customers: [{ name: '恒瑞大药房', promises: 2, complaints: 1 }],
  })),
  ...(['asked', 'confirmed', 'declined'] as const).map(state => ({
    ...{ kind: 'manager' as const, language, rep: 'U1', name: 'Emma', state },
  })),
]
