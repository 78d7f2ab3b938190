// What a short message asks, or orders, about how things stand with a customer or with the whole book.
import { enStandingHearing } from '../languages/en/standing-hear.ts'
import type { Letter, StandingHearing } from '../languages/standing.ts'
import { zhStandingHearing } from '../languages/zh/standing-hear.ts'

/** What can be asked about one customer. */
export type StandingWhat =
  | 'tier'
  | 'last_contact'
  | 'rhythm'
  | 'cycle'
  | 'band'
  | 'step'
  | 'complaints'
  | 'objections'
  | 'payments'
  | 'deliveries'

/** What may be asked without a name, of all customers. */
const OF_ALL: readonly StandingWhat[] = ['complaints', 'objections', 'payments']

export type StandingWish =
  | { do: 'ask'; what: StandingWhat; of: 'customer' | 'all' }
  | { do: 'show'; what: 'pyramid' | 'funnel' | 'tiers' | 'no_contacts' }
  | { do: 'set_tier'; tier: Letter }
  | { do: 'free_tier' | 'no_contact' | 'contact_again' }

const HEARINGS: readonly StandingHearing[] = [zhStandingHearing, enStandingHearing]
/** Longer words tell something. */
const LONGEST = 90
const NAMED = '◇'

/**
 * What words ask or order; undefined where they mean something else.
 * @param text with ◇ in the place of each customer that is named
 * @param inThread they stand in a thread about one customer, so that "they" is that one
 */
export function standingAsked(text: string, { inThread }: { inThread: boolean }): StandingWish | undefined {
  const words = text
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replace(/[“”"「」]/gu, '')
    .trim()
  if (words.length > LONGEST || words.includes('\n')) return undefined
  for (const hearing of HEARINGS) {
    const [blank, blanks] = hearing.blank
    const bare = words.replace(blanks, blank).replace(hearing.before, '').replace(hearing.after, '').trim()
    const forms = inThread ? [bare, bare.replace(hearing.pronoun, NAMED)] : [bare]
    if (!words.includes('?') && forms.some(form => hearing.told.test(form))) return undefined
    const wish = forms.map(form => heardIn(hearing, form)).find(Boolean)
    if (wish) return wish
  }
  return undefined
}

function heardIn(hearing: StandingHearing, words: string): StandingWish | undefined {
  const says = (patterns: readonly RegExp[]) => patterns.some(pattern => pattern.test(words))
  const book = hearing.books.find(one => one.says.test(words))
  if (book) return { do: 'show', what: book.what }
  if (words.includes(NAMED)) {
    if (says(hearing.noContact)) return { do: 'no_contact' }
    if (says(hearing.contactAgain)) return { do: 'contact_again' }
    if (says(hearing.freeTier)) return { do: 'free_tier' }
    const tier = hearing.setTier.map(pattern => pattern.exec(words)?.groups?.tier?.toUpperCase()).find(Boolean)
    if (tier) return { do: 'set_tier', tier: tier as Letter }
  }
  const asked = hearing.asks.find(one => one.says.test(words))
  if (!asked) return undefined
  if (words.includes(NAMED)) return { do: 'ask', what: asked.what, of: 'customer' }
  return OF_ALL.includes(asked.what) ? { do: 'ask', what: asked.what, of: 'all' } : undefined
}
