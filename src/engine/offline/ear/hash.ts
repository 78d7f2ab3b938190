// Numbers of 32 bits for words and for runs of them: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/

const PRIME = 0x01_00_01_93

/** Where every number begins. */
export const BASIS = 0x81_1c_9d_c5

/** The number of a text, going on from another number. */
export function hashOf(text: string, from = BASIS): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

/** The number of a run, from that of its beginning and that of the next word. */
export const joined = (hash: number, next: number): number => Math.imul(hash ^ (next + 0x9e_37), PRIME) >>> 0
