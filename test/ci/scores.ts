// Lays the scores of Chinese and English side by side: node --import tsx test/ci/scores.ts ZH.json EN.json
import { readFileSync } from 'node:fs'

type Scores = Map<string, number>

/** Numbers by their path, without the counts behind an F1. */
function flatten(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !['tp', 'fp', 'fn'].includes(name))
    .flatMap(([name, inner]) => flatten(inner, path ? `${path} ${name}` : name))
}

/** `top1_zh` is `top1` in the column of Chinese. */
const plain = (name: string) => name.replace(/^by_kind /, '').replace(/_(?:zh|en)$/, '')

const [zh, en] = process.argv
  .slice(2)
  .map(file => new Map(flatten(JSON.parse(readFileSync(file, 'utf8'))).map(([name, n]) => [plain(name), n])))
if (!zh || !en) {
  console.error('Give the scores of both languages.')
  process.exit(2)
}
const cell = (scores: Scores, name: string) => String(scores.get(name) ?? '').padEnd(7)
for (const name of new Set([...zh.keys(), ...en.keys()])) {
  console.log(`| ${name.padEnd(24)} | ${cell(zh, name)} | ${cell(en, name)} |`)
}
