// Which lines of a sheet a model may reword, and whether what it wrote says only what the inputs say.
import type { ToolLine } from '../../views.ts'
import { figuresClaimed, figuresHeld } from '../figures.ts'
import { tokens } from '../tokens.ts'
import type { Ground, Made } from './tool.ts'

export interface Wording {
  id: string
  text: string
}

const RESULT = 'result'

/** The lines that are said aloud, each with an id; blanks and facts are nobody's to reword. */
export function wordable(made: Made): Wording[] {
  const lines = made.blocks.flatMap((block, at) =>
    block.lines.flatMap((line, n) => (line.say ? [{ id: `${at}.${n}`, text: line.text }] : [])),
  )
  return [...(/^“/.test(made.result) ? [{ id: RESULT, text: made.result }] : []), ...lines]
}

/** The record and what was given, as lines for the model, and as that which may be said. */
export function recordOf({ customer, facts, signals, deals, given }: Ground): string[] {
  return [
    ...(customer ? [customer] : []),
    ...facts
      .filter(fact => !fact.certainty)
      .map(({ about, key, value, quote }) => `${about} · ${key}: ${value} (${quote})`),
    ...signals.filter(signal => !signal.certainty).map(({ kind, quote }) => `${kind}: ${quote}`),
    ...deals.map(({ product = '', quote }) => `${product}: ${quote}`),
    ...given.map(({ text }) => text),
  ]
}

/** The sheet with those new wordings that hold; `kept` counts them. Pure. */
export function reworded(made: Made, wordings: Wording[], record: string[]): { made: Made; kept: number } {
  let kept = 0
  const better = (id: string, text: string): string => {
    const found = wordings.find(one => one.id === id)?.text.trim()
    if (!found || found === text || !holds(found, text, record)) return text
    kept += 1
    return found
  }
  const blocks = made.blocks.map((block, at) => ({
    ...block,
    lines: block.lines.map(
      (line, n): ToolLine => (line.say ? { ...line, text: better(`${at}.${n}`, line.text) } : line),
    ),
  }))
  const result = /^“/.test(made.result) ? better(RESULT, made.result) : made.result
  return { made: { ...made, blocks, result }, kept }
}

/** Words that only make a line sound natural are free; of the others so many must stand in the inputs. */
const GROUNDED = 0.6
const LONGER = { times: 1.6, by: 20 }

/** Whether a new wording says what the old one said, and nothing that the inputs do not hold. */
export function holds(text: string, before: string, record: string[]): boolean {
  if (/[\n\r]/.test(text) || text.length > before.length * LONGER.times + LONGER.by) return false
  if (!/^“[^“”]+”$/u.test(text)) return false
  const quotes = before.match(/‘[^‘’]+’(?![a-z])|〔[^〕]+〕|\[[^\]]+\]/gu) ?? []
  if (!quotes.every(quote => text.includes(quote))) return false
  if (asks(text) !== asks(before)) return false
  const inputs = [before, ...record].join('\n')
  const figures = figuresHeld(inputs)
  if (!figuresClaimed(text).every(figure => figures.has(figure))) return false
  if (!namesIn(text).every(name => inputs.includes(name))) return false
  // A question claims little; what is stated must be what was given.
  return asks(text) || share(text, inputs) >= GROUNDED
}

const asks = (text: string): boolean => /[?？][”’]?$/u.test(text)

/** Capitalised words within a sentence are names. */
const namesIn = (text: string): string[] => text.match(/(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'-]+/gu) ?? []

function share(text: string, inputs: string): number {
  const there = new Set(tokens(inputs))
  const own = [...new Set(tokens(text))]
  return own.length === 0 ? 0 : own.filter(token => there.has(token)).length / own.length
}
