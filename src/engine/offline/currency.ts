// Whose dollars are meant: those of the place where the writer is, unless another country's are named.
import type { Money } from './amounts.ts'

const DOLLARS: readonly (readonly [RegExp, string])[] = [
  [/^Australia\//, 'AUD'],
  [/^Pacific\/(?:Auckland|Chatham)/, 'NZD'],
  [/^Asia\/Singapore/, 'SGD'],
  [/^Asia\/Hong_Kong/, 'HKD'],
  [/^Asia\/Taipei/, 'TWD'],
  [
    /^(?:Canada\/|America\/(?:Toronto|Montreal|Vancouver|Edmonton|Calgary|Winnipeg|Halifax|Regina|St_Johns|Moncton))/,
    'CAD',
  ],
]

/**
 * The currency of a sum in a text, undefined where none is said.
 * @param tz IANA name of the writer's time zone
 */
export function currencyOf(
  sum: Pick<Money, 'currency' | 'start' | 'end'>,
  text: string,
  tz: string,
): string | undefined {
  if (sum.currency !== 'USD' || /\bUS|usd|美|刀/i.test(text.slice(Math.max(0, sum.start - 3), sum.end)))
    return sum.currency
  return DOLLARS.find(([zone]) => zone.test(tz))?.[1] ?? sum.currency
}
