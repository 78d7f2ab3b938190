// Finds the tool that a message asks for: words that want something made, not explained.
import { TOOLS, type ToolName } from './tool.ts'
import { HEARINGS } from './words.ts'

/** Stands for a customer that is named. */
export const NAMED = '◇'
/** Longer words report or tell something; a product note may be long, what asks for it stands at its head. */
const LONGEST = 160

/**
 * The tool that words ask for; undefined where they ask how something is done, or anything else.
 * @param names how the customers that are meant are named in the text
 */
export function toolIn(text: string, names: readonly string[] = []): ToolName | undefined {
  const [head = ''] = text.trim().normalize('NFKC').split('\n')
  const words = standIn(head, names).slice(0, LONGEST)
  const isNamed = words.includes(NAMED)
  for (const { tools, asksHow } of HEARINGS) {
    if (!isNamed && asksHow.test(beforeColon(words))) continue
    const found = TOOLS.find(tool => {
      const { says, unless } = tools[tool]
      return says.some(pattern => pattern.test(words)) && !unless?.test(words)
    })
    if (found) return found
  }
  return undefined
}

/** The card of a method that words ask about by its name: what it is, or how it is done. */
export function cardExplained(text: string): string | undefined {
  const words = beforeColon(text.normalize('NFKC')).slice(0, LONGEST)
  for (const { cards, asksHow } of HEARINGS) {
    const [card] = Object.entries(cards).find(([, speaks]) => speaks.test(words)) ?? []
    if (card && asksHow.test(words)) return card
  }
  return undefined
}

/** What is to be worked on behind a colon asks for nothing itself. */
const beforeColon = (text: string): string => text.split(/[:：]/)[0] ?? text

/** The words with a mark in the place of each name. */
export function standIn(text: string, names: readonly string[]): string {
  return names
    .filter(name => name.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => {
      const at = left.toLowerCase().indexOf(name.toLowerCase())
      return at < 0 ? left : left.slice(0, at) + NAMED + left.slice(at + name.length)
    }, text)
}

const LEAST_HAN = 2
const LEAST_LATIN = 4

/** How a customer is named in a text: the whole name, an alias, or as much of its beginning as stands there. */
export function namesIn(text: string, customer: { name: string; also?: string[] }): string[] {
  const folded = text.toLowerCase()
  return [customer.name, ...(customer.also ?? [])].flatMap(name => {
    const parts = /\p{Script=Han}/u.test(name)
      ? [...name].map((_, at) => [...name].slice(0, at + 1).join('')).filter(part => [...part].length >= LEAST_HAN)
      : name.split(/\s+/).map((_, at, words) => words.slice(0, at + 1).join(' '))
    const there = parts.filter(part => part.length >= LEAST_HAN && folded.includes(part.toLowerCase()))
    const longest = there.at(-1)
    return longest && (longest.length >= LEAST_LATIN || /\p{Script=Han}/u.test(longest)) ? [longest] : []
  })
}
