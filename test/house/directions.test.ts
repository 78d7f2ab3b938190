// Who may import whom: the directions that keep the rooms apart.
import { expect, test } from 'vitest'
import { filesUnder, type Import, importsOf } from './tree.ts'

const files = filesUnder(['src', 'db', 'test'], ['.ts', '.js'])
const imports = files.flatMap(importsOf)
const inSource = imports.filter(one => !one.from.startsWith('test/'))

const shown = (found: Import[]) => found.map(one => `${one.from} imports ${one.target}`)
const isPackage = (name: string) => (one: Import) => one.target === name || one.target.startsWith(`${name}/`)
const isUnder = (path: string, folders: string[]) => folders.some(folder => path.startsWith(folder))

/** The rooms that a rule speaks of must be there: a rule over a folder that was renamed would hold for ever. */
function room(pattern: RegExp): (path: string) => boolean {
  expect(
    files.filter(file => pattern.test(file.path)).map(file => file.path),
    `${pattern}`,
  ).not.toHaveLength(0)
  return path => pattern.test(path)
}

test('every import within the project leads to a file that is there', () => {
  const there = new Set(files.map(file => file.path))
  const inside = imports.filter(one => /^(src|db|test)\//.test(one.target) && /\.[tj]s$/.test(one.target))
  expect(inside.length).toBeGreaterThan(files.length)
  expect(shown(inside.filter(one => !there.has(one.target)))).toEqual([])
})

test('imports within the project carry the ending of the file', () => {
  const inside = imports.filter(one => /^(src|db|test|prompts)\//.test(one.target))
  expect(shown(inside.filter(one => !/\.(ts|js|json|css)$/.test(one.target)))).toEqual([])
})

test('nothing imports main', () => {
  expect(shown(imports.filter(one => one.target === 'src/main.ts' || one.target === 'src/cli/main.ts'))).toEqual([])
})

test('only main, the command line, the playground, the run in Slack and tests import rapport', () => {
  const mayImport = ['src/main.ts', 'src/cli/', 'src/playground/', 'src/slack/run.ts', 'test/']
  const importers = imports.filter(one => one.target === 'src/rapport.ts')
  expect(importers).not.toHaveLength(0)
  expect(shown(importers.filter(one => !isUnder(one.from, mayImport)))).toEqual([])
})

test.each(['@slack/bolt', '@slack/web-api', '@slack/types'])('only slack and playground import %s', name => {
  const importers = inSource.filter(isPackage(name))
  expect(importers).not.toHaveLength(0)
  expect(shown(importers.filter(one => !isUnder(one.from, ['src/slack/', 'src/playground/'])))).toEqual([])
})

test('only db, queue and stores import drizzle', () => {
  const isStore = room(/^src\/(?:.+\/)?(?:store\.ts|store\/[^/]+\.ts)$/)
  const strangers = inSource
    .filter(isPackage('drizzle-orm'))
    .filter(one => !isUnder(one.from, ['db/', 'src/queue/']) && !isStore(one.from))
  expect(shown(strangers)).toEqual([])
})

test.each(['postgres', '@electric-sql/pglite', 'drizzle-kit'])('only db imports %s', name => {
  expect(shown(inSource.filter(isPackage(name)).filter(one => !one.from.startsWith('db/')))).toEqual([])
})

test('openai is imported in one file, among the models', () => {
  const importers = inSource.filter(isPackage('openai'))
  expect(importers.map(one => one.from)).toHaveLength(1)
  expect(shown(importers.filter(one => !one.from.startsWith('src/engine/models/')))).toEqual([])
})

test('flows know the engine by its interface: only main and the command line open one', () => {
  const makers = ['src/engine/models/openai.ts', 'src/engine/offline/offline.ts']
  const openers = inSource.filter(one => makers.includes(one.target))
  expect(new Set(openers.map(one => one.target)).size).toBe(makers.length)
  expect(shown(openers.filter(one => !isUnder(one.from, ['src/main.ts', 'src/cli/'])))).toEqual([])
})

test('visits, coaching and nudges never import each other', () => {
  const apart = ['visits', 'coaching', 'nudges'].map(name => ({ name, isIn: room(new RegExp(`^src/${name}/`)) }))
  const crossings = apart.flatMap(({ isIn }) =>
    inSource.filter(one => isIn(one.from) && apart.some(other => other.isIn !== isIn && other.isIn(one.target))),
  )
  expect(shown(crossings)).toEqual([])
})

test('understanding knows no database, and stores know no Slack', () => {
  const isUnderstanding = room(/^src\/understanding\//)
  const isStore = room(/^src\/(?!slack\/)(?:.+\/)?(?:store\.ts|store\/[^/]+\.ts)$/)
  const crossings = inSource.filter(
    one =>
      (isUnderstanding(one.from) && (one.target.startsWith('db/') || one.target.startsWith('src/queue/'))) ||
      (isStore(one.from) && one.target.startsWith('src/slack/')),
  )
  expect(shown(crossings)).toEqual([])
})
