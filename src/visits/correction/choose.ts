// Makes the change that was chosen among several.
import type { Tx } from '../../../db/database.ts'
import type { Asked } from '../../flow.ts'
import type { Deed } from '../../post.ts'
import { showCorrection } from '../correct.ts'
import type { Hint } from '../log.ts'
import { changeNote, type Note } from '../store/notes.ts'
import { visitsOfNote } from '../store/read.ts'
import { applyChange, mended, viewsOf } from './apply.ts'
import { itemsIn } from './items.ts'
import { lineOf } from './lines.ts'

/** Changes the thing that was chosen; gives the lines that say so, none where it is no longer there. */
export async function correctChosen(
  tx: Tx,
  asked: Asked,
  { note, deed, hint }: { note: Note; deed: Deed & { do: 'correct' }; hint: Hint },
): Promise<string[]> {
  const waits = note.state === 'waiting'
  const visits = waits ? viewsOf(note.meaning, asked.today) : await visitsOfNote(tx, note.id)
  const { of, id, visit, to } = deed.change
  const item = itemsIn(visits).find(one => one.of === of && one.id === id && one.visit === visit)
  if (!item) return []
  if (waits) {
    const meaning = mended(note.meaning, { item, to, quote: deed.quote })
    await changeNote(tx, note.id, { meaning, text: `${note.text}\n${deed.quote}` })
    return [lineOf(asked, item, to)]
  }
  const changes = await applyChange(tx, asked, { note: note.id, visits, item, to, quote: deed.quote })
  await showCorrection(tx, asked, { note, hint, changes })
  return changes
}
