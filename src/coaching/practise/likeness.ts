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
  /** How near the nearest sentence of each thing is, from 0 to 1; what shares nothing is missing. */
  near(plain: string): Map<T, number>
}

/** Learns sentences with what each stands for; sentences of one thing are given the same value. */
export function createLikeness<T>(sentences: { plain: string; of: T }[]): Likeness<T> {
  const grams = sentences.map(({ plain }) => gramsOf(plain))
  const counts = new Map<string, number>()
  for (const gram of grams.flatMap(set => [...set])) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const rarest = Math.log(1 + sentences.length)
  const weight = (gram: string): number => Math.log(1 + sentences.length / (counts.get(gram) ?? 0.5)) / rarest
  const norm = (set: Set<string>): number => Math.sqrt([...set].reduce((sum, gram) => sum + weight(gram) ** 2, 0))
  const known: Known<T>[] = sentences.map(({ of }, at) => ({ grams: grams[at]!, norm: norm(grams[at]!), of }))
  return {
    near(plain) {
      const own = gramsOf(plain)
      const size = norm(own)
      const best = new Map<T, number>()
      for (const one of known) {
        let shared = 0
        for (const gram of own) if (one.grams.has(gram)) shared += weight(gram) ** 2
        const likeness = shared / (size * one.norm || 1)
        if (likeness > (best.get(one.of) ?? 0)) best.set(one.of, likeness)
      }
      return best
    },
  }
}
