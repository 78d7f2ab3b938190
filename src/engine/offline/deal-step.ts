// The step that a deal is said to stand at, in the words of the six steps.
import { dueDate } from '../../understanding/dates.ts'
import type { DealMeaning, DealStep } from '../../understanding/meaning.ts'
import { findMoney } from './amounts.ts'
import { currencyOf } from './currency.ts'
import { type Part, type Scene, within } from './scene.ts'

const STEPS: readonly (readonly [DealStep, RegExp])[] = [
  ['analyse', /分析(?:客户)?|\banaly[sz](?:e|ing|is)\b|\bresearch\b|\bprospecting\b/i],
  ['trust', /(?:建立)?信任|\btrust\b|\brapport\b/i],
  ['needs', /(?:挖掘?|摸|找)?需求|\bneeds?\b|\bdiscovery\b/i],
  ['value', /(?:讲|塑造|呈现)?价值|\bvalue\b|\bproposal\b/i],
  ['commitment', /承诺|\bcommitment\b/i],
  ['payment', /付款|回款|收款|\bpayment\b/i],
]
const AT_STEP =
  /阶段|这(?:一)?步|环节|\b(?:step|stage|phase)\b|\breached (?:the )?(?:commitment|payment|trust|value)\b/i
const DEAL =
  /(?<zh>[\u4e00-\u9fffA-Za-z0-9]{2,10}?)(?:这|那)?(?:一)?(?:单|个?项目|笔生意)|\b(?:the\s)?(?<en>[a-z][\w-]*(?:\s[a-z][\w-]*)?)\s(?:deal|opportunity|project|order)\b/i

// "I'd put that deal at …": which deal is pointed at, not named.
const POINTED = /\b(?:put|that|this|the|his|her|their|my|our)$/i

/** The deal that a clause puts at a step; undefined where none does. */
export function steppedDeal(scene: Scene, parts: readonly Part[]): DealMeaning | undefined {
  for (const part of parts) {
    if (!AT_STEP.test(part.text)) continue
    const groups = DEAL.exec(part.text)?.groups
    const step = STEPS.find(([, says]) => says.test(part.text))?.[0]
    if (!groups || !step) continue
    const product = (groups.zh ?? groups.en ?? '').replace(/^(?:the|our|their|this|他们?的?|我们?的?)\s?/i, '')
    const quote = scene.reading.quote(part.start, part.end)
    const named = product.length > 1 && !POINTED.test(product)
    return { ...(named ? { product } : {}), step, quote }
  }
  return undefined
}

const WORTH =
  /\b(?:est(?:imated)?\.? |deal |contract |opportunity |annual )?(?:value|worth|TCV|ACV|deal size)\s?[:=]?\s/i
const EXPECTED = /\b(?:expected|est\.?|target|planned|forecast)\s(?:to )?(?:close|sign|signature)\b/i
const STAGED = /\b(?:stage|step|phase)\s?[:=]\s?/i

/** A deal in the shorthand of sales systems: "Est. value SGD 210k, expected close 30 Jun", "licence $28k, stage = value". */
export function notedDeal(scene: Scene, parts: readonly Part[]): DealMeaning | undefined {
  const staged = parts.find(part => STAGED.test(part.text))
  const expected = parts.find(part => EXPECTED.test(part.text))
  const anchor = staged ?? expected
  if (!anchor) return undefined
  const near = parts.filter(part => part.sentence === anchor.sentence)
  const priced = near.find(part => findMoney(part.text).length > 0 && (staged || WORTH.test(part.text)))
  const sum = priced && findMoney(priced.text)[0]
  const currency = sum && currencyOf(sum, priced.text, scene.tz)
  const step = staged && STEPS.find(([, says]) => says.test(staged.text.replace(STAGED, '')))?.[0]
  const day = expected && within(scene.ahead, expected).find(date => date.to > scene.on && date.tense !== 'past')
  const product = staged && priced && sum && priced.text.slice(0, sum.start).trim()
  if (!sum && !step && !day) return undefined
  return {
    ...(product ? { product } : {}),
    ...(sum ? { amount: sum.amount, ...(currency ? { currency } : {}) } : {}),
    ...(step ? { step } : {}),
    ...(day ? { close_on: dueDate(day) } : {}),
    quote: scene.reading.quote((priced ?? anchor).start, Math.max(anchor.end, priced?.end ?? 0)),
  }
}
