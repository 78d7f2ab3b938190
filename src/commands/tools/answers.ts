// Keeps what a rep gave for a customer's deal: with the deal, and as a fact where a key for it exists.
import type { Tx } from '../../../db/database.ts'
import { keepAnswers } from '../../coaching/tools/store.ts'
import type { ToolName } from '../../coaching/tools/tool.ts'
import { findMoney } from '../../engine/offline/amounts.ts'
import { heldFacts, keepFact } from '../../visits/store/facts.ts'
import type { Stage } from './tool-flow.ts'

/** Keeps the answers of a stage for the customer's newest deal. */
export async function keepGiven(tx: Tx, tool: ToolName, { asked, ground, customer, fresh }: Stage): Promise<void> {
  if (!customer || Object.keys(fresh).length === 0) return
  const { rep, now, today } = asked
  const deal = ground.deals[0]?.deal ?? ''
  await keepAnswers(tx, {
    ...{ workspace: rep.workspace, rep: rep.id, customer, deal, tool, answers: fresh },
    ...{ on: today, now },
  })
}

/** A budget that was answered is a fact like any other, proved by the answer's words. */
export async function keepBudget(tx: Tx, { asked, customer, fresh }: Stage): Promise<void> {
  const quote = fresh.budget?.trim()
  const [sum] = quote ? findMoney(quote) : []
  if (!customer || !quote || !sum) return
  const { rep, today } = asked
  const fact = {
    ...{ workspace: rep.workspace, id: crypto.randomUUID(), customer, contact: null, key: 'budget' as const },
    ...{ value: String(sum.amount), currency: sum.currency ?? null, quote, scope: null },
    // It was told apart from any visit.
    ...{ visit: `answer:${crypto.randomUUID()}`, saidBy: rep.id, saidOn: today },
  }
  await keepFact(tx, fact, await heldFacts(tx, customer))
}
