// What a correction makes of numbers: quantities, sums, ages. Pure.
import { afterIs, type Case, type Changing, type Fit, sureness } from './fit-case.ts'
import type { ItemOf } from './items.ts'
import { figureIn, sameUnit } from './numbers.ts'
import { bare } from './reading.ts'

/** A number in place of another of the same unit. */
export function figure(
  said: Changing,
  old: { value: number | undefined; unit: string; money: boolean },
  named: Case['named'],
): Fit | undefined {
  const right = figureIn(bare(said.right)) ?? figureIn(said.right) ?? figureIn(afterIs(said.right))
  if (!right || right.money !== old.money || !sameUnit(right.unit, old.unit)) {
    if (!right || !(old.money && !right.money && right.unit === '' && (said.wrong !== '' || named === 'yes')))
      return undefined
  }
  const wrong = said.wrong === '' ? undefined : figureIn(bare(said.wrong))
  if (said.wrong !== '' && (!wrong || wrong.value !== old.value || !sameUnit(wrong.unit, old.unit))) return undefined
  const sure = named === 'yes' || right.unit === '' || !old.unit ? sureness(said.wrong, named) : 2
  return { to: String(right.value), sure: said.wrong !== '' ? 3 : sure }
}

/** How many a deal is about. */
export const quantity = ({ value, unit = '' }: ItemOf<'quantity'>, { said, named }: Case): Fit | undefined =>
  figure(said, { value, unit, money: false }, named)

/** What a deal is worth. */
export const amount = ({ value }: ItemOf<'amount'>, { said, named }: Case): Fit | undefined =>
  figure(said, { value, unit: '', money: true }, named)

/** "42, not 40" of an age: the unit says nothing here. */
export function looseFigure(item: ItemOf<'fact'>, { said, named }: Case): Fit | undefined {
  const [right, wrong] = [figureIn(bare(said.right)) ?? figureIn(afterIs(said.right)), figureIn(bare(said.wrong))]
  if (!right || (wrong ? wrong.value !== Number(item.value) : named !== 'yes')) return undefined
  return { to: String(right.value), sure: sureness(said.wrong, named) }
}
