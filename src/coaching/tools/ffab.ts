// FFAB lines from a product note: what the note holds, for the customer at hand; what it lacks is asked for.

import { speak } from '../../languages/language.ts'
import type { FfabPart, ToolWords } from '../../languages/tools.ts'
import type { ToolLine } from '../../views.ts'
import { type FfabRow, readLabelled, readNote } from './note.ts'
import { type Ground, givenFor, type Made, stated } from './tool.ts'
import { type Matter, matterOf, matterOfSignal, TOOL_WORDS, unended } from './words.ts'

const PARTS: readonly FfabPart[] = ['feature', 'function', 'advantage', 'benefit']

/** The lines for the note in the slot `note`, and what was added in `more`; the slots `0.function` and so on fill blanks. */
export function makeFfab(ground: Ground): Made {
  const words = TOOL_WORDS[ground.language]
  const rows = rowsOf(ground)
  const matters = mattersOf(ground)
  const tied = rows.map(row => tie(row, matters, words))
  const blank = rows.flatMap((row, n) =>
    PARTS.filter(part => !row[part] && !(part === 'benefit' && tied[n])).map(part => ({ n, part })),
  )
  return {
    result: rows.length === 0 ? words.askNote : '',
    blocks: rows.map((row, n) => ({
      title: rows.length > 1 ? words.ffab.row(n + 1) : undefined,
      lines: PARTS.map(part => lineOf(part, { row, tied: tied[n], words })),
    })),
    ask: blank.map(({ n, part }) => words.ffab.lacks[part](rows[n]?.feature ?? words.ffab.row(n + 1))),
    note: rows.length > 0 ? words.ffab.note : undefined,
    fields: [],
  }
}

function lineOf(
  part: FfabPart,
  { row, tied, words }: { row: FfabRow; tied: Tied | undefined; words: ToolWords },
): ToolLine {
  const label = words.ffab.parts[part]
  if (part === 'benefit' && tied) return { label, text: tied.text, say: true, from: tied.from }
  return { label, text: row[part] ?? '' }
}

/** The rows of a note with the blanks that were filled since. */
export function rowsOf(ground: Pick<Ground, 'given'>): FfabRow[] {
  const rows = readNote(givenFor(ground, 'note')?.text ?? '')
  return rows.map((row, n) => ({
    ...row,
    ...Object.fromEntries(
      PARTS.flatMap(part => {
        const filled = givenFor(ground, `${n}.${part}`)
        return filled ? [[part, unended(filled.text)]] : []
      }),
    ),
  }))
}

/** What a reply fills in: named parts, the one blank there is, or more of the product; slot → words. */
export function readFfabReply(text: string, ground: Ground): Record<string, string> {
  const rows = rowsOf(ground)
  const tied = mattersOf(ground).length > 0
  const [, number, rest = text] = /^\s*(?:第)?(\d)(?:个特点)?[.:：、\s]+(.+)$/su.exec(text) ?? []
  const open = rows.findIndex(row => PARTS.some(part => lacks(row, part, tied)))
  const at = number ? Number(number) - 1 : open
  const row = rows[at]
  const named = readLabelled(rest)
  if (row && Object.keys(named).length > 0 && !(named.feature && row.feature)) {
    return Object.fromEntries(Object.entries(named).map(([part, words]) => [`${at}.${part}`, words ?? '']))
  }
  const blanks = rows.flatMap((one, n) => PARTS.filter(part => lacks(one, part, tied)).map(part => `${n}.${part}`))
  // A number by itself is that of the question.
  const slot = number ? blanks[Number(number) - 1] : blanks.length === 1 ? blanks[0] : undefined
  if (slot) return { [slot]: unended(rest) }
  return { note: [givenFor(ground, 'note')?.text ?? '', text].filter(Boolean).join('\n') }
}

const lacks = (row: FfabRow, part: FfabPart, tied: boolean): boolean =>
  !row[part] && !(part === 'benefit' && tied && gainOf(row) !== undefined)

/** What the customer wants or lacks, latest first. */
function mattersOf(ground: Ground): Matter[] {
  const { factLabels, cards } = speak(ground.language)
  const facts = stated(ground, 'pain', 'need').map(fact => matterOf(fact, factLabels[fact.key]))
  const open = ground.signals.filter(one => one.kind === 'objection' || one.kind === 'complaint')
  return [...facts, ...open.map(signal => matterOfSignal(signal, cards.signals[signal.kind]))]
}

interface Tied {
  text: string
  from: ToolLine['from']
}

/** What a row gains, in the note's words: only that may be promised. */
const gainOf = (row: FfabRow): string | undefined => row.benefit ?? row.advantage

/** The benefit beside the customer's own words that it is nearest to; undefined where either is missing. */
function tie(row: FfabRow, matters: Matter[], { ffab }: ToolWords): Tied | undefined {
  const gain = gainOf(row)
  const [nearest] = matters.toSorted((a, b) => nearness(b, row) - nearness(a, row))
  if (!gain || !nearest) return undefined
  const { quote, matter, from } = nearest
  const said = gain.charAt(0).toUpperCase() + gain.slice(1)
  return { text: quote ? ffab.tie(quote, said) : ffab.tieTo(matter, said), from }
}

/** How many pairs of characters a matter shares with a row. */
function nearness({ matter, from }: Matter, row: FfabRow): number {
  const of = (text: string) => new Set(text.toLowerCase().match(/[a-z]{4,}|\p{Script=Han}(?=\p{Script=Han})/gu) ?? [])
  const own = of(Object.values(row).join(' '))
  return [...of(`${matter} ${from?.quote ?? ''}`)].filter(piece => own.has(piece)).length
}
