// Checks a card that a team wrote, and makes it one like the course's. Only a title, two ways of asking, the one line,
// and steps or a list are needed. Pure.
import type { Language } from '../../model.ts'
import { type Card, GROUPS, type Group } from '../playbook.ts'
import { type Line, SECTIONS, type Section, STYLE_NAMES, STYLES, type Style } from '../sections.ts'
import { languageOf } from '../tokens.ts'
import { type Block, type Form, formOf, type Trouble } from './form.ts'

/** What lines of a team's card are drawn from. */
export const TEAM_SOURCE = 'team'
/** The longest card, title and line, in characters; the most lines of a section. */
export const LONGEST = { card: 12_000, title: 80, line: 600, example: 1_500, ask: 300, lines: 40 }
const ASKS = { least: 2, most: 12 }
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

export type Checked = { ok: true; card: Card } | { ok: false; troubles: Trouble[] }

/**
 * @param known ids of the cards that may be named as related
 * @returns the card, or everything that is wrong with it
 */
export function checkCard(text: string, known: (id: string) => boolean): Checked {
  if (text.length > LONGEST.card)
    return { ok: false, troubles: [{ line: 1, kind: 'too_long', detail: `${LONGEST.card}` }] }
  const { form, troubles } = formOf(text)
  if (!form) return { ok: false, troubles }
  const matter = matterOf(form, troubles)
  troubles.push(...wrongIn(matter, form, known), ...wrongBlocks(form))
  if (troubles.length > 0) return { ok: false, troubles: troubles.toSorted((a, b) => placeAmong(a) - placeAmong(b)) }
  return { ok: true, card: cardOf(matter, form) }
}

/** In the order of lines; what is missing comes last, since a heading that was mistyped is often all there is to it. */
const placeAmong = ({ line, kind }: Trouble): number => (isMissing(kind) ? LONGEST.card : 0) + line

/** Whether what is wrong is that something is not there, so that no line says it. */
export const isMissing = (kind: Trouble['kind']): boolean => kind.endsWith('_missing')

/** The front matter as it was read: lists of texts, and texts. */
interface Matter {
  id?: string
  title: string
  language?: string
  group?: string
  asks: string[]
  related: string[]
}

const FIELDS = ['id', 'title', 'language', 'group', 'asks', 'related', 'source', 'place']

const placeOf = ({ front, end }: Form, field: string): number =>
  front.find(line => line.text.startsWith(`${field}:`))?.n ?? end

