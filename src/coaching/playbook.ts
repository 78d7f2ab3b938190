// The playbook: every card in both languages, read from Markdown and checked as it is read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../model.ts'
import { readFront } from './front.ts'
import type { Ranker } from './learned/ranker.ts'
import { readRanker } from './learned/read.ts'
import { hintsOf, type Line, type Section, type Style, sectionsOf, withoutMarks } from './sections.ts'

/** The groups of cards, in the course's order; the last holds a team's own cards that name none. */
export const GROUPS = [
  'prepare',
  'prospect',
  'discover',
  'present',
  'objections',
  'close',
  'trust',
  'people',
  'account',
  'retain',
  'service',
  'value',
  'record',
  'growth',
  'team',
] as const
export type Group = (typeof GROUPS)[number]

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  language: z.enum(['zh', 'en']),
  group: z.enum(GROUPS).exclude(['team']),
  title: z.string().min(1),
  source: z.array(z.enum(['000', '001', '002', '003'])).min(1),
  place: z.string().min(1),
  related: z.array(z.string()),
  asks: z.array(z.string().min(1)).min(6).max(12),
})

/** One card in one language. `markdown` is its body without source marks, what a model is given and quotes are checked in. */
export interface Card extends Omit<z.infer<typeof frontMatter>, 'group' | 'source'> {
  group: Group
  source: readonly string[]
  sections: Record<Section, Line[]>
  /** In a team's own card a hint may be empty. */
  hints: Record<Style, Line>
  markdown: string
  /** A team's own, not the course's. */
  team?: true
}

/** Cards by id; one that a team wrote in one language only stands there for readers of the other too. */
export type Cards = ReadonlyMap<string, Record<Language, Card>>

/** All cards, by id and language. */
export interface Playbook {
  ids: string[]
  cards: Cards
  /** What was learned of how reps ask for them; cards of which nothing was learned are found by their words. */
  ranker?: Ranker
  /** The course's own cards, where a team's stand among them; practice is made for those. */
  course?: Playbook
}

/**
 * Reads `<dir>/{zh,en}/*.md`.
 * @throws Error naming the file and the field or heading that is wrong, or the language that a card lacks
 */
export function loadPlaybook(dir: string): Playbook {
  const read = { zh: readLanguage(dir, 'zh'), en: readLanguage(dir, 'en') }
  const ids = [...new Set([...read.zh.keys(), ...read.en.keys()])].sort()
  const cards = new Map<string, Record<Language, Card>>()
  for (const id of ids) {
    const zh = read.zh.get(id)
    const en = read.en.get(id)
    if (!zh || !en) throw new Error(`${zh ? 'en' : 'zh'}/${id}.md: the card is missing in this language`)
    checkPair(zh, en, ids)
    cards.set(id, { zh, en })
  }
  if (ids.length === 0) throw new Error(`${dir}: holds no cards`)
  return { ids, cards, ranker: readRanker() }
}

/** The card of that id in that language, or undefined. */
export const cardOf = (playbook: Playbook, id: string, language: Language): Card | undefined =>
  playbook.cards.get(id)?.[language]

function readLanguage(dir: string, language: Language): Map<string, Card> {
  const folder = join(dir, language)
  const files = readdirSync(folder).filter(name => name.endsWith('.md'))
  return new Map(
    files.map(name => {
      const card = readCard(readFileSync(join(folder, name), 'utf8'), language, name)
      return [card.id, card]
    }),
  )
}

function readCard(text: string, language: Language, name: string): Card {
  const file = `${language}/${name}`
  const match = text.replaceAll('\r\n', '\n').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/)
  if (!match) throw new Error(`${file}: front matter is missing`)
  const matter = readMatter(match[1] ?? '', file)
  if (`${matter.id}.md` !== name) throw new Error(`${file}: field id: "${matter.id}" is not the file's name`)
  if (matter.language !== language) throw new Error(`${file}: field language: is not "${language}"`)
  const body = match[2] ?? ''
  try {
    const sections = sectionsOf(body, matter.language, matter.source[0] ?? '')
    for (const line of Object.values(sections).flat())
      if (!matter.source.some(source => source === line.source))
        throw new Error(`[${line.source}] is not in field source`)
    return { ...matter, sections, hints: hintsOf(sections.styles, matter.language), markdown: withoutMarks(body) }
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause })
  }
}

function readMatter(yaml: string, file: string): z.infer<typeof frontMatter> {
  let raw: unknown
  try {
    raw = readFront(yaml)
  } catch (cause) {
    throw new Error(`${file}: front matter is not YAML: ${(cause as Error).message.split('\n')[0]}`, { cause })
  }
  const matter = frontMatter.safeParse(raw)
  if (matter.success) return matter.data
  const issue = matter.error.issues[0]
  throw new Error(`${file}: field ${issue?.path.join('.') || '(front matter)'}: ${issue?.message}`)
}

function checkPair(zh: Card, en: Card, ids: string[]): void {
  for (const field of ['group', 'source', 'related'] as const)
    if (JSON.stringify(zh[field]) !== JSON.stringify(en[field]))
      throw new Error(`zh/${zh.id}.md: field ${field}: differs from en/${en.id}.md`)
  for (const section of ['steps', 'list', 'lines', 'avoid'] as const)
    if (zh.sections[section].length !== en.sections[section].length)
      throw new Error(`zh/${zh.id}.md: section ${section}: has another number of lines than en/${en.id}.md`)
  const stranger = en.related.find(id => !ids.includes(id))
  if (stranger) throw new Error(`en/${en.id}.md: field related: there is no card "${stranger}"`)
}
