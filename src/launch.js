// Starts a program of Rapport, bundled once for each state of its source: node src/launch.js main, node src/launch.js cli/main understand …
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.js'

/** The programs that can be started, by their place under `src`. */
const PROGRAMS = ['main', 'cli/main']

/** Bundles of earlier source that are kept for processes which may still be loading from them. */
const KEPT = 3

// What is left out of the bundle: what reads files of its own, and what most commands never load.
const OUTSIDE = [
  '@electric-sql/pglite',
  '@slack/bolt',
  '@slack/web-api',
  'date-holidays',
  'openai',
  'opencc-js',
  'pinyin-pro',
  'pino',
  'postgres',
  'esbuild',
]

const cache = join(root, 'node_modules', '.cache', 'rapport')

/** Names the state of the source: every file with its size and time, and what is installed. */
function stateOfSource() {
  const hash = createHash('sha256').update(process.version)
  const enter = path => {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  for (const folder of ['src', 'db']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (file.isFile() && /\.[jt]s$/.test(file.name)) enter(join(file.parentPath, file.name))
    }
  }
  enter(join(root, 'package-lock.json'))
  return hash.digest('hex').slice(0, 16)
}

/** Bundles all programs into a folder that appears whole or not at all. */
async function bundle(folder) {
  const { build } = await import('esbuild')
  const making = `${folder}.${process.pid}`
  await build({
    entryPoints: PROGRAMS.map(name => ({ in: join(root, 'src', `${name}.ts`), out: name })),
    outdir: making,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: OUTSIDE,
    sourcemap: 'linked',
    // Bundled CommonJS asks for Node's own modules by require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
    logLevel: 'warning',
  })
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Another process was first.
    if (!existsSync(folder)) throw error
  }
}

/** Forgets all but the bundles used last. */
function tidy() {
  const age = name => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const old = readdirSync(cache).sort((a, b) => age(b) - age(a))
  for (const name of old.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true })
}

/** Where a program stands, ready to be imported: bundled, or as it is where nothing can be written. */
async function prepared(program) {
  const folder = join(cache, stateOfSource())
  if (!existsSync(folder)) {
    try {
      mkdirSync(cache, { recursive: true })
      await bundle(folder)
      utimesSync(folder, new Date(), new Date())
      tidy()
    } catch (error) {
      if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
      await import('tsx')
      return join(root, 'src', `${program}.ts`)
    }
  }
  return join(folder, `${program}.mjs`)
}

const program = process.argv[2]
if (!PROGRAMS.includes(program)) {
  console.error(`There is no program ${program}: ${PROGRAMS.join(', ')}.`)
  process.exit(1)
}
const path = await prepared(program)
// The traces in a log name the lines of the source; a short command starts sooner without reading the maps.
if (program === 'main') process.setSourceMapsEnabled(true)
// As if the program itself had been started, so that its arguments begin where it expects them.
process.argv.splice(1, 2, path)
await import(pathToFileURL(path).href)
