// At which step the deals with a customer stand, and since when.
import { speak } from '../../languages/language.ts'
import type { BookDeal } from '../book.ts'
import type { Answer } from './answers.ts'
import type { Ink } from './words.ts'

export function stepAnswer(name: string, deals: { deal: BookDeal; days: number }[], ink: Ink): Answer {
  const { words, day, money } = ink
  if (deals.length === 0) return { title: words.step.none(name), lines: [] }
  const { steps } = speak(ink.language).cards
  const lines = deals.map(({ deal, days }) => {
    const { product, amount, currency, step, stepSince, closeOn, quote, on } = deal
    const where = step ? words.step.at(steps[step], day(stepSince), days) : words.step.unnamed(day(stepSince))
    const sum = amount === undefined ? undefined : money(amount, currency)
    const parts = [product ?? words.step.deal, sum, where, closeOn && words.step.closes(day(closeOn))]
    return { text: parts.filter(Boolean).join(' · '), quote, on }
  })
  return { title: words.step.title(name, deals.length), lines }
}
