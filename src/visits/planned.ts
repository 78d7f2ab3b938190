// Holds a visit against what was planned for it: one line for each customer with a plan.
import type { Tx } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import { enTools } from '../languages/en/tools.ts'
import type { ToolWords } from '../languages/tools.ts'
import { zhTools } from '../languages/zh/tools.ts'
import type { Language } from '../model.ts'
import { compare } from '../plans/plan.ts'
import { meetPlan, openPlan, settledGoals, visitOf } from '../plans/store.ts'
import { visitsOfNote } from './store/read.ts'

const WORDS: Record<Language, ToolWords> = { zh: zhTools, en: enTools }

/** Compares a note's visits with the plans for them, which are then met. */
export async function heldAgainstPlans(
  tx: Tx,
  { rep }: Asked,
  { note, text, customers }: { note: string; text: string; customers: string[] },
): Promise<string[]> {
  const lines: string[] = []
  const visits = await visitsOfNote(tx, note)
  for (const customer of customers) {
    const plan = await openPlan(tx, customer, note)
    const id = plan && (await visitOf(tx, note, customer))
    const visit = visits.find(one => one.id === id)
    // A visit of before the plan was made is none that it was made for.
    if (!plan || !visit || visit.on < plan.madeOn || plan.goals.length === 0) continue
    const { reached, left } = compare(plan.goals, {
      ...(await settledGoals(tx, plan.goals)),
      text,
      facts: visit.facts.map(fact => fact.key),
      step: visit.deal?.step,
    })
    lines.push(WORDS[rep.language].plan.met(reached, left))
    await meetPlan(tx, plan.id, note)
  }
  return lines
}
