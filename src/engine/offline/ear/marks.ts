// Which rules find something in a stretch of a clause: the ear learns how far each of them is to be trusted.
import { factKind } from '../../../facts/kinds.ts'
import type { FactRule } from '../hearing.ts'
import type { Part } from '../scene.ts'

interface Stretch {
  start: number
  end: number
}

interface Saying {
  says: RegExp
  unless?: RegExp
}

/** The label under which what a rule finds is learned; a value that only the match tells is left open. */
function labelOfFact({ key, value }: FactRule): string {
  return typeof value === 'string' && Array.isArray(factKind(key).type) ? `${key}=${value}` : key
}

/** The labels of the rules that find something in a stretch of a clause, each marked as such. */
export function marksIn(part: Part, { start, end }: Stretch): string[] {
  const marks = new Set<string>()
  const tryRule = (rule: Saying, label: string) => {
    if (!part.says(rule.says) || rule.unless?.test(part.text)) return
    const match = rule.says.exec(part.text)
    const at = part.start + (match?.index ?? 0)
    if (match && at < end && at + match[0].length > start) marks.add(`!${label}`)
  }
  for (const { facts, signals, followUps, deal } of part.hearings) {
    for (const rule of facts) tryRule(rule, labelOfFact(rule))
    for (const rule of signals) tryRule(rule, rule.topic ? `${rule.kind}:${rule.topic}` : rule.kind)
    for (const rule of followUps) {
      const kind = rule.kind && rule.kind !== 'task' ? rule.kind : rule.by
      tryRule(rule, `todo:${kind}${rule.dated ? ':dated' : ''}`)
    }
    tryRule({ says: deal.bought, unless: deal.unless }, 'bought')
    tryRule({ says: deal.wanted, unless: deal.unless }, 'wanted')
  }
  return [...marks]
}
