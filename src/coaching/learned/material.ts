// What the ranker learns from: questions as reps ask them, and the cards' own lines.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.ts'
import type { Card, Playbook } from '../playbook.ts'
import type { Section } from '../sections.ts'
import type { Example } from './learn.ts'

export interface Material {
  questions: Example[]
  /** Kinds of words in selling. */
  words: string[]
  /** Lines of the cards, by which they may be asked for. */
  lines: Example[]
  /** Differs when any question or way of asking differs. */
  fingerprint: string
}

/** How much a line of each section counts beside a question. */
const SECTION_WEIGHTS: Partial<Record<Section, number>> = {
  stance: 1,
  when: 1,
  steps: 0.5,
  list: 0.5,
  lines: 0.5,
  avoid: 0.5,
  example: 0.5,
  styles: 0.3,
  next: 0.3,
}

/** Everything there is to learn from. */
export function readMaterial({ cards }: Playbook): Material {
  const each = (folder: string, pattern: RegExp) =>
    ['zh', 'en'].flatMap(language => filesIn(`src/languages/${language}/${folder}`, pattern))
  const files = each('hear/examples', /^questions.*\.tsv$/)
  const words = each('hear', /^selling\.tsv$/)
  const held = [...cards.values()].flatMap(({ zh, en }) => [zh, en])
  const hash = createHash('sha256')
  for (const text of [...files, ...words]) hash.update(text)
  for (const { id, title, asks } of held) hash.update(`${id}\n${title}\n${asks.join('\n')}\n`)
  return {
    questions: files.flatMap(readQuestions),
    words,
    lines: held.flatMap(linesOf),
    fingerprint: hash.digest('hex').slice(0, 16),
  }
}

function filesIn(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(join(root, folder)).filter(name => pattern.test(name))
  return names.sort().map(name => readFileSync(join(root, folder, name), 'utf8'))
}

/** Reads lines of `card-id<TAB>question`; a line that begins with # is a remark. */
export function readQuestions(file: string): Example[] {
  return file.split('\n').flatMap(line => {
    const [label = '', text = ''] = line.split('\t').map(part => part.trim())
    return line.startsWith('#') || label === '' || text === '' ? [] : [{ label, text, weight: 1 }]
  })
}

function linesOf({ id, title, asks, sections }: Card): Example[] {
  const line = (text: string, weight: number): Example => ({ label: id, text, weight })
  return [
    ...[title, ...asks].map(text => line(text, 1)),
    ...Object.entries(SECTION_WEIGHTS).flatMap(([section, weight]) =>
      sections[section as Section].map(({ text }) => line(text, weight)),
    ),
  ]
}
