// How a rep changes a plan in words, and the plan that comes of it.
import type { PlanSlot } from '../../languages/tools.ts'
import type { Plan } from '../../plans/plan.ts'
import { PLAN_SLOTS } from './plan.ts'
import { HEARINGS, unended } from './words.ts'

/** A change of a plan in words: "result: …", 加一条：…; undefined where they change nothing. */
export function readChange(text: string): Partial<Record<PlanSlot | 'add', string>> | undefined {
  const changes: Partial<Record<PlanSlot | 'add', string>> = {}
  for (const line of text
    .split(/[\n；;]+/)
    .map(one => one.trim())
    .filter(Boolean)) {
    const found = changeIn(line)
    if (!found) return undefined
    changes[found.slot] = [changes[found.slot], found.text].filter(Boolean).join('\n')
  }
  return Object.keys(changes).length > 0 ? changes : undefined
}

function changeIn(line: string): { slot: PlanSlot | 'add'; text: string } | undefined {
  for (const { labels, adds } of HEARINGS) {
    const slot = PLAN_SLOTS.find(one => labels.plan[one].test(line))
    if (slot) return { slot, text: unended(line.replace(labels.plan[slot], '')) }
    if (adds.test(line)) return { slot: 'add', text: unended(line.replace(adds, '')) }
  }
  return undefined
}

/** The plan with the rep's own words in it; what they expect is then what the visit is compared with. */
export function changed(plan: Plan, change: Partial<Record<PlanSlot | 'add', string>>): Plan {
  const { purpose, result, fallback, actions, add, on } = change
  const lines = (text: string) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  return {
    on: on ?? plan.on,
    purpose: purpose ?? plan.purpose,
    actions: [...(actions === undefined ? plan.actions : lines(actions)), ...(add ? lines(add) : [])],
    result: result ?? plan.result,
    fallback: fallback ?? plan.fallback,
    goals:
      result !== undefined && result !== plan.result
        ? [{ of: 'words', what: result }, ...plan.goals.filter(goal => goal.of === 'promise')]
        : plan.goals,
  }
}
