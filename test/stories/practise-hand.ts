// What the stories of practice share: the thread of a round, what was said in it, its buttons.
import { asc, eq } from 'drizzle-orm'
import { facts, practiceRounds, signals, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import type { World } from '../world.ts'
import { read } from './nudges-hand.ts'

/** A round under way: say something in its thread, and read what came. */
export interface Played {
  thread: string
  /** Says something and gives all that came in answer. */
  say(text: string): Promise<string>
  tap(button: string, on?: Message): Promise<string>
}

/** The bot's messages to somebody, oldest first. */
export const heard = (w: World, who: Person): Message[] => w.double.answers(who.id)

/** All that the bot said to somebody after so many messages. */
export const after = (w: World, who: Person, count: number): string =>
  heard(w, who)
    .slice(count)
    .map(message => textOf(message))
    .join('\n')

/** Asks for a round in words and plays it in its thread. */
export async function round(w: World, who: Person, text: string): Promise<Played & { opening: string }> {
  const opening = await w.say(who, text)
  const root = w.double
    .seen(who.id)
    .filter(message => !message.byBot && message.text === text)
    .at(-1)!
  return { opening, ...inThread(w, who, root.ts) }
}

/** A thread in which a round is played. */
export function inThread(w: World, who: Person, thread: string): Played {
  const told = async (work: () => Promise<unknown>) => {
    const before = heard(w, who).length
    await work()
    await w.settle()
    return after(w, who, before)
  }
  return {
    thread,
    say: text => told(() => w.double.say(who.id, 'dm', text, { thread })),
    tap: (button, on) =>
      told(() =>
        w.double.tap(who.id, on ?? newestWith(w, who, button), buttonOf(on ?? newestWith(w, who, button), button)),
      ),
  }
}

/** The newest message that has such a button. */
export function newestWith(w: World, who: Person, button: string): Message {
  const found = heard(w, who)
    .filter(message => JSON.stringify(message.blocks).includes(`"action_id":"${button}`))
    .at(-1)
  if (!found) throw new Error(`Nothing has the button ${button}.`)
  return found
}

const buttonOf = (message: Message, button: string): string =>
  new RegExp(`"action_id":"(${button.replaceAll('.', '\\.')}(?:\\.\\d+)?)"`).exec(
    JSON.stringify(message.blocks),
  )?.[1] ?? button

/** Every round of somebody's, oldest first. */
export const roundsOf = (w: World, who: Person) =>
  read(w, tx => tx.select().from(practiceRounds).where(eq(practiceRounds.rep, who.id)).orderBy(asc(practiceRounds.n)))

/** How much is on record in all. */
export const onRecord = (w: World) =>
  read(w, async tx => ({
    visits: await tx.$count(visits),
    facts: await tx.$count(facts),
    signals: await tx.$count(signals),
  }))
