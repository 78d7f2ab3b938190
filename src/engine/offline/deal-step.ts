// The step that a deal is said to stand at, in the words of the six steps.
import type { DealMeaning, DealStep } from '../../understanding/meaning.ts'
import type { Part, Scene } from './scene.ts'

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

/** The deal that a clause puts at a step; undefined where none does. */
export function steppedDeal(scene: Scene, parts: readonly Part[]): DealMeaning | undefined {
  for (const part of parts) {
    if (!AT_STEP.test(part.text)) continue
    const groups = DEAL.exec(part.text)?.groups
    const step = STEPS.find(([, says]) => says.test(part.text))?.[0]
    if (!groups || !step) continue
    const product = (groups.zh ?? groups.en ?? '').replace(/^(?:the|our|their|this|他们?的?|我们?的?)\s?/i, '')
    const quote = scene.reading.quote(part.start, part.end)
    return { ...(product.length > 1 ? { product } : {}), step, quote }
  }
  return undefined
}
