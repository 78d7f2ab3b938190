// A correction in words: finds the note and the things in it that are meant, changes them, or asks which.
import type { Tx } from '../../../db/database.ts'
import { record } from '../../audit/store.ts'
import type { Known } from '../../customers/names.ts'
import { type Asked, say } from '../../flow.ts'
import { speak } from '../../languages/language.ts'
import type { VisitView } from '../../post.ts'
import { send } from '../../queue/outbox.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { askToChoose } from '../choices.ts'
import { showCorrection } from '../correct.ts'
import type { Hint } from '../log.ts'
import { changeNote, type Note } from '../store/notes.ts'
import { visitsOfNote } from '../store/read.ts'
import { applyChange, mended, viewsOf } from './apply.ts'
import { correctByMeaning } from './by-meaning.ts'
import type { Around } from './fit-case.ts'
import { itemsIn } from './items.ts'
import { choiceOf, lineOf } from './lines.ts'
import { figureIn } from './numbers.ts'
import { type Planned, plan } from './plan.ts'
import { bare, readCorrections } from './reading.ts'

export interface Correction {
  /** The notes it may be about, newest first. */
  notes: Note[]
  text: string
  known: Known[]
  meaning: Meaning
  hint: Hint
}

interface Fitting {
  note: Note
  visits: VisitView[]
  planned: Planned[][]
}

const aroundOf = ({ rep, today }: Asked, known: Known[]): Around => ({
  at: { on: today, tz: rep.tz },
  known,
  values: [speak('zh').cards.factValues, speak('en').cards.factValues],
})

/** Changes what a correction names and says what changed; asks where several things fit, and says so where none does. */
export async function correctInWords(tx: Tx, asked: Asked, correction: Correction): Promise<void> {
  const meant = chosen(await fitting(tx, asked, correction), correction.notes)
  const [only] = meant
  if (meant.length > 1) return askWhich(tx, asked, { meant, quote: correction.text })
  if (only) return correctNote(tx, asked, { fit: only, correction })
  if (!deniesFigure(correction.text)) {
    for (const note of correction.notes.filter(one => one.state === 'kept')) {
      const changes = await correctByMeaning(tx, asked, { note, meaning: correction.meaning })
      if (changes.length > 0) return tell(tx, asked, { note, changes, hint: correction.hint })
    }
  }
  await send(tx, [say(asked, speak(asked.rep.language).replies.correctHow)], asked.now)
}

/** Whether a text can hardly be anything but a correction of these notes: it names what is wrong, or what is to go. */
export async function isCorrection(
  tx: Tx,
  asked: Asked,
  of: Pick<Correction, 'notes' | 'text' | 'known'>,
): Promise<boolean> {
  const sentences = readCorrections(of.text).length
  const found = await fitting(tx, asked, of)
  return found.some(
    ({ planned }) =>
      planned.length === sentences && planned.flat().every(one => one.sure === 3 || one.change.to === ''),
  )
}

/** The notes in which a correction finds something to change. */
async function fitting(tx: Tx, asked: Asked, of: Pick<Correction, 'notes' | 'text' | 'known'>): Promise<Fitting[]> {
  const around = aroundOf(asked, of.known)
  const found: Fitting[] = []
  for (const note of of.notes) {
    const waits = note.state === 'waiting'
    const visits = waits ? viewsOf(note.meaning, asked.today) : await visitsOfNote(tx, note.id)
    // Whose visit a waiting note is about is asked already.
    const items = itemsIn(visits).filter(item => !(waits && item.of === 'customer'))
    const planned = plan(of.text, items, around)
    if (planned.length > 0) found.push({ note, visits, planned })
  }
  return found
}

/** The newest note in which something is named; one that merely fits counts if it is the latest of all, or alone. */
function chosen(found: Fitting[], notes: Note[]): Fitting[] {
  const named = found.find(({ planned }) => planned.some(some => (some[0]?.sure ?? 0) > 1))
  if (named) return [named]
  const latest = found.find(({ note }) => note === notes[0])
  return latest ? [latest] : found
}

/** "Not 80 boxes": a number that is denied and nowhere held must not be guessed around. */
const deniesFigure = (text: string): boolean =>
  readCorrections(text)
    .flat()
    .some(said => said.kind === 'change' && said.wrong !== '' && figureIn(bare(said.wrong)) !== undefined)

async function correctNote(
  tx: Tx,
  asked: Asked,
  { fit, correction }: { fit: Fitting; correction: Correction },
): Promise<void> {
  const { text: quote, hint } = correction
  const clear = fit.planned.flatMap(some => (some.length === 1 ? some : []))
  const unclear = fit.planned.filter(some => some.length > 1)
  const changes =
    fit.note.state === 'waiting'
      ? await mendWaiting(tx, asked, { ...fit, clear, quote })
      : await applyAll(tx, asked, { ...fit, clear, quote })
  if (changes.length > 0) await tell(tx, asked, { note: fit.note, changes, hint })
  for (const planned of unclear) await askWhich(tx, asked, { meant: [{ ...fit, planned: [planned] }], quote })
}

type Clear = Fitting & { clear: Planned[]; quote: string }

async function applyAll(tx: Tx, asked: Asked, { note, visits, clear, quote }: Clear): Promise<string[]> {
  const lines: string[] = []
  for (const { item, change } of clear)
    lines.push(...(await applyChange(tx, asked, { note: note.id, visits, item, to: change.to, quote })))
  return lines
}

async function mendWaiting(tx: Tx, asked: Asked, { note, clear, quote }: Clear): Promise<string[]> {
  const meaning = clear.reduce((left, { item, change }) => mended(left, { item, to: change.to, quote }), note.meaning)
  // Every quote has to stand in the note.
  await changeNote(tx, note.id, { meaning, text: `${note.text}\n${quote}` })
  return clear.map(({ item, change }) => lineOf(asked, item, change.to))
}

/** Says what changed, and repaints the card of a note that is kept. */
async function tell(
  tx: Tx,
  asked: Asked,
  { note, changes, hint }: { note: Note; changes: string[]; hint: Hint },
): Promise<void> {
  const { rep, now } = asked
  if (note.state === 'kept') await showCorrection(tx, asked, { note, hint, changes })
  else {
    const entry = { workspace: rep.workspace, who: rep.id, what: 'visit.corrected', about: note.id, at: now }
    await record(tx, { ...entry, detail: { changes } })
  }
  await send(tx, [say(asked, changes.join('\n'))], now)
}

async function askWhich(tx: Tx, asked: Asked, { meant, quote }: { meant: Fitting[]; quote: string }): Promise<void> {
  const options = meant.flatMap(({ note, planned }) =>
    planned.flat().map(({ item, change }) => {
      const text = choiceOf(asked, item, change.to)
      const deed = { do: 'correct' as const, note: note.id, change, quote }
      return { text: meant.length > 1 ? `${item.customer} · ${text}` : text, deed }
    }),
  )
  await askToChoose(tx, asked, { text: speak(asked.rep.language).replies.correctWhich, options })
}
