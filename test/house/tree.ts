// The source tree as text: its files, and which file imports what.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string
  text: string
}

export interface Import {
  from: string
  /** A file of the project by its path, or what else the import names: a package, `node:fs`. */
  target: string
  /** Gone at run time. */
  typeOnly: boolean
}

/** Every file under some folders whose name ends in one of the endings, in the order of their paths. */
export function filesUnder(folders: string[], endings: string[]): SourceFile[] {
  return folders
    .flatMap(folder => walk(folder))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort()
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name).replaceAll('\\', '/')
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

const NAMES = String.raw`[\w\s{},*$]+?`
const FORMS = [
  new RegExp(String.raw`^import\s+(type\s+)?(${NAMES})\s+from\s+'([^']+)'`, 'gm'),
  /^export\s+(type\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+'([^']+)'/gm,
  /^import()()\s+'([^']+)'/gm,
  /(?:(typeof\s+)|\b)(?=(i))import\(\s*'([^']+)'\s*\)/g,
]

/** Every import and re-export of a file, dynamic ones included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return FORMS.flatMap(form =>
    [...text.matchAll(form)].map(([, type, names = '', target = '']) => ({
      from: path,
      target: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
      typeOnly: type !== undefined || onlyTypes(names),
    })),
  )
}

/** `{ type A, type B }` leaves nothing behind. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1]
  if (inner === undefined) return false
  return inner
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
    .every(name => name.startsWith('type '))
}

/** Source without comments and without what stands between quotes, so that words in prose are not taken for code. */
export const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/`(?:\\[\s\S]|[^`\\])*`/g, '``')
