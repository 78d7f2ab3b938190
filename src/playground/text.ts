// What a person types, as Slack sends it to apps; and what a message says, as a person reads it.
import type { Block, Message } from './state.ts'

const TOKENS = /<(?:[@#!][^<>]+|(?:https?:\/\/|mailto:)[^<>]+)>/g
const ADDRESSES = /https?:\/\/[^\s<>|，。；）)]+/g

/** Escapes `&`, `<` and `>` and marks addresses as links; mentions such as `<@U1>` stay. */
export function asTyped(text: string): string {
  let out = ''
  let from = 0
  for (const token of text.matchAll(TOKENS)) {
    out += escaped(text.slice(from, token.index)) + token[0]
    from = token.index + token[0].length
  }
  return out + escaped(text.slice(from))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(ADDRESSES, address => `<${address}>`)
}

/** The `rich_text` block that Slack adds to what a person types. */
export function richText(text: string, blockId: string): Block {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const elements = plain
    .split(/(<@[A-Z0-9]+>)/)
    .filter(part => part !== '')
    .map(part => {
      const mention = /^<@([A-Z0-9]+)>$/.exec(part)
      return mention ? { type: 'user', user_id: mention[1] } : { type: 'text', text: part }
    })
  return { type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] }
}

/** All that can be read in a message: its blocks' texts, labels and options, or its text when it has no blocks. */
export function textOf(message: Pick<Message, 'text' | 'blocks'>): string {
  const blocks = message.blocks.filter(block => block.type !== 'rich_text')
  return blocks.length === 0 ? message.text : textOfBlocks(blocks)
}

/** All that can be read in blocks, a line for each text. */
function textOfBlocks(blocks: Block[]): string {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && (key === 'text' || key === 'alt_text')) found.push(inner)
        else if (key !== 'confirm') visit(inner)
      }
    }
  }
  visit(blocks)
  return found.join('\n')
}
