// One note as a model is shown it: when it was written, whom it may concern, and the text itself behind a fence.
import { nearMentions } from '../../customers/sounds.ts'
import type { Note } from '../../understanding/meaning.ts'
import { calendarLines, momentLine } from './days.ts'

/** More names cost tokens and help no more; those that the text hints at come first. */
const MOST_CUSTOMERS = 60

/** Of the note that a thread began with, no more characters than this are shown. */
const MOST_EARLIER = 600

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
/** Words of Latin script, and neighbouring pairs of Han characters. */
const pieces = (name: string): string[] =>
  (plain(name).match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}\s]+/gu) ?? []).flatMap(run =>
    /\p{Script=Han}/u.test(run) && run.length > 2 ? [...run].slice(1).map((_, i) => run.slice(i, i + 2)) : [run],
  )

/**
 * The customers worth naming beside a text: those whose name stands in it first, then those that it nearly spells or holds
 * pieces of, then the rest as given.
 * @returns at most 60 names
 */
export function likelyCustomers(customers: string[], text: string): string[] {
  if (customers.length <= 1) return customers
  const hay = plain(text)
  // Where all are named anyway, their order is not worth listening for.
  const near = customers.length > MOST_CUSTOMERS ? nearMentions(text, customers) : []
  const alike = new Set(near.map(({ name }) => name))
  const hits = (name: string) => {
    if (hay.includes(plain(name))) return Number.POSITIVE_INFINITY
    return pieces(name).filter(piece => hay.includes(piece)).length + (alike.has(name) ? 1 : 0)
  }
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
    ...(whole.earlier ? [fence('earlier', whole.earlier.slice(0, MOST_EARLIER))] : []),
    fence('note', whole.text),
  ].join('\n')
}
