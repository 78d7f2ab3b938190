// Who answers to whom, as a chain that never closes.
import type { Rep } from '../model.ts'

/** Whether a rep would come to answer to themselves, by whatever way, if somebody became their manager. */
export function closesLoop(people: readonly Pick<Rep, 'id' | 'manager'>[], rep: string, manager: string): boolean {
  const above = new Map(people.map(one => [one.id, one.manager]))
  const seen = new Set<string>()
  for (let at: string | null | undefined = manager; at && !seen.has(at); at = above.get(at)) {
    if (at === rep) return true
    seen.add(at)
  }
  return false
}
