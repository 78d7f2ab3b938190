// How dates in digits are written where a zone lies: 3/4 is March 4 in Boston, 3 April in London, and either in Toronto.
import { countryOf } from '../../nudges/countries.ts'

type Order = 'month-first' | 'day-first' | 'either'

const MONTH_FIRST = new Set(['US', 'PH', 'CN', 'TW', 'JP', 'KR'])
// Canada and Hong Kong write both; a zone without a country has no habit.
const EITHER = new Set(['CA', 'HK', 'MO', ''])

/** The order of month and day in a zone. @param tz IANA name, or an offset */
export function orderOf(tz: string): Order {
  const country = countryOf(tz)
  if (MONTH_FIRST.has(country)) return 'month-first'
  return EITHER.has(country) ? 'either' : 'day-first'
}
