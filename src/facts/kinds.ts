// The registry of fact keys: what each is about, its class and type, whether it is sensitive, and whether a customer can hold many.

export type Subject = 'customer' | 'contact' | 'deal'
export type FactClass =
  | 'basic'
  | 'commercial'
  | 'logistics'
  | 'record'
  | 'decision'
  | 'personal'
  | 'willingness'
  | 'quality'
export type FactType =
  | 'text'
  | 'phone'
  | 'email'
  | 'url'
  | 'date'
  | 'date-or-text'
  | 'money'
  | 'number'
  | 'birthday'
  | readonly string[]

export interface FactKind {
  subjects: readonly Subject[]
  class: FactClass
  /** A scalar type, or the values of an enumeration. */
  type: FactType
  /** Not kept unless the workspace turns it on. */
  sensitive?: true
  /** Several values may hold at once; otherwise a later one replaces the earlier. */
  many?: true
}

const kind = (
  subjects: readonly Subject[],
  of: FactClass,
  type: FactType,
  flags: { sensitive?: true; many?: true } = {},
): FactKind => ({ subjects, class: of, type, ...flags })

const CUSTOMER = ['customer'] as const
const CONTACT = ['contact'] as const
const EITHER = ['customer', 'contact'] as const
const DEAL = ['customer', 'deal'] as const

export const FACT_KINDS = {
  customer_type: kind(CUSTOMER, 'basic', [
    'chain',
    'store',
    'hospital',
    'clinic',
    'distributor',
    'dealer',
    'factory',
    'school',
    'government',
    'office',
    'consumer',
    'other',
  ]),
  industry: kind(CUSTOMER, 'basic', 'text'),
  ownership: kind(CUSTOMER, 'basic', ['state', 'private', 'foreign', 'joint', 'public', 'other']),
  size: kind(CUSTOMER, 'basic', 'text'),
  address: kind(CUSTOMER, 'basic', 'text'),
  region: kind(CUSTOMER, 'basic', 'text'),
  phone: kind(EITHER, 'basic', 'phone', { many: true }),
  email: kind(EITHER, 'basic', 'email', { many: true }),
  website: kind(CUSTOMER, 'basic', 'url'),
  bank_account: kind(CUSTOMER, 'basic', 'text', { sensitive: true }),
  customer_since: kind(CUSTOMER, 'basic', 'date'),
  plan: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  fiscal_year: kind(CUSTOMER, 'commercial', 'text'),
  org_structure: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  product_mix: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  price_policy: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  sales_policy: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  marketing_mode: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  credit: kind(CUSTOMER, 'commercial', 'text'),
  annual_sales: kind(CUSTOMER, 'commercial', 'money'),
  current_supplier: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  competitor: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  buying_process: kind(CUSTOMER, 'commercial', 'text', { many: true }),
  deciders_count: kind(CUSTOMER, 'commercial', 'number'),
  budget: kind(DEAL, 'commercial', 'money'),
  budget_when: kind(DEAL, 'commercial', 'date-or-text'),
  need: kind(DEAL, 'commercial', 'text', { many: true }),
  pain: kind(DEAL, 'commercial', 'text', { many: true }),
  delivery_preference: kind(CUSTOMER, 'logistics', 'text', { many: true }),
  receiving_hours: kind(CUSTOMER, 'logistics', 'text'),
  payment_terms: kind(CUSTOMER, 'logistics', 'text'),
  invoice: kind(CUSTOMER, 'logistics', 'text', { many: true }),
  reorder_cycle_days: kind(CUSTOMER, 'record', 'number'),
  stock_level: kind(CUSTOMER, 'record', 'text'),
  satisfaction: kind(EITHER, 'record', 'text'),
  title: kind(CONTACT, 'basic', 'text'),
  english_name: kind(CONTACT, 'basic', 'text'),
  nickname: kind(CONTACT, 'basic', 'text', { many: true }),
  gender: kind(CONTACT, 'basic', ['female', 'male']),
  wechat: kind(CONTACT, 'basic', 'text'),
  // One person decides and buys, or uses and guides.
  role: kind(
    CONTACT,
    'decision',
    ['initiator', 'decider', 'designer', 'evaluator', 'user', 'gatekeeper', 'buyer', 'order_clerk', 'guide'],
    { many: true },
  ),
  function: kind(CONTACT, 'decision', ['use', 'technical', 'finance', 'purchasing', 'management', 'sales'], {
    many: true,
  }),
  level: kind(CONTACT, 'decision', ['operation', 'management', 'decision']),
  influence: kind(CONTACT, 'decision', ['low', 'medium', 'high']),
  stance: kind(CONTACT, 'decision', ['against', 'neutral', 'supporter', 'ally']),
  reports_to: kind(CONTACT, 'decision', 'text'),
  personal_interest: kind(CONTACT, 'decision', 'text', { many: true }),
  style: kind(CONTACT, 'personal', ['driver', 'expressive', 'amiable', 'analytical']),
  birthday: kind(CONTACT, 'personal', 'birthday'),
  age: kind(CONTACT, 'personal', 'number'),
  anniversary: kind(EITHER, 'personal', 'date', { many: true }),
  birthplace: kind(CONTACT, 'personal', 'text'),
  education: kind(CONTACT, 'personal', 'text', { many: true }),
  family: kind(CONTACT, 'personal', 'text', { many: true }),
  interests: kind(CONTACT, 'personal', 'text', { many: true }),
  taste: kind(CONTACT, 'personal', 'text', { many: true }),
  favourite_colour: kind(CONTACT, 'personal', 'text', { many: true }),
  taboo: kind(CONTACT, 'personal', 'text', { many: true }),
  transport: kind(CONTACT, 'personal', 'text'),
  schedule: kind(CONTACT, 'personal', 'text'),
  ideal: kind(CONTACT, 'personal', 'text', { many: true }),
  experience: kind(CONTACT, 'personal', 'text', { many: true }),
  reading: kind(CONTACT, 'personal', 'text', { many: true }),
  religion: kind(CONTACT, 'personal', 'text', { sensitive: true }),
  beliefs: kind(CONTACT, 'personal', 'text', { sensitive: true, many: true }),
  income: kind(CONTACT, 'personal', 'text', { sensitive: true }),
  health: kind(CONTACT, 'personal', 'text', { sensitive: true, many: true }),
  home_address: kind(CONTACT, 'personal', 'text', { sensitive: true }),
  knows_product: kind(CONTACT, 'willingness', 'text', { many: true }),
  knows_rivals: kind(CONTACT, 'willingness', 'text', { many: true }),
  knows_users: kind(CONTACT, 'willingness', 'text', { many: true }),
  knows_value: kind(CONTACT, 'willingness', 'text'),
  knows_risk: kind(CONTACT, 'willingness', 'text'),
  self_view: kind(CONTACT, 'quality', 'text', { many: true }),
  peer_view: kind(CONTACT, 'quality', 'text', { many: true }),
  business_values: kind(CONTACT, 'quality', 'text', { many: true }),
} satisfies Record<string, FactKind>

export type FactKey = keyof typeof FACT_KINDS

/** Whether a string names a fact key. */
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACT_KINDS, key)

/** What is registered for a key. */
export const factKind = (key: FactKey): FactKind => FACT_KINDS[key]
