// Applies the deal's fields of the Edit modal.
import { changeStatement } from '../deals/store.ts'
import { speak } from '../languages/language.ts'
import type { DealView } from '../post.ts'
import { DEAL_STEPS } from '../understanding/meaning.ts'
import type { Editing, Fields } from './edit.ts'
import { day, NOTHING } from './words.ts'

const NUMBERS = ['quantity', 'amount'] as const

/** A field as its column keeps it; undefined where it was not in the modal, stayed as it was, or does not fit. */
function changedSlots(fields: Fields, deal: DealView): Slots {
  const typed = (slot: string) => fields[`deal:${deal.id}:${slot}`]?.trim()
  const slots: Slots = {}
  for (const slot of NUMBERS) {
    const text = typed(slot)
    const value = text ? Number(text.replace(/[,，\s]/g, '')) : null
    if (text !== undefined && !Number.isNaN(value) && value !== (deal[slot] ?? null)) slots[slot] = value
  }
  const [product, step, closeOn] = [typed('product'), typed('step'), typed('close_on')]
  if (product !== undefined && product !== (deal.product ?? '')) slots.product = product || null
  if (step !== undefined && step !== (deal.step ?? '')) slots.step = DEAL_STEPS.find(one => one === step) ?? null
  if (closeOn !== undefined && closeOn !== (deal.closeOn ?? '')) slots.closeOn = closeOn || null
  return slots
}

type Slots = Parameters<typeof changeStatement>[2]

/** Changes what a visit said of a deal; gives a line for each field that changed. */
export async function editDeal({ tx, asked, fields }: Editing, deal: DealView): Promise<string[]> {
  const slots = changedSlots(fields, deal)
  if (Object.keys(slots).length === 0) return []
  await changeStatement(tx, deal.id, slots)
  const { replies, cards } = speak(asked.rep.language)
  const { product, quantity, amount, step, closeOn } = slots
  const named = (value: DealView['step'] | null) => (value ? cards.steps[value] : NOTHING)
  const plain = (value: string | number | null | undefined) => String(value ?? NOTHING)
  const labels = cards.edit.deal
  return [
    ...(product !== undefined ? [replies.changed(labels.product, plain(deal.product), plain(product))] : []),
    ...(quantity !== undefined ? [replies.changed(labels.quantity, plain(deal.quantity), plain(quantity))] : []),
    ...(amount !== undefined ? [replies.changed(labels.amount, plain(deal.amount), plain(amount))] : []),
    ...(step !== undefined ? [replies.changed(labels.step, named(deal.step), named(step))] : []),
    ...(closeOn !== undefined ? [replies.changed(labels.close_on, day(asked, deal.closeOn), day(asked, closeOn))] : []),
  ]
}
