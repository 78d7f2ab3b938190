// The examples that the ear learns from: a clause a line, a tab, and what it carries.
import { FACT_KINDS, isFactKey } from '../../../facts/kinds.ts'
import type { Example } from './learn.ts'

/** What one label of an example says; the value is a part of the clause, or one of an enumeration. */
export interface Labelled {
  label: string
  value?: string
}

export interface ExampleLine extends Example {
  labelled: Labelled[]
}

const isEnum = (key: string) => isFactKey(key) && Array.isArray(FACT_KINDS[key].type)

/** The label under which a fact, a sign or a promise is learned: an enumeration has one for each value. */
export const labelOf = (name: string, value: string | undefined): string =>
  isEnum(name) && value !== undefined ? `${name}=${value}` : name

/** Reads lines of `clause<TAB>label=value; label; …`, where `-` means nothing; a line that begins with # is a remark. */
export function readExamples(file: string): ExampleLine[] {
  return file
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [text = '', said = ''] = line.split('\t')
      const labelled =
        said === '-' ? [] : said.split(/;\s*/).flatMap(one => (one.trim() ? [labelledOf(one.trim())] : []))
      return { text: text.trim(), labelled, labels: labelled.map(one => labelOf(one.label, one.value)) }
    })
}

function labelledOf(said: string): Labelled {
  const at = said.indexOf('=')
  return at < 0 ? { label: said } : { label: said.slice(0, at).trim(), value: said.slice(at + 1).trim() }
}
