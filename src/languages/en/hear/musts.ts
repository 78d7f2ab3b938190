// Words of which one must stand in an English clause before it is taken, by its sound alone, to tell something of a kind.
import type { FactKey } from '../../../facts/kinds.ts'

// A clause of both languages is the other's to judge.
const or = (says: RegExp): RegExp => new RegExp(`${says.source}|[\\u4e00-\\u9fff]`, says.flags)

export const enMusts: Partial<Record<FactKey, RegExp>> = {
  reports_to: or(/\b(?:reports?|answers?|under|works for|boss|line manager|accountable)\b/i),
  bank_account: or(
    /\b(?:account|bank|remit\w*|sort code|iban|swift|ending|a\/c|acct?|bsb|routing|pays? from|paid from)\b/i,
  ),
  budget: or(
    /\b(?:budget\w*|spend\w*|capital|capex|set aside|pot|purse|allocat\w*|earmark\w*|kitty|ring-?fenced|ceiling|cap|limit|funds?|funding|available|put by|authori[sz]ed|signed off|approved|play with|upto|up to|tops|max\w*|got)\b/i,
  ),
  favourite_colour: or(
    /\b(?:blue|green|red|yellow|orange|purple|pink|black|white|grey|gray|brown|turquoise|teal|maroon|burgundy|lilac|lavender|coral|navy|emerald|indigo|violet|magenta|gold|silver|beige|cream|mustard|crimson|scarlet|aqua|khaki|peach|plum|olive|mint|ivory|rose|cyan|fuchsia|mauve|ochre|amber|rust|charcoal|sage|terracotta|copper|bronze|tan)\b/i,
  ),
  knows_rivals: or(/^(?!.*\b(?:of ours|our)\b)/i),
  ownership: or(
    /\b(?:own\w*|held|private\w*|state|family|joint|public\w*|list\w*|foreign|subsidiary|govern\w*|venture|mutual|co-?op\w*|partner\w*|council|municipal|plc|nasdaq|nyse|equity|parent|german|us|american|chinese|japanese|french|trust|run|floated|shares?)\b/i,
  ),
  size: or(/^(?!.*\b(?:renewal|licen[cs]es?|order|invoice)\b)/i),
  customer_since: or(
    /\b(?:with us|customer|client|account|buy\w*|bought|from us|our books|since (?!we|they|he|she|it|the|our|i)|first|joined|signed|years|yrs)\b/i,
  ),
}
