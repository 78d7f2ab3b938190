// Brings the people of two customers together: who is the same becomes one contact, the others move.
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { contactAliases, contacts } from '../../../../db/schema.ts'
import { type ContactRow, keysOf, peopleAt } from '../../contacts/store.ts'
import { nameKey } from '../../names.ts'
import { whoIs } from '../../people.ts'
import type { Merge } from './merges.ts'

/** Moves the people; gives for each contact of the customer that goes the one that it becomes. */
export async function mergePeople(tx: Tx, { gone, kept, workspace }: Merge): Promise<Map<string, string>> {
  const all = await peopleAt(tx, [gone, kept])
  const there = all.filter(person => person.customer === kept)
  const became = new Map<string, string>()
  for (const person of all.filter(one => one.customer === gone)) {
    const twin = twinOf(
      person,
      there.filter(({ id }) => ![...became.values()].includes(id)),
    )
    became.set(person.id, twin?.id ?? person.id)
    if (twin) await unite(tx, { person, twin, workspace })
    else await move(tx, person, kept)
  }
  return became
}

/** The one of the same name, whether or not anything still stands for them; else the only one who may be the same. */
function twinOf(person: ContactRow, there: ContactRow[]): ContactRow | undefined {
  const keys = keysOf(person)
  const named = there.find(other => keysOf(other).some(key => keys.includes(key)))
  if (named || !person.standing) return named
  return whoIs(
    person,
    there.filter(other => other.standing),
  )
}

async function unite(
  tx: Tx,
  { person, twin, workspace }: { person: ContactRow; twin: ContactRow; workspace: string },
): Promise<void> {
  const title = twin.title ?? person.title
  const visit = !twin.standing && person.standing ? person.visit : twin.visit
  await tx.update(contacts).set({ title, visit }).where(eq(contacts.id, twin.id))
  const fresh = [person.name, ...person.also].filter(name => !keysOf(twin).includes(nameKey(name)))
  for (const name of fresh) {
    await tx
      .insert(contactAliases)
      .values({ workspace, customer: twin.customer, contact: twin.id, name, nameKey: nameKey(name) })
      .onConflictDoNothing()
  }
}

async function move(tx: Tx, { id, customer, also }: ContactRow, kept: string): Promise<void> {
  await tx.update(contacts).set({ customer: kept }).where(eq(contacts.id, id))
  for (const name of also) {
    const [alias] = await tx
      .delete(contactAliases)
      .where(and(eq(contactAliases.customer, customer), eq(contactAliases.nameKey, nameKey(name))))
      .returning()
    if (alias)
      await tx
        .insert(contactAliases)
        .values({ ...alias, customer: kept })
        .onConflictDoNothing()
  }
}
