// The cards that all workspaces share: the course's, and those of the operator's own folder.
import { loadPlaybook, type Playbook } from '../playbook.ts'
import { createRetriever, type Retriever } from '../retrieve.ts'
import { loadFolder } from './folder.ts'
import { withOwn } from './own.ts'

/** What questions are answered from. */
export interface Shelf {
  playbook: Playbook
  retrieve: Retriever
}

/**
 * Loads cards and indexes them.
 * @param of the folder of prompts, and the operator's own folder of cards, if there is one
 * @throws CannotStart where a card of the operator's own is wrong
 */
export function loadShelf({ prompts, own }: { prompts: string; own?: string }): Shelf {
  const course = loadPlaybook(`${prompts}/playbook`)
  const retrieve = createRetriever(course)
  if (!own) return { playbook: course, retrieve }
  const cards = loadFolder(own, course)
  return { playbook: withOwn(course, cards), retrieve: retrieve.beside(cards) }
}
