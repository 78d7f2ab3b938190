// What a message means, in the shape that both engines must give and that `rapport understand` prints.
import { z } from 'zod'

export const INTENTS = [
  'log_visit',
  'ask_coach',
  'ask_customer',
  'brief',
  'agenda',
  'correct',
  'done',
  'practise',
  'settings',
  'help',
  'other',
] as const
export const CHANNELS = ['visit', 'call', 'message', 'meeting', 'meal', 'event'] as const
export const SIGNAL_KINDS = [
  'objection',
  'complaint',
  'buying_signal',
  'avoidance',
  'purchase',
  'delivery',
  'payment',
  'praise',
  'competitor_move',
  'referral',
] as const
export const OBJECTION_TOPICS = [
  'price',
  'stock',
  'later_discount',
  'comparison',
  'reviews',
  'authority',
  'doubt',
  'habit',
  'security',
  'timing',
  'quality',
  'terms',
  'other',
] as const
export const DEAL_STEPS = ['analyse', 'trust', 'needs', 'value', 'commitment', 'payment'] as const
export const FOLLOW_UP_KINDS = ['task', 'appointment', 'payment'] as const

const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const quote = z.string().min(1)
const certainty = z.enum(['hearsay', 'unsure']).optional()

const contact = z.strictObject({ name: z.string().min(1), title: z.string().optional() })
const fact = z.strictObject({
  about: z.string().min(1),
  key: z.string().min(1),
  value: z.string().min(1),
  currency: z.string().optional(),
  quote,
  certainty,
})
const signal = z.strictObject({
  kind: z.enum(SIGNAL_KINDS),
  topic: z.string().optional(),
  by: z.string().optional(),
  quote,
  certainty,
})
const followUp = z.strictObject({
  what: z.string().min(1),
  by: z.enum(['rep', 'customer']),
  due: civilDate.optional(),
  kind: z.enum(FOLLOW_UP_KINDS).optional(),
  quote,
  certainty,
})
const deal = z.strictObject({
  product: z.string().optional(),
  quantity: z.number().optional(),
  unit: z.string().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  step: z.enum(DEAL_STEPS).optional(),
  close_on: civilDate.optional(),
  quote,
  certainty,
})
const visit = z.strictObject({
  customer: z.string().optional(),
  occurred_on: civilDate.optional(),
  channel: z.enum(CHANNELS).optional(),
  contacts: z.array(contact).default([]),
  facts: z.array(fact).default([]),
  signals: z.array(signal).default([]),
  follow_ups: z.array(followUp).default([]),
  deal: deal.optional(),
})

/** The strict shape of an understood message; what does not fit it is a violation that an engine must mend. */
export const meaningSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  intent: z.enum(INTENTS),
  visits: z.array(visit).default([]),
})

export type Meaning = z.infer<typeof meaningSchema>
export type Intent = (typeof INTENTS)[number]
export type VisitMeaning = z.infer<typeof visit>
export type ContactMeaning = z.infer<typeof contact>
export type FactMeaning = z.infer<typeof fact>
export type SignalMeaning = z.infer<typeof signal>
export type FollowUpMeaning = z.infer<typeof followUp>
export type DealMeaning = z.infer<typeof deal>
export type Channel = (typeof CHANNELS)[number]
export type SignalKind = (typeof SIGNAL_KINDS)[number]
export type ObjectionTopic = (typeof OBJECTION_TOPICS)[number]
export type DealStep = (typeof DEAL_STEPS)[number]

/** One message to understand, with what is known around it. */
export interface Note {
  text: string
  /** When it was written, ISO 8601 with offset. */
  at: string
  /** The writer's IANA zone. */
  tz: string
  /** The writer's own customers, by the name under which they are kept. */
  customers: string[]
  /** Contacts already known, each with the customer they belong to. */
  contacts?: { name: string; customer: string }[]
  /** The customer that the thread is about, when the message stands in one. */
  subject?: string
  /** The note that the thread began with, when the message stands in one: what "60, not 50" speaks of. */
  earlier?: string
}
