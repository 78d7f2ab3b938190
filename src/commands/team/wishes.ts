// What a message asks about a team; words that name no colleague, or no customer, mean something else.
import { inWorkspace } from '../../../db/database.ts'
import type { Asked, Commit } from '../../flow.ts'
import { type TeamWish, teamWishes } from '../../languages/team-hear.ts'
import { allReps } from '../../reps/store.ts'
import type { Desk } from '../desk.ts'
import type { Heard } from '../intents.ts'
import { customersIn, propose } from './handover.ts'
import { nameManager } from './managers.ts'
import { personAlone } from './person.ts'
import { showWeek, teamOf } from './week.ts'

/** What follows from words about a team; undefined where they say anything else. */
export async function teamAsked(
  desk: Desk,
  asked: Asked,
  { written, context }: Pick<Heard, 'written' | 'context'>,
): Promise<Commit | undefined> {
  if (written.addressed === false) return undefined
  for (const wish of teamWishes(written.text)) {
    const commit = await follow(desk, asked, { wish, customers: context.customers })
    if (commit) return commit
  }
  return undefined
}

async function follow(
  desk: Desk,
  asked: Asked,
  { wish, customers }: { wish: TeamWish; customers: Heard['context']['customers'] },
): Promise<Commit | undefined> {
  // Anybody else may mean their own customers by "our customers".
  if (wish.kind === 'week') return (await teamOf(desk, asked)).length > 0 ? showWeek(desk, asked) : undefined
  if (wish.kind === 'manager') return nameManager(desk, asked, wish.name)
  const chosen = customersIn(wish.what, customers)
  if ('unknown' in chosen) return undefined
  const people = await inWorkspace(desk.db, asked.rep.workspace, allReps)
  const to = personAlone(wish.name, people)
  return to && propose(desk, asked, { from: asked.rep, to, rest: wish.what })
}
