// Checks manifest.json against Slack's published schema, given by its path: node --import tsx test/ci/manifest-schema.ts SCHEMA
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const [path] = process.argv.slice(2)
if (!path) {
  console.error('Give the path of the schema.')
  process.exit(2)
}
const schema = JSON.parse(readFileSync(path, 'utf8'))
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'))

// The schema carries formats and annotations of its own, which are no rules of JSON Schema.
const check = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
if (!check(manifest)) {
  for (const { instancePath, message, params } of check.errors ?? [])
    console.error(`manifest.json ${instancePath || '/'}: ${message} ${JSON.stringify(params)}`)
  process.exit(1)
}
console.log(`manifest.json fits Slack's schema: ${Object.keys(schema.properties ?? {}).length} sections known.`)
