// The model's instructions and the playbook: nothing left to fill in, every card in both languages, every card named is there.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import { filesUnder } from './tree.ts'

const PLACEHOLDER = /\{\{\s*\w+\s*\}\}/
const prompts = loadPrompts('prompts')
const playbook = loadPlaybook('prompts/playbook')

test('the templates have placeholders, and none is left when they are filled', () => {
  expect(readFileSync('prompts/understand.md', 'utf8')).toMatch(PLACEHOLDER)
  const filled = prompts.understand('THE FORM')
  expect(filled).toContain('THE FORM')
  expect(filled).not.toMatch(PLACEHOLDER)
  expect(prompts.coach).not.toMatch(PLACEHOLDER)
})

test('every file of instructions is one that is read', () => {
  expect(readdirSync('prompts').sort()).toEqual([
    'coach.md',
    'examples',
    'playbook',
    'practice',
    'practise.md',
    'reword.md',
    'understand.md',
  ])
})

test('there are examples in Chinese and in English', () => {
  const languages = prompts.examples.map(({ output }) => (output as { language?: string }).language)
  expect(new Set(languages)).toEqual(new Set(['zh', 'en']))
})

test('every card is there in both languages', () => {
  const cards = (language: string) => readdirSync(`prompts/playbook/${language}`).sort()
  expect(cards('zh')).toEqual(cards('en'))
  expect(playbook.ids).toEqual(cards('en').map(name => name.replace(/\.md$/, '')))
})

test('the cards that the flows and the rules of nudges name are there', () => {
  const files = filesUnder(['src/nudges/rules', 'src/commands'], ['.ts'])
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\bcard: '([a-z-]+)'|: '((?:objection|close|customer|complaint)[a-z]*-?[a-z-]+)',/g)].map(
      match => ({
        path,
        card: match[1] ?? match[2] ?? '',
      }),
    ),
  )
  expect(named).not.toHaveLength(0)
  expect(named.filter(({ card }) => !playbook.ids.includes(card))).toEqual([])
})
