// What the stories about a team's own cards share: cards as administrators write them, and how they are published.
import type { Message, Person } from '../../src/playground/state.ts'
import { type NudgeWorld, nudgeWorld } from './nudges-hand.ts'

export const RETURNS_ZH = `---
id: returns
title: 退货规定
asks:
  - 客户要退冷柜怎么办？
  - 我们的退货期是几天？
  - 拆了封还能退吗？
---
## 一句话
三十天内原包装能退，先查批号再答应。
## 步骤
1. 请客户报批号和收货日期。
2. 在系统里开退货单。
3. 当天把取货时间告诉客户。
## 可以这样说
- “您把批号发我，我今天就给您开单。”
## 要避免
- 没查批号就答应退。
`

export const RETURNS_EN = `---
id: returns
title: Returning a cabinet
asks:
  - The customer wants to send the cabinet back
  - How many days do they have to return it?
  - Can they return it once it has been opened?
---
## In one line
Thirty days in the original box; check the batch number before you agree.
## Steps
1. Ask for the batch number and the day it arrived.
2. Open a return in the system.
3. Tell them the pick-up time the same day.
## Lines to say
- “Send me the batch number and I’ll open the return today.”
## What to avoid
- Agreeing before you have checked the batch.
`

/** A world in which both people are administrators, unless they are not. */
export const cardWorld = (): Promise<NudgeWorld> => nudgeWorld()

export const newest = (w: NudgeWorld, who: Person): Message => w.double.answers(who.id).at(-1)!
export const drawn = (message: Message): string => JSON.stringify(message.blocks)

/** Taps a button of somebody's newest message, or of another, and gives back what stands there then. */
export async function press(w: NudgeWorld, who: Person, action_id: string, message = newest(w, who)): Promise<string> {
  await w.double.tap(who.id, message, { action_id })
  await w.settle()
  return w.last(who)
}

/** Types a command in the direct message. */
export async function command(w: NudgeWorld, who: Person, text: string): Promise<string> {
  await w.double.slash(who.id, 'dm', '/rapport', text)
  await w.settle()
  return w.last(who)
}

/** Pastes a card and publishes it. */
export async function publish(w: NudgeWorld, who: Person, card: string): Promise<string> {
  await w.say(who, card)
  return press(w, who, 'team_card.publish')
}

/** Asks for coaching. */
export const ask = (w: NudgeWorld, who: Person, question: string): Promise<string> =>
  w.say(who, w.engine.means(question, [], 'ask_coach'))
