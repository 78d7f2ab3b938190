// Learns from all the material and writes what was learned: npm run learn.
// With `cards` only the questions for the coach. With `--without PATTERN` the notes whose id the pattern fits are kept apart, for measuring.
import { writeFileSync } from 'node:fs'
import { teach } from '../../../coaching/learned/teach.ts'
import { enHearing } from '../../../languages/en/hear.ts'
import { zhHearing } from '../../../languages/zh/hear.ts'
import { intentMarks } from '../intent.ts'
import { setScene } from '../scene.ts'
import { type ExampleLine, readExamples } from './examples.ts'
import { wordsOf } from './grams.ts'
import { packed } from './keep.ts'
import { type Example, learn } from './learn.ts'
import { covered, coveredStart, LEARNED } from './listen.ts'
import { marksIn } from './marks.ts'
import { readMaterial } from './material.ts'
import { type Annotated, examplesOf } from './notes.ts'
import { createWordClasses, readClasses } from './words.ts'

const hearings = [zhHearing, enHearing]

const sceneOf = (text: string) =>
  setScene({ text, at: '2026-06-10T12:00:00+08:00', tz: 'Asia/Shanghai', customers: [] }, hearings)

/** A message as the ear meets it: its beginning, and the rules for intents that it meets. */
function messageOf({ text, labels }: Pick<Example, 'text' | 'labels'>): Example {
  const scene = sceneOf(text.replaceAll(' ⏎ ', '\n'))
  return { labels, text: coveredStart(scene), marks: intentMarks(scene, hearings) }
}

/** A clause as the ear meets it: with its names covered, and with the rules that find something in it. */
function clauseOf(line: ExampleLine): Example {
  const scene = sceneOf(line.text)
  const whole = { start: 0, end: scene.reading.text.length }
  return { ...line, text: covered(scene, whole), marks: scene.parts.flatMap(part => marksIn(part, whole)) }
}

const [flag, pattern] = process.argv.slice(2)
const apart = flag === '--without' && pattern ? new RegExp(pattern) : undefined

/** Learns from clauses, messages and annotated notes. */
function teachNotes(): void {
  const material = readMaterial()
  const notes = material.notes
    .flatMap(file => file.split('\n').filter(line => line !== ''))
    .map(line => JSON.parse(line) as Annotated & { id: string })
    .filter(note => !apart?.test(note.id))

  const clauses = [
    ...material.clauses.flatMap(readExamples).map(clauseOf),
    ...notes.flatMap(note => examplesOf(note, hearings)),
  ]
  const messages = [
    ...material.messages.flatMap(readExamples),
    // Where several intents are fair, the note teaches none of them.
    ...notes.flatMap(({ gold, text }) => (typeof gold.intent === 'string' ? [{ text, labels: [gold.intent] }] : [])),
  ].map(messageOf)

  const words = readClasses(material.words, wordsOf)
  const classes = createWordClasses(words)
  const lessons = { clauses: learn(clauses, classes), messages: learn(messages, classes) }
  writeFileSync(LEARNED, packed({ from: material.fingerprint, lessons, words }))
  for (const [name, of] of Object.entries({ clauses, messages })) {
    const { labels, grams } = lessons[name as keyof typeof lessons]
    console.log(`${of.length} ${name}, ${labels.length} labels, ${grams.length} grams`)
  }
}

if (flag !== 'cards') teachNotes()
teach()
