// A model as the customer of a practice round, over HTTP: what it is told, how its answer is checked, what it may not do.
import { describe, expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { improvise } from '../../src/coaching/practise/improvise.ts'
import type { Round, Turn } from '../../src/coaching/practise/round.ts'
import { loadPractice } from '../../src/coaching/practise/scripts.ts'
import { keptLog } from '../replica.ts'
import { completion, problem, type Script } from './model-server.ts'
import { engineOver } from './openai-double.ts'

const playbook = loadPlaybook('prompts/playbook')
const practice = loadPractice('prompts/practice', playbook)
const { script } = practice.get('objection-price')!.en
const card = playbook.cards.get('objection-price')!.en
const SAID = 'What are you comparing it with? Kessler’s quote, I suppose.'

const reply = (over: object = {}) => ({ say: 'With Kessler’s.', shown: [], mistakes: [], over: false, ...over })
const turn = (ts: string, ids: string[]): Turn => ({
  ts,
  said: `line ${ts}`,
  shown: ids.map(id => ({ id, quote: `line ${ts}` })),
  mistakes: [],
  answer: 'Hm.',
})
const round = (turns: Turn[] = []): Round => ({ script, style: 'analytical', turns })

async function played(answers: Script, turns: Turn[] = [], said = SAID) {
  const { engine, requests, warnings } = await engineOver(answers)
  const log = keptLog()
  const result = await improvise({ engine, log }, { round: round(turns), card, said })
  return { result, requests, warnings, logged: log.logged }
}

test('it is told the scene, the card, the steps, the style and the talk, each behind its fence', async () => {
  const { requests } = await played([completion(reply())], [turn('1', ['ask'])])
  const [system, user] = requests[0]!.body.messages
  expect(system?.content).toContain('You play a customer')
  for (const part of ['<scene>', script.scene[0]!, '<card>', 'analytical', '- ask: ', '- discount: ', 'line 1', SAID])
    expect(user?.content).toContain(part)
  expect(user?.content).toContain('Shown so far: ask.')
  expect(requests[0]!.body.response_format?.json_schema).toMatchObject({ name: 'customer', strict: true })
})

test('what it notes with the rep’s own words is kept, word for word', async () => {
  const shown = [{ step: 'ask', quote: 'What are you comparing it with?' }]
  const { result } = await played([completion(reply({ shown }))])
  expect(result).toEqual({
    heard: { shown: [{ id: 'ask', quote: 'What are you comparing it with?' }], mistakes: [] },
    answer: { say: 'With Kessler’s.', over: undefined },
    after: 0,
  })
})

test('quotes that were not said, and steps that nobody knows, are left out and logged', async () => {
  const shown = [
    { step: 'ask', quote: 'What do you compare it with?' },
    { step: 'charm', quote: 'What are you comparing it with?' },
    { step: 'value', quote: ' ' },
    { step: 'next', quote: '?' },
  ]
  const mistakes = [{ mistake: 'discount', quote: 'ten percent off' }]
  const { result, logged } = await played([completion(reply({ shown, mistakes }))])
  expect(result?.heard).toEqual({ shown: [], mistakes: [] })
  expect(logged).toMatchObject([{ fields: { dropped: ['ask', 'charm', 'value', 'next', 'discount'] } }])
})

test('it cannot end the round by itself: only what was shown wins the customer over, or the answers are used up', async () => {
  const early = await played([completion(reply({ over: true }))])
  expect(early.result?.answer.over).toBeUndefined()
  const shown = [{ step: 'next', quote: 'What are you comparing it with?' }]
  const won = await played([completion(reply({ shown }))], [turn('1', ['ask']), turn('2', ['value'])])
  expect(won.result?.answer.over).toBe('agreed')
  const five = ['1', '2', '3', '4', '5'].map(ts => turn(ts, []))
  expect((await played([completion(reply())], five)).result?.answer.over).toBe('turns')
})

test('an answer without the form is asked for once more', async () => {
  const { result, requests } = await played([completion('I would rather not.'), completion(reply())])
  expect(result?.answer.say).toBe('With Kessler’s.')
  expect(requests).toHaveLength(2)
  expect(requests[1]!.body.messages.at(-1)?.content).toContain('has not the form')
})

test('JSON with words or a fence around it is read', async () => {
  const { result } = await played([completion(`Here you are:\n\`\`\`json\n${JSON.stringify(reply())}\n\`\`\``)])
  expect(result?.answer.say).toBe('With Kessler’s.')
})

test('a server that takes no schema is asked in words', async () => {
  const refused = problem(400, 'response_format is not supported', { param: 'response_format' })
  const { result, requests } = await played([refused, completion(reply())])
  expect(result?.answer.say).toBe('With Kessler’s.')
  expect(JSON.stringify(requests[1]!.body.messages)).toContain('mistakes')
})

describe('the script goes on, and the log says why, where the model', () => {
  test.each<[string, Script]>([
    ['writes garbage twice', [completion('no'), completion('{"say": 3}')]],
    ['refuses', [completion('', { refusal: 'I cannot.' })]],
    ['is broken', [problem(500, 'down'), problem(500, 'down')]],
    ['says nothing', [completion(reply({ say: '  ' })), completion(reply({ say: '' }))]],
    ['gives a speech', [completion(reply({ say: 'word '.repeat(300) }))]],
  ])('%s', async (_, answers) => {
    const { result, logged } = await played(answers)
    expect(result).toBeUndefined()
    expect(logged.map(({ message }) => message)).toEqual(['The model did not play the customer; the script goes on'])
  })
})

test('where no model plays, nothing is asked', async () => {
  const log = keptLog()
  const engine = { name: 'offline' as const, understand: () => Promise.reject(new Error('not asked')) }
  expect(await improvise({ engine, log }, { round: round(), card, said: SAID })).toBeUndefined()
  expect(log.logged).toEqual([])
})
