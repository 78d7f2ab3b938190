// Reads the front matter of a card: the plain form in which ours are written at once, any other by the YAML library.
import { parse } from 'yaml'

const KEY = /^([a-z_]+):(?:[ \t]+(.*))?$/
const ITEM = /^[ \t]*-[ \t]+(.+)$/
const FLOW = /^\[(.*)\]$/
const QUOTED = /^"([^"\\]*)"$/
/** What YAML would read as something else than the text itself. */
const SPECIAL = /^(?:[-+.\d]|[[\]{}&*!|>'"%@`,?:#~]|(?:null|true|false)$)|:(?:\s|$)|\s#|\t/i
/** The same within brackets, where a comma or a bracket ends a text. */
const SPECIAL_IN_FLOW = /[,[\]{}]/

/** The text of a scalar that needs no YAML to be read; undefined where it might mean something else. */
function plainText(raw: string): string | undefined {
  const text = raw.trim()
  const quoted = QUOTED.exec(text)
  if (quoted) return quoted[1]
  return text === '' || SPECIAL.test(text) ? undefined : text
}

function flowItems(inner: string): string[] | undefined {
  if (inner.trim() === '') return []
  const texts = inner.split(',').map(plainText)
  return texts.every(text => text !== undefined && !SPECIAL_IN_FLOW.test(text)) ? (texts as string[]) : undefined
}

/** A value that stands beside its key. */
function besideKey(raw: string): string | string[] | undefined {
  const bare = raw.replace(/\s+#.*$/, '').trim()
  const flow = FLOW.exec(bare)
  return flow ? flowItems(flow[1] ?? '') : plainText(bare)
}

/** Keys with a text or a list of texts; undefined where anything else stands there. */
function readPlain(lines: string[]): Record<string, string | string[]> | undefined {
  const found: Record<string, string | string[]> = {}
  let open: string[] | undefined
  for (const line of lines) {
    const item = ITEM.exec(line)
    const text = item?.[1] === undefined ? undefined : plainText(item[1])
    if (item && (!open || text === undefined)) return undefined
    if (open && text !== undefined) {
      open.push(text)
      continue
    }
    const [, key, raw = ''] = KEY.exec(line) ?? []
    if (key === undefined || key in found) return undefined
    open = raw.trim() === '' ? [] : undefined
    const value = open ?? besideKey(raw)
    if (value === undefined) return undefined
    found[key] = value
  }
  // A key with nothing under it is null to YAML.
  return Object.values(found).some(value => value.length === 0) ? undefined : found
}

/**
 * The values of a front matter. The YAML library takes some thirty times as long, which counts with hundreds of cards.
 * @throws Error of the YAML library where it is none
 */
export const readFront = (matter: string): unknown => readPlain(matter.split('\n')) ?? parse(matter)
