// Learns from all questions which cards they are for, which are for none, and how much that counts beside other evidence.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from '../../engine/offline/ear/grams.ts'
import { hashOf } from '../../engine/offline/ear/hash.ts'
import { learn as learnKinds } from '../../engine/offline/ear/learn.ts'
import { readClasses } from '../../engine/offline/ear/words.ts'
import { root } from '../../root.ts'
import { blend, UNLEARNED, type Weights } from '../blend.ts'
import { doubted, type Signs, signsOf } from '../doubt.ts'
import { createEvidence } from '../evidence.ts'
import { toldOf } from '../limits.ts'
import { loadPlaybook, type Playbook } from '../playbook.ts'
import { createRetriever } from '../retrieve.ts'
import { plain } from '../tokens.ts'
import { type Case, fitFresh, fitLearned } from './fit.ts'
import { fitDoubt } from './fit-doubt.ts'
import { packed } from './keep.ts'
import { type Example, learn } from './learn.ts'
import { readMaterial } from './material.ts'
import { clauseOf, createRanker, type Knowledge, OTHER_KINDS, type Ranker, sensesFrom, type Tables } from './ranker.ts'
import { LEARNED } from './read.ts'
import { soundTable } from './sounds.ts'

/** What is learned of the lines of the cards counts so much before anything was fitted. */
const START: Weights = { ...UNLEARNED, learned: 1 }
/** One question in so many is kept apart, twice. */
const APART = 4
/** One card in so many is taken for a card that a team wrote itself. */
const OWN = 4
/** So few of the questions that have an answer may be declined for each of the other kinds. */
const DECLINED = { out_of_scope: 0.05, unlawful: 0.025 }

const isOther = ({ label }: Example): boolean => OTHER_KINDS.some(kind => kind === label)

/** What is learned from. */
interface Ground {
  playbook: Playbook
  tables: Tables
  examples: readonly Example[]
}

function knowledgeOf({ tables, examples }: Ground, weights: Weights): Knowledge {
  const asked = examples.filter(example => !isOther(example))
  const kinds = examples.map(example => ({
    ...clauseOf(example.text),
    labels: isOther(example) ? [example.label] : [],
  }))
  const { classes } = sensesFrom(tables)
  return { cards: learn(asked, tables), kinds: learnKinds(kinds, classes), tables, vocabulary: wordsIn(asked), weights }
}

/** A word that was met once may itself be a slip. */
function wordsIn(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { text } of examples)
    for (const word of plain(text).match(/[a-z]{5,}/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts.keys()].filter(word => counts.get(word)! > 1).sort()
}

/** The evidence for questions that have an answer. */
function casesOf(playbook: Playbook, ranker: Ranker, questions: readonly Example[]): Case[] {
  const find = createEvidence(playbook, ranker)
  return questions
    .filter(question => !isOther(question))
    .map(({ text, label }) => {
      const { words, near, learned } = find(text)
      const evidence = playbook.ids.map((_, at) => ({
        ...{ learned: learned(at), words: words[at]!, near: near[at]! },
        known: 0,
      }))
      return { evidence, card: playbook.ids.indexOf(label) }
    })
}

/** Weights fitted on questions that were kept apart. */
function weightsOf(ground: Ground, questions: readonly Example[]): Weights {
  const { playbook } = ground
  // By the text, so that a line more moves no other.
  const parts = [0, 1].map(part => questions.filter(({ text }) => (hashOf(text) >>> 8) % APART === part))
  const rests = parts.map(part => without(ground, new Set(part)))
  const heard = rests.map(rest => knowledgeOf(rest, START))
  const known = heard.flatMap((knowledge, at) => casesOf(playbook, createRanker(knowledge), parts[at]!))
  const weights = fitLearned(known, START)
  const own = new Set(playbook.ids.filter((_, at) => at % OWN === 0))
  const unlearned = { ...ground, examples: rests[0]!.examples.filter(({ label }) => !own.has(label)) }
  const fresh = casesOf(playbook, createRanker(knowledgeOf(unlearned, START)), parts[0]!)
  const fitted = fitFresh(fresh, weights)
  console.log(`kept apart: ${shares(known, fitted)}; a quarter of the cards unlearned: ${shares(fresh, fitted)}`)
  const told = heard.flatMap((knowledge, at) => signed(playbook, { ...knowledge, weights: fitted }, parts[at]!))
  return { ...fitted, doubt: doubtFrom(told) }
}

const without = (ground: Ground, apart: ReadonlySet<Example>): Ground => ({
  ...ground,
  examples: ground.examples.filter(example => !apart.has(example)),
})

/** How each kind of question that no card answers is told, by the questions kept apart. */
function doubtFrom(told: readonly { label: string; signs: Signs }[]): Weights['doubt'] {
  const of = (kind: (typeof OTHER_KINDS)[number]) => {
    const shown = told.map(({ label, signs }) => ({
      ...{ signs, is: label === kind },
      answerable: !OTHER_KINDS.some(other => other === label),
    }))
    const doubting = fitDoubt(shown, DECLINED[kind])
    const rightly = shown.filter(({ is }) => is)
    const found = rightly.filter(({ signs }) => doubted(signs, doubting.weights) > doubting.from)
    console.log(
      `${kind}: ${(found.length / rightly.length).toFixed(3)} of ${rightly.length} kept apart are told by ear`,
    )
    return doubting
  }
  return { out_of_scope: of('out_of_scope'), unlawful: of('unlawful') }
}

function signed(playbook: Playbook, knowledge: Knowledge, questions: readonly Example[]) {
  const whole = { ...playbook, ranker: createRanker(knowledge) }
  const { retrieve } = createRetriever(whole)
  return questions.map(({ text, label }) => ({ label, signs: signsOf(toldOf(text, retrieve(text), whole)!) }))
}

/** How often the right card comes first, or among three. */
function shares(cases: readonly Case[], weights: Weights): string {
  const places = cases.map(({ evidence, card }) => {
    const scores = blend(evidence, weights)
    return scores.filter(score => score > scores[card]!).length
  })
  const within = (most: number) => (places.filter(place => place < most).length / places.length).toFixed(3)
  return `${within(1)} first, ${within(3)} among three`
}

/** Learns, and writes what was learned. */
export function teach(): void {
  const playbook = loadPlaybook(join(root, 'prompts/playbook'))
  const { questions, lines, words, fingerprint } = readMaterial(playbook)
  const tables = { sounds: soundTable(), words: readClasses(words, wordsOf) }
  const ground = { playbook, tables, examples: [...questions, ...lines] }
  const knowledge = knowledgeOf(ground, weightsOf(ground, questions))
  writeFileSync(LEARNED, packed({ from: fingerprint, ...knowledge }))
  console.log(`${questions.length} questions, ${lines.length} lines, ${knowledge.cards.grams.length} grams`)
  console.log(JSON.stringify(knowledge.weights))
}
