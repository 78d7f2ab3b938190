// Checks cards and fact keys against the tables that they come from: node --import tsx test/ci/tables.ts METHODS.tsv FACTS.tsv
import { readFileSync } from 'node:fs'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { FACT_KINDS, factKind, isFactKey } from '../../src/facts/kinds.ts'

const [methodsFile, factsFile] = process.argv.slice(2)
if (!methodsFile || !factsFile) {
  console.error('Give the paths of both tables.')
  process.exit(2)
}

/** The rows of a table by their first column. */
function rowsOf(file: string): Map<string, Record<string, string>> {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.split('\t')
  return new Map(
    lines.map(line => {
      const cells = line.split('\t')
      return [cells[0] ?? '', Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))]
    }),
  )
}

const methods = rowsOf(methodsFile)
const facts = rowsOf(factsFile)
const playbook = loadPlaybook('prompts/playbook')
const wrong: string[] = []

for (const id of playbook.ids) {
  const row = methods.get(id)
  const card = playbook.cards.get(id)?.en
  if (!row || !card) wrong.push(`card ${id}: no such row`)
  else if (!row.works_as?.split(',').includes('card')) wrong.push(`card ${id}: its row is no card`)
  else if (row.group !== card.group) wrong.push(`card ${id}: group ${card.group}, in the table ${row.group}`)
  else if (row.source !== card.source.join(','))
    wrong.push(`card ${id}: source ${card.source.join(',')}, in the table ${row.source}`)
}
for (const [id, row] of methods)
  if (row.works_as?.split(',').includes('card') && !playbook.cards.has(id)) wrong.push(`method ${id}: has no card`)
for (const [key, row] of facts) {
  if (!isFactKey(key)) wrong.push(`fact ${key}: not in the registry`)
  else if ((factKind(key).sensitive === true) !== (row.sensitive === 'yes'))
    wrong.push(`fact ${key}: sensitive in one, not in the other`)
}
for (const key of Object.keys(FACT_KINDS)) if (!facts.has(key)) wrong.push(`fact ${key}: not in the table`)

if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exit(1)
}
console.log(
  `${playbook.ids.length} cards of ${methods.size} methods and ${facts.size} fact keys agree with the tables.`,
)
