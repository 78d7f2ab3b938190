// The fixed shape of a card's body: headings in each language, and the lines under them with the source of each.
import type { Language } from '../model.ts'

export const STYLES = ['driver', 'expressive', 'amiable', 'analytical'] as const
/** One of the four social styles, as kept in the fact `style`. */
export type Style = (typeof STYLES)[number]

export const SECTIONS = [
  'stance',
  'when',
  'steps',
  'list',
  'lines',
  'avoid',
  'styles',
  'example',
  'next',
  'sources',
] as const
export type Section = (typeof SECTIONS)[number]

/** One line of a card, without its list mark, and the source it was drawn from. */
export interface Line {
  text: string
  source: string
}

/** What each section is called at its head. */
export const HEADINGS: Record<Language, Record<Section, string>> = {
  en: {
    stance: 'In one line',
    when: 'When to use it',
    steps: 'Steps',
    list: 'The list',
    lines: 'Lines to say',
    avoid: 'What to avoid',
    styles: 'By style',
    example: 'Worked example',
    next: 'Next move',
    sources: 'In the sources',
  },
  zh: {
    stance: '一句话',
    when: '什么时候用',
    steps: '步骤',
    list: '清单',
    lines: '可以这样说',
    avoid: '要避免',
    styles: '因人而异',
    example: '示例',
    next: '下一步',
    sources: '出处',
  },
}

/** How each style is named at the head of its hint. */
export const STYLE_NAMES: Record<Language, Record<Style, string>> = {
  en: { driver: 'Driver', expressive: 'Expressive', amiable: 'Amiable', analytical: 'Analytical' },
  zh: { driver: '支配型', expressive: '表达型', amiable: '和蔼型', analytical: '分析型' },
}

/** The mark that ends a line drawn from another source than the card's first, such as ` [002]`. */
const SOURCE_MARK = /\s*\[(\d{3})\]\s*$/

/** The body as people read it: without the source marks. */
export const withoutMarks = (body: string): string =>
  body
    .split('\n')
    .map(line => line.replace(SOURCE_MARK, ''))
    .join('\n')
    .trim()

/** What may be left out, as long as the card has one of the two: a way of doing has steps, a set of kinds has a list. */
const EITHER: readonly Section[] = ['steps', 'list']

/**
 * Cuts a card's body into its ten sections; steps or list, where left out, are empty.
 * @param body Markdown after the front matter
 * @param source the card's first source, for lines that carry no mark of their own
 * @throws Error naming the heading that is missing, empty, unknown or out of order
 */
export function sectionsOf(body: string, language: Language, source: string): Record<Section, Line[]> {
  const blocks = body.split(/^## +/m)
  if (blocks[0]?.trim()) throw new Error('text stands before the first heading')
  const found = blocks.slice(1).map(block => {
    const [heading = '', ...rest] = block.split('\n')
    return { heading: heading.trim(), lines: rest.filter(line => line.trim()).map(line => lineOf(line, source)) }
  })
  const sections = {} as Record<Section, Line[]>
  for (const section of SECTIONS) {
    const heading = HEADINGS[language][section]
    const block = found[0]?.heading === heading ? found.shift() : undefined
    if (!block && !EITHER.includes(section))
      throw new Error(`heading "${heading}" is missing or out of place: "${found[0]?.heading ?? ''}" stands there`)
    if (block?.lines.length === 0) throw new Error(`heading "${heading}" has no text`)
    sections[section] = block?.lines ?? []
  }
  if (found[0]) throw new Error(`heading "${found[0].heading}" is unknown`)
  if (EITHER.every(section => sections[section].length === 0)) {
    const [steps, list] = EITHER.map(section => HEADINGS[language][section])
    throw new Error(`neither heading "${steps}" nor "${list}" is there`)
  }
  return sections
}

/**
 * The hints for the four styles.
 * @throws Error naming the style that has none
 */
export function hintsOf(lines: Line[], language: Language): Record<Style, Line> {
  const hints = {} as Record<Style, Line>
  for (const style of STYLES) {
    const name = STYLE_NAMES[language][style]
    const line = lines.find(candidate => candidate.text.startsWith(name))
    if (!line) throw new Error(`no hint for the style "${name}"`)
    hints[style] = { ...line, text: line.text.slice(name.length).replace(/^[:：]\s*/, '') }
  }
  return hints
}

function lineOf(raw: string, source: string): Line {
  const marked = raw.match(SOURCE_MARK)?.[1]
  const text = raw
    .replace(SOURCE_MARK, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
    .trim()
  return { text, source: marked ?? source }
}
