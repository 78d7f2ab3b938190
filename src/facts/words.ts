// What is heard in the words of a fact, whatever the language: denials, replacements, years, products.
import { enFactWords } from '../languages/en/fact-words.ts'
import { zhFactWords } from '../languages/zh/fact-words.ts'
import type { FactKey } from './kinds.ts'

/** All patterns are held against text in small letters, of normal width. */
export interface FactWords {
  /** Words at the beginning of a value that carry no meaning of their own. */
  leadIn: RegExp
  tail: RegExp
  /** Measure words between a number and what is counted. */
  counters: RegExp
  /** Numbers in words. */
  numerals: RegExp
  /** Units, each with its one spelling. */
  units: readonly (readonly [RegExp, string])[]
  fillers: RegExp
  /** A value that begins by denying what follows. */
  denies: RegExp
  /** What stands right before (or after) a value in its quote, and denies it. */
  deniedBefore: RegExp
  deniedAfter: RegExp
  /** Looks like a denial and is none. */
  noDenial: RegExp
  /** One thing takes the place of another. */
  switched: RegExp
  /** Class nouns that add nothing to a name: 龙井茶 is 龙井. */
  generic: RegExp
  /** Where the head of a phrase ends. */
  head: RegExp
  /** What sums are stated of. */
  label: RegExp
  years(text: string): { at: number; year?: number; offset?: number }[]
  parts(text: string): { at: number; part: string }[]
  /** Group p: what a term is stated for. */
  product: readonly RegExp[]
  noProduct: RegExp
  /** Where a statement goes on to something else. */
  turns: RegExp
  topics: Partial<Record<FactKey, readonly (readonly [string, RegExp])[]>>
  weekdays: RegExp
  /** Says when not. */
  avoids: RegExp
}

export const FACT_WORDS: readonly FactWords[] = [zhFactWords, enFactWords]

/** Text as it is compared: normal width, small letters, plain apostrophes, single spaces. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Text without anything but letters and digits. */
export const bare = (text: string): string => plainly(text).replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
