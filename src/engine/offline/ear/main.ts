// Learns from the examples in src/languages and the annotated notes in test/evals, and writes what was learned:
// npm run learn. With `--without PATTERN` the notes whose id the pattern fits are kept apart, for measuring.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { enHearing } from '../../../languages/en/hear.ts'
import { zhHearing } from '../../../languages/zh/hear.ts'
import { root } from '../../../root.ts'
import { intentMarks } from '../intent.ts'
import { setScene } from '../scene.ts'
import { type ExampleLine, readExamples } from './examples.ts'
import { packed } from './keep.ts'
import { type Example, learn } from './learn.ts'
import { covered, coveredStart, LEARNED } from './listen.ts'
import { marksIn } from './marks.ts'
import { type Annotated, examplesOf } from './notes.ts'

const hearings = [zhHearing, enHearing]

const sceneOf = (text: string) =>
  setScene({ text, at: '2026-06-10T12:00:00+08:00', tz: 'Asia/Shanghai', customers: [] }, hearings)

/** A message as the ear meets it: its beginning, and the rules for intents that it meets. */
function messageOf({ text, labels }: Pick<Example, 'text' | 'labels'>): Example {
  const scene = sceneOf(text)
  return { labels, text: coveredStart(scene), marks: intentMarks(scene, hearings) }
}

/** An example as the ear meets it: with its names covered, and with the rules that find something in it. */
function heardAs(line: ExampleLine): Example[] {
  const scene = sceneOf(line.text)
  const whole = { start: 0, end: scene.reading.text.length }
  return [{ ...line, text: covered(scene, whole), marks: scene.parts.flatMap(part => marksIn(part, whole)) }]
}

function lines(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter(file => file.isFile() && pattern.test(file.name))
  return names.map(file => readFileSync(join(folder, file.name), 'utf8'))
}

const [flag, pattern] = process.argv.slice(2)
const apart = flag === '--without' && pattern ? new RegExp(pattern) : undefined
const taught = (pattern: RegExp): ExampleLine[] =>
  ['zh', 'en'].flatMap(language =>
    lines(join(root, 'src/languages', language, 'hear/examples'), pattern).flatMap(readExamples),
  )

const annotated = lines(join(root, 'test/evals'), /^understand\.(?:zh|en)\.jsonl$/)
  .flatMap(file => file.split('\n').filter(line => line !== ''))
  .map(line => JSON.parse(line) as Annotated & { id: string })
  .filter(note => !apart?.test(note.id))

const clauses = [
  ...taught(/^clauses.*\.tsv$/).flatMap(heardAs),
  ...annotated.flatMap(note => examplesOf(note, hearings)),
]
const messages = [
  ...taught(/^messages.*\.tsv$/).map(line => ({ ...line, text: line.text.replaceAll(' ⏎ ', '\n') })),
  ...annotated.flatMap(({ gold, ...note }) =>
    typeof gold.intent === 'string' ? [{ ...note, labels: [gold.intent] }] : [],
  ),
].map(messageOf)
const learned = { clauses: learn(clauses), messages: learn(messages) }
writeFileSync(LEARNED, packed(learned))
for (const [name, of] of Object.entries({ clauses, messages })) {
  const { labels, grams } = learned[name as keyof typeof learned]
  console.log(`${of.length} ${name}, ${labels.length} labels, ${grams.length} grams`)
}
