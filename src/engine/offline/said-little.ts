// Promises that name no thing of their own: what they are about stands in a clause before.
import type { FollowUpRule } from './hearing.ts'

// 送, 给他, 再来: the thing itself stands in the clause before.
const BARE =
  /^(?:我|就|再|也|要|得|给|会|去|来|保证|答应|之?[前后内]|上午|下午|晚上|先|统一|一起|全部?|都|让|补货?|必须|这边)*(?:送|发|给|打|寄|交|换|补|拿|带|付|结|来|去|回|签|到|做|办|弄|出|报|递|要|送货|发货|进仓|到货|答复|回复)?(?:给|上门)?(?:我|他|她|你|它|们|过?来|过?去|到|出|掉|一?下|一趟|一回|完|好|齐)*(?:了|吧)?$/

// "which I said she'd have", "send it": what it is stands in the clause before.
const BARE_WORDS =
  /^(?:(?:which|that|this|those|and|so|but|then|i|we|he|she|they|it|him|her|them|you|one|both|all|to|said|told|promised|agreed|have|has|had|get|gets|got|be|send|sent|sending|bring|bringing|deliver|drop|email|mail|courier|would|will|should|over|back|across|up|round|me|us|at|the|latest|fitted|done|ready|sorted|there|here|out|can|could|need|needs|em|have|going|again|get|want|wants|(?:i|we|he|she|they|it|which|that)['’](?:ll|d|ve|s))(?:\s|$))+$/i
// 临时通知改到: what was moved stands in the clause before.
const MOVED = /^(?:临时|又|被|说|通知|时间|客户|对方|只好|只能|那边|他|她|现在)*(?:改|推迟|推|延|挪|调)?(?:到|成|约)?$/

/** Whether what is to be done is told without naming it. */
export const saysLittle = (what: string, { kind }: Pick<FollowUpRule, 'kind'>): boolean =>
  kind === 'appointment'
    ? what !== '' && MOVED.test(what)
    : kind !== 'payment' && (BARE.test(what) || BARE_WORDS.test(what))
