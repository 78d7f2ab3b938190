// Words of one kind (hobbies, titles, ways to promise): what speaks for a label though no example holds it.

/** A class of words, found at the words from `from` up to `to`. */
export interface Spot {
  name: string
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  /** The classes of the phrase that ends here. */
  names: string[]
  /** The beginnings of a last word, with their classes. */
  begun: { start: string; name: string }[]
}

export interface WordClasses {
  /** Every phrase of a class in a row of words, longer ones and shorter ones alike. */
  spots(words: readonly string[]): Spot[]
}

const node = (): Node => ({ next: new Map(), names: [], begun: [] })

/**
 * Reads classes of words: a line each, the name, a tab, and its words and phrases between bars; `order*` stands for every
 * word that begins so.
 * @param split how a phrase is cut into words
 */
export function readClasses(files: readonly string[], split: (text: string) => string[]): WordClasses {
  const root = node()
  for (const line of files.flatMap(file => file.split('\n'))) {
    const [name = '', cues = ''] = line.split('\t')
    for (const cue of cues.split('|')) enter(root, name.trim(), cue.trim().toLowerCase(), split)
  }
  return { spots: words => spotsIn(root, words) }
}

function enter(root: Node, name: string, cue: string, split: (text: string) => string[]): void {
  const words = split(cue)
  if (words.length === 0) return
  const last = cue.endsWith('*') ? words.pop() : undefined
  let at = root
  for (const word of words) {
    const next = at.next.get(word) ?? node()
    at.next.set(word, next)
    at = next
  }
  if (last !== undefined) at.begun.push({ start: last, name })
  else if (!at.names.includes(name)) at.names.push(name)
}

function spotsIn(root: Node, words: readonly string[]): Spot[] {
  const found: Spot[] = []
  for (let from = 0; from < words.length; from++) {
    let at: Node | undefined = root
    for (let to = from; at && to < words.length; to++) {
      const word: string = words[to]!
      for (const { start, name } of at.begun) if (word.startsWith(start)) found.push({ name, from, to: to + 1 })
      at = at.next.get(word)
      for (const name of at?.names ?? []) found.push({ name, from, to: to + 1 })
    }
  }
  return found
}
