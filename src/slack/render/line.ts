// Lines of styled text, written once and shown twice: as mrkdwn in a block, and as plain text for notifications.
import { clip, disarm, escapeMrkdwn, inline } from './text.ts'

export type Style = 'bold' | 'italic' | 'strike' | 'code'

export interface Run {
  text: string
  style?: Style
}

export interface Line {
  runs: Run[]
  /** Shown with a bar at its side. */
  quoted?: true
  /** Counts in "and N more" when it is left out. */
  item?: true
}

/** Part of a line; what is empty or false is left out. */
export type Piece = string | Run | false | undefined

const MARKS: Record<Style, string> = { bold: '*', italic: '_', strike: '~', code: '`' }
const GAP = '\u200B'

const runsOf = (pieces: Piece[]): Run[] =>
  pieces.flatMap(piece => (typeof piece === 'string' ? [{ text: piece }] : piece ? [piece] : []))

export const bold = (text: string): Run => ({ text, style: 'bold' })
export const italic = (text: string): Run => ({ text, style: 'italic' })
export const struck = (text: string): Run => ({ text, style: 'strike' })
export const code = (text: string): Run => ({ text, style: 'code' })

/** A line from its pieces. */
export const line = (...pieces: Piece[]): Line => ({ runs: runsOf(pieces) })
/** A bulleted line, one of many. */
export const item = (...pieces: Piece[]): Line => ({ runs: runsOf(['• ', ...pieces]), item: true })
/** A line that stands for one of many, without a bullet. */
export const entry = (...pieces: Piece[]): Line => ({ runs: runsOf(pieces), item: true })
/** A line with a bar at its side. */
export const quoted = (...pieces: Piece[]): Line => ({ runs: runsOf(pieces), quoted: true })

/** Puts pieces in a row with ` · ` between them. */
export const dotted = (...pieces: Piece[]): Piece[] =>
  runsOf(pieces)
    .filter(run => run.text !== '')
    .flatMap((run, index) => (index === 0 ? [run] : [' · ', run]))

function painted({ text, style }: Run): string {
  const flat = inline(text)
  if (!style) return escapeMrkdwn(flat)
  const core = flat.trim()
  if (core === '') return ''
  const inner = style === 'code' ? escapeMrkdwn(core.replace(/`/g, "'")).replace(/\uFEFF/g, '') : escapeMrkdwn(core)
  return `${MARKS[style]}${inner}${MARKS[style]}`
}

/** Slack formats only between boundaries, which Chinese text does not have: a zero-width gap makes one. */
const joined = (before: string, after: string, gap: boolean): string =>
  gap && before !== '' && after !== '' && !/\s$/.test(before) && !/^\s/.test(after)
    ? before + GAP + after
    : before + after

/**
 * A line as mrkdwn.
 * @param limit UTF-16 units, escapes included; what is longer ends with `…`
 */
export function lineMrkdwn({ runs, quoted: bar }: Line, limit: number): string {
  // One unit is for the bar, or for what keeps a leading `>` from being one.
  const room = limit - 1
  let out = ''
  let styled = false
  for (const run of runs) {
    const gap = styled || run.style !== undefined
    const next = joined(out, painted(run), gap)
    if (next.length > room) {
      out = squeezed(out, run, room)
      break
    }
    styled = run.style !== undefined && next !== out
    out = next
  }
  // A line that starts with `>` would be taken for a quotation.
  return bar ? `>${out}` : out.replace(/^\s*(?=&gt;)/, '\uFEFF')
}

function squeezed(out: string, run: Run, room: number): string {
  let low = 0
  let high = run.text.length
  const attempt = (size: number): string =>
    joined(out, size === 0 ? '…' : painted({ ...run, text: clip(run.text, size) }), true)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (attempt(middle).length <= room) low = middle
    else high = middle - 1
  }
  const fit = attempt(low)
  return fit.length <= room ? fit : out
}

/** A line as plain text, without any marks. */
export const linePlain = ({ runs }: Line): string => disarm(runs.map(run => inline(run.text)).join('')).trimEnd()

/**
 * The lines of a longer text of ours; blank lines are kept single, a line over 1,500 units is broken at a space.
 */
export function paragraphs(text: string): Line[] {
  const kept = text
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
  return kept.flatMap(row => chunks(row).map(chunk => ({ runs: [{ text: chunk }], item: true as const })))
}

function chunks(row: string): string[] {
  if (row.length <= 1500) return [row]
  const head = clip(row, 1500).slice(0, -1)
  const space = head.lastIndexOf(' ')
  const cut = space > 1000 ? space : head.length || 1500
  return [row.slice(0, cut), ...chunks(row.slice(cut).trimStart())]
}
