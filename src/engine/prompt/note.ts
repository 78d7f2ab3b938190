// One note as a model is shown it: when it was written, whom it may concern, and the text itself behind a fence.
import type { Note } from '../../understanding/meaning.ts'
import { calendarLines, momentLine } from './days.ts'

/** More names cost tokens and help no more; those that the text hints at come first. */
const MOST_CUSTOMERS = 60

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
/** Words of Latin script, and neighbouring pairs of Han characters. */
const pieces = (name: string): string[] =>
  (plain(name).match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}\s]+/gu) ?? []).flatMap(run =>
    /\p{Script=Han}/u.test(run) && run.length > 2 ? [...run].slice(1).map((_, i) => run.slice(i, i + 2)) : [run],
  )

/**
 * The customers worth naming beside a text: those whose name, or pieces of it, stand in it first, then the rest as given.
 * @returns at most 60 names
 */
export function likelyCustomers(customers: string[], text: string): string[] {
  const hay = plain(text)
  const hits = (name: string) =>
    hay.includes(plain(name)) ? Number.POSITIVE_INFINITY : pieces(name).filter(piece => hay.includes(piece)).length
  const scored = customers.map(name => ({ name, score: hits(name) }))
  // Infinity - Infinity is NaN, hence the comparison.
  const byScore = scored.sort((a, b) => (a.score === b.score ? 0 : b.score > a.score ? 1 : -1))
  return byScore.slice(0, MOST_CUSTOMERS).map(({ name }) => name)
}

/** The customer a note without one is about: its thread's, or the only one whose known contact it names. */
function subjectOf({ subject, contacts = [], text }: Note): string | undefined {
  const named = new Set(contacts.filter(c => c.name && text.includes(c.name)).map(c => c.customer))
  return subject ?? (named.size === 1 ? [...named][0] : undefined)
}

/** Sets text between tags that it cannot close itself. */
export function fence(tag: string, text: string): string {
  let name = tag
  while (text.includes(`</${name}`)) name += '_'
  return `<${name}>\n${text}\n</${name}>`
}

/** The user message for one note. */
export function noteLines(note: Pick<Note, 'text' | 'at' | 'tz'> & Partial<Note>, show: { calendar: boolean }): string {
  const whole: Note = { ...note, customers: note.customers ?? [] }
  const names = likelyCustomers(whole.customers, whole.text)
  const subject = subjectOf(whole)
  return [
    `Written: ${momentLine(whole.at, whole.tz)}`,
    ...(show.calendar ? [calendarLines(whole.at, whole.tz)] : []),
    ...(names.length ? [`Known customers: ${JSON.stringify(names)}`] : []),
    ...(subject ? [`Subject, where the note names no customer: ${JSON.stringify(subject)}`] : []),
    fence('note', whole.text),
  ].join('\n')
}
