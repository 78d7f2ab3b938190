// The cards of a workspace: the course's with the team's own, put together anew only when one of those has changed.
import { type Database, inWorkspace } from '../../../db/database.ts'
import type { Log } from '../../log.ts'
import { checkCard } from './check.ts'
import { ownCards, withOwn } from './own.ts'
import type { Shelf } from './shelf.ts'
import { type CardRow, newestLines, stampOf } from './store.ts'

export interface Library {
  /** The cards as they stand now, whichever replica changed them. */
  of(workspace: string): Promise<Shelf>
}

/** So many workspaces' cards are held at a time; those asked for longest ago are let go first. */
const HELD = 200
/** The stamp of a workspace without a card of its own. */
const NONE = '0.0'

/** @param parts with the cards that all workspaces share */
export function createLibrary(parts: Shelf & { db: Database; log: Log }): Library {
  const shared: Shelf = { playbook: parts.playbook, retrieve: parts.retrieve }
  const held = new Map<string, Shelf & { stamp: string }>()
  return {
    async of(workspace) {
      const known = held.get(workspace)
      const read = await inWorkspace(parts.db, workspace, async tx => {
        const stamp = await stampOf(tx)
        return { stamp, lines: stamp === NONE || stamp === known?.stamp ? [] : await newestLines(tx) }
      })
      held.delete(workspace)
      if (read.stamp === NONE) return shared
      const shelf =
        read.stamp === known?.stamp ? known : { ...shelfOf(shared, read.lines, parts.log), stamp: read.stamp }
      held.set(workspace, shelf)
      const [eldest] = held.keys()
      if (held.size > HELD && eldest !== undefined) held.delete(eldest)
      return shelf
    },
  }
}

function shelfOf(shared: Shelf, lines: readonly CardRow[], log: Log): Shelf {
  const cards = lines.flatMap(line => {
    if (!line.markdown) return []
    // Cards that are named as related may have been withdrawn since.
    const checked = checkCard(line.markdown, () => true)
    if (checked.ok) return [{ ...checked.card, id: line.card, language: line.language }]
    const { card, language, workspace } = line
    log.error({ workspace, card, language, troubles: checked.troubles }, 'A card of a team can no longer be read')
    return []
  })
  if (cards.length === 0) return shared
  const own = ownCards(cards)
  return { playbook: withOwn(shared.playbook, own), retrieve: shared.retrieve.beside(own) }
}
