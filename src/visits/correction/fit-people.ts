// What a correction makes of names: whose visit it was, who was met, who holds a role, who promised. Pure.
import { fold, resolve } from '../../customers/names.ts'
import { afterIs, asName, type Case, type Fit, sureness } from './fit-case.ts'
import type { ItemOf } from './items.ts'
import { bare, correctionWords } from './reading.ts'

/** Who promised; both sides have to be named. */
export const by = (item: ItemOf<'by'>, { said, named }: Case): Fit | undefined => {
  const of = (text: string) => {
    const { sides } = correctionWords(text)
    return sides.rep.test(text) ? 'rep' : sides.customer.test(text) ? 'customer' : undefined
  }
  if (said.wrong === '' || of(said.wrong) !== item.value) return undefined
  const to = of(said.right)
  // "She drinks A, not B" begins with "she" as well: both sides have to be named.
  return to ? { to, sure: sureness(said.wrong, named) } : undefined
}

/** Whose visit it was. */
export const customer = (item: ItemOf<'customer'>, { said, around, named }: Case): Fit | undefined => {
  const to = asName(said.right, around)
  const wrong = fold(bare(said.wrong))
  const denied = wrong.length > 1 && (fold(item.value).includes(wrong) || wrong.includes(fold(item.value)))
  const found = to === '' ? undefined : resolve(to, around.known)
  if (named === 'yes')
    return to && (wrong === '' || denied || found?.kind === 'known') ? { to: full(to, found), sure: 3 } : undefined
  return denied && found?.kind === 'known' && found.customer.name !== item.value
    ? { to: full(to, found), sure: 3 }
    : denied && fold(item.value) === wrong && to
      ? { to, sure: 3 }
      : undefined
}

const full = (name: string, found: ReturnType<typeof resolve> | undefined): string =>
  found?.kind === 'known' ? found.customer.name : name

/** Who was met, by the whole name or a part of it. */
export const person = ({ value }: ItemOf<'person'>, { said, around, all, named }: Case): Fit | undefined => {
  const [wrong, right] = [bare(said.wrong), asName(said.right, around)]
  if (right === '') return undefined
  if (wrong === '') {
    const only = all.filter(one => one.of === 'person').length === 1
    return named === 'yes' && only && right.length > 1 ? { to: right, sure: 2 } : undefined
  }
  if (fold(value) === fold(wrong)) return { to: right, sure: 3 }
  const to = withWord(value, wrong, right)
  return to === value ? undefined : { to, sure: 3 }
}

/** A text with one word of it put right: whole words in letters, the beginning of a Han name. */
function withWord(text: string, wrong: string, right: string): string {
  if (/\p{Script=Han}/u.test(wrong)) return text.startsWith(wrong) ? right + text.slice(wrong.length) : text
  const escaped = wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'iu'), right)
}

/** Who holds a role. */
export const holder = (item: ItemOf<'holder'>, { said, around, named }: Case): Fit | undefined => {
  const to = asName(afterIs(said.right), around)
  if (named !== 'yes' || !to || (item.enumerated !== 'decider' && said.wrong === '')) return undefined
  if (said.wrong !== '' && fold(bare(said.wrong)) !== fold(item.value)) return undefined
  return { to, sure: 3 }
}
