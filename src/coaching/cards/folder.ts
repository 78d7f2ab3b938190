// A folder with cards of the operator's own, read at start beside the course's and checked as what is pasted is.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Language } from '../../model.ts'
import { CannotStart } from '../../trouble.ts'
import type { Card, Cards, Playbook } from '../playbook.ts'
import { checkCard, isMissing, TEAM_SOURCE } from './check.ts'
import type { Trouble } from './form.ts'
import { ownCards } from './own.ts'
import { TEAM_CARD_WORDS } from './words.ts'

/**
 * Reads `<dir>/{zh,en}/*.md`; a card may be there in one language only, and have the id of a course card.
 * @throws CannotStart naming the folder, or the first file with the line that is wrong
 */
export function loadFolder(dir: string, course: Playbook): Cards {
  const files = (['zh', 'en'] as const).flatMap(language => filesOf(dir, language))
  if (files.length === 0)
    throw new CannotStart(`RAPPORT_CARDS: ${dir} holds no cards; they belong in ${dir}/zh and ${dir}/en`)
  const ids = new Set(files.map(({ id }) => id))
  return ownCards(files.map(file => readOne(file, id => ids.has(id) || course.cards.has(id))))
}

interface File {
  path: string
  id: string
  language: Language
}

function filesOf(dir: string, language: Language): File[] {
  try {
    return readdirSync(join(dir, language))
      .filter(name => name.endsWith('.md'))
      .map(name => ({ path: join(dir, language, name), id: basename(name, '.md'), language }))
  } catch (cause) {
    // Either language may be missing; a folder that cannot be read is told.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new CannotStart(`RAPPORT_CARDS: ${join(dir, language)} cannot be read: ${(cause as Error).message}`, cause)
  }
}

function readOne({ path, id, language }: File, known: (id: string) => boolean): Card {
  const checked = checkCard(readFileSync(path, 'utf8'), known)
  if (!checked.ok) throw new CannotStart(`RAPPORT_CARDS: ${path}: ${toldOf(checked.troubles)}`)
  const { card } = checked
  // The name of the file is the id where the card gives none.
  if (card.id !== id && !card.id.startsWith(`${TEAM_SOURCE}-`))
    throw new CannotStart(`RAPPORT_CARDS: ${path}: field id: "${card.id}" is not the file's name`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new CannotStart(`RAPPORT_CARDS: ${path}: a file's name may only have small letters, digits and dashes`)
  return { ...card, id, language }
}

/** The first thing that is wrong, and how many others are. */
function toldOf(troubles: readonly Trouble[]): string {
  const [first] = troubles
  if (!first) return ''
  const words = TEAM_CARD_WORDS.en
  const rest = troubles.length > 1 ? ` (${words.draft.andMore(troubles.length - 1)})` : ''
  const place = isMissing(first.kind) ? '' : `line ${first.line}: `
  return `${place}${words.trouble[first.kind](first.detail ?? '')}${rest}`
}
