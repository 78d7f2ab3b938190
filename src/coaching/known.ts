// Which known facts of a customer are of use for which card.
import type { Card } from './playbook.ts'

/** A fact as kept: `about` is the customer or a contact, `label` the key in the reader's language, `quote` as it was written. */
export interface Known {
  key: string
  label: string
  value: string
  quote: string
  about: string
}

const NEED = ['pain', 'need', 'current_supplier', 'competitor', 'budget', 'personal_interest']
const PERSON = ['taste', 'interests', 'family', 'birthday', 'anniversary', 'taboo']
const BY_GROUP: Partial<Record<Card['group'], string[]>> = {
  discover: NEED,
  present: NEED,
  objections: NEED,
  close: [...NEED, 'budget_when', 'payment_terms'],
  prospect: ['buying_process', 'role', 'influence', 'reports_to', 'stance', 'deciders_count', 'personal_interest'],
  people: ['taboo', 'interests', 'personal_interest', 'taste'],
  retain: [...PERSON, 'satisfaction', 'reorder_cycle_days'],
  service: ['satisfaction', 'taboo', 'delivery_preference', 'receiving_hours'],
}
const BY_CARD: Record<string, string[]> = {
  'objection-no-authority': ['reports_to', 'buying_process', 'role', 'influence', 'budget_when', 'need', 'pain'],
  'customer-avoids': ['taste', 'interests', 'pain', 'need'],
}

/** The facts that help with this card, most useful first, at most `limit`. */
export function usefulFacts(card: Card, known: Known[], limit = 2): Known[] {
  const keys = BY_CARD[card.id] ?? BY_GROUP[card.group] ?? [...NEED, ...PERSON]
  return keys.flatMap(key => known.filter(fact => fact.key === key)).slice(0, limit)
}
