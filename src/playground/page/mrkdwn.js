// Slack's own markup, mrkdwn, as elements: emphasis, quotes, code, links, mentions and dates.
import { h } from './dom.js'
import { emoji, token, unescaped } from './inline.js'

const FENCE = /```\n?([\s\S]*?)\n?```/g
const PIECES = /`([^`\n]+)`|<([^<>\n]+)>|:([a-z0-9_+-]+):/
/** Emphasis stands at the edge of a word: Slack leaves the marks as they are inside one, and beside a Han character. */
const MARKS = [
  ['b', /(^|[^\p{L}\p{N}*])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/u],
  ['i', /(^|[^\p{L}\p{N}_])_(?=\S)([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/u],
  ['s', /(^|[^\p{L}\p{N}~])~(?=\S)([^~\n]*[^\s~])~(?![\p{L}\p{N}~])/u],
]

/** A text of mrkdwn as elements. */
export function mrkdwn(text) {
  const out = []
  let from = 0
  for (const fence of text.matchAll(FENCE)) {
    out.push(...paragraphs(text.slice(from, fence.index)))
    out.push(h('pre', {}, unescaped(fence[1])))
    from = fence.index + fence[0].length
  }
  return [...out, ...paragraphs(text.slice(from))]
}

/** Lines, with runs of `>` lines as quotes. */
function paragraphs(text) {
  const runs = []
  for (const line of text.replace(/^\n|\n$/g, '').split('\n')) {
    const quote = /^(?:&gt;|>) ?/.exec(line)
    const kind = quote ? 'blockquote' : 'div'
    const last = runs.at(-1)
    const content = quote ? line.slice(quote[0].length) : line
    if (last?.kind === kind) last.lines.push(content)
    else runs.push({ kind, lines: [content] })
  }
  return runs
    .filter(run => run.lines.join('') !== '')
    .map(({ kind, lines }) => h(kind, kind === 'div' ? { class: 'lines' } : {}, ...inline(lines.join('\n'))))
}

/** One stretch of text as nodes. Code and tokens are set aside first, so that no mark reaches into them. */
export function inline(text) {
  const kept = []
  let rest = text
  for (let piece = PIECES.exec(rest); piece; piece = PIECES.exec(rest)) {
    const node = piece[1]
      ? h('code', {}, unescaped(piece[1]))
      : piece[2]
        ? token(piece[2])
        : document.createTextNode(emoji(piece[3]))
    kept.push(node)
    rest = `${rest.slice(0, piece.index)}\uE000${String.fromCharCode(0xe100 + kept.length - 1)}${rest.slice(piece.index + piece[0].length)}`
  }
  return marked(rest, kept)
}

function marked(text, kept) {
  for (const [tag, pattern] of MARKS) {
    const found = pattern.exec(text)
    if (!found) continue
    const start = found.index + found[1].length
    const end = found.index + found[0].length
    return [
      ...marked(text.slice(0, start), kept),
      h(tag, {}, ...marked(found[2], kept)),
      ...marked(text.slice(end), kept),
    ]
  }
  return text.split(/(\uE000[\uE100-\uF8FF])/).map(part => {
    return part.startsWith('\uE000') ? kept[part.charCodeAt(1) - 0xe100] : unescaped(part)
  })
}
