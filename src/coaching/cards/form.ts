// The form of a card as a team writes it, taken apart line by line: front matter and sections, each with its place. Pure.
import type { TroubleKind } from '../../languages/team-cards.ts'
import type { Language } from '../../model.ts'
import { HEADINGS, SECTIONS, type Section } from '../sections.ts'

/** What is wrong with a card, and in which line of what was written, from 1. */
export interface Trouble {
  line: number
  kind: TroubleKind
  detail?: string
}

/** A line with its place, from 1. */
export interface Placed {
  n: number
  text: string
}

/** A section as it was found. */
export interface Block {
  section: Section
  heading: Placed
  lines: Placed[]
}

/** A card taken apart. */
export interface Form {
  /** The lines between the dashes. */
  front: Placed[]
  /** The line with the closing dashes. */
  end: number
  /** Everything after it, as written. */
  body: string
  blocks: Block[]
}

/** Three dashes, also as typing aids write them. */
const DASHES = /^\s*(?:-{3,}|—-?|——|–-)\s*$/
const CODE = /^\s*```\w*\s*$/
const HEADING = /^\s*#{1,6}\s*(.*?)\s*[:：]?\s*$/
const FIELD = /^\s*(?:id|title|language|group|asks|source|place|related)\s*[:：]/i

/** What each section may be called, in either language. */
const NAMES = new Map(
  (['zh', 'en'] as Language[]).flatMap(language =>
    SECTIONS.map(section => [HEADINGS[language][section].toLowerCase(), section] as const),
  ),
)

/** Lists as Slack's own editor writes them, and full-width colons after the name of a field. */
const made = (line: string): string => line.replace(/^(\s*)[•◦▪‣·]\s*/, '$1- ').replace(/\s+$/, '')

const linesOf = (text: string): Placed[] => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const all = lines.map((line, at) => ({ n: at + 1, text: made(line) }))
  const first = all.findIndex(line => line.text.trim() !== '' && !CODE.test(line.text))
  const last = all.findLastIndex(line => line.text.trim() !== '' && !CODE.test(line.text))
  return first < 0 ? [] : all.slice(first, last + 1)
}

/** Whether a message is a card that was pasted: it begins with front matter. */
export function looksLikeCard(text: string): boolean {
  const [first, ...rest] = linesOf(text)
  return first !== undefined && DASHES.test(first.text) && rest.slice(0, 16).some(line => FIELD.test(line.text))
}

/** Takes a card apart; what does not fit is told with its line, all of it at once. */
export function formOf(text: string): { form?: Form; troubles: Trouble[] } {
  const [first, ...rest] = linesOf(text)
  if (!first || !DASHES.test(first.text)) return { troubles: [{ line: first?.n ?? 1, kind: 'no_front' }] }
  const close = rest.findIndex(line => DASHES.test(line.text))
  if (close < 0) return { troubles: [{ line: first.n, kind: 'front_open' }] }
  const front = rest.slice(0, close).map(line => ({
    ...line,
    text: line.text.replace(/^\s*([A-Za-z_]+)\s*[:：]\s*/, (_, name) => `${name.toLowerCase()}: `),
  }))
  const written = rest.slice(close + 1)
  const { blocks, troubles } = blocksOf(written)
  const body = written
    .map(line => line.text)
    .join('\n')
    .trim()
  return { form: { front, end: rest[close]!.n, body, blocks }, troubles }
}

function blocksOf(lines: Placed[]): { blocks: Block[]; troubles: Trouble[] } {
  const blocks: Block[] = []
  const troubles: Trouble[] = []
  let open: Block | 'unknown' | undefined
  for (const line of lines) {
    if (line.text.trim() === '') continue
    const name = headingIn(line.text)
    if (name === undefined) {
      if (!open) troubles.push({ line: line.n, kind: 'before_heading' })
      else if (open !== 'unknown') open.lines.push(line)
      // One complaint is enough for what stands before the first heading.
      open ??= 'unknown'
      continue
    }
    const section = NAMES.get(name.toLowerCase())
    if (section && blocks.some(block => block.section === section))
      troubles.push({ line: line.n, kind: 'heading_twice', detail: name })
    if (!section) troubles.push({ line: line.n, kind: 'heading_unknown', detail: name.slice(0, 60) })
    open = section ? { section, heading: { n: line.n, text: name }, lines: [] } : 'unknown'
    if (open !== 'unknown') blocks.push(open)
  }
  return { blocks, troubles }
}

/** The name in a heading; a line in bold is one where it says the name of a section. */
function headingIn(text: string): string | undefined {
  const marked = HEADING.exec(text)
  if (marked) return marked[1] ?? ''
  const inBold = /^\s*\*{1,2}([^*]+?)[:：]?\*{1,2}[:：]?\s*$/.exec(text)?.[1]?.trim()
  return inBold && NAMES.has(inBold.toLowerCase()) ? inBold : undefined
}
