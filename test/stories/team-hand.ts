// What the stories of a team share: a manager beside two reps, alerts as they are posted, and short ways to type and tap.

import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { changeRep } from '../../src/reps/store.ts'
import { type NudgeWorld, nudgeWorld, read } from './nudges-hand.ts'

export interface Team {
  w: NudgeWorld
  /** 王总 manages 林晓; Emma answers to nobody. */
  wang: Person
  type(who: Person, words: string): Promise<string>
  tap(who: Person, message: Message, text: string): Promise<void>
  /** The messages of somebody that hold some words, oldest first. */
  seen(who: Person, words: string | RegExp): Message[]
  /** The texts of what somebody was told since a number of messages. */
  since(who: Person, count: number): string[]
  count(who: Person): number
}

export const ALERT = /值得你知道|worth knowing/
export const PAGE = /团队的客户\*? ·|Your team’s customers\*? ·/

/** Builds a team; stop `w` in the end. */
export async function team(at: string, boss: { tz?: string; locale?: string } = {}): Promise<Team> {
  const w = await nudgeWorld({ at })
  const { tz = 'Asia/Shanghai', locale = 'zh-CN' } = boss
  const wang = w.double.addUser({ id: 'U3WANG', name: '王总', tz, locale })
  for (const who of [wang, w.lin, w.emma]) await w.say(who, '你好')
  await read(w, tx => changeRep(tx, w.lin.id, { manager: wang.id }))
  const answers = (who: Person) => w.double.answers(who.id)
  return {
    ...{ w, wang },
    async type(who, words) {
      await w.double.slash(who.id, 'dm', '/rapport', words)
      await w.settle()
      return w.last(who)
    },
    async tap(who, message, text) {
      await w.double.tap(who.id, message, { text })
      await w.settle()
    },
    seen: (who, words) =>
      answers(who).filter(message =>
        typeof words === 'string' ? textOf(message).includes(words) : words.test(textOf(message)),
      ),
    since: (who, count) => answers(who).slice(count).map(textOf),
    count: who => answers(who).length,
  }
}
