// Applies the Edit modal to a visit, and the answer says what changed.
import type { Tx } from '../../db/database.ts'
import { asName, nameKey, resolveExactly } from '../customers/names.ts'
import { addAlias, knownCustomers, makeCustomer, renameCustomer } from '../customers/store.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { FactView, FollowUpView, VisitView } from '../post.ts'
import { editDeal } from './edit-deal.ts'
import { changeFollowUp, dropFact, dropSignal, moveVisit, moveVisitDay } from './store/change.ts'
import { changeFact } from './store/facts.ts'
import { day, valueText } from './words.ts'

/** The modal's fields: `<item type>:<id>:<field>` → value. */
export type Fields = Record<string, string>

export interface Editing {
  tx: Tx
  asked: Asked
  fields: Fields
  /** The words that say so, where there are any: they prove the new value of a fact. */
  quote?: string
}

/** Applies the fields to the visits they were made from; gives one plain line for each change. */
export async function applyEdit(editing: Editing, note: string, visits: VisitView[]): Promise<string[]> {
  const lines: string[] = []
  for (const visit of visits) {
    for (const fact of visit.facts) lines.push(...(await editFact(editing, fact)))
    for (const signal of visit.signals) lines.push(...(await editSignal(editing, signal)))
    for (const promise of visit.followUps) lines.push(...(await editFollowUp(editing, promise)))
    if (visit.deal) lines.push(...(await editDeal(editing, visit.deal)))
    // Last, since moving a visit gives what was said in it to another customer.
    lines.push(...(await editDay(editing, visit)), ...(await editCustomer(editing, note, visit)))
  }
  return lines
}

const wordsOf = (editing: Editing) => speak(editing.asked.rep.language)

async function editDay(editing: Editing, visit: VisitView): Promise<string[]> {
  const on = editing.fields[`visit:${visit.id}:on`]
  if (!on || on === visit.on) return []
  await moveVisitDay(editing.tx, visit.id, on)
  return [wordsOf(editing).replies.changed(visit.customer, day(editing.asked, visit.on), day(editing.asked, on))]
}

/** A customer that this note made takes the name; otherwise the visit moves to the customer of that name. */
async function editCustomer(editing: Editing, note: string, visit: VisitView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { rep, now } = asked
  const name = asName(fields[`visit:${visit.id}:customer`] ?? '')
  if (!name || name === visit.customer) return []
  const known = await knownCustomers(tx, rep.id)
  const own = known.find(customer => customer.keys.includes(nameKey(visit.customer)))
  const others = known.filter(customer => customer !== own)
  // Typed by hand, a name means itself, however near it comes to another.
  const found = resolveExactly(name, visit.fresh ? others : known)
  if (found.kind === 'several') {
    return [
      wordsOf(editing).replies.nameUnclear(
        name,
        found.customers.slice(0, 5).map(one => one.name),
      ),
    ]
  }
  const line = (to: string) => `${visit.customer} → ${to}`
  if (own && (found.kind === 'new' ? visit.fresh : found.customer === own)) {
    // A fuller spelling of the same name, or the right one for a customer that is hardly known yet.
    await renameCustomer(tx, own.id, name)
    return [line(name)]
  }
  const made = { workspace: rep.workspace, rep: rep.id, name, on: visit.on, madeBy: note }
  const customer = found.kind === 'known' ? found.customer.id : await makeCustomer(tx, made)
  await moveVisit(tx, { id: visit.id, workspace: rep.workspace, customer, now })
  if (visit.fresh && found.kind === 'known') {
    // What the note called it is another name of the customer that was meant.
    await addAlias(tx, { workspace: rep.workspace, rep: rep.id, customer, alias: visit.customer })
  }
  return [line(found.kind === 'known' ? found.customer.name : name)]
}

async function editFact(editing: Editing, fact: FactView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { replies, factLabels } = wordsOf(editing)
  const value = fields[`fact:${fact.id}:value`]?.trim()
  if (value === undefined || value === fact.value) return []
  const label = `${fact.about} · ${factLabels[fact.key]}`
  if (value === '') {
    await dropFact(tx, fact.id, asked.now)
    return [replies.removed(valueText(asked, fact), label)]
  }
  await changeFact(tx, fact.id, { value, quote: editing.quote, now: asked.now })
  return [replies.changed(label, valueText(asked, fact), valueText(asked, { ...fact, value }))]
}

async function editSignal(editing: Editing, signal: VisitView['signals'][number]): Promise<string[]> {
  const keep = editing.fields[`signal:${signal.id}:keep`]
  if (keep === undefined || keep !== '') return []
  await dropSignal(editing.tx, signal.id, editing.asked.now)
  return [wordsOf(editing).replies.removed(signal.quote)]
}

async function editFollowUp(editing: Editing, promise: FollowUpView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { replies } = wordsOf(editing)
  const what = fields[`follow_up:${promise.id}:what`]?.trim()
  const due = fields[`follow_up:${promise.id}:due`]
  const lines: string[] = []
  if (what !== undefined && what !== promise.what) {
    await changeFollowUp(tx, promise.id, { what }, asked.now)
    lines.push(what === '' ? replies.removed(promise.what) : replies.changed('', promise.what, what))
    if (what === '') return lines
  }
  if (due !== undefined && due !== (promise.due ?? '')) {
    await changeFollowUp(tx, promise.id, { due: due || null }, asked.now)
    lines.push(replies.changed(what || promise.what, day(asked, promise.due), day(asked, due)))
  }
  return lines
}
