// What one reading of a correction would change in one thing that a note says, and how surely that is meant. Pure.
import { fold } from '../../customers/names.ts'
import { factKind } from '../../facts/kinds.ts'
import { dateIn } from './days.ts'
import { names } from './fields.ts'
import { type Around, type Case, type Changing, dateless, type Fit, rightAlone, sureness, text } from './fit-case.ts'
import { birthday, closing, day, due } from './fit-dates.ts'
import { amount, figure, looseFigure, quantity } from './fit-figures.ts'
import { by, customer, holder, person } from './fit-people.ts'
import type { Item, ItemOf } from './items.ts'
import { bare, correctionWords } from './reading.ts'

/** The change that a reading makes to a thing; undefined where it is not about it. */
export function fitOf(item: Item, said: Changing, around: Around, all: Item[]): Fit | undefined {
  const named = names(fieldOf(said, around), item, all)
  if (named === 'no') return undefined
  const of: Case = { said, around, all, named }
  const fit = (FITS[item.of] as (item: Item, of: Case) => Fit | undefined)(item, of)
  if (!fit || fit.to === '' || String(fit.to) === String(item.value ?? '')) return undefined
  return fit
}

/** The words that name what changes: those before the value, or those that stand in it before a date. */
function fieldOf({ field, right }: Changing, { at }: Around): string {
  const date = dateIn(right, at, 'future')
  const before = date ? right.slice(0, date.start) : ''
  const { parts, keys } = correctionWords(`${right}${field}`)
  const telling = [...parts, ...keys].some(([, says]) => says.test(before)) || bare(before).length > 3
  const labelled = /^(?<label>.+?)\s*(?:是|\bis\b|\bwas\b)/i.exec(right)?.groups?.label ?? ''
  const more = telling ? before : [...parts, ...keys].some(([, says]) => says.test(labelled)) ? labelled : ''
  return `${field} ${more}`.trim()
}

const channel = (item: ItemOf<'channel'>, { said, named }: Case): Fit | undefined => {
  const of = (text: string) =>
    correctionWords(text).channels.find(([, says]) => says.test(text) || says.test(bare(text)))?.[0]
  const to = of(said.right)
  if (!to || (said.wrong !== '' && of(said.wrong) !== item.value)) return undefined
  return { to, sure: sureness(said.wrong, named) }
}

const fact = (item: ItemOf<'fact'>, of: Case): Fit | undefined => {
  const { said, named, around } = of
  const { type } = factKind(item.key)
  if (type === 'birthday') return birthday(item, of)
  if (Array.isArray(type)) return enumerated(item, of, type)
  if (type === 'number' || type === 'money') {
    const value = Number(item.value)
    return figure(said, { value, unit: '', money: type === 'money' }, named) ?? looseFigure(item, of)
  }
  if (said.wrong !== '') {
    const to = text(item.value, of)
    return to === undefined || dateless(said, around) ? undefined : { to, sure: 3 }
  }
  return named === 'yes' ? { to: rightAlone(said), sure: 2 } : undefined
}

function enumerated(item: ItemOf<'fact'>, { said, named, around }: Case, type: readonly string[]): Fit | undefined {
  const of = (words: string) => {
    const key = fold(bare(words))
    if (key === '') return undefined
    return type.find(value =>
      around.values.some(each => {
        const label = fold(each[item.key]?.[value] ?? value)
        return label === key || fold(value) === key || (key.length > 1 && label.includes(key))
      }),
    )
  }
  const to = of(said.right)
  if (!to || (said.wrong !== '' ? of(said.wrong) !== item.value : named !== 'yes')) return undefined
  return { to, sure: sureness(said.wrong, named) }
}

const what = (item: ItemOf<'what'>, of: Case): Fit | undefined => {
  if (of.said.wrong === '' || dateless(of.said, of.around)) return undefined
  const to = text(item.value, of)
  return to === undefined ? undefined : { to, sure: 3 }
}

const product = (item: ItemOf<'product'>, of: Case): Fit | undefined => {
  if (of.said.wrong === '') return of.named === 'yes' ? { to: rightAlone(of.said), sure: 2 } : undefined
  const to = text(item.value, of)
  return to === undefined ? undefined : { to, sure: 3 }
}

const FITS: { [K in Item['of']]: (item: ItemOf<K>, of: Case) => Fit | undefined } = {
  ...{ channel, by, quantity, amount, due, closing, day, customer, person, fact, holder, what, product },
  signal: () => undefined,
}
