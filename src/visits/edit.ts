// Applies the Edit modal: each field that differs changes its item, and the answer says what changed.
import type { Tx } from '../../db/database.ts'
import { resolve } from '../customers/names.ts'
import { knownCustomers, makeCustomer } from '../customers/store.ts'
import { changeStatement } from '../deals/store.ts'
import type { Asked } from '../flow.ts'
import { speak } from '../languages/language.ts'
import type { DealView, FactView, FollowUpView, VisitView } from '../post.ts'
import { changeFact, changeFollowUp, dropFact, dropSignal, moveVisit, moveVisitDay } from './store/change.ts'

/** The modal's fields: `<item type>:<id>:<field>` → value. */
export type Fields = Record<string, string>

interface Editing {
  tx: Tx
  asked: Asked
  fields: Fields
}

/** Applies the fields to the visits they were made from; gives one plain line for each change. */
export async function applyEdit(editing: Editing, note: string, visits: VisitView[]): Promise<string[]> {
  const lines: string[] = []
  for (const visit of visits) {
    lines.push(...(await editVisit(editing, note, visit)))
    for (const fact of visit.facts) lines.push(...(await editFact(editing, fact)))
    for (const signal of visit.signals) lines.push(...(await editSignal(editing, signal)))
    for (const promise of visit.followUps) lines.push(...(await editFollowUp(editing, promise)))
    if (visit.deal) lines.push(...(await editDeal(editing, visit.deal)))
  }
  return lines
}

const wordsOf = (editing: Editing) => speak(editing.asked.rep.language)

async function editVisit(editing: Editing, note: string, visit: VisitView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { replies } = wordsOf(editing)
  const lines: string[] = []
  const on = fields[`visit:${visit.id}:on`]
  if (on && on !== visit.on) {
    await moveVisitDay(tx, visit.id, on)
    lines.push(replies.changed(visit.customer, visit.on, on))
  }
  const name = fields[`visit:${visit.id}:customer`]?.trim()
  if (name && name !== visit.customer) {
    const { rep } = asked
    const found = resolve(name, await knownCustomers(tx, rep.id))
    const made = { workspace: rep.workspace, rep: rep.id, name, on: on || visit.on, madeBy: note }
    const customer = found.kind === 'known' ? found.customer.id : await makeCustomer(tx, made)
    await moveVisit(tx, { id: visit.id, workspace: rep.workspace, customer })
    lines.push(`${visit.customer} → ${found.kind === 'known' ? found.customer.name : name}`)
  }
  return lines
}

async function editFact(editing: Editing, fact: FactView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { replies, factLabels } = wordsOf(editing)
  const value = fields[`fact:${fact.id}:value`]?.trim()
  if (value === undefined || value === fact.value) return []
  const label = `${fact.about} · ${factLabels[fact.key]}`
  if (value === '') {
    await dropFact(tx, fact.id, asked.now)
    return [replies.removed(label, fact.value)]
  }
  await changeFact(tx, fact.id, value, asked.now)
  return [replies.changed(label, fact.value, value)]
}

async function editSignal(editing: Editing, signal: VisitView['signals'][number]): Promise<string[]> {
  const keep = editing.fields[`signal:${signal.id}:keep`]
  if (keep === undefined || keep !== '') return []
  await dropSignal(editing.tx, signal.id, editing.asked.now)
  return [wordsOf(editing).replies.removed(signal.by ?? '', signal.quote)]
}

async function editFollowUp(editing: Editing, promise: FollowUpView): Promise<string[]> {
  const { tx, asked, fields } = editing
  const { replies } = wordsOf(editing)
  const what = fields[`follow_up:${promise.id}:what`]?.trim()
  const due = fields[`follow_up:${promise.id}:due`]
  const lines: string[] = []
  if (what !== undefined && what !== promise.what) {
    await changeFollowUp(tx, promise.id, { what }, asked.now)
    lines.push(what === '' ? replies.removed('', promise.what) : replies.changed(promise.what, promise.what, what))
    if (what === '') return lines
  }
  if (due !== undefined && due !== (promise.due ?? '')) {
    await changeFollowUp(tx, promise.id, { due: due || null }, asked.now)
    lines.push(replies.changed(what || promise.what, promise.due ?? '—', due || '—'))
  }
  return lines
}

const NUMBERS = ['quantity', 'amount'] as const

async function editDeal(editing: Editing, deal: DealView): Promise<string[]> {
  const { tx, fields } = editing
  const { replies } = wordsOf(editing)
  const lines: string[] = []
  for (const slot of NUMBERS) {
    const typed = fields[`deal:${deal.id}:${slot}`]?.trim()
    const value = typed ? Number(typed.replace(/[,，\s]/g, '')) : null
    if (typed === undefined || Number.isNaN(value) || value === (deal[slot] ?? null)) continue
    await changeStatement(tx, deal.id, { [slot]: value })
    lines.push(replies.changed(deal.product ?? slot, String(deal[slot] ?? '—'), String(value ?? '—')))
  }
  const product = fields[`deal:${deal.id}:product`]?.trim()
  if (product !== undefined && product !== (deal.product ?? '')) {
    await changeStatement(tx, deal.id, { product: product || null })
    lines.push(replies.changed('', deal.product ?? '—', product || '—'))
  }
  const closeOn = fields[`deal:${deal.id}:close_on`]
  if (closeOn !== undefined && closeOn !== (deal.closeOn ?? '')) {
    await changeStatement(tx, deal.id, { closeOn: closeOn || null })
    lines.push(replies.changed(deal.product ?? '', deal.closeOn ?? '—', closeOn || '—'))
  }
  return lines
}
