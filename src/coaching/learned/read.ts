// Reads what was learned of questions, where there is something.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.ts'
import { unpacked } from './keep.ts'
import { createRanker, type Ranker } from './ranker.ts'

/** Where what was learned is kept; made anew by `npm run learn`. */
export const LEARNED = join(root, 'src/coaching/learned/learned.bin')

let ranker: Ranker | undefined

/** The ranker with what was learned; it is read once. */
export function readRanker(): Ranker | undefined {
  if (!ranker && existsSync(LEARNED)) ranker = createRanker(unpacked(readFileSync(LEARNED)))
  return ranker
}
