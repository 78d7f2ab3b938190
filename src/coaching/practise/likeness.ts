// How alike two sentences sound: their runs of words or characters, the rare ones weighing more.

const TOKEN = /\p{Script=Han}|[\p{L}]+(?:'[a-z]+)?|\d+/gu

/** The runs of a sentence: words and pairs of them; Han characters in pairs and threes. */
function gramsOf(plain: string): Set<string> {
  const words = plain.match(TOKEN) ?? []
  const grams = new Set<string>()
  words.forEach((word, at) => {
    const han = /\p{Script=Han}/u.test(word)
    const next = words[at + 1]
    const third = words[at + 2]
    if (!han) grams.add(word)
    if (next) grams.add(`${word} ${next}`)
    if (han && next && third) grams.add(`${word} ${next} ${third}`)
  })
  return grams
}

interface Known<T> {
  grams: Set<string>
  norm: number
  of: T
}

export interface Likeness<T> {
  /** What the nearest known sentence stands for, and how near it is, from 0 to 1; undefined where nothing is shared. */
  nearest(plain: string): { of: T; likeness: number } | undefined
}

/** Learns sentences with what each stands for. */
export function createLikeness<T>(sentences: { plain: string; of: T }[]): Likeness<T> {
  const grams = sentences.map(({ plain }) => gramsOf(plain))
  const counts = new Map<string, number>()
  for (const gram of grams.flatMap(set => [...set])) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const rarest = Math.log(1 + sentences.length)
  const weight = (gram: string): number => Math.log(1 + sentences.length / (counts.get(gram) ?? 0.5)) / rarest
  const norm = (set: Set<string>): number => Math.sqrt([...set].reduce((sum, gram) => sum + weight(gram) ** 2, 0))
  const known: Known<T>[] = sentences.map(({ of }, at) => ({ grams: grams[at]!, norm: norm(grams[at]!), of }))
  return {
    nearest(plain) {
      const own = gramsOf(plain)
      const size = norm(own)
      let best: { of: T; likeness: number } | undefined
      for (const one of known) {
        let shared = 0
        for (const gram of own) if (one.grams.has(gram)) shared += weight(gram) ** 2
        const likeness = shared / (size * one.norm || 1)
        if (likeness > (best?.likeness ?? 0)) best = { of: one.of, likeness }
      }
      return best
    },
  }
}
