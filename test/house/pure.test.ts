// What must give the same for the same: rules, renderers, retrieval, grounding, merging and folding read no clock and do no I/O.
import { describe, expect, test } from 'vitest'
import { codeOf, filesUnder, importsOf } from './tree.ts'

const files = new Map(filesUnder(['src', 'db'], ['.ts']).map(file => [file.path, file]))

const PURE = {
  'the rules of nudges': /^src\/nudges\/rules\//,
  'the renderers of Slack': /^src\/slack\/render\//,
  'retrieval of cards': /^src\/coaching\/retrieve\.ts$/,
  'grounding of quotes': /^src\/understanding\/ground(?:\.ts$|\/)/,
  'merging of facts': /^src\/facts\/merge\.ts$/,
  'rounds of practice': /^src\/coaching\/practise\/(?:round|report|hear|cues|likeness|wishes|script|drill)\.ts$/,
  'folding of deals': /^src\/deals\/fold\.ts$/,
  'makers of the course’s tools': /^src\/coaching\/tools\/(?!store\.ts$)/,
  'comparing of plans': /^src\/plans\/plan\.ts$/,
  'picking of nudges': /^src\/nudges\/pick\.ts$/,
  'date grammars': /^src\/(?:understanding\/dates|languages\/(?:zh|en)\/dates)/,
}

const OUTSIDE =
  /^(?:node:(?:fs|http|https|net|child_process|timers|worker_threads|os|process|crypto)(?:\/.*)?|drizzle-orm.*|postgres|openai|pino|@electric-sql\/.*|@slack\/(?:bolt|web-api)|src\/clock\.ts|src\/config\.ts|src\/log\.ts|db\/.*)$/
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|crypto\.|fetch\(|process\.|setTimeout|setInterval|Temporal\.Now)/

/** Everything that a file brings along at run time, itself included. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  const file = files.get(path)
  if (!file || seen.has(path)) return seen
  seen.add(path)
  for (const one of importsOf(file)) {
    if (one.typeOnly) continue
    if (files.has(one.target) && !OUTSIDE.test(one.target)) reach(one.target, seen)
  }
  return seen
}

function leaksOf(path: string): string[] {
  return [...reach(path)].flatMap(reached => {
    const file = files.get(reached)!
    const way = reached === path ? path : `${path} → ${reached}`
    const brought = importsOf(file).filter(one => !one.typeOnly && OUTSIDE.test(one.target))
    const used = IMPURE.exec(codeOf(file.text))
    return [...brought.map(one => `${way} imports ${one.target}`), ...(used ? [`${way} uses ${used[0]}`] : [])]
  })
}

describe.each(Object.entries(PURE))('%s', (_, pattern) => {
  const paths = [...files.keys()].filter(path => pattern.test(path))

  test('is where the house says', () => {
    expect(paths).not.toHaveLength(0)
  })

  test('reads no clock and does no I/O, neither itself nor through what it imports', () => {
    expect(paths.flatMap(leaksOf)).toEqual([])
  })
})

test('the environment is read in config alone', () => {
  const readers = [...files.values()].filter(file => /\bprocess\s*\.\s*env\b/.test(codeOf(file.text)))
  expect(readers.map(file => file.path)).toEqual(['src/config.ts'])
})

test('the time of day comes from the clock that was passed in', () => {
  // The clock itself, and where the other side keeps the time: Slack's stamps, a model's server, the playground's local Slack.
  const own = ['src/clock.ts', 'src/playground/', 'src/slack/', 'src/engine/models/']
  const readers = [...files.values()]
    .filter(file => !own.some(place => file.path.startsWith(place)))
    .filter(file => /\b(?:Date\.now\(|new Date\(\)|Temporal\.Now)/.test(codeOf(file.text)))
  expect(readers.map(file => file.path)).toEqual([])
})
