// Reads a product note into rows of feature, function, advantage and benefit, as far as the note holds them.
import type { FfabPart, ToolHearing } from '../../languages/tools.ts'
import { HEARINGS, TOOL_HEARING, unended } from './words.ts'

export type FfabRow = Partial<Record<FfabPart, string>>

const PARTS: readonly FfabPart[] = ['feature', 'function', 'advantage', 'benefit']
const MOST_ROWS = 6

/** The rows of a note, in its own words. Pure. */
export function readNote(note: string): FfabRow[] {
  const rows: FfabRow[] = []
  for (const sentence of sentencesOf(note)) readSentence(sentence, rows)
  return rows.filter(row => PARTS.some(part => row[part])).slice(0, MOST_ROWS)
}

/** What is given under labels ("function: …") in a reply; several may stand on lines of their own. */
export function readLabelled(text: string): FfabRow {
  const row: FfabRow = {}
  for (const clause of text.split(/[\n；;]/)) {
    const found = labelled(clause.trim())
    if (found) put(row, found.part, found.text)
  }
  return row
}

const hearingOf = (text: string): ToolHearing => TOOL_HEARING[/\p{Script=Han}/u.test(text) ? 'zh' : 'en']

const sentencesOf = (note: string): string[] =>
  note
    .split(/[\n；;。！!]+|(?<!(?:^|\n)\s*\d{1,2})\.(?=\s|$)/u)
    .map(sentence => sentence.replace(/^\s*(?:[-*•·]|\d{1,2}[.)、．](?!\d)|[①-⑳])\s*/u, '').trim())
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence))

function readSentence(sentence: string, rows: FfabRow[]): void {
  const hearing = hearingOf(sentence)
  const clauses = clausesOf(sentence, hearing)
  for (const [at, clause] of clauses.entries()) {
    const named = labelled(clause)
    const last = rows.at(-1)
    if (named) {
      // A label that is there already begins the next feature.
      if (!last || (named.part === 'feature' && last.feature)) rows.push({ [named.part]: named.text })
      else put(last, named.part, named.text)
    } else if (last && (at > 0 || hearing.note.continues.test(clause))) {
      put(last, partOf(clause, last, hearing), bare(clause, hearing))
    } else rows.push(newRow(clause, hearing))
  }
}

/** A row begins with what the thing is; what it does may stand in the same clause. */
function newRow(clause: string, hearing: ToolHearing): FfabRow {
  const words = bare(clause, hearing)
  const at = words.search(hearing.note.does)
  if (at <= 0) return { feature: words }
  return { feature: words.slice(0, at).trim(), function: words.slice(at).trim() }
}

const clausesOf = (sentence: string, { note }: ToolHearing): string[] =>
  sentence
    .split(note.clause)
    .map(clause => unended(clause))
    .filter(Boolean)

function labelled(clause: string): { part: FfabPart; text: string } | undefined {
  for (const { note } of HEARINGS) {
    const part = PARTS.find(one => note.label[one].test(clause))
    if (part) return { part, text: unended(clause.replace(note.label[part], '')) }
  }
  return undefined
}

/** What a clause is, never before what the row holds last. */
function partOf(clause: string, row: FfabRow, { note }: ToolHearing): FfabPart {
  const last = PARTS.findLast(part => row[part]) ?? 'feature'
  const heard = (['benefit', 'advantage', 'function'] as const).find(part => note[part].test(clause))
  return heard && PARTS.indexOf(heard) >= PARTS.indexOf(last) ? heard : last
}

const bare = (clause: string, { note }: ToolHearing): string => unended(clause.replace(note.opening, ''))

function put(row: FfabRow, part: FfabPart, text: string): void {
  const before = row[part]
  row[part] = before ? `${before}${/\p{Script=Han}/u.test(before) ? '，' : ', '}${text}` : text
}
