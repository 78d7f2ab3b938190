// What the stories of mornings share: visits that mean exactly what they should, digests, and how to tap them.
import { asc, eq } from 'drizzle-orm'
import { inWorkspace, type Tx } from '../../db/database.ts'
import { nudges } from '../../db/schema.ts'
import type { NudgeRow } from '../../src/nudges/store/nudges.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import type { FactMeaning, FollowUpMeaning, SignalMeaning } from '../../src/understanding/meaning.ts'
import { type World, type WorldOptions, world } from '../world.ts'
import { type Scripted, scripted, type Visit } from './scripted.ts'

export type NudgeWorld = World & { engine: Scripted }

/** A world whose notes mean what the story says. */
export async function nudgeWorld(options: WorldOptions = {}): Promise<NudgeWorld> {
  const engine = scripted()
  const own = await world({ ...options, offline: engine })
  return Object.defineProperties(own, { engine: { value: engine } }) as NudgeWorld
}

export const read = <T>(w: World, query: (tx: Tx) => Promise<T>): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)

/** Tells the bot of a visit; its words are the names and quotes in it, since nothing else would be believed. */
export async function visited(w: NudgeWorld, who: Person, visit: Visit & { customer: string }): Promise<string> {
  const { customer, contacts = [], facts = [], signals = [], follow_ups = [], deal } = visit
  const names = contacts.map(({ name, title }) => `${name} ${title ?? ''}`)
  const words = [...facts, ...signals, ...follow_ups, ...(deal ? [deal] : [])].map(({ quote }) => quote)
  return w.say(who, w.engine.means([customer, ...names, ...words].join('，'), [visit]))
}

export const promise = (what: string, due: string, more: Partial<FollowUpMeaning> = {}): FollowUpMeaning => ({
  ...{ what, due, by: 'rep', quote: what },
  ...more,
})

export const delivered = (quote: string): SignalMeaning => ({ kind: 'delivery', quote })

export const fact = (about: string, key: string, [value, quote]: [string, string]): FactMeaning => ({
  ...{ about, key, value, quote },
})

/** The digests that somebody sees, oldest first. */
export const digests = (w: World, who: Person): Message[] =>
  w.double.answers(who.id).filter(message => /件事值得先做|worth doing first/.test(textOf(message)))

/** The text of the newest digest; empty where there is none. */
export function digest(w: World, who: Person): string {
  const message = digests(w, who).at(-1)
  return message ? textOf(message) : ''
}

/** Every nudge of somebody's, in the order of posting; those left over come first. */
export const nudgesOf = (w: World, who: Person): Promise<NudgeRow[]> =>
  read(w, tx => tx.select().from(nudges).where(eq(nudges.rep, who.id)).orderBy(asc(nudges.n)))

/** The newest nudge about a customer that was posted. */
export async function nudgeAbout(w: World, who: Person, customer: string): Promise<NudgeRow> {
  const found = (await nudgesOf(w, who)).filter(row => row.n > 0 && row.draft.customerName === customer).at(-1)
  if (!found) throw new Error(`${who.name} was sent nothing about ${customer}.`)
  return found
}

type Deed = 'done' | 'log' | { snooze: 'tomorrow' | 'next_week' | 'date' } | { skip: string }

/** Taps a nudge in a message and waits until everything that follows is done. */
export async function tap(
  w: World,
  who: Person,
  { message, id, deed }: { message: Message; id: string; deed: Deed },
): Promise<void> {
  const block = message.blocks.find(one => JSON.stringify(one).includes(`"value":"${id}"`))
  if (!block) throw new Error('That nudge has no buttons any more.')
  const block_id = String(block.block_id)
  if (typeof deed === 'string') await w.double.tap(who.id, message, { block_id, action_id: `nudge.${deed}` })
  else {
    const [[menu, chosen] = ['', '']] = Object.entries(deed)
    await w.double.tap(who.id, message, { block_id, action_id: `nudge.${menu}`, chosen: `${id}|${chosen}` })
  }
  await w.settle()
}

/** Taps the newest nudge about a customer in the newest digest. */
export async function answer(w: World, who: Person, about: { customer: string; deed: Deed }): Promise<void> {
  const { id } = await nudgeAbout(w, who, about.customer)
  const message = digests(w, who).at(-1)
  if (!message) throw new Error('There is no digest.')
  await tap(w, who, { message, id, deed: about.deed })
}
