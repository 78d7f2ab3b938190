// The manner of the code: sizes of files, what is not written here, and the sentence atop each.
import { expect, test } from 'vitest'
import { codeOf, filesUnder } from './tree.ts'

const MOST_LINES = 200
/** A list of words or phrases grows with the language, a page with its look; neither gets clearer by being cut. */
const MAY_BE_LONG = [
  /^src\/languages\/(?:zh|en)\//,
  /^src\/playground\/page\/.*\.(?:css|html)$/,
  /^test\/units\/dates-(?:zh|en)\.test\.ts$/,
]

const sized = filesUnder(['src', 'db', 'test'], ['.ts', '.js', '.css', '.html'])
const code = filesUnder(['src', 'db', 'test'], ['.ts', '.js'])
const own = code.filter(file => !file.path.startsWith('test/'))

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length
const where = (files: typeof code, pattern: RegExp) =>
  files.flatMap(({ path, text }) => {
    const found = pattern.exec(codeOf(text))
    return found ? [`${path}: ${found[0]}`] : []
  })

test(`no file has more than ${MOST_LINES} lines, but for lexicons, tables of phrases and page markup`, () => {
  const long = sized
    .filter(({ path }) => !MAY_BE_LONG.some(pattern => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: linesOf(text) }))
    .filter(({ lines }) => lines > MOST_LINES)
  expect(long).toEqual([])
})

test('nothing is typed as any', () => {
  expect(
    where(
      code.filter(({ path }) => path.endsWith('.ts')),
      /(?::\s+|\bas\s+|(?<!\?)<|, )any\b(?=[\s;,)>[|&=]|$)/m,
    ),
  ).toEqual([])
})

test('there are no enums and no namespaces', () => {
  expect(where(code, /^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?(?:enum|namespace)\s+\w+\s*\{/m)).toEqual([])
})

test('everything is exported by its name', () => {
  expect(where(own, /\bexport\s+default\b|\bas\s+default\b/)).toEqual([])
})

test('no parameter properties, which TypeScript could not erase', () => {
  expect(where(own, /constructor\s*\((?:[^)]*,)?\s*(?:(?:private|public|protected|readonly)\s+)+\w+\s*[:?]/)).toEqual(
    [],
  )
})

test('no check of the compiler or the linter is switched off in passing', () => {
  const off = code.filter(({ text }) => /^\s*\/\/\s*@ts-(?:ignore|nocheck|expect-error)/m.test(text))
  expect(off.map(({ path }) => path)).toEqual([])
})

test('no test is skipped, set aside or run alone', () => {
  const tests = code.filter(({ path }) => path.endsWith('.test.ts'))
  expect(tests).not.toHaveLength(0)
  expect(where(tests, /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/)).toEqual([])
})

test('every file of code begins with a sentence about itself', () => {
  const configs = /(?:^|\/)\w+\.config\.ts$/
  const silent = code.filter(({ path, text }) => !configs.test(path) && !/^\/\/ \S.{12,}/.test(text))
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('no file is a drawer for leftovers', () => {
  const drawers = code.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|types|misc|common)\.[tj]s$/.test(path))
  expect(drawers.map(({ path }) => path)).toEqual([])
})
