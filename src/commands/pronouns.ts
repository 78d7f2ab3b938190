// "She", in a thread that speaks of one person: the words are read as if they named them.
import type { Meaning } from '../understanding/meaning.ts'
import type { Understanding } from '../understanding/understand.ts'

const PRONOUN = /[她他](?!们|家)|\b(?:she|he|her|him|his|hers)\b/i

/** Whether words speak of somebody whom neither they nor their reading name. */
export const speaksOfSomebody = (text: string, { intent, visits }: Meaning): boolean =>
  (intent === 'log_visit' || intent === 'other') &&
  PRONOUN.test(text) &&
  visits.every(visit => visit.contacts.length === 0)

/** What is put before words so that they name their person. */
export const opening = (person: string): string => (/\p{Script=Han}/u.test(person) ? `${person}：` : `${person}: `)

/** The reading of words that an opening was put before, with quotes from the words alone. */
export function withoutOpening(read: Understanding, before: string): Understanding {
  const own = <T extends { quote: string }>(item: T): T =>
    item.quote.startsWith(before) ? { ...item, quote: item.quote.slice(before.length) } : item
  const stands = ({ quote }: { quote: string }) => quote !== '' && !quote.includes(before.trim())
  const kept = <T extends { quote: string }>(items: T[]): T[] => items.map(own).filter(stands)
  const visits = read.meaning.visits.map(visit => {
    const [deal] = visit.deal ? kept([visit.deal]) : []
    const { facts, signals, follow_ups } = visit
    return { ...visit, facts: kept(facts), signals: kept(signals), follow_ups: kept(follow_ups), deal }
  })
  return { ...read, meaning: { ...read.meaning, visits } }
}
