// What the ear learns from: the examples and kinds of words in src/languages, and the annotated notes in test/evals.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../root.ts'

/** Files, as they were read. */
export interface Material {
  /** Clauses with what they carry. */
  clauses: string[]
  /** Whole messages with their intent. */
  messages: string[]
  /** Notes with what annotators found in them. */
  notes: string[]
  /** Kinds of words. */
  words: string[]
  /** Differs when any of it differs. */
  fingerprint: string
}

function filesIn(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(join(root, folder)).filter(name => pattern.test(name))
  return names.sort().map(name => readFileSync(join(root, folder, name), 'utf8'))
}

/** Everything there is to learn from. */
export function readMaterial(): Material {
  const each = (folder: string, pattern: RegExp) =>
    ['zh', 'en'].flatMap(language => filesIn(`src/languages/${language}/${folder}`, pattern))
  const clauses = each('hear/examples', /^clauses.*\.tsv$/)
  const messages = each('hear/examples', /^messages.*\.tsv$/)
  const notes = filesIn('test/evals', /^understand\.(?:zh|en)\.jsonl$/)
  const words = each('hear', /^words\.tsv$/)
  const hash = createHash('sha256')
  for (const text of [...clauses, ...messages, ...notes, ...words]) hash.update(text)
  return { clauses, messages, notes, words, fingerprint: hash.digest('hex').slice(0, 16) }
}
