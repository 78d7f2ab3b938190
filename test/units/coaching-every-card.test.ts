// Every card of the course is answered by a natural question, in each language.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerOffline } from '../../src/coaching/answer.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'

const playbook = loadPlaybook('prompts/playbook')
const { retrieve } = createRetriever(playbook)
const rows = readFileSync('test/units/coaching-every-card.tsv', 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t') as [string, string, string])

describe('every card is found by a natural question', () => {
  test('there is a question for every card', () => {
    expect(rows.map(([id]) => id).sort()).toEqual(playbook.ids)
  })

  const both = rows.flatMap(([id, zh, en]) => [[id, 'zh', zh] as const, [id, 'en', en] as const])
  test.each(both)('%s (%s): %s', (id, language, question) => {
    const answer = answerOffline({ question, language, ranked: retrieve(question), playbook })
    expect(answer.refused).toBe(false)
    expect(answer.cards[0]).toBe(id)
    expect(answer.citations.length).toBeGreaterThan(0)
    for (const { card, quote } of answer.citations)
      expect(playbook.cards.get(card)?.[language].markdown).toContain(quote)
  })
})
