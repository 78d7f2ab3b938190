// What a correction changes by what an engine read of it, where its words alone do not say what was wrong.
import type { Tx } from '../../../db/database.ts'
import { fold } from '../../customers/names.ts'
import { changeStatement } from '../../deals/store.ts'
import type { Asked } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import type { VisitView } from '../../post.ts'
import type { Meaning, VisitMeaning } from '../../understanding/meaning.ts'
import { changeFollowUp } from '../store/change.ts'
import { changeFact } from '../store/facts.ts'
import type { Note } from '../store/notes.ts'
import { visitsOfNote } from '../store/read.ts'
import { day, valueText } from '../words.ts'

/** Changes in a note what an engine read as right; gives the lines that say so. */
export async function correctByMeaning(tx: Tx, asked: Asked, of: { note: Note; meaning: Meaning }): Promise<string[]> {
  const visits = await visitsOfNote(tx, of.note.id)
  const changes: string[] = []
  for (const said of of.meaning.visits) {
    const name = fold(said.customer ?? '')
    const named = visits.find(one => name !== '' && fold(one.customer).includes(name))
    const visit = named ?? (visits.length === 1 || name === '' ? visits[0] : undefined)
    if (visit) changes.push(...(await correctVisit(tx, asked, { visit, said })))
  }
  return changes
}

async function correctVisit(
  tx: Tx,
  asked: Asked,
  { visit, said }: { visit: VisitView; said: VisitMeaning },
): Promise<string[]> {
  const { replies, factLabels } = speak(asked.rep.language)
  const lines: string[] = []
  for (const fact of said.facts) {
    const same = visit.facts.filter(old => old.key === fact.key)
    const old = same.find(one => fold(one.about) === fold(fact.about)) ?? (same.length === 1 ? same[0] : undefined)
    if (!old || old.value === fact.value) continue
    await changeFact(tx, old.id, { value: fact.value, quote: fact.quote, now: asked.now })
    const after = valueText(asked, { ...old, value: fact.value })
    lines.push(replies.changed(`${old.about} · ${factLabels[old.key]}`, valueText(asked, old), after))
  }
  for (const promise of said.follow_ups) {
    const old =
      visit.followUps.find(one => alike(one.what, promise.what)) ??
      (visit.followUps.length === 1 ? visit.followUps[0] : undefined)
    if (!old || !promise.due || old.due === promise.due) continue
    await changeFollowUp(tx, old.id, { due: promise.due }, asked.now)
    lines.push(replies.changed(old.what, day(asked, old.due), day(asked, promise.due)))
  }
  lines.push(...(await correctDeal(tx, { visit, said, label: replies.changed })))
  return lines
}

/** Whether one of two wordings holds the other. */
export const alike = (a: string, b: string) => fold(a).includes(fold(b)) || fold(b).includes(fold(a))

async function correctDeal(
  tx: Tx,
  of: { visit: VisitView; said: VisitMeaning; label: (what: string, before: string, after: string) => string },
): Promise<string[]> {
  const { visit, said, label } = of
  const old = visit.deal
  if (!old || !said.deal) return []
  const lines: string[] = []
  for (const slot of ['quantity', 'amount'] as const) {
    const value = said.deal[slot]
    if (value === undefined || value === old[slot]) continue
    await changeStatement(tx, old.id, { [slot]: value })
    lines.push(label(old.product ?? visit.customer, String(old[slot] ?? '—'), String(value)))
  }
  return lines
}
