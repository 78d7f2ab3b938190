// Which products customers hold, and what customers like one hold beside it.
import type { Book, BookCustomer } from './book.ts'

/** Product names are one where they differ in width, case or blanks alone. */
export const productKey = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** The named products of a customer's orders by their key, each as last written; what was only heard of does not count. */
export function productsOf({ purchases, signals }: BookCustomer): Map<string, string> {
  const products = new Map<string, string>()
  for (const { id, product } of purchases) {
    if (!product || products.has(productKey(product))) continue
    if (!signals.some(signal => signal.id === id && signal.doubtful)) products.set(productKey(product), product)
  }
  return products
}

/** One book is asked for many customers on the first morning of a quarter. */
const held = new WeakMap<Book, Map<string, Map<string, string>>>()

function holdingsOf(book: Book): Map<string, Map<string, string>> {
  const known = held.get(book) ?? new Map(book.customers.map(one => [one.id, productsOf(one)]))
  held.set(book, known)
  return known
}

const factOf = ({ facts }: BookCustomer, key: 'customer_type' | 'industry'): string | undefined => {
  const value = facts.find(fact => fact.key === key)?.value
  return value && productKey(value)
}

const areAlike = (a: BookCustomer, b: BookCustomer): boolean =>
  (['customer_type', 'industry'] as const).some(key => {
    const value = factOf(a, key)
    return value !== undefined && value === factOf(b, key)
  })

/**
 * The product that most of the customers of the same type or industry hold beside the customer's own; of all customers
 * where those hold none. Equal ones go by name.
 * @param own keys of products that are none for this customer
 */
export function secondProduct(
  customer: BookCustomer,
  own: ReadonlySet<string>,
  book: Book,
): { product: string; holders: number; alike: boolean } | undefined {
  const others = book.customers.filter(({ id }) => id !== customer.id)
  const alike = others.filter(one => areAlike(customer, one))
  const best = mostHeld(alike, own, book)
  if (best) return { ...best, alike: true }
  const any = mostHeld(others, own, book)
  return any && { ...any, alike: false }
}

function mostHeld(customers: BookCustomer[], own: ReadonlySet<string>, book: Book) {
  const holdings = holdingsOf(book)
  const counts = new Map<string, { product: string; holders: number }>()
  for (const { id } of customers)
    for (const [key, product] of holdings.get(id) ?? []) {
      if (own.has(key)) continue
      counts.set(key, { product: counts.get(key)?.product ?? product, holders: (counts.get(key)?.holders ?? 0) + 1 })
    }
  const ranked = [...counts.values()].sort((a, b) => b.holders - a.holders || (a.product < b.product ? -1 : 1))
  return ranked[0]
}