/** Plain lines, as people write them: nothing in a value is a sign of YAML, so that "he said: no" can be asked. */
function matterOf(form: Form, troubles: Trouble[]): Matter {
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (const { n, text } of form.front) {
    if (text.trim() === '' || /^\s*#/.test(text)) continue
    const item = /^\s*-\s+(.+)$/.exec(text)?.[1]
    const [, name, value = ''] = /^([a-z_]+):\s*(.*)$/.exec(text) ?? []
    if (item !== undefined && open) open.push(unquoted(item))
    else if (item !== undefined || name === undefined) troubles.push({ line: n, kind: 'front_unreadable' })
    else {
      if (!FIELDS.includes(name)) troubles.push({ line: n, kind: 'field_unknown', detail: name.slice(0, 40) })
      open = valuesOf(value)
      fields.set(name, open)
    }
  }
  const one = (name: string): string | undefined => fields.get(name)?.[0]
  const all = (name: string): string[] => fields.get(name) ?? []
  return {
    ...{ id: one('id'), title: one('title') ?? '', language: one('language'), group: one('group') },
    ...{ asks: all('asks'), related: all('related') },
  }
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text.trim())?.[2] ?? text.trim()

/** What stands beside the name of a field: nothing, a text, or several in brackets. */
function valuesOf(text: string): string[] {
  const several = /^\[(.*)\]$/.exec(text.trim())?.[1]
  const values = several === undefined ? [text] : several.split(/[,，]/)
  return values.map(unquoted).filter(value => value !== '')
}

function wrongIn(matter: Matter, form: Form, known: (id: string) => boolean): Trouble[] {
  const { id, title, language, group, asks, related } = matter
  const stranger = related.find(one => !known(one) && one !== id)
  const wrong: [boolean, string, Omit<Trouble, 'line'>][] = [
    [!title, 'title', { kind: 'title_missing' }],
    [title.length > LONGEST.title, 'title', { kind: 'title_long', detail: `${LONGEST.title}` }],
    [id !== undefined && !(ID.test(id) && id.length <= 60), 'id', { kind: 'id_bad', detail: id?.slice(0, 60) }],
    [language !== undefined && language !== 'zh' && language !== 'en', 'language', { kind: 'language_bad' }],
    [group !== undefined && !isGroup(group), 'group', { kind: 'group_bad', detail: GROUPS.join(', ') }],
    [asks.length < ASKS.least, 'asks', { kind: 'asks_few', detail: `${ASKS.least}` }],
    [asks.length > ASKS.most, 'asks', { kind: 'asks_many', detail: `${ASKS.most}` }],
    [asks.some(ask => ask.length > LONGEST.ask), 'asks', { kind: 'line_long', detail: `${LONGEST.ask}` }],
    [stranger !== undefined, 'related', { kind: 'related_unknown', detail: stranger?.slice(0, 60) }],
  ]
  return wrong.filter(([is]) => is).map(([, field, trouble]) => ({ line: placeOf(form, field), ...trouble }))
}

const isGroup = (name: string): name is Group => GROUPS.some(group => group === name)

function wrongBlocks({ blocks, end }: Form): Trouble[] {
  const has = (section: Section) => blocks.some(block => block.section === section)
  return [
    ...(has('stance') ? [] : [{ line: end, kind: 'stance_missing' as const }]),
    ...(has('steps') || has('list') ? [] : [{ line: end, kind: 'way_missing' as const }]),
    ...blocks.flatMap(wrongBlock),
  ]
}

function wrongBlock({ section, heading, lines }: Block): Trouble[] {
  if (lines.length === 0) return [{ line: heading.n, kind: 'heading_empty', detail: heading.text }]
  const most = section === 'example' ? LONGEST.example : LONGEST.line
  return [
    ...(lines.length > LONGEST.lines
      ? [{ line: heading.n, kind: 'lines_many' as const, detail: `${LONGEST.lines}` }]
      : []),
    ...lines
      .filter(line => line.text.length > most)
      .map(({ n }): Trouble => ({ line: n, kind: 'line_long', detail: `${most}` })),
    ...(section === 'styles' ? lines : [])
      .filter(line => !styleAt(bare(line.text)))
      .map(({ n }): Trouble => ({ line: n, kind: 'style_unnamed' })),
  ]
}

/** A line without its list mark. */
const bare = (text: string): string => text.replace(/^\s*(?:[-*+]|\d+[.)、]|\[[ x]\])\s*/, '').trim()

/** The style that a hint is for, under its name in either language, and the hint. */
function styleAt(text: string): { style: Style; hint: string } | undefined {
  for (const names of Object.values(STYLE_NAMES))
    for (const style of STYLES) {
      const rest = text.toLowerCase().startsWith(names[style].toLowerCase()) ? text.slice(names[style].length) : ''
      const hint = /^\s*[:：]\s*(.+)$/.exec(rest)?.[1]
      if (hint) return { style, hint }
    }
  return undefined
}

/** The id of a card that names none: of its title, so that the same title is the same card. */
export function idOf(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
  if (slug.length >= 3 && !/\p{Script=Han}/u.test(title)) return `team-${slug.replace(/-+$/, '')}`
  let number = 7
  for (const char of title) number = (number * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647
  return `team-${number.toString(36)}`
}

function cardOf(matter: Matter, { blocks, body }: Form): Card {
  const language = (matter.language as Language | undefined) ?? languageOf(`${matter.title}\n${matter.asks.join('\n')}`)
  const sections = Object.fromEntries(
    SECTIONS.map(section => [section, blocks.filter(block => block.section === section).flatMap(linesOf)]),
  ) as Record<Section, Line[]>
  const told = sections.styles.flatMap(line => styleAt(line.text) ?? [])
  const hints = Object.fromEntries(
    STYLES.map(style => [style, { text: told.find(one => one.style === style)?.hint ?? '', source: TEAM_SOURCE }]),
  ) as Card['hints']
  return {
    ...{ id: matter.id ?? idOf(matter.title), language, title: matter.title, place: '', team: true },
    ...{ group: (matter.group as Group | undefined) ?? 'team', source: [TEAM_SOURCE] },
    ...{ related: matter.related, asks: matter.asks, sections, hints, markdown: body },
  }
}

const linesOf = ({ lines }: Block): Line[] => lines.map(({ text }) => ({ text: bare(text), source: TEAM_SOURCE }))
