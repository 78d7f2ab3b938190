// Installs what package-lock.json names, if it is not installed yet, so that one command is enough on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Rapport needs Node 20 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

const stamp = `${root}node_modules/.rapport-installed`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== wanted) {
  console.error('Installing what is missing (once, about half a minute) …')
  // Not `npm ci`: it refuses a lock file when a registry lacks an optional binary for some other platform.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Standard output belongs to the command that runs next (it may be read by a program).
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm install failed; its reason stands above. Check the network, then run the command again.')
    process.exit(1)
  }
  mkdirSync(`${root}node_modules`, { recursive: true })
  writeFileSync(stamp, wanted)
}
