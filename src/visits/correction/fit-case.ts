// One reading of a correction held against one thing that a note says; what the ways of fitting share. Pure.
import { fold, type Known } from '../../customers/names.ts'
import type { CardWords } from '../../languages/cards.ts'
import { dateIn, type Writing } from './days.ts'
import type { Item } from './items.ts'
import { figureIn } from './numbers.ts'
import { bare, type Said } from './reading.ts'

/** What surrounds a correction. */
export interface Around {
  at: Writing
  known: Known[]
  /** Names of the values of enumerated facts, in each language. */
  values: CardWords['factValues'][]
}

/** A reading that gives something another value. */
export type Changing = Extract<Said, { kind: 'change' }>

/** A reading with all that surrounds it. */
export interface Case {
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

/** How surely a thing is meant: its old value was said, it was named, or the value merely fits. */
export const sureness = (wrong: string, named: Case['named']): Fit['sure'] =>
  wrong !== '' ? 3 : named === 'yes' ? 2 : 1

/** What stands after "is": the value without the words that name it. */
export const afterIs = (text: string): string => bare(text.replace(/^.*?(?:是|\bis\b|\bwas\b|\bto\b)\s*/i, ''))

/** Words that name no number and no day may be a name. */
export const asName = (text: string, { at }: Around): string => {
  const name = bare(text)
  return figureIn(name) || dateIn(name, at, 'future') ? '' : name
}

/** The words of a text that are not those of a value, put right within it. */
export function within(text: string, wrong: string, right: string): string | undefined {
  const denied = bare(wrong)
  const at = denied.length === 0 ? -1 : text.toLowerCase().indexOf(denied.toLowerCase())
  const inWord = (side: string | undefined) => /[a-z\d]/i.test(denied) && /[a-z\d]/i.test(side ?? '')
  if (at >= 0 && (inWord(text[at - 1]) || inWord(text[at + denied.length]))) return undefined
  if (at < 0) return fold(denied).length > 1 && fold(text) === fold(denied) ? right : undefined
  return text.slice(0, at) + right + text.slice(at + denied.length)
}

/** What stands for a value, without the words that it shares with what is wrong: "she drinks A, not B". */
export function rightFor(said: Changing): string {
  const [right, wrong] = [bare(said.right), bare(said.wrong)]
  const lead =
    /^(?:.*\b(?:drinks?|likes?|loves?|prefers?|eats?|enjoys?|is|are|was|plays?|uses?|buys from|from|drives?|has|speaks?|studied|studies)|.*?(?:爱喝|爱吃|喜欢|喝|吃|是|用|开|住|在|姓|玩|打))\s*(?=\S)/i
  return wrong === '' ? right : bare(right.replace(lead, '')) || right
}

/** A text with what is wrong in it put right; undefined where it does not hold that. */
export const text = (value: string, { said }: Case): string | undefined => within(value, said.wrong, rightFor(said))

/** Words that are nothing but a date are no other fact's. */
export const dateless = (said: Changing, { at }: Around): boolean => {
  const words = bare(said.right)
  const date = dateIn(words, at, 'future')
  return date !== undefined && date.start === 0 && date.end >= words.length
}

/** The right value without the words around it. */
export const rightAlone = (said: Changing): string => bare(said.right)
