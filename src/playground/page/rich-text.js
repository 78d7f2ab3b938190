// Rich text blocks as elements: sections, lists, quotes and code.
import { h } from './dom.js'
import { channelName, emoji, link, mention } from './inline.js'
import { dateText } from './time.js'

const parts = {
  rich_text_section: part => h('div', { class: 'lines' }, ...part.elements.map(piece)),
  rich_text_quote: part => h('blockquote', {}, ...part.elements.map(piece)),
  rich_text_preformatted: part => h('pre', {}, ...part.elements.map(piece)),
  rich_text_list: part =>
    h(
      part.style === 'ordered' ? 'ol' : 'ul',
      { class: `indent-${part.indent ?? 0}` },
      ...part.elements.map(item => h('li', {}, ...item.elements.map(piece))),
    ),
}

const pieces = {
  text: p => p.text,
  link: p => link(p.url, p.text),
  user: p => mention(p.user_id),
  channel: p => channelName(p.channel_id),
  emoji: p => emoji(p.name),
  broadcast: p => h('span', { class: 'mention' }, `@${p.range}`),
  date: p => h('time', {}, dateText(p.timestamp, p.format)),
}

/** The elements of a `rich_text` block. */
export function richText(elements) {
  return elements.map(part => (parts[part.type] ?? (() => null))(part)).filter(Boolean)
}

function piece(p) {
  let node = (pieces[p.type] ?? (() => ''))(p)
  for (const [style, tag] of Object.entries({ code: 'code', strike: 's', italic: 'i', bold: 'b' })) {
    if (p.style?.[style]) node = h(tag, {}, node)
  }
  return node
}
