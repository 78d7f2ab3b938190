// The cards as files: what is checked when they are read, and what a model's answer must prove.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkCitations, checkParagraph, citationsFor, parseCited } from '../../src/coaching/citations.ts'
import { cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'

const CARDS = 'prompts/playbook'

describe('reading the playbook', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'playbook-'))
    cpSync(CARDS, dir, { recursive: true })
  })
  afterEach(() => rmSync(dir, { recursive: true }))
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(dir, file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
  }

  test('every card is there in both languages, with steps, lines and a hint for each style', () => {
    const { ids, cards } = loadPlaybook(dir)
    expect(ids.length).toBeGreaterThanOrEqual(12)
    for (const pair of cards.values()) {
      expect(pair.zh.sections.steps.length).toBe(pair.en.sections.steps.length)
      expect(pair.zh.sections.steps.map(line => line.source)).toEqual(pair.en.sections.steps.map(line => line.source))
      expect(pair.zh.sections.lines.length).toBe(pair.en.sections.lines.length)
    }
  })

  test('a card that lacks its other language is named', () => {
    rmSync(join(dir, 'zh', 'spin.md'))
    expect(() => loadPlaybook(dir)).toThrow(/zh\/spin\.md.*missing/)
  })

  test.each([
    ['group', /^group: .*$/m, 'group: magic'],
    ['source', /^source: .*$/m, 'source: ["009"]'],
    ['title', /^title: .*$/m, 'title: ""'],
    ['asks', /^asks:[\s\S]*?\n---/m, 'asks: [one]\n---'],
    ['related', /^related: .*$/m, 'related: [no-such-card]'],
    ['id', /^id: .*$/m, 'id: another'],
    ['language', /^language: .*$/m, 'language: zh'],
  ])('a wrong %s is named with its file', (field, from, to) => {
    change('en/spin.md', from, to)
    expect(() => loadPlaybook(dir)).toThrow(new RegExp(`spin\\.md: field ${field}`))
  })

  test('front matter that is no YAML, or not there, is named with its file', () => {
    change('en/spin.md', 'group: discover', 'group: [discover')
    expect(() => loadPlaybook(dir)).toThrow(/en\/spin\.md: front matter/)
    writeFileSync(join(dir, 'en', 'spin.md'), '# SPIN\n')
    expect(() => loadPlaybook(dir)).toThrow(/en\/spin\.md: front matter is missing/)
  })

  test('a heading or a style hint that is missing is named', () => {
    change('zh/ffab.md', '## 步骤', '## 办法')
    expect(() => loadPlaybook(dir)).toThrow(/zh\/ffab\.md.*可以这样说.*办法/)
    cpSync(join(CARDS, 'zh', 'ffab.md'), join(dir, 'zh', 'ffab.md'))
    change('zh/ffab.md', '- 和蔼型', '- 友善型')
    expect(() => loadPlaybook(dir)).toThrow(/zh\/ffab\.md.*和蔼型/)
  })

  test('a line marked with a source that the card does not name is refused', () => {
    change('en/objection-price.md', '[002]', '[003]')
    expect(() => loadPlaybook(dir)).toThrow(/en\/objection-price\.md.*003/)
  })
})

describe('proving an answer', () => {
  const playbook = loadPlaybook(CARDS)
  const quote = cardOf(playbook, 'objection-price', 'en')?.sections.steps[1]?.text ?? '-'
  const citation = { card: 'objection-price', source: '000', quote }

  test('a verbatim quote of a real card is accepted', () => {
    expect(checkCitations('Ask what they compare with.', [citation], playbook)).toEqual({
      ok: true,
      value: ['objection-price'],
    })
  })

  test.each([
    ['nothing cited', []],
    ['an unknown card', [{ ...citation, card: 'magic' }]],
    ['a quote that is not in the card', [{ ...citation, quote: 'Cut the price at once.' }]],
    ['a quote of another card', [{ ...citation, card: 'spin' }]],
    ['an empty quote', [{ ...citation, quote: ' ' }]],
    ['a source that the card does not have', [{ ...citation, source: '003' }]],
  ])('refused: %s', (_what, citations) => {
    expect(checkCitations('Ask what they compare with.', citations, playbook).ok).toBe(false)
  })

  test('a paragraph is shown only when it ends with cards that were given', () => {
    const allowed = ['objection-price', 'spin']
    expect(checkParagraph('Ask what they compare with. [objection-price]', allowed)).toEqual({
      ok: true,
      value: { text: 'Ask what they compare with.', cards: ['objection-price'] },
    })
    expect(checkParagraph('先问清跟谁比。[objection-price, spin]', allowed)).toMatchObject({ ok: true })
    expect(checkParagraph('先问清跟谁比。[objection-price][spin]', allowed)).toMatchObject({ ok: true })
    expect(checkParagraph('Ask first.', allowed).ok).toBe(false)
    expect(checkParagraph('Ask first. [close-flow]', allowed).ok).toBe(false)
    expect(checkParagraph('Ask [spin] first, then trust me.', allowed).ok).toBe(false)
    expect(checkParagraph('[spin]', allowed).ok).toBe(false)
  })

  test('an answer is cut at its blank lines', () => {
    expect(parseCited('One. [spin]\n\nTwo\nlines. [ffab]\n')).toEqual([
      { text: 'One.', cards: ['spin'] },
      { text: 'Two\nlines.', cards: ['ffab'] },
    ])
  })

  test('the line that supports a paragraph best is found and stands in the card', () => {
    const paragraphs = parseCited('Before the talk, settle on your bottom line so you stay calm. [objection-price]')
    const found = citationsFor(paragraphs, playbook, 'en')
    expect(found[0]?.quote).toMatch(/bottom line/)
    expect(checkCitations('x', found, playbook).ok).toBe(true)
  })

  test('a paragraph that its card does not support stays uncited', () => {
    expect(citationsFor(parseCited('Zebras gallop quietly. [spin]'), playbook, 'en')).toEqual([])
  })
})
