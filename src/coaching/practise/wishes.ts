// What a rep asks of practice in words: a card to practise, a kind of customer, a hint, to stop, to begin again. Pure.
import type { Language } from '../../model.ts'
import { STYLES, type Style } from '../sections.ts'
import { PRACTICE_WORDS } from './words.ts'

export type Wish = { kind: 'stop' } | { kind: 'hint' } | { kind: 'again' } | { kind: 'style'; style: Style }

const BOTH = [PRACTICE_WORDS.zh, PRACTICE_WORDS.en]
/** Longer words are said to the customer. */
const LONGEST = { wish: 70, style: 40 }

/** The kind of customer that words name. */
export const styleIn = (text: string): Style | undefined =>
  STYLES.find(style => BOTH.some(({ wishes }) => wishes.styles[style].test(text)))

/** Words around the name of a style that ask for it, and nothing else. */
const FOR_A_STYLE =
  /^(?:(?:ok(?:ay)?|please|now|and|then|let's|lets|can|could|you|we|i|be|make|play|try|switch|change|it|him|her|them|the|to|into|as|with|a|an|one|customer|buyer|style|more|another|this|time|instead|type|want|would|like|have|for|me)\b[\s,.!?]*|好|那|换(?:成|个|一个|一种|为)?|改成?|来(?:个|一个)?|试试|变成|换|个|一个|的|型|客户|对方|是|这次|请|吧|老板|人|风格|他|她|让|我|想|要|跟|和|练|再|一点|点|些|，|。|！|？|\s)*$/i

function styleWished(text: string): Style | undefined {
  const style = text.length <= LONGEST.style ? styleIn(text) : undefined
  if (!style) return undefined
  const rest = BOTH.reduce((left, { wishes }) => left.replace(new RegExp(wishes.styles[style], 'gi'), ' '), text)
  return FOR_A_STYLE.test(rest.replace(/[’]/g, "'").trim()) ? style : undefined
}

/** What words in a round ask of us; undefined where they are said to the customer. */
export function wishOf(text: string): Wish | undefined {
  const said = text.trim().replace(/[’‘]/g, "'")
  if (said.length > LONGEST.wish) return undefined
  const is = (wish: 'stop' | 'hint' | 'again') => BOTH.some(({ wishes }) => wishes[wish].test(said))
  if (is('stop')) return { kind: 'stop' }
  if (is('hint')) return { kind: 'hint' }
  if (is('again')) return { kind: 'again' }
  const style = styleWished(said)
  return style && { kind: 'style', style }
}

/** A round as it was asked for in words; `subject` is what is left to be looked up where no card was named. */
export function roundAsked(
  text: string,
  language: Language,
): { card?: string; style?: Style; language: Language; subject: string } {
  const { wishes } = PRACTICE_WORDS[language]
  const subject = text.replace(/[’‘]/g, "'").replace(wishes.asking, ' ').trim()
  const card = BOTH.flatMap(({ topics }) => [...topics]).find(([says]) => says.test(subject))?.[1]
  const other: Language = language === 'zh' ? 'en' : 'zh'
  return { card, style: styleIn(text), language: wishes.other.test(text) ? other : language, subject }
}
