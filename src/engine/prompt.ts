// The model's instructions: Markdown from prompts/, its placeholders filled from the registries so that neither can drift from the other.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEAL_STEPS } from '../understanding/meaning.ts'
import { type Example, readExamples } from './prompt/examples.ts'
import { keyLines } from './prompt/keys.ts'
import { noteLines } from './prompt/note.ts'

export interface Prompts {
  /** Short hash of everything that the prompts are made of; kept with each visit. */
  version: string
  examples: Example[]
  /**
   * The system message for understanding.
   * @param form what to say of the answer's form: a JSON schema, or a sentence where the server enforces one
   */
  understand(form: string): string
  /** The system message for coaching. */
  coach: string
  /** The system message for playing a customer. */
  practise: string
  /** The system message for wording lines more naturally. */
  reword: string
}

const fill = (file: string, template: string, values: Record<string, string>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${file}: nothing is known to fill {{${name}}} with.`)
    return value
  })

const exampleBlock = ({ note, output }: Example): string =>
  `${noteLines(note, { calendar: false })}\n→ ${JSON.stringify(output)}`

/**
 * Reads understand.md, coach.md, practise.md, reword.md and examples/*.jsonl from a folder.
 * @throws Error that names the file (and the line, for an example) when something is missing or wrong
 */
export function loadPrompts(dir: string): Prompts {
  const template = readFileSync(join(dir, 'understand.md'), 'utf8')
  const coachTemplate = readFileSync(join(dir, 'coach.md'), 'utf8')
  const examples = readExamples(join(dir, 'examples'))
  const values = {
    keys: keyLines(),
    steps: DEAL_STEPS.join(', '),
    examples: examples.map(exampleBlock).join('\n\n'),
  }
  const understand = (form: string) => fill('understand.md', template, { ...values, schema: form })
  const coach = fill('coach.md', coachTemplate, {})
  const practise = fill('practise.md', readFileSync(join(dir, 'practise.md'), 'utf8'), {})
  const reword = fill('reword.md', readFileSync(join(dir, 'reword.md'), 'utf8'), {})
  const version = createHash('sha256').update(understand('')).update(coach).digest('hex').slice(0, 12)
  return { version, examples, understand, coach, practise, reword }
}
