// Whose a fact is in English notes, where more than one person is named, or the customer as a whole is meant.
import { expect, test } from 'vitest'
import { understandOffline } from '../../src/engine/offline/offline.ts'

const about = (text: string, key: string): string[] => {
  const note = { text, at: '2026-11-23T18:05:00+00:00', tz: 'Europe/London', customers: ['Tarn Foods'] }
  const facts = understandOffline(note).visits.flatMap(visit => visit.facts ?? [])
  return [...new Set(facts.filter(fact => fact.key === key).map(fact => fact.about))]
}

const WHOSE: [text: string, key: string, about: string][] = [
  ['Lunch with Moira Dunn of Tarn Foods. Husband Colin is a dentist. She loves opera.', 'interests', 'Moira Dunn'],
  ['Saw Moira Dunn at Tarn Foods. Daughter Isla started school. Lives in Keswick.', 'home_address', 'Moira Dunn'],
  ['Met Mdm Goh Bee Lian at Tarn Foods, English name Pearl. Born in Penang.', 'birthplace', 'Mdm Goh Bee Lian'],
  ['Met Mdm Goh Bee Lian at Tarn Foods, English name Pearl.', 'english_name', 'Mdm Goh Bee Lian'],
  ['Call with Priya Rao at Tarn Foods. They have 12 branches.', 'size', 'Tarn Foods'],
  ['Priya Rao of Tarn Foods reports to Hal Stone. She plays golf every Sunday.', 'interests', 'Priya Rao'],
  ['Priya Rao of Tarn Foods reports to Hal Stone.', 'reports_to', 'Priya Rao'],
  ['Met Priya Rao at Tarn Foods. Her deputy Sam Lowe is against us.', 'stance', 'Sam Lowe'],
]

test.each(WHOSE)('%s · %s', (text, key, expected) => {
  expect(about(text, key)).toEqual([expected])
})
