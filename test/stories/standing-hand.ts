// What the stories about how things stand share: a world whose notes mean what the story says, and a question in it.
import type { Person } from '../../src/playground/state.ts'
import type { World } from '../world.ts'

export { type NudgeWorld, nudgeWorld, visited } from './nudges-hand.ts'

/** What the bot answers to words. */
export async function answerTo(w: World, who: Person, text: string): Promise<string> {
  await w.say(who, text)
  return w.last(who)
}
