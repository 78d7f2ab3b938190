// What one reading of a correction would change in one thing that a note says, and how surely that is meant. Pure.
import { fold, type Known, resolve } from '../../customers/names.ts'
import { factKind } from '../../facts/kinds.ts'
import type { CardWords } from '../../languages/cards.ts'
import { birthdayIn, dateIn, daysBetween, isBirthday, movedTo, type Writing } from './days.ts'
import { names } from './fields.ts'
import type { Item, ItemOf } from './items.ts'
import { figureIn, sameUnit } from './numbers.ts'
import { bare, correctionWords, type Said } from './reading.ts'

/** What surrounds a correction. */
export interface Around {
  at: Writing
  known: Known[]
  /** Names of the values of enumerated facts, in each language. */
  values: CardWords['factValues'][]
}

type Changing = Extract<Said, { kind: 'change' }>

interface Case {
  said: Changing
  around: Around
  all: Item[]
  /** Whether the words before the value name the thing. */
  named: 'yes' | 'no' | 'open'
}

/** What becomes of a thing: its new value, and 3 where its old one was named, 2 where it was named itself, 1 where it only fits. */
export interface Fit {
  to: string
  sure: 1 | 2 | 3
}

/** The change that a reading makes to a thing; undefined where it is not about it. */
export function fitOf(item: Item, said: Changing, around: Around, all: Item[]): Fit | undefined {
  const named = names(fieldOf(said, around), item, all)
  if (named === 'no') return undefined
  const of: Case = { said, around, all, named }
  const fit = FITS[item.of](item as never, of)
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

const sureness = (wrong: string, named: Case['named']): Fit['sure'] => (wrong !== '' ? 3 : named === 'yes' ? 2 : 1)

const channel = (item: ItemOf<'channel'>, { said, named }: Case): Fit | undefined => {
  const of = (text: string) =>
    correctionWords(text).channels.find(([, says]) => says.test(text) || says.test(bare(text)))?.[0]
  const to = of(said.right)
  if (!to || (said.wrong !== '' && of(said.wrong) !== item.value)) return undefined
  return { to, sure: sureness(said.wrong, named) }
}

const by = (item: ItemOf<'by'>, { said, named }: Case): Fit | undefined => {
  const of = (text: string) => {
    const { sides } = correctionWords(text)
    return sides.rep.test(text) ? 'rep' : sides.customer.test(text) ? 'customer' : undefined
  }
  if (said.wrong === '' || of(said.wrong) !== item.value) return undefined
  const to = of(said.right)
  // "She drinks A, not B" begins with "she" as well: both sides have to be named.
  return to ? { to, sure: sureness(said.wrong, named) } : undefined
}

function figure(
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

const afterIs = (text: string): string => bare(text.replace(/^.*?(?:是|\bis\b|\bwas\b|\bto\b)\s*/i, ''))

const quantity = ({ value, unit = '' }: ItemOf<'quantity'>, { said, named }: Case): Fit | undefined =>
  figure(said, { value, unit, money: false }, named)

const amount = ({ value }: ItemOf<'amount'>, { said, named }: Case): Fit | undefined =>
  figure(said, { value, unit: '', money: true }, named)

const isPast = (said: Changing): boolean => {
  const { past } = correctionWords(said.whole)
  return past.test(said.right) || past.test(said.wrong) || past.test(said.whole.replace(/^i (?:was|meant)\b/i, ''))
}

const due = (item: ItemOf<'due'>, { said, around, named }: Case): Fit | undefined => {
  const right = dateIn(said.right, around.at, 'future')
  if (!right || item.done || right.tense === 'past' || (isPast(said) && named !== 'yes')) return undefined
  const to = movedTo(item.value, { wrong: said.wrong, right }, { ...around.at, lean: 'future' })
  return to ? { to, sure: sureness(said.wrong, named) } : undefined
}

/** A deal's closing day is meant where it is named, or was said wrongly. */
const closing = (item: ItemOf<'closing'>, of: Case): Fit | undefined =>
  of.named === 'yes' || of.said.wrong !== '' ? due({ ...item, of: 'due' }, of) : undefined

/** How many days back a visit may be moved by a date that leaves its year open. */
const LATEST = 100

const day = (item: ItemOf<'day'>, { said, around, named }: Case): Fit | undefined => {
  const right = dateIn(said.right, around.at, 'past')
  if (!right || right.to > around.at.on || right.tense === 'future' || daysBetween(right.to, around.at.on) > LATEST)
    return undefined
  if (!isPast(said) && named !== 'yes' && right.tense !== 'past') return undefined
  const to = movedTo(item.value, { wrong: said.wrong, right }, { ...around.at, lean: 'past' })
  return to ? { to, sure: said.wrong !== '' ? 3 : 2 } : undefined
}

/** Words that name no number and no day may be a name. */
const asName = (text: string, { at }: Around): string => {
  const name = bare(text)
  return figureIn(name) || dateIn(name, at, 'future') ? '' : name
}

const customer = (item: ItemOf<'customer'>, { said, around, named }: Case): Fit | undefined => {
  const to = asName(said.right, around)
  const wrong = fold(bare(said.wrong))
  const denied = wrong.length > 1 && (fold(item.value).includes(wrong) || wrong.includes(fold(item.value)))
  const found = to === '' ? undefined : resolve(to, around.known)
  if (named === 'yes') return to && (wrong === '' || denied || found?.kind === 'known') ? { to: full(to, found), sure: 3 } : undefined
  return denied && found?.kind === 'known' && found.customer.name !== item.value
    ? { to: full(to, found), sure: 3 }
    : denied && fold(item.value) === wrong && to
      ? { to, sure: 3 }
      : undefined
}

const full = (name: string, found: ReturnType<typeof resolve> | undefined): string =>
  found?.kind === 'known' ? found.customer.name : name

const person = ({ value }: ItemOf<'person'>, { said, around, all, named }: Case): Fit | undefined => {
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

/** The words of a text that are not those of a value, put right within it. */
function within(text: string, wrong: string, right: string): string | undefined {
  const denied = bare(wrong)
  const at = denied.length === 0 ? -1 : text.toLowerCase().indexOf(denied.toLowerCase())
  const inWord = (side: string | undefined) => /[a-z\d]/i.test(denied) && /[a-z\d]/i.test(side ?? '')
  if (at >= 0 && (inWord(text[at - 1]) || inWord(text[at + denied.length]))) return undefined
  if (at < 0) return fold(denied).length > 1 && fold(text) === fold(denied) ? right : undefined
  return text.slice(0, at) + right + text.slice(at + denied.length)
}

/** What stands for a value, without the words that it shares with what is wrong: "she drinks A, not B". */
function rightFor(said: Changing): string {
  const [right, wrong] = [bare(said.right), bare(said.wrong)]
  const lead = /^(?:.*\b(?:drinks?|likes?|loves?|prefers?|eats?|enjoys?|is|are|was|plays?|uses?|buys from|from|drives?|has|speaks?|studied|studies)|.*?(?:爱喝|爱吃|喜欢|喝|吃|是|用|开|住|在|姓|玩|打))\s*(?=\S)/i
  return wrong === '' ? right : bare(right.replace(lead, '')) || right
}

const text = (value: string, { said }: Case): string | undefined => within(value, said.wrong, rightFor(said))

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

/** Words that are nothing but a date are no other fact's. */
const dateless = (said: Changing, { at }: Around): boolean => {
  const words = bare(said.right)
  const date = dateIn(words, at, 'future')
  return date !== undefined && date.start === 0 && date.end >= words.length
}

const rightAlone = (said: Changing): string => bare(said.right)

/** "42, not 40" of an age: the unit says nothing here. */
function looseFigure(item: ItemOf<'fact'>, { said, named }: Case): Fit | undefined {
  const [right, wrong] = [figureIn(bare(said.right)) ?? figureIn(afterIs(said.right)), figureIn(bare(said.wrong))]
  if (!right || (wrong ? wrong.value !== Number(item.value) : named !== 'yes')) return undefined
  return { to: String(right.value), sure: sureness(said.wrong, named) }
}

const birthday = (item: ItemOf<'fact'>, { said, named }: Case): Fit | undefined => {
  const to = birthdayIn(bare(said.right)) ?? birthdayIn(afterIs(said.right)) ?? dayOfMonth(item.value, said.right)
  if (!to) return undefined
  if (said.wrong !== '' ? !isBirthday(item.value, bare(said.wrong)) : named !== 'yes') return undefined
  const year = /^\d{4}/.exec(item.value)?.[0]
  return { to: year && to.startsWith('--') ? `${year}${to.slice(1)}` : to, sure: sureness(said.wrong, named) }
}

/** "The 4th, not the 3rd": the month stays. */
function dayOfMonth(held: string, words: string): string | undefined {
  const number = /^(?:the )?(\d{1,2})(?:号|日|th|st|nd|rd)?$/i.exec(bare(words))?.[1]
  return number && held.slice(0, -2) + number.padStart(2, '0')
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

const holder = (item: ItemOf<'holder'>, { said, around, named }: Case): Fit | undefined => {
  const to = asName(afterIs(said.right), around)
  if (named !== 'yes' || !to || (item.enumerated !== 'decider' && said.wrong === '')) return undefined
  if (said.wrong !== '' && fold(bare(said.wrong)) !== fold(item.value)) return undefined
  return { to, sure: 3 }
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
