// A deal as it stands: the fold of all that was said of it, later words over earlier ones.
import type { DealStep } from '../understanding/meaning.ts'

/** The slots in which one statement can contradict another. */
export interface DealSlots {
  quantity?: number
  unit?: string
  amount?: number
  currency?: string
  closeOn?: string
}

export interface DealStatement {
  id: string
  deal: string
  product: string | null
  quantity: number | null
  unit: string | null
  amount: number | null
  currency: string | null
  step: DealStep | null
  closeOn: string | null
  quote: string
  saidOn: string
  certainty?: 'hearsay' | 'unsure' | null
  /** Slots that it stated and that the rep set aside. */
  setAside?: DealSlots | null
  /** The last that was only heard of it and says otherwise than what was stated. */
  heard?: Heard
}

/** What was only heard of a deal, beside what was stated. */
export type Heard = DealSlots & { certainty: 'hearsay' | 'unsure'; quote: string; saidOn: string }

const SLOTS = ['product', 'quantity', 'unit', 'amount', 'currency', 'step', 'closeOn'] as const
type Slot = (typeof SLOTS)[number]
/** A unit and a currency go with the number they belong to. */
const GOES_WITH: Partial<Record<Slot, Slot>> = { unit: 'quantity', currency: 'amount' }

interface Folded {
  deal: DealStatement
  firm: Set<Slot>
}

/**
 * Folds statements, given oldest first, into deals; a slot keeps its last stated value, and what was only heard never
 * takes the place of what was stated.
 * @returns one statement for each deal, newest deal first
 */
export function foldDeals(statements: DealStatement[]): DealStatement[] {
  const deals = new Map<string, Folded>()
  for (const said of statements) {
    const before = deals.get(said.deal)
    deals.delete(said.deal)
    deals.set(said.deal, before ? over(before, said) : { deal: said, firm: stated(said) })
  }
  return [...deals.values()].map(({ deal }) => deal).reverse()
}

const stated = (said: DealStatement): Set<Slot> =>
  new Set(said.certainty ? [] : SLOTS.filter(slot => said[slot] !== null))

function over({ deal: before, firm }: Folded, said: DealStatement): Folded {
  const takes = (slot: Slot): boolean => {
    const head = GOES_WITH[slot]
    if (head && said[head] !== null && !takes(head)) return false
    return said[slot] !== null && !(said.certainty && firm.has(slot))
  }
  const taken = SLOTS.filter(takes)
  const words = said.setAside || (said.certainty && !before.certainty) ? before : said
  const held = new Set([...firm].filter(slot => !taken.includes(slot)).concat(said.certainty ? [] : taken))
  const doubtful = SLOTS.some(slot => (taken.includes(slot) ? said : before)[slot] !== null && !held.has(slot))
  const slots = Object.fromEntries(taken.map(slot => [slot, said[slot]]))
  const { quote, saidOn } = words
  const heard = rumour(said, before, taken)
  const certainty = doubtful ? (said.certainty ?? before.certainty ?? null) : null
  return { deal: { ...before, ...slots, id: said.id, quote, saidOn, certainty, heard }, firm: held }
}

/** What is heard of a deal now: a new rumour, or the last one as long as nothing was stated since. */
function rumour(said: DealStatement, before: DealStatement, taken: Slot[]): Heard | undefined {
  const { certainty, quote, saidOn } = said
  if (!certainty) return taken.length > 0 ? undefined : before.heard
  const beside = SLOTS.filter(slot => !taken.includes(slot) && said[slot] !== null && said[slot] !== before[slot])
  const slots = Object.fromEntries(beside.map(slot => [slot, said[slot]])) as DealSlots
  const unit = slots.quantity !== undefined && said.unit ? { unit: said.unit } : {}
  const currency = slots.amount !== undefined && said.currency ? { currency: said.currency } : {}
  const differs = [slots.quantity, slots.amount, slots.closeOn].some(slot => slot !== undefined)
  return differs ? { ...slots, ...unit, ...currency, certainty, quote, saidOn } : before.heard
}

/** What a statement took the place of in its deal, with the words that had said so; undefined where nothing differs. */
export function outdatedBy(
  said: DealStatement,
  earlier: DealStatement[],
): (DealSlots & { quote: string; saidOn: string }) | undefined {
  const [before] = foldDeals(earlier)
  if (!before || said.certainty) return undefined
  const differs = (slot: 'quantity' | 'amount' | 'closeOn') =>
    said[slot] !== null && before[slot] !== null && said[slot] !== before[slot]
  const slots: DealSlots = {
    ...(differs('quantity') ? { quantity: before.quantity!, ...(before.unit ? { unit: before.unit } : {}) } : {}),
    ...(differs('amount') ? { amount: before.amount!, ...(before.currency ? { currency: before.currency } : {}) } : {}),
    ...(differs('closeOn') ? { closeOn: before.closeOn! } : {}),
  }
  const source = earlier.findLast(one => Object.keys(slots).some(slot => one[slot as keyof DealSlots] !== null))
  return source && Object.keys(slots).length > 0 ? { ...slots, quote: source.quote, saidOn: source.saidOn } : undefined
}

/** The open deal that a statement continues: the one of the same product, or the only one when no product is named. */
export function sameDeal(product: string | undefined, open: DealStatement[]): string | undefined {
  const key = (name: string | null | undefined) => (name ?? '').normalize('NFKC').toLowerCase().trim()
  if (product === undefined) return open.length === 1 ? open[0]?.deal : undefined
  const named = open.find(deal => key(deal.product) === key(product))
  const unnamed = open.find(deal => deal.product === null)
  return (named ?? unnamed)?.deal
}
