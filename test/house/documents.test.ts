// The documents against the code: settings, commands, links and rooms are those that are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMMAND_WORDS } from '../../src/commands/words.ts'
import { settingsSchema } from '../../src/config.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const allOf = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(match => match[1] ?? ''))]
const pack = JSON.parse(read('package.json')) as {
  version: string
  scripts: Record<string, string>
  dependencies: Record<string, string>
}
const settings = Object.keys(settingsSchema.shape).sort()
const commands = Object.entries(COMMAND_WORDS)
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CHANGELOG.md']
const READMES = ['README.md', 'README.zh-CN.md']

test('.env.example lists every setting, and none that is not', () => {
  const lines = read('.env.example').split('\n')
  const named = lines.flatMap(line => /^#?\s*([A-Z][A-Z0-9_]+)=/.exec(line)?.[1] ?? [])
  expect(named.toSorted()).toEqual(settings)
})

test('.env.example sets nothing by itself', () => {
  expect(
    read('.env.example')
      .split('\n')
      .filter(line => line.trim() !== '' && !line.startsWith('#')),
  ).toEqual([])
})

describe.each(READMES)('%s', path => {
  const text = read(path)

  test('has every setting in its table, and none that is not', () => {
    const rows = text.split('\n').filter(line => /^\| `[A-Z]/.test(line))
    const named = rows.flatMap(row => allOf(row.split('|')[1] ?? '', /`([A-Z][A-Z0-9_]+)`/g))
    expect(named.toSorted()).toEqual(settings)
  })

  test('names only npm scripts that are there', () => {
    const scripts = [...allOf(text, /npm run (?:-s )?([\w:]+)/g), ...allOf(text, /(?:^|[`\s])npm (start|test)\b/gm)]
    expect(scripts).toEqual(expect.arrayContaining(['start', 'test', 'rapport', 'bench', 'lint']))
    expect(scripts.filter(name => !Object.hasOwn(pack.scripts, name))).toEqual([])
  })

  test('shows every command of the command line, and none that is not', () => {
    const known = allOf(read('src/cli/main.ts'), /\.command\('(\w+)'\)/g)
    expect(known).not.toHaveLength(0)
    expect(allOf(text, /npm run -s rapport -- (\w+)/g).toSorted()).toEqual(known.toSorted())
  })

  test('names every sub-command of /rapport', () => {
    expect(commands.map(([name]) => name).filter(name => !new RegExp(`\`(?:/rapport )?${name}\\b`).test(text))).toEqual(
      [],
    )
  })

  test('gives the two commands before anything else', () => {
    expect(/```\n([\s\S]*?)```/.exec(text)?.[1]).toBe('npm start\nnpm test\n')
  })
})

test('both READMEs show the same commands, settings and scripts', () => {
  const code = (path: string) => allOf(read(path), /^(npm [^#\n]*|\{"at".*)/gm).map(line => line.trim())
  expect(code('README.zh-CN.md')).toEqual(code('README.md'))
})

test.each(DOCUMENTS)('every file that %s links to is there', path => {
  const links = allOf(read(path), /\]\((?!https?:|#)([^)#]+)[^)]*\)/g)
  expect(links.filter(link => !existsSync(link))).toEqual([])
})

test('the help says of every command how to type it, in both languages', () => {
  for (const [name, words] of commands) {
    for (const { usage, says } of [words.zh, words.en]) {
      expect(usage).toMatch(new RegExp(`^/rapport ${name}(?: |$)`))
      expect(says.length).toBeGreaterThan(3)
    }
    expect(words.zh.says).toMatch(/\p{Script=Han}/u)
    expect(words.en.says).not.toMatch(/\p{Script=Han}/u)
  }
})

test('the changes tell of the present version', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## (?:Unreleased|${pack.version.replaceAll('.', '\\.')})`, 'm'))
})

describe('ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md')

  test('names every room of the source', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(rooms.map(room => room.name).filter(name => !text.includes(`\`${name}/\``))).toEqual([])
  })

  test('names only rooms and files that are there', () => {
    const named = allOf(text, /`((?:src|db|test|prompts)\/[\w./-]*)`/g)
    expect(named).not.toHaveLength(0)
    expect(named.filter(path => !existsSync(path))).toEqual([])
  })

  test('says why each dependency is there', () => {
    expect(Object.keys(pack.dependencies).filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })
})
