// The fact keys as the model is told of them, rendered from the registry.
import { FACT_KINDS, type FactKey, factKind } from '../../facts/kinds.ts'
import { enFactLabels } from '../../languages/en/fact-labels.ts'

/** The keys that a model may use; a title stands on the contact and is no fact. */
export const modelKeys = (Object.keys(FACT_KINDS) as FactKey[]).filter(key => key !== 'title')

const typeOf = (key: FactKey): string => {
  const { type } = factKind(key)
  if (typeof type !== 'string') return `one of ${type.join(', ')}`
  return type === 'date-or-text' ? 'date, or text where no date is said' : type
}

/** One line for each key: its name, what it is about, what it means, how its value is written. */
export const keyLines = (): string =>
  modelKeys
    .map(key => `- \`${key}\` (${factKind(key).subjects.join(' or ')}): ${enFactLabels[key]}; ${typeOf(key)}`)
    .join('\n')
