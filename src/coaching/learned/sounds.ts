// How Chinese characters sound, as numbers, so that one that sounds alike can stand for another; made while learning.
import { createRequire } from 'node:module'

interface Pinyin {
  pinyin(text: string, options: { toneType: 'none'; type: 'array' }): string[]
}

const FIRST = 0x4e_00
const LAST = 0x9f_ff

/** For each character from U+4E00 on, the number of its most usual sound without the tone; 0 where none is known. */
export function soundTable(): Uint16Array {
  const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as Pinyin
  const numbers = new Map<string, number>()
  const table = new Uint16Array(LAST - FIRST + 1)
  for (let code = FIRST; code <= LAST; code++) {
    const [sound = ''] = pinyin(String.fromCharCode(code), { toneType: 'none', type: 'array' })
    if (!/^[a-zü]+$/.test(sound)) continue
    if (!numbers.has(sound)) numbers.set(sound, numbers.size + 1)
    table[code - FIRST] = numbers.get(sound)!
  }
  return table
}
