// A kind of nudge that a rep found not useful again and again comes less often, and as before when they say so.
import type { Tx } from '../../db/database.ts'
import { type Asked, type Commit, say } from '../flow.ts'
import { enNudgeLife } from '../languages/en/nudge-life.ts'
import type { NudgeLifeWords } from '../languages/nudge-life.ts'
import { zhNudgeLife } from '../languages/zh/nudge-life.ts'
import type { Language } from '../model.ts'
import { NUDGE_KINDS, type NudgeKind } from '../nudges/book.ts'
import { keepTaste, tasteOf, uselessSince } from '../nudges/store/tastes.ts'
import { tasteAfter } from '../nudges/tastes.ts'
import { send } from '../queue/outbox.ts'
import { privately } from './desk.ts'

const WORDS: Record<Language, NudgeLifeWords> = { zh: zhNudgeLife, en: enNudgeLife }

/** What is said of the life of nudges in a language. */
export const lifeWords = (language: Language): NudgeLifeWords => WORDS[language]

/** Draws the conclusion when a nudge was found not useful, and says so once. */
export async function foundUseless(tx: Tx, asked: Asked, kind: string): Promise<void> {
  const { rep, now } = asked
  const held = await tasteOf(tx, rep.id, kind)
  const useless = await uselessSince(tx, rep.id, { kind, since: held?.at })
  const taste = tasteAfter(kind, { useless, taste: held?.taste })
  if (!taste) return
  await keepTaste(tx, { workspace: rep.workspace, rep: rep.id, kind, taste, at: now })
  const words = WORDS[rep.language]
  const name = words.kinds[kind as NudgeKind] ?? kind
  const text = taste === 'seldom' ? words.seldom(name, useless) : words.stays(name, useless)
  await send(tx, [say(privately(asked, asked.address.thread), text)], now)
}

/** The kind whose nudges words want as before; undefined where they want anything else. */
export function kindWantedBack(text: string): NudgeKind | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.。!！~～\s]+$/u, '')
  for (const { wish, kinds, also } of Object.values(WORDS))
    for (const pattern of wish) {
      const name = pattern.exec(said)?.[1]?.trim()
      const kind = name && NUDGE_KINDS.find(one => kinds[one] === name || also[one]?.includes(name))
      if (kind) return kind
    }
  return undefined
}

/** "Birthday nudges as before." */
export function askedBack(asked: Asked, text: string): Commit | undefined {
  const kind = kindWantedBack(text)
  if (!kind) return undefined
  const { rep, now } = asked
  const words = WORDS[rep.language]
  return async tx => {
    const held = await tasteOf(tx, rep.id, kind)
    const changes = held !== undefined && held.taste !== 'usual'
    if (changes) await keepTaste(tx, { workspace: rep.workspace, rep: rep.id, kind, taste: 'usual', at: now })
    const name = words.kinds[kind]
    await send(tx, [say(privately(asked), changes ? words.asBefore(name) : words.asEver(name))], now)
  }
}
