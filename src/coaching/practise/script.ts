// The fixed shape of a practice script: a scene, an opening for each style, the steps that can be heard, what goes wrong.
import { parse } from 'yaml'
import { z } from 'zod'
import type { Language } from '../../model.ts'
import { STYLE_NAMES, STYLES, type Style } from '../sections.ts'

/** A step of the card that can be heard in what a rep says. */
export interface ScriptStep {
  id: string
  /** What the rep does, as a report names it. */
  label: string
  /** Counted from 1: the card's step that this is, and the card's line to say that shows it; 0 where it has none. */
  step: number
  line: number
  cues: string[]
  says: string[]
  /** Names of what is said in every kind of talk. */
  acts: string[]
  /** What the customer answers when it is shown, and when it is still missing. */
  shown: string
  missing: string
  hint: string
}

/** Something to avoid that can be heard. */
export interface ScriptMistake {
  id: string
  label: string
  /** Counted from 1: the card's line on what to avoid. */
  avoid: number
  cues: string[]
  says: string[]
  acts: string[]
  answer: string
}

/** A script in one language. */
export interface Script {
  card: string
  language: Language
  /** The customer gives in when these have been shown. */
  closes: string[]
  scene: string[]
  opening: Record<Style, string>
  steps: ScriptStep[]
  mistakes: ScriptMistake[]
  /** The customer's last words: when the round went well, and when it ends with things left open. */
  agreed: string
  open: string
}

const HEADINGS: Record<Language, Record<'scene' | 'opening' | 'step' | 'mistake' | 'agreed' | 'open', string>> = {
  en: { scene: 'Scene', opening: 'Opening', step: 'Step', mistake: 'Mistake', agreed: 'Agreed', open: 'Left open' },
  zh: { scene: '场景', opening: '开场', step: '步骤', mistake: '失误', agreed: '谈成', open: '没谈成' },
}

const matter = z.strictObject({
  card: z.string(),
  language: z.enum(['zh', 'en']),
  closes: z.array(z.string()).min(1),
})
const id = z.string().regex(/^[a-z]+$/)
const place = z.coerce.number().int().min(0).default(0)
const words = z.string().min(1)
const heard = { cues: z.array(words), says: z.array(words), acts: z.array(words) }
const stepShape = z.strictObject({
  ...{ id, label: words, step: place, line: place },
  ...heard,
  ...{ shown: words, missing: words, hint: words },
})
const mistakeShape = z.strictObject({ id, label: words, avoid: place, ...heard, answer: words })

const LISTS = new Set(['cues', 'acts'])

/**
 * Reads a script.
 * @throws Error naming the heading or field that is wrong
 */
export function readScript(text: string): Script {
  const match = text.replaceAll('\r\n', '\n').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/)
  if (!match) throw new Error('front matter is missing')
  const { card, language, closes } = checked(matter, parse(match[1] ?? ''), 'front matter')
  const blocks = blocksOf(match[2] ?? '')
  const headings = HEADINGS[language]
  const only = (name: string): string[] => {
    const found = blocks.filter(({ heading }) => heading === name)
    if (found.length !== 1 || found[0]?.lines.length === 0)
      throw new Error(`heading "${name}" is missing, double or empty`)
    return found[0]?.lines ?? []
  }
  const named = <T>(kind: string, shape: z.ZodType<T>): T[] =>
    blocks
      .filter(({ heading }) => heading.startsWith(`${kind} `))
      .map(({ heading, lines }) => checked(shape, fieldsOf(heading.slice(kind.length + 1), lines), heading))
  const script = {
    ...{ card, language, closes, scene: only(headings.scene), opening: openingOf(only(headings.opening), language) },
    steps: named(headings.step, stepShape),
    mistakes: named(headings.mistake, mistakeShape),
    agreed: only(headings.agreed).join(' '),
    open: only(headings.open).join(' '),
  }
  checkWhole(script)
  return script
}

function blocksOf(body: string): { heading: string; lines: string[] }[] {
  const [before = '', ...blocks] = body.split(/^## +/m)
  if (before.trim()) throw new Error('text stands before the first heading')
  return blocks.map(block => {
    const [heading = '', ...rest] = block.split('\n')
    return { heading: heading.trim(), lines: rest.map(line => line.trim()).filter(Boolean) }
  })
}

/** `key: value` lines become fields, `- …` lines are things a rep may say. */
function fieldsOf(head: string, lines: string[]): Record<string, unknown> {
  const [, name = '', label = ''] = /^(\S+?)[:：]\s*(.+)$/.exec(head) ?? []
  const fields: Record<string, unknown> = { id: name, label, cues: [], acts: [], says: [] }
  for (const line of lines) {
    const said = /^-\s+(.+)$/.exec(line)?.[1]
    const [, key = '', value = ''] = /^([a-z]+):\s*(.+)$/.exec(line) ?? []
    if (said) (fields.says as string[]).push(said)
    else if (LISTS.has(key)) (fields[key] as string[]).push(...value.split('|').map(each => each.trim()))
    else if (key) fields[key] = value
    else throw new Error(`"${head}": no field and no list: ${line}`)
  }
  return fields
}

function openingOf(lines: string[], language: Language): Record<Style, string> {
  const opening = {} as Record<Style, string>
  for (const style of STYLES) {
    const name = STYLE_NAMES[language][style]
    const line = lines.map(each => each.replace(/^-\s+/, '')).find(each => each.startsWith(name))
    if (!line) throw new Error(`no opening for the style "${name}"`)
    opening[style] = line.slice(name.length).replace(/^[:：]\s*/, '')
  }
  return opening
}

function checkWhole({ steps, closes, mistakes, scene }: Script): void {
  const ids = steps.map(step => step.id)
  const twice = [...ids, ...mistakes.map(mistake => mistake.id)].find((one, at, all) => all.indexOf(one) !== at)
  if (twice) throw new Error(`"${twice}" stands there twice`)
  if (steps.length < 4) throw new Error('has fewer than four steps')
  if (scene.length !== 2) throw new Error('the scene is not told in two lines')
  const stranger = closes.find(one => !ids.includes(one))
  if (stranger) throw new Error(`field closes: there is no step "${stranger}"`)
}

function checked<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Error(`${where}: field ${issue?.path.join('.') || '(all)'}: ${issue?.message}`)
}
