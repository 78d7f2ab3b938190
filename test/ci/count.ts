// Sums the reports of vitest's runs and prints "N passed, N failed": node --import tsx test/ci/count.ts REPORT.json …
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

let passed = 0
let failed = 0
let problems = 0
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    console.log(`${file}: the run left no report, which counts as one failure`)
    failed++
    continue
  }
  const run = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  // A file that does not even load has no tests that could fail.
  const broken = run.testResults.filter(one => one.status === 'failed' && one.assertionResults.length === 0).length
  const skipped = run.numPendingTests + run.numTodoTests
  if (skipped > 0) console.log(`${file}: ${skipped} tests were skipped`)
  passed += run.numPassedTests
  failed += run.numFailedTests + broken
  problems += skipped
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed + problems > 0 || passed === 0 ? 1 : 0
