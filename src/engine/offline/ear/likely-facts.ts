// The facts that a clause sounds like, as far as the ear can be trusted with each kind.
import { isFactKey } from '../../../facts/kinds.ts'
import type { Part, Scene } from '../scene.ts'
import { type Heard, soundsOf } from './listen.ts'

/** How sure the ear must be of a fact that no rule finds. */
const SURE = 0.8

/** What sounds like much else: titles, what anybody says of anything. */
const WARY: ReadonlySet<string> = new Set(['function', 'stance', 'self_view', 'sales_policy', 'role'])
const SURER = 0.9

/** The facts that a clause carries by its sound, the likeliest first. */
export const likelyFacts = (scene: Scene, part: Part): Heard[] =>
  soundsOf(scene, part, SURE).filter(({ label, chance }) => {
    const [key = ''] = label.split('=')
    return isFactKey(key) && (chance >= SURER || !WARY.has(key))
  })
