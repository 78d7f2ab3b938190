// The shape on the wire and the shape behind it, and what is read from a model's raw answer.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readMeaning } from '../../src/engine/models/openai/reading.ts'
import { stripNulls, wireJsonSchema } from '../../src/engine/models/openai/wire.ts'
import { FACT_KINDS } from '../../src/facts/kinds.ts'
import { meaningSchema } from '../../src/understanding/meaning.ts'

type Node = {
  type?: string | string[]
  properties?: Record<string, Node>
  required?: string[]
  additionalProperties?: unknown
  items?: Node
  anyOf?: Node[]
  enum?: string[]
}
const nodes = (node: Node): Node[] => [
  node,
  ...[...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? [])].flatMap(
    nodes,
  ),
]
/** Every path of keys that a schema knows, such as `visits.facts.key`. */
const paths = (node: Node, at = ''): string[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [`${at}${key}`, ...paths(inner, `${at}${key}.`)]),
  ...(node.items ? paths(node.items, at) : []),
  ...(node.anyOf ?? []).flatMap(inner => paths(inner, at)),
]
const wire = wireJsonSchema as Node

describe('the wire schema', () => {
  test('is plain enough for strict mode', () => {
    const objects = nodes(wire).filter(node => node.properties)
    expect(objects.length).toBe(7)
    for (const { properties, required, additionalProperties } of objects) {
      expect(required?.toSorted()).toEqual(Object.keys(properties ?? {}).toSorted())
      expect(additionalProperties).toBe(false)
    }
    expect(JSON.stringify(wire)).not.toMatch(/oneOf|allOf|\$ref|\$schema|"pattern"|"default"|"minLength"/)
    for (const { anyOf } of nodes(wire).filter(node => node.anyOf))
      expect(anyOf?.map(inner => inner.type === 'null')).toEqual([false, true])
  })

  test('knows the same keys as the strict schema behind it', () => {
    const strict = z.toJSONSchema(meaningSchema, { io: 'input' }) as Node
    expect(paths(wire).toSorted()).toEqual(paths(strict).toSorted())
  })

  test('offers every registered fact key but the title', () => {
    const keys = wire.properties?.visits?.items?.properties?.facts?.items?.properties?.key?.enum
    expect(keys?.toSorted()).toEqual(
      Object.keys(FACT_KINDS)
        .filter(key => key !== 'title')
        .toSorted(),
    )
  })
})

describe('stripping nulls', () => {
  test('drops nulls and empty strings at every depth, and objects that held nothing else', () => {
    const given = { a: null, b: '', c: { d: null }, e: [{ f: null, g: 1 }, null, { h: '' }], i: 0, j: false, k: [] }
    expect(stripNulls(given)).toEqual({ e: [{ g: 1 }], i: 0, j: false, k: [] })
  })
})

const TEXT = '今天去了恒瑞，王店长平时爱喝龙井。'
const answer = (visit: object) => JSON.stringify({ language: 'zh', intent: 'log_visit', visits: [visit] })
const taste = { about: '王店长', key: 'taste', value: '龙井', quote: '爱喝龙井' }

describe('reading an answer', () => {
  test.each([
    ['a code fence', `\`\`\`json\n${answer({ facts: [taste] })}\n\`\`\``],
    ['words around it', `Here is {what} you asked:\n${answer({ facts: [taste] })}\nThat is "all}".`],
    ['a fence amid words', `Well.\n\`\`\`\n${answer({ facts: [taste] })}\n\`\`\`\nDone.`],
    ['thoughts before it', `<think>a {visit}?</think>\n${answer({ facts: [taste] })}`],
    ['nulls', answer({ facts: [{ ...taste, currency: null, certainty: null }], deal: null })],
  ])('accepts %s', (_, content) => {
    const reading = readMeaning(content, TEXT)
    expect(reading.faults).toEqual([])
    expect(reading.meaning?.visits[0]?.facts).toEqual([taste])
  })

  test('forgives a quote its white space and width, and nothing else', () => {
    const text = 'She likes  ＧＲＥＥＮ tea.'
    const visit = (quote: string) => answer({ facts: [{ ...taste, quote }] })
    expect(readMeaning(visit('likes GREEN tea'), text).faults).toEqual([])
    expect(readMeaning(visit('likes green tea'), text).faults).toHaveLength(1)
  })

  test.each([
    ['prose', 'I am sorry', 'the answer is not one JSON object'],
    ['an object that is no answer', 'Look: {"mood":"fine"}', 'the answer is not one JSON object'],
    ['nothing but braces', '{'.repeat(5000), 'the answer is not one JSON object'],
    ['half of it', answer({ facts: [taste] }).slice(0, 40), 'the answer is not one JSON object'],
    ['a list', '[]', 'answer: Invalid input'],
    ['null', 'null', 'language: '],
    ['an unknown intent', '{"language":"zh","intent":"log","visits":[]}', 'intent: '],
    ['a key too many', answer({ customer: 'X', mood: 'fine' }), 'Unrecognized key: "mood"'],
    ['a missing quote', answer({ facts: [{ ...taste, quote: null }] }), 'visits[0].facts[0].quote: '],
    [
      'a day no calendar knows',
      answer({ occurred_on: '2026-02-30' }),
      'visits[0].occurred_on: there is no day 2026-02-30',
    ],
  ])('finds no meaning in %s, and says why', (_, content, fault) => {
    const reading = readMeaning(content, TEXT)
    expect(reading.meaning).toBeUndefined()
    expect(reading.faults.join('\n')).toContain(fault)
  })

  test.each([
    [
      'a quote that is not in the note',
      { facts: [{ ...taste, quote: '爱喝普洱' }] },
      'visits[0].facts[0].quote: "爱喝普洱" is not a verbatim part',
    ],
    ['a deal without proof', { deal: { quantity: 3, quote: '三盒' } }, 'visits[0].deal.quote: "三盒"'],
    ['an unknown key', { facts: [{ ...taste, key: 'mood' }] }, 'visits[0].facts[0].key: "mood"'],
    ['a title told as a fact', { facts: [{ ...taste, key: 'title' }] }, 'visits[0].facts[0].key: "title"'],
    [
      'a value out of its list',
      { facts: [{ ...taste, key: 'role', value: 'boss' }] },
      'value: "boss" is not one of initiator',
    ],
    [
      'an unknown topic',
      { signals: [{ kind: 'objection', topic: 'cost', quote: '爱喝' }] },
      'signals[0].topic: "cost"',
    ],
  ])('keeps the meaning and names %s', (_, visit, fault) => {
    const reading = readMeaning(answer(visit), TEXT)
    expect(reading.meaning?.visits).toHaveLength(1)
    expect(reading.faults).toHaveLength(1)
    expect(reading.faults[0]).toContain(fault)
  })
})
