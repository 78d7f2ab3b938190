// Everyday words with a slip of the pen, so that no name is heard in them.
import { EVERYDAY_WORDS } from './everyday-words.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

// Reps misspell the same words; the memory is emptied before it grows past some thousands.
const REMEMBERED = 5000
const slips = new Map<string, boolean>()

/** Whether a word is an everyday one with a slip of the pen: a letter missing, doubled, or two swapped. */
export function isSlip(word: string): boolean {
  if (word.length < 5) return /^[^aeiouy]+$/.test(word)
  const known = slips.get(word)
  if (known !== undefined) return known
  if (slips.size >= REMEMBERED) slips.clear()
  const slip = slipped(word)
  slips.set(word, slip)
  return slip
}

function slipped(word: string): boolean {
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    if (tail !== '' && EVERYDAY_WORDS.has(head + tail.slice(1))) return true
    if (tail.length > 1 && EVERYDAY_WORDS.has(head + tail[1] + tail[0] + tail.slice(2))) return true
    for (const letter of LETTERS) if (EVERYDAY_WORDS.has(head + letter + tail)) return true
  }
  return false
}
