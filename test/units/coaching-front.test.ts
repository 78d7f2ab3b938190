// The quick reader of front matter: the same as the YAML library reads, on every card and on what it must leave to it.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createBm25 } from '../../src/coaching/bm25.ts'
import { readFront } from '../../src/coaching/front.ts'
import { createSpeller } from '../../src/coaching/spelling.ts'

const matters = ['zh', 'en'].flatMap(language =>
  readdirSync(`prompts/playbook/${language}`).map(name => {
    const text = readFileSync(`prompts/playbook/${language}/${name}`, 'utf8')
    return [`${language}/${name}`, /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''] as const
  }),
)

test('every card reads as the YAML library reads it', () => {
  expect(matters.length).toBeGreaterThan(200)
  for (const [name, matter] of matters) expect(readFront(matter), name).toEqual(parse(matter))
})

test.each([
  'id: 12',
  'id: yes\nasks:\n  - true\n  - null\n  - 1.5',
  'title: "with \\"quotes\\""',
  "title: 'it''s'",
  'title: a: b',
  'title: a #b',
  'title: a # a remark',
  'asks: [one, "two, three", four]',
  'asks: [one, [two]]',
  'asks:\n  - one\n    two',
  'asks:\n  - key: value',
  'title: |\n  a block\n  of text',
  'asks:',
  'title: &anchor x\nother: *anchor',
  '- a\n- b',
  '',
])('what might mean something else is read as the YAML library reads it: %j', matter => {
  const read = (reader: (text: string) => unknown) => {
    try {
      return { is: reader(matter) }
    } catch (error) {
      return { fails: (error as Error).message }
    }
  }
  expect(read(readFront)).toEqual(read(parse))
})

test('a rare word that a document holds counts more than one that all hold', () => {
  const search = createBm25(
    [['price', 'high'], ['price', 'stock'], ['price']].map(words => ({ parts: [{ words, weight: 1 }] })),
  )
  const scores = search(['price', 'stock'])
  expect([...scores].indexOf(Math.max(...scores))).toBe(1)
  expect([...search(['nothing', 'known'])]).toEqual([0, 0, 0])
  expect(Math.max(...scores)).toBeLessThan(1)
})

test('one wrong, missing, extra or swapped letter is mended, and no word that is known', () => {
  const mend = createSpeller(['customer', 'discount', 'quiet', 'quite'])
  expect(mend('the custmer wants a discuont, a custoomer, a cuxtomer')).toBe(
    'the customer wants a discount, a customer, a customer',
  )
  expect(mend('quiet quite ustomer')).toBe('quiet quite ustomer')
})
