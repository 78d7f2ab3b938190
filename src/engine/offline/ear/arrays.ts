// Numbers in a file: a line of JSON that says what follows, then the arrays as they lie in memory.

const KINDS = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array }
export type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array

/** The arrays that follow, in their order: where they belong, their kind, how many numbers. */
type Following = [place: string, kind: keyof typeof KINDS, length: number][]

/** So that the numbers of four bytes begin where they may. */
const STEP = 8
const padded = (length: number) => Math.ceil(length / STEP) * STEP

/**
 * The bytes of a head and of arrays, by where they belong.
 * @param head what JSON can hold; `arrays` is added to it
 */
export function packArrays(head: object, arrays: Iterable<[place: string, numbers: Numbers]>): Uint8Array {
  const following: Following = []
  const bodies: Uint8Array[] = []
  for (const [place, numbers] of arrays) {
    following.push([place, numbers.constructor.name as keyof typeof KINDS, numbers.length])
    const bytes = new Uint8Array(padded(numbers.byteLength))
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    bodies.push(bytes)
  }
  const text = new TextEncoder().encode(JSON.stringify({ ...head, arrays: following }))
  const first = new Uint8Array(padded(text.length + 1)).fill(0x20)
  first.set(text)
  first[first.length - 1] = 0x0a
  return Buffer.concat([first, ...bodies])
}

/** The head and the arrays, in the order of the machine (little-endian wherever Node runs today). */
export function unpackArrays(file: Uint8Array): { head: object; arrays: [place: string, numbers: Numbers][] } {
  // Numbers of four bytes can only be read in place where they begin at a multiple of four.
  const bytes = new Uint8Array(file)
  let at = bytes.indexOf(0x0a) + 1
  const { arrays, ...head } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at))) as { arrays: Following }
  return {
    head,
    arrays: arrays.map(([place, kind, length]) => {
      const numbers = new KINDS[kind](bytes.buffer, at, length)
      at += padded(numbers.byteLength)
      return [place, numbers]
    }),
  }
}
