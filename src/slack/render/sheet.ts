// A post as a sheet of parts, laid out within Slack's limits as blocks, and as one plain text.
import type { ActionsBlock, ContextActionsBlock, KnownBlock } from '@slack/types'
import { bold, type Line, line, lineMrkdwn, linePlain } from './line.ts'
import { clip } from './text.ts'

/** A stretch of a post. What is `keep` stays when the rest must be cut. */
export type Part =
  | { is: 'title'; text: string; keep: true }
  | { is: 'lines'; lines: Line[]; small?: true; keep?: true }
  | { is: 'controls'; block: ActionsBlock | ContextActionsBlock; keep?: true }
  | { is: 'rule'; keep?: undefined }

/** Where the parts go: how many blocks there are, and how to say that more was left out. */
export interface Room {
  blocks: number
  more(count: number): string
}

const SECTION = 3000
const SMALL = 2000
/** Slack refuses messages whose blocks hold too much text in all; 13,200 characters is where that was seen. */
const ALL_BLOCKS = 12_000
/** What `chat.update` takes as text. */
const PLAIN = 4000

export const section = (...lines: Line[]): Part => ({ is: 'lines', lines })
export const small = (...lines: Line[]): Part => ({ is: 'lines', lines, small: true })
/** Lines under a bold title; nothing when there are none. */
export const titled = (title: string, rows: Line[]): Part[] =>
  rows.length > 0 ? [section(line(bold(title)), ...rows)] : []
export const rule: Part = { is: 'rule' }
/** The same part, never left out: cut to a single block instead. */
export const kept = (part: Part & { is: 'lines' | 'controls' }): Part => ({ ...part, keep: true })

const block = (text: string, isSmall?: boolean): KnownBlock => {
  const element = { type: 'mrkdwn' as const, text, verbatim: true }
  return isSmall ? { type: 'context', elements: [element] } : { type: 'section', text: element, expand: true }
}

function oneBlock(lines: Line[], isSmall?: boolean): KnownBlock[] {
  const limit = isSmall ? SMALL : SECTION
  let text = ''
  for (const line of lines) {
    const room = limit - text.length - 1
    if (room < 40) break
    text += (text === '' ? '' : '\n') + lineMrkdwn(line, room)
  }
  return text.trim() === '' ? [] : [block(text, isSmall)]
}

function fixed(part: Part): KnownBlock[] {
  if (part.is === 'title')
    return [{ type: 'header', text: { type: 'plain_text', text: clip(part.text, 150), emoji: true } }]
  if (part.is === 'controls') return [part.block]
  return part.is === 'lines' ? oneBlock(part.lines, part.small) : [{ type: 'divider' }]
}

const sizeOf = (one: KnownBlock): number => {
  if (one.type === 'section') return one.text?.text.length ?? 0
  if (one.type === 'context')
    return one.elements.reduce((sum, each) => sum + ('text' in each ? each.text.length : 0), 0)
  return one.type === 'header' ? one.text.text.length : 0
}

/** Takes lines into blocks as long as there is room; the lines that found none come back. */
function poured(lines: Line[], isSmall: boolean | undefined, room: { blocks: number; text: number }) {
  const limit = isSmall ? SMALL : SECTION
  const texts: string[] = []
  let used = 0
  for (const [index, line] of lines.entries()) {
    const row = lineMrkdwn(line, limit)
    const last = texts.at(-1)
    const fits = last !== undefined && last.length + 1 + row.length <= limit
    if (used + row.length > room.text || (!fits && texts.length >= room.blocks)) {
      return { texts, used, rest: lines.slice(index) }
    }
    if (fits) texts[texts.length - 1] = `${last}\n${row}`
    else texts.push(row)
    used += row.length + 1
  }
  return { texts, used, rest: [] }
}

const itemsOf = (part: Part): number => (part.is === 'lines' ? part.lines.filter(line => line.item).length : 0)

/** Lays the parts out as blocks; what does not fit is counted in one plain line where it was cut. */
export function toBlocks(parts: Part[], room: Room): KnownBlock[] {
  const saved = parts.filter(part => part.keep).flatMap(fixed)
  let blocks = room.blocks - saved.length - 1
  let text = ALL_BLOCKS - saved.reduce((sum, one) => sum + sizeOf(one), 0)
  let missing = 0
  let cutAt: number | undefined
  const out: KnownBlock[] = []
  for (const part of parts) {
    if (part.keep) out.push(...fixed(part))
    else if (cutAt !== undefined) missing += itemsOf(part)
    else if (part.is === 'lines') {
      const { texts, used, rest } = poured(part.lines, part.small, { blocks, text })
      out.push(...texts.filter(each => each.trim() !== '').map(each => block(each, part.small)))
      blocks -= texts.length
      text -= used
      if (rest.length > 0) cutAt = out.length
      missing += rest.filter(line => line.item).length
    } else if (blocks < 1) cutAt = out.length
    else {
      out.push(...fixed(part))
      blocks -= 1
    }
  }
  if (cutAt !== undefined && missing > 0) out.splice(cutAt, 0, block(room.more(missing), true))
  return out
}

const plainOf = (part: Part): string => {
  if (part.is === 'title') return part.text
  return part.is === 'lines' ? part.lines.map(linePlain).join('\n').trim() : ''
}

/** The same parts as plain text, blank lines between them; a longer one is cut at a line, before what is `keep`. */
export function toText(parts: Part[], room: Room): string {
  const together = (texts: string[]): string => texts.filter(text => text !== '').join('\n\n')
  const whole = together(parts.map(plainOf))
  if (whole.length <= PLAIN) return whole
  const tail = clip(together(parts.filter(part => part.keep).map(plainOf)), PLAIN / 2)
  const rows = parts.flatMap(part => (part.is === 'lines' && !part.keep ? part.lines : []))
  let body = ''
  for (const [index, row] of rows.entries()) {
    const next = `${body}\n${linePlain(row)}`.trim()
    if (next.length + tail.length > PLAIN - 100) {
      const missing = rows.slice(index).filter(each => each.item).length
      return together([body, missing > 0 ? room.more(missing) : '', tail])
    }
    body = next
  }
  return together([body, tail])
}
