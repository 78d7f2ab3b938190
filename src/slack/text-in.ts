// Slack's encoding of what a person typed, undone: entities, links, mentions.

/** The most of a message that is read; Slack itself cuts at 40,000. */
const LONGEST = 40_000

/**
 * The words of a message as they were typed: the bot's own mention is taken out, other mentions and links become what a
 * reader sees, entities become characters.
 * @param botUser the bot's own user id
 */
export function plainText(text: string, botUser?: string): string {
  const own = botUser ? text.replaceAll(`<@${botUser}>`, ' ') : text
  return own
    .slice(0, LONGEST)
    .replace(/<(?:https?:\/\/|mailto:|tel:)[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<(https?:\/\/[^<>|]*)>/g, '$1')
    .replace(/<[@#!]([^<>|]*)\|([^<>]*)>/g, '$2')
    .replace(/<[@#!]([^<>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim()
}
