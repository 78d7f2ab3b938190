// The goods of an order whose clause tells only how many: they stand in the clauses around it.
import type { Part } from './scene.ts'

/**
 * The goods named in the clause of a quantity or beside it; undefined where they are not.
 * @param goods what of a clause names goods
 */
export function goodsNear(
  sentence: readonly Part[],
  counted: Part,
  goods: (text: string) => string | undefined,
): string | undefined {
  const at = sentence.indexOf(counted)
  const [before, after] = [sentence[at - 1], sentence[at + 1]]
  return [before, after].map(part => part && goods(part.text)).find(found => found !== undefined)
}
