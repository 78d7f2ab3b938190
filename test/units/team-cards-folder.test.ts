// A folder of the operator's own cards: read at start beside the course's, and what is wrong in it told in one line.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '../../src/coaching/cards/folder.ts'
import { loadShelf } from '../../src/coaching/cards/shelf.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { readConfig } from '../../src/config.ts'

const playbook = loadPlaybook('prompts/playbook')

const LEAST = `---
title: Demo fridge
asks:
  - May they try it first?
  - He said: let me use one for a week
---
## In one line
A week on trial, with a signed loan slip.
## Steps
1. Fill in the loan slip.`

describe('a folder', () => {
  const folderOf = (files: Record<string, string>): string => {
    const dir = mkdtempSync(join(tmpdir(), 'cards-'))
    for (const language of ['zh', 'en']) mkdirSync(join(dir, language))
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text)
    return dir
  }

  test('is read in either language; the file’s name is the id', () => {
    const own = loadFolder(folderOf({ 'en/demo.md': LEAST }), playbook)
    expect(own.get('demo')?.zh).toMatchObject({ id: 'demo', language: 'en', team: true })
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['no cards', {}, /holds no cards/],
    [
      'a mistake',
      { 'zh/demo.md': LEAST.replace('## Steps', '## Tricks') },
      /zh\/demo\.md: line 9: there is no section “Tricks”.*\(and 1 more\)/,
    ],
    ['another id', { 'en/demo.md': LEAST.replace('asks:', 'id: other\nasks:') }, /en\/demo\.md: field id: "other"/],
    ['an odd name', { 'en/My demo.md': LEAST }, /a file's name/],
  ])('with %s keeps Rapport from starting, in one line', (_, files, line) => {
    const dir = folderOf(files)
    expect(() => loadFolder(dir, playbook)).toThrow(line)
    expect(() => loadFolder(dir, playbook)).toThrow(/^RAPPORT_CARDS: [^\n]*$/)
  })

  test('is named by a setting, and read beside the course’s cards', () => {
    const own = folderOf({ 'en/demo.md': LEAST })
    expect(readConfig({ RAPPORT_CARDS: ` ${own} ` }).cards).toBe(own)
    const shelf = loadShelf({ prompts: 'prompts', own })
    expect(shelf.playbook.ids).toHaveLength(playbook.ids.length + 1)
    expect(shelf.retrieve.retrieve('He asked: may I try it for a week?')[0]?.id).toBe('demo')
  })

  test('that is not there is told', () => {
    expect(() => loadFolder('/nowhere/at/all', playbook)).toThrow(/RAPPORT_CARDS: \/nowhere\/at\/all holds no cards/)
  })
})
